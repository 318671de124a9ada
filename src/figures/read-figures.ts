import type { Figure } from '../model/figure'
import type { Day } from '../text/date-calendar'
import type { DateExpression } from '../text/date-expression'
import { scanDates } from '../text/date-scan'
import { isCapitals } from '../text/letter-case'
import { isDigit } from '../text/letter-codes'
import { plainLower } from '../text/plain-lower'
import { remember } from '../text/stems'
import { asPrinted } from './as-printed'
import { bareUnit } from './bare-unit'
import { carriedTime } from './carried-time'
import { readCount } from './count'
import { describe } from './describe'
import { type Draft, type KindReader, type Named, named } from './draft'
import { readDuration } from './duration'
import { readMeasure } from './measure'
import { readMoney } from './money'
import { readMultiple, readMultipleWord } from './multiple'
import { readPercent } from './percent'
import { type Quantity, readQuantity } from './quantity'
import { readOrdinal, readRank } from './rank'
import { readRatio, readShare } from './ratio'
import type { Reading } from './reading'
import { readSpell } from './spell'
import { nextTrigger, triggerEnd } from './triggers'
import { isNoFigure } from './veto'
import { readVulgar } from './vulgar'

/** Asked in order; the first that knows the number has it. */
const readers: readonly (readonly [name: string, read: KindReader])[] = [
  ['money', readMoney],
  ['percent', readPercent],
  ['duration', readDuration],
  ['measure', readMeasure],
  ['ratio', readRatio],
  ['multiple', readMultiple],
  ['count', readCount],
]

/** A text and what its figures are read with. */
export interface FigureText {
  readonly text: string
  /** The meeting's day; null where it is not known. */
  readonly today: Day | null
  /** The question that the text answers; '' for none. */
  readonly question: string
  /** What so many were, when they were last counted; what the text counts is added. */
  readonly counted: Map<number, string>
}

/**
 * Every quantity that each of some texts states, in order: first where each stands and what it is, then what the words round it say of
 * it. A step is taken for all texts before the next one, since the code of one step stays in a processor's cache.
 */
export function readFigures(texts: readonly FigureText[]): Figure[][] {
  const dates = texts.map(({ text }) => scanDates(text))
  const readings = texts.map((one, at) => readingOf(one, dates[at]!))
  return readings.map((reading, at) => {
    const figures = reading.drafts.map((_, index) => describe(reading, index))
    const { text } = texts[at]!
    return reading.text === text ? figures : figures.map((figure) => asPrinted(figure, text, reading.text))
  })
}

function readingOf({ text, question, today, counted }: FigureText, dates: readonly DateExpression[]): Reading {
  // Captions print all in capitals; the words that figures are read by stand in small letters.
  const isLoud = isCapitals(text) && SPOKEN.test(text)
  const read = isLoud ? plainLower(text) : text
  const drafts = readDrafts(read, dates, isLoud ? plainLower(question) : question, counted)
  return { text: read, drafts, dates, today }
}

/** Words of sentences, which headings in capitals do without. */
const SPOKEN =
  /\b(?:IS|ARE|WAS|WERE|HAVE|HAD|DO|DID|WILL|WOULD|CAN|WE|I|YOU|THEY|IT|[A-Z]{1,6}['’](?:S|RE|VE|LL|D|T))\b/

function readDrafts(
  text: string,
  dates: readonly DateExpression[],
  question: string,
  counted: Map<number, string>,
): Named[] {
  const masks = dates.filter(({ when }) => when.kind !== 'stretch' && when.kind !== 'ahead' && when.kind !== 'current')
  const state: State = { question, counted, found: [], end: 0, vetoed: null, count: null }
  let mask = 0
  for (let at = nextTrigger(text, 0); at >= 0; ) {
    const end = triggerEnd(text, at)
    while (mask < masks.length && masks[mask]!.end <= at) mask++
    const date = masks[mask]
    const stop = date !== undefined && date.start <= at ? date.end : readAt(text, at, text.slice(at, end), state)
    at = nextTrigger(text, Math.max(stop, end))
  }
  return state.found
}

interface State {
  readonly question: string
  readonly counted: Map<number, string>
  readonly found: Named[]
  end: number
  /** End of the last number that was found to be a label ('paragraphs 4'), which a list may go on from. */
  vetoed: number | null
  /** The last count with a noun. */
  count: Draft | null
}

/** Reads what stands at a trigger into the state, and says where to go on. */
function readAt(text: string, at: number, word: string, state: State): number {
  const read = isDigitAt(text, at) ? readNumber(text, at, state) : readWord(text, at, word, state)
  if (read === null) return skipNumber(text, at)
  if (read === 'vetoed') return state.vetoed!
  if (read.start < state.end) return at + word.length
  state.found.push(read)
  state.end = read.end
  if (read.kind === 'count' && read.unit !== null && read.unit !== 'time') {
    state.count = read
    if (read.value !== null) state.counted.set(read.value, read.unit)
  }
  return read.end
}

function skipNumber(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end) || text[end] === '.' || text[end] === ',') end++
  return end
}

