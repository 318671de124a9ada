import type { Block } from '../model/block'
import { findFrom } from '../text/find-from'

/** Where short titles in small letters are counted on from 'A.' with something told below each but the last: no list of points, which stand together; empty where fewer than three are. */
export function letteredTitles(blocks: readonly Block[], taken: ReadonlySet<number> = new Set()): number[] {
  const found: number[] = []
  for (let index = 0; index < blocks.length; index++) {
    if (taken.has(index) || !isLetteredTitle(blocks[index]!)) continue
    if (blocks[index]!.marker.charCodeAt(0) - 65 !== found.length) return []
    const next = findFrom(blocks, index + 1, ({ kind }) => kind !== 'furniture')
    if (next !== undefined && isLetteredTitle(next)) return []
    found.push(index)
  }
  return found.length >= 3 ? found : []
}

/** 'B. Road safety' */
export function isLetteredTitle({ marker, text }: Block): boolean {
  return /^[A-Z][.)]$/.test(marker) && text.length < 100 && /^\p{Lu}[^?!]*[^.?!:;,]$/u.test(text)
}

/** 'C. PUBLIC COMMENT': titles in capitals counted in letters, of which some look like Roman numbers. */
export function isLettered({ kind, marker, text }: Block): boolean {
  return kind === 'heading' && /^[A-Z][.)]$/.test(marker) && !/\p{Ll}/u.test(text)
}
