import { lastWhere } from '../model/last-where'
import type { Spoken } from './utterance'

/** What is spoken behind the block `after` and before the block `before`, of blocks in their order. */
export function spokenWithin(spoken: readonly Spoken[], after: number, before: number): readonly Spoken[] {
  const behind = (block: number): number => lastWhere(spoken.length, (place) => spoken[place]!.index < block, -1) + 1
  return spoken.slice(behind(after + 1), behind(before))
}
