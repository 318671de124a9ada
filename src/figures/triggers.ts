import { lazily } from '../text/lazily'
import { isLetter } from '../text/letter-codes'

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
const UNDERSCORE = 0x5f

const tables = lazily(() => {
  const words = new Set([...WORDS, ...SPELLS])
  const lengths = new Map<number, number>()
  for (const word of words) {
    const key = pairOf(word.charCodeAt(0), word.charCodeAt(1))
    lengths.set(key, (lengths.get(key) ?? 0) | (1 << word.length))
  }
  // By the first two letters, the lengths that such a word can have: most words of a text are told by this alone.
  return {
    words,
    spells: new Set(SPELLS),
    lengths: Int32Array.from({ length: 1024 }, (_, key) => lengths.get(key) ?? 0),
  }
})

/** A capital may open the word. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/** Where the next number, fraction sign or word that a figure can start with stands, from `from` on; -1 where none does. By character codes: this visits every letter of a text. */
export function nextTrigger(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || (code > 127 && SIGNS.includes(text[at]!))) return at
    if (!isLetter(code)) continue
    const end = wordEnd(text, at)
    if (startsWord(text, at) && isTriggerWord(text, at, end)) return at
    at = end - 1
    // A digit inside a word is found by the next turn.
  }
  return -1
}

/** The end of the trigger at `at`: that of the word, or of one digit or sign. */
export function triggerEnd(text: string, at: number): number {
  return isLetter(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordUnit(text.charCodeAt(at - 1))
}

function isTriggerWord(text: string, at: number, end: number): boolean {
  const length = end - at
  const { words, spells, lengths } = tables()
  if (length < 3 || length > 11) return false
  if ((lengths[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))]! & (1 << length)) === 0) return false
  if (isWordUnit(text.charCodeAt(end))) return false
  const word = text.slice(at, end)
  // Spells are never capitals; of the others only the first letter may be one.
  if (spells.has(word)) return behindArticle(text, at, word)
  const rest = word.slice(1)
  return rest === rest.toLowerCase() && !spells.has(word.toLowerCase()) && words.has(word[0]!.toLowerCase() + rest)
}

function behindArticle(text: string, at: number, word: string): boolean {
  const article = word === 'hour' ? 3 : 2
  if (text[at - 1] !== ' ' || (article === 3 && text[at - 2] !== 'n')) return false
  return /^[Aa]$/.test(text[at - article] ?? '') && (at === article || !isWordUnit(text.charCodeAt(at - article - 1)))
}
