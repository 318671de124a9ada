/** A way in which a pattern can begin: a whole word, or the beginning of one. */
export interface FirstWord {
  readonly text: string
  readonly whole: boolean
}

interface Opening {
  /** Whether signs that belong to no word stand in front of it. */
  readonly parted?: boolean
  readonly text: string
  /** Whether the word is over ('whole'), may go on in any way ('open'), or is still being read. */
  readonly state: 'reading' | 'whole' | 'open'
}

interface Part {
  readonly openings: readonly Opening[]
  readonly next: number
}

const NOTHING: Opening = { text: '', state: 'reading' }
const START: readonly Opening[] = [NOTHING]
const IN_WORD = /[a-z\d\u00e0-\u024f']/

/**
 * The words with which what a pattern matches can begin, for patterns in lower case of literals, groups, small classes and
 * quantifiers. An opening without letters means that it can begin with any word.
 */
export function firstWords(pattern: string): FirstWord[] {
  const { openings } = alternation(pattern, 0)
  const found = new Map<string, FirstWord>()
  for (const { text, state } of openings) {
    const whole = state === 'whole'
    found.set(`${text}${whole}`, { text, whole })
  }
  return [...found.values()]
}

/** The alternatives of a pattern that stand side by side outside any group, or in the one that is all of it. */
export function alternatives(pattern: string): string[] {
  if (pattern.startsWith('(?:') && element(pattern, 0).next === pattern.length)
    return alternatives(pattern.slice(3, -1))
  const found: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]!
    if (sign === '\\') at++
    else if (sign === '[') at = pattern.indexOf(']', at)
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      found.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return [...found, pattern.slice(from)]
}

function alternation(pattern: string, from: number): Part {
  const openings: Opening[] = []
  let at = from
  for (;;) {
    const { openings: some, next } = sequence(pattern, at)
    openings.push(...some)
    if (pattern[next] !== '|') return { openings, next }
    at = next + 1
  }
}

function sequence(pattern: string, from: number): Part {
  const over: Opening[] = []
  let reading = START
  let at = from
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const { openings: own, next } = atom(pattern, at)
    const { optional, next: behind } = quantifier(pattern, next)
    if (own === START) {
      at = behind
      continue
    }
    const longer: Opening[] = []
    for (const opening of reading)
      for (const one of own) {
        const joined = opening === NOTHING ? one : join(opening, one)
        if (joined.state === 'reading') longer.push(joined)
        else over.push(joined)
      }
    reading = optional ? [...longer, ...reading] : longer
    at = reading.length === 0 ? sequenceEnd(pattern, behind) : behind
  }
  return { openings: [...over, ...reading], next: at }
}

function join({ text, parted = false }: Opening, next: Opening): Opening {
  if (text !== '' && next.parted === true) return { text, state: 'whole', parted }
  return { text: text + next.text, state: next.state, parted: parted || next.parted === true }
}

