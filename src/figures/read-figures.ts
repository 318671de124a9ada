import type { Figure } from '../model/figure'
import { parseDay } from '../text/date-calendar'
import type { DateExpression } from '../text/date-expression'
import { scanDates } from '../text/date-scan'
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

/** What a text's figures are read with. */
export interface Around {
  /** The meeting's ISO day; null where it is not known. */
  readonly date: string | null
  /** The question that the text answers; '' for none. */
  readonly question: string
  /** What so many were, when they were last counted; what the text counts is added. */
  readonly counted: Map<number, string>
}

/** Every quantity that a text states, in order: first where each stands and what it is, then what the words round it say of it. */
export function readFigures(text: string, around: Around): Figure[] {
  const dates = scanDates(text)
  const drafts = readDrafts(text, dates, around)
  const reading = { text, drafts, dates, today: parseDay(around.date) }
  return drafts.map((_, index) => describe(reading, index))
}

function readDrafts(text: string, dates: readonly DateExpression[], { question, counted }: Around): Named[] {
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
  const read = /^\d/.test(word) ? readNumber(text, at, state) : readWord(text, at, word, state)
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
  while (end < text.length && /[\d.,]/.test(text[end]!)) end++
  return end
}

function readNumber(text: string, at: number, state: State): Named | 'vetoed' | null {
  const rank = /^\d{1,3}/.exec(text.slice(at, at + 3))!
  if (/^(?:st|nd|rd|th|\^)/.test(text.slice(at + rank[0].length, at + rank[0].length + 2))) {
    const draft = /[\w.,]/.test(text[at - 1] ?? '') ? null : readRank(text, at, Number(rank[0]), at + rank[0].length)
    return draft === null ? null : named(draft, 'figures/rank')
  }
  const vulgar = readVulgar(text, at)
  return vulgar === null ? readKinds(text, at, state) : named(vulgar, 'figures/ratio')
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

function readWord(text: string, at: number, word: string, state: State): Named | 'vetoed' | null {
  const lower = word.toLowerCase()
  const share = /^(?:half|third|quarter|fifth|tenth|[½¼¾⅓⅔])$/.test(lower) ? readShare(text, at, word) : null
  if (share !== null) return named(share, `figures/${share.kind}`)
  if (/^(?:doubl|halv|trebl|tripl|quadrupl|twice|thrice)|fold$/.test(lower)) {
    const multiple = readMultipleWord(text, at, word)
    return multiple === null ? null : named(multiple, `figures/${multiple.kind}`)
  }
  if (/^(?:year|month|week|day|decade|fortnight|hour)$/.test(lower)) return readSpell(text, at, word)
  const ordinal = readOrdinal(text, at, word)
  if (ordinal !== null) {
    const rank = readRank(text, at, ordinal.value, ordinal.end)
    return rank === null ? null : named(rank, 'figures/rank')
  }
  if (
    VAGUE.test(text.slice(Math.max(0, at - 16), at)) &&
    /^(?:hundred|thousand|lakhs?|crores?|million|billion|dozen)$/.test(lower)
  )
    return null
  if (
    /^(?:hundred|thousand|lakhs?|crores?|million|billion|dozen)$/.test(lower) &&
    !/\b(?:an?|half\s+an?|the)\s+$/i.test(text.slice(Math.max(0, at - 8), at))
  )
    return null
  return readKinds(text, at, state)
}
