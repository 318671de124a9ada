import { lazily } from '../text/lazily'
import { isDigit, isLetter, isWordUnit } from '../text/letter-codes'
import { wordTable } from '../text/word-table'

/** The words that a figure can start with, in lower case. */
const WORDS = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen zero',
  'half third quarter fifth tenth second fourth sixth seventh eighth ninth',
  'halve halves halved halving double doubles doubled doubling treble trebles trebled trebling',
  'triple triples tripled tripling quadruple quadrupled quadrupling twice thrice',
  'twofold threefold fourfold fivefold sixfold tenfold',
].flatMap((row) => row.split(' '))
/** Words that do so behind an article: 'a year', 'an hour'. */
const SPELLS = 'year month week day decade fortnight hour'.split(' ')
const SIGNS = '½¼¾⅓⅔'

const starts = lazily(() =>
  wordTable([...WORDS.map((word) => [word, isTrigger] as const), ...SPELLS.map((word) => [word, isSpell] as const)]),
)

/** Where the next number, fraction sign or word that a figure can start with stands, from `from` on; -1 where none does. By character codes, since this visits every letter of a text. */
export function nextTrigger(text: string, from: number): number {
  const startAt = starts()
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const start = at
      do at++
      while (isLetter(text.charCodeAt(at)))
      if (startAt(text, start, at)?.(text, start, at) === true) return start
    } else if (isDigit(code) || (code > 127 && SIGNS.includes(text[at]!))) return at
    else at++
  }
  return -1
}

/** The end of the trigger at `at`: that of the word, or of one digit or sign. */
export function triggerEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return at + 1
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** A word of its own, of whose letters only the first may be a capital. */
function isTrigger(text: string, start: number, end: number): boolean {
  if (!isApart(text, start, end)) return false
  const word = text.slice(start, end)
  return WORDS.includes(word[0]!.toLowerCase() + word.slice(1))
}

function isSpell(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  return isApart(text, start, end) && SPELLS.includes(word) && behindArticle(text, start, word)
}

function isApart(text: string, start: number, end: number): boolean {
  return (start === 0 || !isWordUnit(text.charCodeAt(start - 1))) && !isWordUnit(text.charCodeAt(end))
}

function behindArticle(text: string, at: number, word: string): boolean {
  const article = word === 'hour' ? 3 : 2
  if (text[at - 1] !== ' ' || (article === 3 && text[at - 2] !== 'n')) return false
  return /^[Aa]$/.test(text[at - article] ?? '') && (at === article || !isWordUnit(text.charCodeAt(at - article - 1)))
}
