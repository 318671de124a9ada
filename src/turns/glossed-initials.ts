import type { Block } from '../model/block'
import { matches } from '../text/matches'
import { isName } from '../text/names'
import { NAME_WORD, nameAtEnd, nameAtStart } from './name-within'

/** Lists of who is who stand at the front; no more than so many blocks are read for them. */
const FRONT = 80
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])([A-Z]{2,4})[\\s:.\u2013-]{1,3}(?=(${NAME_WORD}(?:,?\\s${NAME_WORD}){1,4}))`,
  'gu',
)
const BEHIND = new RegExp(`(${NAME_WORD}(?:\\s${NAME_WORD}){1,4})\\s[[(]([A-Z]{2,4})[\\])]`, 'gu')
/** How many words a name may have; of 'Jane Doe Patient Member' the two of JD. */
const LENGTHS = [2, 3, 4]
/** Where so many of those who speak stand in such a list, all of it is one. */
const LIST = 2

/**
 * The names that a list gives beside letters ('JD Jane Doe', 'Mr J Doe [JD]', 'JD: Jane Doe') by which the record calls whoever
 * speaks, by those letters: told by the letters of the name alone, in whatever layout the list has come down. Of a list all.
 */
export function glossedInitials(speaking: ReadonlySet<string>, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (speaking.size === 0) return found
  const add = (letters: string, words: string, nameIn: typeof nameAtStart): void => {
    if (found.has(letters)) return
    const name = nameIn(words, LENGTHS, (one) => isOf(one, letters))
    if (name !== null) found.set(letters, name)
  }
  for (const { text } of blocks.slice(0, FRONT)) {
    for (const [, letters = '', words = ''] of matches(BEFORE, text)) add(letters, words, nameAtStart)
    if (!/[[(]/.test(text)) continue
    for (const [, words = '', letters = ''] of matches(BEHIND, text)) add(letters, words, nameAtEnd)
  }
  const spoken = new Map([...found].filter(([letters]) => speaking.has(letters)))
  return spoken.size < LIST ? spoken : found
}

/** Whether a name has these letters as its initials; of the letters between the first and the last it may leave some out: 'J Doe' is JSD. */
function isOf(name: string, letters: string): boolean {
  const own = name.split(/[\s-]+/).map((part) => part[0]?.toUpperCase())
  if (!isName(name) || own[0] !== letters[0] || own.at(-1) !== letters.at(-1)) return false
  return own.length === letters.length ? own.join('') === letters : own.length === 2 && letters.length === 3
}
