import type { TopicTag } from '../model/topic'
import { matchByOne, type Spoken } from './choose-taxonomy'
import { type Context, decideTurn } from './decide-turn'
import type { Matches } from './match-terms'
import { type TopicOptions, tagOf } from './tag-topics'
import { type Reading, readingOf, type Weighed, weighTopics } from './weigh-topics'

/** What is needed of a turn: `act` is one of the model's acts. */
export interface TaggableTurn {
  readonly id: string
  readonly text: string
  readonly act: string
  readonly itemId: string | null
  /** `label` is how the text names the speaker. */
  readonly speaker?: { readonly name: string; readonly label?: string } | null
}

/** The turn id of a question with those of its answers. */
export interface TaggableExchange {
  readonly question: string
  readonly answers: readonly string[]
}

/** An agenda item by its title. */
export interface TaggableItem {
  readonly id: string
  readonly title: string
}

/** Below this a title names no topic. */
const NAMED = 0.6

/**
 * What every turn of a document is about, by turn id, best first; procedural turns have none. An answer takes the
 * topics of its question; a question that names no subject takes those of its answers, of the question it goes on from
 * or of its item's title. Evidence is the turn's own words on a topic, as spans into its text: empty where it has none.
 * Turns are in the order of the document; ids that are not among them are ignored.
 */
export function tagTurns(
  turns: readonly TaggableTurn[],
  exchanges: readonly TaggableExchange[],
  items: readonly TaggableItem[],
  options: TopicOptions = {},
): Map<string, TopicTag[]> {
  const texts = [...items.map(({ title }) => ({ text: title, from: 0 })), ...turns.map(spoken)]
  const { taxonomy, read } = matchByOne(texts, options.taxonomy)
  const titles = new Map(items.map(({ id }, index) => [id, titleTopics(read[index]!)]))
  const readings = new Map<string, Reading>()
  turns.forEach((turn, index) => {
    if (speaks(turn)) readings.set(turn.id, readingOf(read[items.length + index]!))
  })
  const decided = decideAll(turns, readings, titles, exchanges)
  return new Map(turns.map(({ id }) => [id, (decided.get(id) ?? []).map((weighed) => tagOf(taxonomy, weighed))]))
}

function titleTopics(found: Matches): Weighed[] {
  return weighTopics(found).filter(({ weight }) => weight >= NAMED)
}

/** 'Supplementary question:', 'She then asked', 'Pressed by Ms Lane': a question that goes on from the one before. */
const FOLLOWS =
  /\b(?:supplement(?:ary|al)|follow(?:ing)?[- ]?up|further question|then asked|(?:asked|enquired|queried) (?:further|again)|pressed (?:by|on|him|her|them)|concurred|echoed (?:this|that))\b/i

/** 'Members expressed disappointment at this': a reaction to what was said before it. */
const REACTS =
  /\b(?:considered (?:this|that|it)|(?:expressed|shared|voiced) [^.]{1,40}\b(?:this|that)|(?:was|were) [a-z]+ed (?:by|at|with) (?:this|that)|found (?:this|that)|welcomed (?:this|that))\b/i

/** 'A Member', 'a member of the audience': each time perhaps somebody else. */
const ANYBODY = /^(?:an?|another|one|some|the) |^(?:members?|councillors?|residents?|questioner|public)\b/i

/** 'And were they all granted?' */
const JOINS = /^\W{0,4}(?:and|but)\b/i

/** Whether a question goes on from that of `asker`, or says so itself. */
function goesOn(turn: TaggableTurn, asker: string | null): Context['goesOn'] {
  return saysItFollows(turn) ? 'said' : asker !== null && !ANYBODY.test(asker) && turn.speaker?.name === asker
}

function saysItFollows(turn: TaggableTurn): boolean {
  const { from } = spoken(turn)
  return FOLLOWS.test(turn.text.slice(0, 100)) || JOINS.test(turn.text.slice(from, from + 10))
}

/** What stands in brackets behind a speaker's name. */
const OFFICE = /\s*\([^()]{0,120}\)/y

/** Where a turn's words begin behind its speaker's label: 'Delyth Probert (Director, Victim Hub):' speaks of no victims. */
function spoken({ text, speaker }: TaggableTurn): Spoken {
  const label = speaker?.label ?? ''
  if (label === '' || !text.startsWith(label)) return { text, from: 0 }
  OFFICE.lastIndex = label.length
  return { text, from: OFFICE.test(text) ? OFFICE.lastIndex : label.length }
}

function speaks(turn: TaggableTurn): boolean {
  return turn.act !== 'procedural'
}

function decideAll(
  turns: readonly TaggableTurn[],
  readings: ReadonlyMap<string, Reading>,
  titles: ReadonlyMap<string, Weighed[]>,
  exchanges: readonly TaggableExchange[],
): Map<string, Weighed[]> {
  const questions = new Map(exchanges.flatMap(({ question, answers }) => answers.map((id) => [id, question] as const)))
  const answers = new Map(exchanges.map((exchange) => [exchange.question, exchange.answers]))
  const decided = new Map<string, Weighed[]>()
  let last: { readonly itemId: string | null; readonly act: string; readonly topics: Weighed[] } | null = null
  let asker: string | null = null
  for (const turn of turns.filter(speaks)) {
    const replies = (answers.get(turn.id) ?? []).flatMap((id) => readings.get(id) ?? [])
    const question = questions.get(turn.id)
    const topics = decideTurn(turn.act, readings.get(turn.id)!, {
      title: titles.get(turn.itemId ?? '') ?? [],
      asked: (question === undefined ? undefined : decided.get(question)) ?? [],
      reply: together(replies),
      previous: last?.itemId === turn.itemId ? last : null,
      reacts: turn.act === 'statement' && REACTS.test(turn.text.slice(0, 120)),
      counts: /\d/.test(turn.text),
      goesOn: turn.act === 'question' && goesOn(turn, asker),
    })
    decided.set(turn.id, topics)
    if (turn.act === 'question') asker = turn.speaker?.name ?? null
    if (topics.length > 0) last = { itemId: turn.itemId, act: turn.act, topics }
  }
  return decided
}

const NOTHING: Reading = { matches: [], words: 0, before: [], topics: [] }

/** Several readings as one. */
function together(readings: readonly Reading[]): Reading {
  const [only, second] = readings
  if (only === undefined) return NOTHING
  if (second === undefined) return only
  return readingOf({
    matches: readings.flatMap(({ matches }) => matches),
    words: readings.reduce((sum, { words }) => sum + words, 0),
    before: [],
  })
}
