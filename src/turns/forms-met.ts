import type { Person } from '../model/person'
import { isDigit, isLetter } from '../text/letter-codes'

/** A form by which somebody may be called, ready to be compared. */
interface Form {
  readonly text: string
  readonly words: readonly string[]
  /** Offices may stand in small letters ('the chair'); names and abbreviations may not ('so' is no Scrutiny Officer). */
  readonly anyCase: boolean
}

/**
 * The people with those of their aliases that the text has. A form that stands only within a longer one is not met: the 'Ada' of
 * 'Ada Prowse' calls nobody Ada, nor does 'Chief Constable' call anybody Chief.
 */
export function formsMet(people: readonly Person[], text: string): Person[] {
  const forms = formsByWords(people)
  const all = [...forms.values()].flat()
  const longest = all.reduce((most, { words }) => Math.max(most, words.length), 1)
  const openings = openingsOf(all)
  const pairs = new Uint8Array(PAIRS)
  for (const word of openings.keys()) {
    if (word.length > 1) pairs[pairAt(word, 0)] = 1
    else pairs.fill(1, pairAt(word, 0), pairAt(word, 0) + 64)
  }
  const met = new Set<string>()
  for (let at = 0; at < text.length; ) {
    if (!isPart(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    at = (pairs[pairAt(text, at)] === 1 && opensForm(at, end) ? metAt(at) : undefined) ?? end
  }
  return people.map((person) => ({ ...person, aliases: person.aliases.filter((alias) => met.has(alias)) }))

  /** Notes the form that begins there, and tells its end. */
  function metAt(start: number): number | undefined {
    const ahead = wordsFrom(text, start, longest)
    const here = formHere(
      forms,
      ahead.map(({ word }) => word),
    )
    if (here === undefined) return undefined
    met.add(here.text)
    return ahead[here.words.length - 1]!.end
  }

  /** Whether the word there opens a form, with the word behind it where it is none by itself: 'the' alone calls nobody. */
  function opensForm(start: number, end: number): boolean {
    const opening = openings.get(bare(text.slice(start, end)))
    if (opening === undefined || opening.alone) return opening !== undefined
    const [second] = wordsFrom(text, end, 1)
    return second !== undefined && opening.seconds.has(second.word.toLowerCase())
  }
}

/** What forms go on with behind their first word: nothing, or one of some words in small letters. */
interface Opening {
  alone: boolean
  readonly seconds: Set<string>
}

/** By the words that forms open with, in the cases they may have. */
function openingsOf(forms: readonly Form[]): ReadonlyMap<string, Opening> {
  const found = new Map<string, Opening>()
  const variants = new Map<string, Opening>()
  for (const { words } of forms) {
    const [first = '', second] = words
    const opening = found.get(first.toLowerCase()) ?? { alone: false, seconds: new Set() }
    found.set(first.toLowerCase(), opening)
    if (second === undefined) opening.alone = true
    else opening.seconds.add(second.toLowerCase())
    for (const variant of [first, first.toUpperCase(), first.toLowerCase()]) variants.set(variant, opening)
  }
  return variants
}

const PAIRS = 1 << 12

/** A number for the two letters at a place, by which most words are told to open no form before they are copied. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 63) << 6) | (text.charCodeAt(at + 1) & 63)
}

/** Where the word that begins at `start` ends; signs between letters are part of it. */
function wordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (!isPart(code) && !(isJoiner(code) && isPart(text.charCodeAt(end + 1)))) return end
    end++
  }
}

function isJoiner(code: number): boolean {
  return code === 45 || code === 38 || code === 47 || code === 39 || code === 0x2019
}

/** By codes below those of Latin letters with signs: letters and digits. */
const PARTS = Uint8Array.from({ length: 0xc0 }, (_, code) => Number(isLetter(code) || isDigit(code)))

/** A letter of any script that names are printed in, or a digit. */
function isPart(code: number): boolean {
  return code < 0xc0 ? PARTS[code] === 1 : code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff)
}

/** So many words from `start` on, without signs of the genitive, and where each ends. */
function wordsFrom(text: string, start: number, count: number): { word: string; end: number }[] {
  const found: { word: string; end: number }[] = []
  for (let at = start; at < text.length && found.length < count; ) {
    if (!isPart(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    found.push({ word: bare(text.slice(at, end)), end })
    at = end
  }
  return found
}

/** The longest form that the words begin with. */
function formHere(forms: ReadonlyMap<string, readonly Form[]>, ahead: readonly string[]): Form | undefined {
  const keys = ahead.map((_, index) => keyOf(ahead.slice(0, index + 1)))
  for (let count = keys.length; count > 0; count--) {
    const here = forms.get(keys[count - 1]!)?.find((form) => opens(form, ahead))
    if (here !== undefined) return here
  }
  return undefined
}

/** All forms by their words in small letters. */
function formsByWords(people: readonly Person[]): ReadonlyMap<string, readonly Form[]> {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name)))
  const texts = new Set(people.flatMap(({ name, role, aliases }) => [name, role ?? '', ...aliases]))
  const found = new Map<string, Form[]>()
  for (const text of texts) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    const anyCase = /\p{Ll}/u.test(text) && !words.some((word) => names.has(word))
    const key = keyOf(words)
    const list = found.get(key)
    if (list === undefined) found.set(key, [{ text, words, anyCase }])
    else list.push({ text, words, anyCase })
  }
  return found
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase()
}

function wordsOf(text: string): string[] {
  return wordsFrom(text, 0, Number.POSITIVE_INFINITY).map(({ word }) => word)
}

/** Without the sign of the genitive. */
function bare(word: string): string {
  return word.endsWith('s') && "'’".includes(word.at(-2) ?? ' ') ? word.slice(0, -2) : word
}

/** Whether the words begin with a form. */
function opens({ words, anyCase }: Form, found: readonly string[]): boolean {
  return words.every((word, index) => {
    const other = found[index]
    if (other === undefined) return false
    return word === other || word.toUpperCase() === other || (anyCase && word.toLowerCase() === other.toLowerCase())
  })
}
