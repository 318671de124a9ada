import { countingWords, noPlurals, oddPlurals, phraseEnds } from '../lexicons/figure-nouns'
import { lazily } from '../text/lazily'
import { isSpaceAt } from '../text/white-space'

/** The counted noun behind a number: its place and its singular with the words that qualify it. */
export interface Noun {
  readonly start: number
  readonly end: number
  readonly singular: string
  readonly plural: boolean
}

const STEP = /(\s{1,2}[‘“'"]?|-|\/)([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'&]{0,30})/y
const HYPHENED = /^(?:on|off|in|out|up|over|under|after|before|well|no|all|by|to|at|part|full)$/
const MAX_WORDS = 7
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand lakh lakhs crore crores million'

const sets = lazily(() => ({
  numbers: new Set(NUMBERS.split(' ')),
  ends: new Set(phraseEnds),
  counting: new Set(countingWords),
  odd: new Set(Object.keys(oddPlurals).map((word) => word.toLowerCase())),
  none: new Set(noPlurals),
}))

/** The noun phrase that starts behind `at`, up to its first plural (or to its end where `single`). Null where none stands there. */
export function readNoun(text: string, at: number, single = false): Noun | null {
  const { ends, counting, numbers } = sets()
  const words: { word: string; start: number; end: number; joint: string }[] = []
  let next = skipExtras(text, at)
  while (words.length < MAX_WORDS) {
    STEP.lastIndex = next
    const step = STEP.exec(text)
    if (step === null) break
    const word = withoutGenitive(step[2]!)
    const lower = word.toLowerCase()
    const counts = words.length === 0 && counting.has(lower)
    if (numbers.has(lower)) break
    // 'on-call firefighters'
    const joined =
      (step[1] === '-' && words.length > 0) || (text[next + step[0].length] === '-' && HYPHENED.test(lower))
    if (ends.has(lower) && !counts && !joined) break
    const start = next + step[1]!.length
    if (!counts) words.push({ word, start, end: start + word.length, joint: step[1]! })
    next = start + step[2]!.length
    const quoted = words[0]?.joint.length === 2 && /[^s]?s[’']$/.test(step[2]!)
    const apostrophe = step[2] !== word && !quoted && !/[A-Z]{2,}[’']s$/.test(step[2]!)
    if (!single && !counts && !apostrophe && isPlural(word) && !pluralFollows(text, next))
      return paired(text, noun(words, true))
  }
  return words.length === 0 ? null : single ? singleNoun(words) : null
}

function withoutGenitive(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  return last === 0x73 || last === 0x27 || last === 0x2019 ? word.replace(/[’']s?$/, '') : word
}

/** Skips a bracket of initials or an x behind the number ('1 x officer', '2 (two) officers'). */
function skipExtras(text: string, at: number): number {
  const first = isSpaceAt(text, at) ? text[at + 1] : text[at]
  if (first !== 'x' && first !== '(' && first !== '+' && first !== 'o') return at
  const match = /^(?:\s?x(?=\s)|\s\((?:[a-z]+|\d{1,3})\)(?=\s)|\s?\+(?=\s)|\sor\sso(?=\s))/.exec(
    text.slice(at, at + 20),
  )
  return at + (match?.[0].length ?? 0)
}

function noun(words: readonly { word: string; start: number; end: number; joint: string }[], plural: boolean): Noun {
  const last = words[words.length - 1]!
  const lead = words
    .slice(0, -1)
    .map(({ word, joint }, index) => (index > 0 && joint !== ' ' ? '-' : index > 0 ? ' ' : '') + word)
  const joint = words.length > 1 ? (last.joint === '-' ? '-' : ' ') : ''
  const singular = lead.join('') + joint + (plural ? singularOf(last.word) : last.word)
  return { start: words[0]!.start, end: last.end, singular, plural }
}

/** 'children and professionals' are counted as one. */
function paired(text: string, first: Noun): Noun {
  const more = /^\s(?:and|or)\s([A-Za-z]{3,24})\b(?=\s(?:[a-z]+|[(–-])|[.,;:)]|$)/.exec(
    text.slice(first.end, first.end + 32),
  )
  if (more === null || !isPlural(more[1]!) || sets().ends.has(more[1]!.toLowerCase())) return first
  const after = /^\s([a-z]+)/.exec(text.slice(first.end + more[0].length, first.end + more[0].length + 16))
  if (after !== null && !sets().ends.has(after[1]!) && !/ed$/.test(after[1]!)) return first
  return { ...first, end: first.end + more[0].length, singular: `${first.singular} and ${singularOf(more[1]!)}` }
}

/** A singular noun phrase ends before its first verb. */
function singleNoun(words: readonly { word: string; start: number; end: number; joint: string }[]): Noun | null {
  const stop = words.findIndex(
    ({ word }, index) =>
      index > 0 &&
      /^(?:[a-z]+(?:ed|ly)|[a-z]{3,}ing|[a-z]+s)$/.test(word) &&
      !/^(?:training|meeting|building|hearing|briefing|housing|funding|policing|[a-z]+ss)$/.test(word),
  )
  if (stop > 0 && words[stop]!.joint === '-') return stop > 1 ? noun(words.slice(0, stop - 1), false) : null
  const verb = /^(?:[a-z]+(?:ed|ly)|[a-z]{3,}ing)$/.test(words[0]!.word) && (words.length === 1 || stop === 1)
  return verb ? null : noun(stop > 0 ? words.slice(0, stop) : words, false)
}

/** Whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  const { odd, none } = sets()
  const lower = word.toLowerCase()
  if (odd.has(lower) || /^[A-Z]{2,}[’']s$/.test(word)) return true
  if (word.length < 3 || none.has(lower)) return false
  return /[^s’']s$/i.test(word) && !/(?:us|ness|[sxtlnrvwcb]is)$/.test(word)
}

/** 'sports clubs', 'communications officers': the head is the last of the plurals. */
function pluralFollows(text: string, at: number): boolean {
  const ahead = /^(?:\s|-)([A-Za-z]{3,24})\b(?:\s([A-Za-z]{3,24})\b)?/.exec(text.slice(at, at + 50))
  if (ahead === null || sets().ends.has(ahead[1]!.toLowerCase())) return false
  if (isPlural(ahead[1]!)) return true
  const modifying = /\b(?:police|staff|youth|data|media|people)$/i.test(text.slice(Math.max(0, at - 8), at))
  return (
    modifying &&
    ahead[2] !== undefined &&
    !/ed$/.test(ahead[1]!) &&
    isPlural(ahead[2]) &&
    !sets().ends.has(ahead[2].toLowerCase())
  )
}

/** The singular of a plural noun as written; the word itself where it has none of its own. */
export function singularOf(word: string): string {
  if (/(?:wives|knives)$/i.test(word)) return `${word.slice(0, -3)}fe`
  const odd = Object.hasOwn(oddPlurals, word.toLowerCase()) ? oddPlurals[word.toLowerCase()]! : null
  if (odd !== null) return odd
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (
    /(?:[sxz]|ch|sh)es$/.test(word) &&
    !/(?:[aeiou](?:s|ch)es|aches)$/.test(
      word.replace(/(?:sses|xes|zzes|shes|tches|nches|aches|oaches|eaches|uses)$/, ''),
    )
  ) {
    return /(?:sses|xes|zzes|shes|ches)$/.test(word) ? word.replace(/es$/, '') : word.slice(0, -1)
  }
  return /[’']s$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}