function readNumber(text: string, at: number, state: State): Named | 'vetoed' | null {
  let end = at + 1
  while (end < at + 3 && isDigitAt(text, end)) end++
  const next = text[end] ?? ''
  if (next !== '' && 'snrt^'.includes(next) && /^(?:st|nd|rd|th|\^)/.test(text.slice(end, end + 2))) {
    const draft = /[\w.,]/.test(text[at - 1] ?? '') ? null : readRank(text, at, Number(text.slice(at, end)), end)
    return draft === null ? null : named(draft, 'figures/rank')
  }
  const vulgar = next === '/' ? readVulgar(text, at) : null
  return vulgar === null ? readKinds(text, at, state) : named(vulgar, 'figures/ratio')
}

function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at))
}

function readKinds(text: string, at: number, state: State): Named | 'vetoed' | null {
  const quantity = readQuantity(text, at)
  if (quantity === null) return null
  if (isNoFigure(text, quantity, state.vetoed)) {
    state.vetoed = quantity.end
    return 'vetoed'
  }
  for (const [name, read] of readers) {
    const draft = read(text, quantity)
    if (draft !== null) return finish(text, quantity, draft, `figures/${name}`, state)
  }
  return null
}

function finish(text: string, quantity: Quantity, draft: Draft, by: string, state: State): Named {
  const circa = quantity.first.circa || quantity.first.numeral.round
  const modifier = circa ? 'approx' : draft.modifier
  if (draft.bare !== true) return named(draft, by, { kind: draft.kind, unit: draft.unit, modifier })
  const carried = carriedTime(text, draft, state.found.at(-1) ?? null)
  if (carried !== null) return named(draft, `figures/${carried.kind}`, { ...carried, modifier })
  const { count, question, counted } = state
  const unit = bareUnit(text, draft, { last: count, question, unitOf: (value) => counted.get(value) ?? null })
  return named(draft, by, { kind: draft.kind, unit, modifier })
}

const VAGUE = /\b(?:few|several|many|some|couple\s+of|tens\s+of|hundreds\s+of)\s+$/i
const SHARE = /^(?:half|third|quarter|fifth|tenth|[½¼¾⅓⅔])$/
const MULTIPLE = /^(?:doubl|halv|trebl|tripl|quadrupl|twice|thrice)|fold$/
const SPELL = /^(?:year|month|week|day|decade|fortnight|hour)$/
const SCALE = /^(?:hundred|thousand|million|billion|dozen)$/

type WordKind = 'share' | 'multiple' | 'spell' | 'scale' | 'number'

const wordKind = remember((lower: string): WordKind => {
  if (SHARE.test(lower)) return 'share'
  if (MULTIPLE.test(lower)) return 'multiple'
  return SPELL.test(lower) ? 'spell' : SCALE.test(lower) ? 'scale' : 'number'
})

function readWord(text: string, at: number, word: string, state: State): Named | 'vetoed' | null {
  const kind = wordKind(word.toLowerCase())
  const share = kind === 'share' ? readShare(text, at, word) : null
  if (share !== null) return named(share, `figures/${share.kind}`)
  if (kind === 'multiple') {
    const multiple = readMultipleWord(text, at, word)
    return multiple === null ? null : named(multiple, `figures/${multiple.kind}`)
  }
  if (kind === 'spell') return readSpell(text, at, word)
  const ordinal = readOrdinal(text, at, word)
  if (ordinal !== null) {
    const rank = readRank(text, at, ordinal.value, ordinal.end)
    return rank === null ? null : named(rank, 'figures/rank')
  }
  if (kind === 'scale') {
    if (VAGUE.test(text.slice(Math.max(0, at - 16), at))) return null
    if (!/\b(?:an?|half\s+an?|the)\s+$/i.test(text.slice(Math.max(0, at - 8), at))) return null
  }
  return readKinds(text, at, state)
}
