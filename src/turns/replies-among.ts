import type { Block } from '../model/block'
import { escapePattern } from '../text/escape-pattern'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { surnameOf } from '../text/names'
import { stem } from '../text/stems'
import { type Draft, draftText } from './draft'

/** A question that waits for its reply. */
export interface Waiting {
  /** The stems of its long words. */
  readonly stems: ReadonlySet<string>
  /** And of the short ones too. */
  readonly all: () => ReadonlySet<string>
  /** How a reply names who asked it; null where nobody knows who did. */
  readonly named: RegExp | null
}

/** Reads a question that waits. */
export type WaitingReader = (question: Draft) => Waiting

/** Reads each question but once. */
export function waitingReader(blocks: readonly Block[]): WaitingReader {
  const known = new Map<Draft, Waiting>()
  return (draft) => {
    const one = known.get(draft) ?? waitingFor(draftText(draft, blocks), draft.speaker?.name ?? null)
    known.set(draft, one)
    return one
  }
}

/** A question by its words and the name of who asked it. */
function waitingFor(text: string, asker: string | null): Waiting {
  return {
    stems: stemsOf(text, WORD),
    all: lazily(() => stemsOf(text, SHORT)),
    named: asker === null ? null : new RegExp(`\\bto (?:\\p{L}+\\.? ){0,2}${escapePattern(surnameOf(asker))}\\b`, 'u'),
  }
}

/** So many words that no other question has tie a reply to one. */
export const ENOUGH = 2
/** Among more questions in a row than so many no reply is told to be to one. */
export const MOST_WAITING = 40
const WORD = /\p{L}[\p{L}'\u2019-]{4,}/gu
const SHORT =
  /(?<!\p{L})(?!(?:the|and|for|was|were|has|have|had|not|but|with|that|this|from|are|they|when|what|how|many|much|does|did|been|will|into|who|why|can|could|its|all|any|more|out|two|one|per|which|than|then|there|their)(?!\p{L}))\p{L}[\p{L}'\u2019-]{2,}/giu
/** Words of asking and replying, and of any meeting. */
const COMMON = new Set(
  'about asked enquired queried wanted would could should there their which where whether other these those being after before council councillor members question questions police garda gardai force report meeting regarding further stated noted advised people number please provide update currently county district officer office chief director executive head manager minister department said told know want'
    .split(' ')
    .map(stem),
)

/** The places of those questions among several that a reply goes to: it names who asked, or has `least` words of the question that no other has; none where nothing tells. */
export function repliesAmong(reply: string, waiting: readonly Waiting[], least = ENOUGH): number[] {
  const own = ownWords(
    stemsOf(reply, WORD),
    waiting.map(({ stems }) => stems),
  )
  return waiting.flatMap(({ named }, place) => (named?.test(reply) || own[place]! >= least ? [place] : []))
}

/** The place of the question of whose own words a reply takes up most; null where it takes up fewer than `least`, or as many of two. */
export function likeliest(reply: string, waiting: readonly Waiting[], least = 1): number | null {
  const own = ownWords(
    stemsOf(reply, SHORT),
    waiting.map(({ all }) => all()),
  )
  const most = own.reduce((highest, count) => Math.max(highest, count), 0)
  return most >= least && own.indexOf(most) === own.lastIndexOf(most) ? own.indexOf(most) : null
}

/** For each question the place of the first reply that takes up most of its own words; null where none takes up any. */
export function bestReplies(replies: readonly string[], waiting: readonly Waiting[]): (number | null)[] {
  const stems = waiting.map((one) => one.stems)
  const best: (number | null)[] = waiting.map(() => null)
  const most = waiting.map(() => 0)
  replies.forEach((reply, at) => {
    ownWords(stemsOf(reply, WORD), stems).forEach((count, place) => {
      if (count <= most[place]!) return
      most[place] = count
      best[place] = at
    })
  })
  return best
}

/** How many words that no other question has each question shares with a reply. */
function ownWords(reply: ReadonlySet<string>, questions: readonly ReadonlySet<string>[]): number[] {
  const own = questions.map(() => 0)
  for (const word of reply) {
    const first = questions.findIndex((stems) => stems.has(word))
    if (first >= 0 && first === questions.findLastIndex((stems) => stems.has(word))) own[first]!++
  }
  return own
}

function stemsOf(text: string, pattern: RegExp): ReadonlySet<string> {
  const found = matches(pattern, text).map(([word]) => stem(word))
  return new Set(found.filter((word) => !COMMON.has(word)))
}

/** 'Replying to the members', 'In response to these questions', 'Taking the points together'. */
const COLLECTIVE =
  /\b(?:repl(?:y|ied|ying)|respon(?:se|ded|ding)|answer(?:ed|ing)?)\s+(?:to\s+)?(?:the|all|both|these|those|each of)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+)?(?:\p{L}+\s+)?(?:members|councillors|questions|queries|points|issues|matters|comments|concerns|speakers|two|three|four|several)\b|\b(?:repl(?:y|ied|ying)|respon(?:se|ded|ding)|answer(?:ed|ing)?)\s+(?:to\s+)?(?:both|all)\b|\b(?:tak(?:ing|en)|address(?:ing|ed)|deal(?:ing|t) with)\s+(?:both|all|the|these|those)\s+(?:questions|points|queries)\b/iu

const MAY_REPLY = /repl|respon|answer|taking|taken|address|deal/i

/** Whether a reply says that it is to all who asked. */
export function repliesToAll(reply: string): boolean {
  const text = reply.slice(0, OPENING)
  return MAY_REPLY.test(text) && COLLECTIVE.test(text)
}

/** Where a reply says whom it is to. */
const OPENING = 160
