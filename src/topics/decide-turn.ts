import { joinReply, leanOnTitle } from './lean-topics'
import { decideTopics, type Reading, type Weighed } from './weigh-topics'

/** What stands around a turn. */
export interface Context {
  /** What its item's title names. */
  readonly title: readonly Weighed[]
  /** What the question that it answers is about. */
  readonly asked: readonly Weighed[]
  /** What the answers to it say, when it is a question. */
  readonly reply: Reading
  /** The last turn of the same item that has topics. */
  readonly previous: { readonly act: string; readonly topics: readonly Weighed[] } | null
  /** Whether a statement only reacts to what was said before it. */
  readonly reacts: boolean
  /** Whether numbers stand in the turn. */
  readonly counts: boolean
  /** Whether the one who asks, if the turn does, asked the question before as well; `said` where the words themselves say that it follows. */
  readonly goesOn: boolean | 'said'
}

/** What answers must weigh to tell alone what was asked. */
const TELLING = 1.5
/** What a word must weigh to tell a question's subject where nothing around it does. */
const HINT = 0.5
/** A decision or a statement of no more words than these, none of them a topic's, takes note, agrees or thanks. */
const NOTED = { decision: 8, statement: 12 }
/** In a statement under a title, other subjects count this much less. */
const ASIDE = 0.65

/** The topics of a turn from its own words and what stands around it; the evidence is always its own. */
export function decideTurn(act: string, own: Reading, context: Context): Weighed[] {
  const { asked, title, previous } = context
  if (asked.length > 0) return withOwn(asked, own)
  if (act === 'question') return withTitle(withOwn(question(own, context), own), title, own)
  const said = decideTopics(leanOnTitle(own.topics, title, ASIDE), own.words)
  if (act === 'action' && said.length === 0 && previous !== null && previous.act !== 'action') {
    return withOwn(previous.topics, own)
  }
  if (said.length === 0 && context.reacts && previous !== null) return withOwn(previous.topics, own)
  if (said.length === 0)
    return takesNote(act, own) && !(context.counts && act === 'statement') ? [] : withOwn(title.slice(0, 2), own)
  return act === 'statement' ? withTitle(said, title, own) : said
}

function takesNote(act: string, { words }: Reading): boolean {
  return (act === 'decision' && words <= NOTED.decision) || (act === 'statement' && words <= NOTED.statement)
}

/** A question's own words with what its answers add; else the first of its surroundings that tells something. */
function question(own: Reading, { title, reply, previous, goesOn }: Context): readonly Weighed[] {
  const said = decideTopics(leanOnTitle(joinReply(own.topics, reply.topics), title, 1), own.words)
  if (said.length > 0) return said
  const replied = decideTopics(leanOnTitle(reply.topics, title, 1), reply.words)
  const telling = replied.filter(({ weight }) => weight >= TELLING)
  const hinted = own.topics.filter(({ weight }) => weight >= HINT).slice(0, 1)
  const followed = goesOn !== false ? (previous?.topics ?? []) : []
  if (goesOn === 'said' && followed.length > 0) return followed
  return [telling, followed, title.slice(0, 2), hinted].find((topics) => topics.length > 0) ?? []
}

/** Below this a single topic is no reason to forget the title's, */
const FAINT = 1.2
/** nor below so much of what the title itself weighs. */
const HOLDS = 0.8

/** Adds the one topic of a clear title to a turn whose words hardly name another. */
function withTitle(decided: Weighed[], title: readonly Weighed[], own: Reading): Weighed[] {
  const [only, second] = decided
  const [main, other] = title
  if (main === undefined || other !== undefined || main.weight < 1) return decided
  if (
    only === undefined ||
    second !== undefined ||
    only.weight >= Math.max(FAINT, HOLDS * main.weight) ||
    only.topic === main.topic
  )
    return decided
  return [only, ...withOwn([main], own)]
}

/** The same topics with the turn's own matches as evidence. */
function withOwn(topics: readonly Weighed[], own: Reading): Weighed[] {
  return topics.map((weighed) => ({
    ...weighed,
    matches: own.topics.find(({ topic }) => topic === weighed.topic)?.matches ?? [],
  }))
}
