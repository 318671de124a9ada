import type { Spoken } from './utterance'

/** What is spoken behind the block `after` and before the block `before`, of blocks in their order. */
export function spokenWithin(spoken: readonly Spoken[], after: number, before: number): readonly Spoken[] {
  return spoken.slice(firstFrom(spoken, after + 1), firstFrom(spoken, before))
}

/** The place of the first that stands at a block or behind it. */
function firstFrom(spoken: readonly Spoken[], block: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spoken[middle]!.index < block) low = middle + 1
    else high = middle
  }
  return low
}
