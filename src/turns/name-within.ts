import { stripTitles } from '../text/names'

/** The source of a pattern for a word that may be part of a name. */
export const NAME_WORD = "\\p{Lu}[\\p{L}.'\u2019-]{0,30}"

/** The first name of one of these `lengths`, in words, with which some words begin and which `holds`; null where none does. */
export function nameAtStart(
  words: string,
  lengths: readonly number[],
  holds: (name: string) => boolean,
): string | null {
  const parts = stripTitles(words.split(/[,(]/)[0]!).name.trim().split(/\s+/)
  return lengths.map((count) => parts.slice(0, count).join(' ')).find(holds) ?? null
}

/** The same with which some words end. */
export function nameAtEnd(words: string, lengths: readonly number[], holds: (name: string) => boolean): string | null {
  const parts = words.trim().split(/\s+/)
  return lengths.map((count) => stripTitles(parts.slice(-count).join(' ')).name).find(holds) ?? null
}
