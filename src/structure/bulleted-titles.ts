import type { Block } from '../model/block'
import { findFrom } from '../text/find-from'

/** Fewer such titles make no style of a document. */
const LEAST = 3
const SIGN = /^[\u2022\u25cf\u25aa\uf0b7\u00b7*\u2013\u2014-]$/
/** '• Old business:', a few words without a stop. */
const TITLE = /^\p{Lu}[^.?!;:]{2,80}:?$/u

/** The items of minutes that are one list: its points are titles, and what was said on each stands in a list below it; empty where most points are none. */
export function bulletedTitles(blocks: readonly Block[], taken: ReadonlySet<number>): number[] {
  const points = blocks.flatMap(({ level, marker }, index) =>
    level === 1 && SIGN.test(marker) && !isListed(blocks, index, taken) ? [index] : [],
  )
  const titles = points.filter((index) => TITLE.test(blocks[index]!.text) && isOverList(blocks, index))
  return titles.length >= LEAST && titles.length * 3 >= points.length * 2 ? titles : []
}

/** 'Present:' over names. */
function isListed(blocks: readonly Block[], index: number, taken: ReadonlySet<number>): boolean {
  const below = blocks[index + 1]
  return taken.has(index) && below !== undefined && taken.has(index + 1) && !below.text.endsWith('.')
}

function isOverList(blocks: readonly Block[], index: number): boolean {
  return (findFrom(blocks, index + 1, ({ kind }) => kind !== 'furniture')?.level ?? 0) > 1
}