/** The part of a pattern at `at` that a quantifier would count: how it can begin, and where it ends. */
function atom(pattern: string, at: number): Part {
  const sign = pattern[at]!
  if (sign === '(') return group(pattern, at)
  if (sign === '\\') return escaped(pattern, at)
  if (sign === '^' || sign === '$') return { openings: START, next: at + 1 }
  if (sign === '[') {
    const end = pattern.indexOf(']', at)
    const members = pattern.slice(at + 1, end)
    const openings = /^[a-z']+$/.test(members)
      ? [...members].flatMap(literal)
      : /^[^a-z\d\\^'\u2019]+$/i.test(members)
        ? SPACE
        : ANYTHING
    return { openings, next: end + 1 }
  }
  if (sign === '.') return { openings: ANYTHING, next: at + 1 }
  const run = lettersAt(pattern, at)
  return run === null ? { openings: literal(sign), next: at + 1 } : { openings: [run], next: at + run.text.length }
}

/** The letters from `at` on that no quantifier counts, in one go, since patterns are mostly words; null where there are none. */
function lettersAt(pattern: string, at: number): Opening | null {
  LETTERS.lastIndex = at
  const text = LETTERS.exec(pattern)?.[0]
  return text === undefined ? null : { text, state: 'reading' }
}

const LETTERS = /[a-z]+(?![?*+{])/y

/** Where the sequence ends that `at` stands in, at the next `|` or `)` outside its groups. */
function sequenceEnd(pattern: string, from: number): number {
  let depth = 0
  let at = from
  for (; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '\\') at++
    else if (sign === '[') at = pattern.indexOf(']', at)
    else if (sign === '(') depth++
    else if (depth === 0 && (sign === '|' || sign === ')')) return at
    else if (sign === ')') depth--
  }
  return at
}

const ANYTHING: readonly Opening[] = [{ text: '', state: 'open' }]

/** Where that ends, which is told without reading a group. */
function atomEnd(pattern: string, from: number): number {
  if (pattern[from] !== '(') return atom(pattern, from).next
  let depth = 0
  let at = from
  do {
    const sign = pattern[at]
    if (sign === '(') depth++
    else if (sign === ')') depth--
    at = sign === '\\' ? at + 2 : sign === '[' ? pattern.indexOf(']', at) + 1 : at + 1
  } while (depth > 0 && at < pattern.length)
  return at
}

/** What stands at `at` of a pattern, with its quantifier: whether it can be missing, and what it is for words. */
export function element(pattern: string, at: number): Element {
  const end = atomEnd(pattern, at)
  const { optional, next } = quantifier(pattern, end)
  const source = pattern.slice(at, end)
  const kind = LOOK.test(source)
    ? 'look'
    : source[0] === '('
      ? 'group'
      : atom(pattern, at).openings === SPACE
        ? 'sign'
        : 'other'
  return { kind, source, optional, next }
}

/** A part of a pattern: a `look` takes no room, a `sign` belongs to no word. */
export interface Element {
  readonly kind: 'look' | 'group' | 'sign' | 'other'
  /** Without its quantifier. */
  readonly source: string
  readonly optional: boolean
  readonly next: number
}

const LOOK = /^(?:\(\?<?[=!]|\\b|\^|\$)/

function group(pattern: string, at: number): Part {
  const looks = LOOK.test(pattern.slice(at, at + 4))
  const inside = at + (looks ? (pattern[at + 2] === '<' ? 4 : 3) : pattern.startsWith('(?:', at) ? 3 : 1)
  const { openings, next } = alternation(pattern, inside)
  return { openings: looks ? START : openings, next: next + 1 }
}

const DIGITS: readonly Opening[] = [...'0123456789'].map((text) => ({ text, state: 'open' }))
const SPACE: readonly Opening[] = [{ text: '', state: 'reading', parted: true }]
const ESCAPES: Readonly<Record<string, readonly Opening[]>> = { b: START, w: ANYTHING, d: DIGITS, s: SPACE }

function escaped(pattern: string, at: number): Part {
  const sign = pattern[at + 1]!
  if (sign === 'p') return { openings: ANYTHING, next: pattern.indexOf('}', at) + 1 }
  if (sign === 'u')
    return { openings: literal(String.fromCharCode(Number(`0x${pattern.slice(at + 2, at + 6)}`))), next: at + 6 }
  return { openings: ESCAPES[sign] ?? literal(sign), next: at + 2 }
}

function literal(sign: string): readonly Opening[] {
  return IN_WORD.test(sign) ? [{ text: sign, state: 'reading' }] : SPACE
}

function quantifier(pattern: string, at: number): { optional: boolean; next: number } {
  const sign = pattern[at]
  if (sign === '?' || sign === '*') return { optional: true, next: at + (pattern[at + 1] === '?' ? 2 : 1) }
  if (sign === '+') return { optional: false, next: at + (pattern[at + 1] === '?' ? 2 : 1) }
  if (sign !== '{') return { optional: false, next: at }
  const end = pattern.indexOf('}', at) + 1
  return { optional: pattern[at + 1] === '0', next: end + (pattern[end] === '?' ? 1 : 0) }
}
