import type { Block } from '../model/block'
import { matches } from '../text/matches'
import { isName, stripTitles } from '../text/names'

/** Lists of who is who stand at the front; no more than so many blocks are read for them. */
const FRONT = 80
const WORD = "\\p{Lu}[\\p{L}.'\u2019-]{0,30}"
const BEFORE = new RegExp(`(?<![\\p{L}\\d])([A-Z]{2,4})[\\s:.\u2013-]{1,3}(?=(${WORD}(?:,?\\s${WORD}){1,4}))`, 'gu')
const BEHIND = new RegExp(`(${WORD}(?:\\s${WORD}){1,4})\\s[[(]([A-Z]{2,4})[\\])]`, 'gu')
/** Where so many of those who speak stand in such a list, all of it is one. */
const LIST = 2

/**
 * The names that a list gives beside letters ('JD Jane Doe', 'Mr J Doe [JD]', 'JD: Jane Doe') by which the record calls whoever
 * speaks, by those letters: told by the letters of the name alone, in whatever layout the list has come down. Of a list all.
 */
export function glossedInitials(speaking: ReadonlySet<string>, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (speaking.size === 0) return found
  const add = (letters: string, name: string | undefined): void => {
    if (name !== undefined && !found.has(letters)) found.set(letters, name)
  }
  for (const { text } of blocks.slice(0, FRONT)) {
    for (const [, letters = '', words = ''] of matches(BEFORE, text)) add(letters, opening(words, letters))
    if (!/[[(]/.test(text)) continue
    for (const [, words = '', letters = ''] of matches(BEHIND, text)) add(letters, closing(words, letters))
  }
  const spoken = new Map([...found].filter(([letters]) => speaking.has(letters)))
  return spoken.size < LIST ? spoken : found
}

/** The name of these letters with which some words begin: 'Jane Doe Patient Member' of JD. */
function opening(words: string, letters: string): string | undefined {
  const parts = stripTitles(words.split(',')[0]!).name.split(/\s+/)
  return [2, 3, 4].map((count) => parts.slice(0, count).join(' ')).find((name) => isOf(name, letters))
}

/** The name of these letters with which some words end. */
function closing(words: string, letters: string): string | undefined {
  const parts = words.trim().split(/\s+/)
  return [2, 3, 4].map((count) => stripTitles(parts.slice(-count).join(' ')).name).find((name) => isOf(name, letters))
}

/** Whether a name has these letters as its initials; of the letters between the first and the last it may leave some out: 'J Doe' is JSD. */
function isOf(name: string, letters: string): boolean {
  const own = name.split(/[\s-]+/).map((part) => part[0]?.toUpperCase())
  if (!name.includes(' ') || !isName(name) || own[0] !== letters[0] || own.at(-1) !== letters.at(-1)) return false
  return own.length === letters.length ? own.join('') === letters : own.length === 2 && letters.length === 3
}
