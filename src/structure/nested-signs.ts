import type { Block } from '../model/block'

/** 'o' as word processors print the bullets of an inner list, where the outer has another sign. */
const INNER = /^[o\u25cb\u25e6]$/
const OUTER = /^[\u2022\u25cf\u25aa\uf0b7\u2013\u2014*\u00b7-]$/

/** Lists in which 'o' stands below another sign, with its points a level deeper, where no indentation tells it. */
export function withNestedSigns(blocks: readonly Block[]): readonly Block[] {
  const inner = new Set<number>()
  let from = 0
  while (from < blocks.length) {
    let to = from
    while (to < blocks.length && (isPoint(blocks[to]!) || (to > from && blocks[to]!.kind === 'furniture'))) to++
    const run = blocks.slice(from, to)
    const first = run.findIndex(({ marker }) => INNER.test(marker))
    // The outer sign comes first and comes again.
    const nested = first > 0 && OUTER.test(run[0]!.marker) && run.slice(first).some(({ marker }) => OUTER.test(marker))
    if (nested)
      run.forEach(({ marker, level }, at) => {
        if (level === 1 && INNER.test(marker)) inner.add(from + at)
      })
    from = to + 1
  }
  return inner.size === 0 ? blocks : blocks.map((block, at) => (inner.has(at) ? { ...block, level: 2 } : block))
}

function isPoint({ kind, level }: Block): boolean {
  return kind === 'item' && level > 0
}
