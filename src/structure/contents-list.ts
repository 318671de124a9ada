import type { Block } from '../model/block'

/** So many titles on end, of which most come back below, are a list of what follows. */
const LEAST = 4

/** The blocks of a list of contents in front of minutes: numbered titles on end, with nothing said between them, which head the text below once more. */
export function contentsList(blocks: readonly Block[]): ReadonlySet<number> {
  const last = new Map<string, number>()
  blocks.forEach((block, index) => {
    if (mayList(block)) last.set(titleOf(block), index)
  })
  let run: number[] = []
  const titles = new Set<string>()
  const isContents = (end: number): boolean =>
    run.length >= LEAST && run.filter((one) => last.get(titleOf(blocks[one]!))! >= end).length * 3 >= run.length * 2
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.kind === 'furniture') continue
    const title = mayList(block) ? titleOf(block) : null
    // Where a title comes back the list has ended.
    if (title !== null && !titles.has(title)) run.push(index)
    else if (isContents(index)) return new Set(run)
    else {
      run = title === null ? [] : [index]
      titles.clear()
    }
    if (title !== null) titles.add(title)
  }
  return new Set()
}

function mayList({ kind, marker, text }: Block): boolean {
  return (kind === 'heading' || kind === 'item') && /[\divx]/i.test(marker) && text.length < 100
}

function titleOf({ marker, text }: Block): string {
  return `${marker} ${text}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')
}
