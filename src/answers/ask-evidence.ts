import type { AskType } from '../model/ask'
import type { Figure } from '../model/figure'
import { contentWords } from '../text/content-words'
import { type AnswerSentence, isVague, keyOf } from './answer-sentences'
import type { AskDraft } from './ask-draft'

/** What an answer gives on one ask, sentence by sentence. */
export interface AskEvidence {
  readonly ask: AskDraft
  readonly sentences: readonly SentenceEvidence[]
  /** The sentences that speak about this ask rather than another one of its question. */
  readonly own: readonly SentenceEvidence[]
  /** Index of the sentence that speaks about the ask most. */
  readonly nearest: number
  /** Index of the sentence that gives what is owed and speaks about the ask most; -1 where none gives it. */
  readonly given: number
}

/** How far a sentence speaks about an ask, from 0 to 1, and whether it holds what is owed in the owed form. */
export interface SentenceEvidence {
  readonly sentence: AnswerSentence
  readonly overlap: number
  readonly context: number
  readonly fresh: number
  readonly owed: boolean
}

/** Words of asking, which say nothing of what is asked about. */
const ASKING: ReadonlySet<string> = new Set(
  'ask confirm explain clarifi outlin advis indic inform detail describ updat whether mani much long number figur amount proport percentag exampl view opinion think assur reassur confid reason caus impact chief constabl commission council member chair board panel committe depute minist pleas say tell know give'.split(
    ' ',
  ),
)

/** What the answer's sentences give on each ask of a question. */
export function gatherEvidence(
  question: string,
  asks: readonly AskDraft[],
  sentences: readonly AnswerSentence[],
): AskEvidence[] {
  const context = new Set(contentWords(question).map((word) => keyOf(word.stem)))
  const keys = asks.map((ask, index) => keysOf(ask, asks[index - 1]))
  const evidence = asks.map((ask, index) => {
    const found = sentences.map((sentence) => ({
      sentence,
      overlap: shared(keys[index]!, sentence),
      context: share(context, sentence),
      fresh: fresh(context, sentence),
      owed: isOwed(ask, sentence),
    }))
    return { ask, sentences: found, nearest: best(found, () => true), given: best(found, ({ owed }) => owed) }
  })
  return evidence.map((one, index) => ({ ...one, own: one.sentences.filter((_, at) => isOwn(evidence, index, at)) }))
}

/** How much a sentence at `at` answers the ask at `index`: what it speaks about, what it gives, and where it stands. */
function fitness(evidence: readonly Omit<AskEvidence, 'own'>[], index: number, at: number): number {
  const { sentences } = evidence[index]!
  const one = sentences[at]!
  const along = sentences.length < 2 ? 0 : at / (sentences.length - 1)
  const asked = evidence.length < 2 ? 0 : index / (evidence.length - 1)
  return 2 * one.overlap + (one.owed ? 0.4 : 0) + (1 - Math.abs(along - asked)) * 0.4
}

/** Whether no other ask claims the sentence by much more. */
function isOwn(evidence: readonly Omit<AskEvidence, 'own'>[], index: number, at: number): boolean {
  if (evidence.length === 1) return true
  const mine = fitness(evidence, index, at)
  return evidence.every((_, other) => other === index || fitness(evidence, other, at) <= mine + 0.1)
}

/** How many of a sentence's words the question does not have. */
function fresh(context: ReadonlySet<string>, { keys }: AnswerSentence): number {
  let count = 0
  for (const key of keys) if (!context.has(key) && !isVague(key)) count++
  return count
}

/** Index of the best of those sentences that hold; the earlier of two alike; -1 for none. */
function best(found: readonly SentenceEvidence[], holds: (one: SentenceEvidence) => boolean): number {
  let index = -1
  let most = -1
  found.forEach((one, at) => {
    const score = one.overlap + one.context * 0.3
    if (holds(one) && score > most) {
      most = score
      index = at
    }
  })
  return index
}

/** The words of an ask with their weights; an ask that hangs on the one before takes over its words. */
function keysOf(ask: AskDraft, before: AskDraft | undefined): Map<string, number> {
  const keys = new Map<string, number>()
  const add = (text: string, factor: number): void => {
    for (const { stem } of contentWords(text)) {
      if (ASKING.has(stem)) continue
      const weight = (isVague(stem) ? 0.4 : 1) * factor
      const key = keyOf(stem)
      keys.set(key, Math.max(keys.get(key) ?? 0, weight))
    }
  }
  add(ask.text, 1)
  if (before !== undefined && (keys.size < 2 || /\b(?:it|this|that|these|those|them|they|so)\b/i.test(ask.text)))
    add(before.text, 0.5)
  return keys
}

function shared(keys: ReadonlyMap<string, number>, { keys: words }: AnswerSentence): number {
  let sum = 0
  let total = 0
  for (const [key, weight] of keys) {
    total += weight
    if (words.has(key)) sum += weight
  }
  return total === 0 ? 0 : sum / total
}

function share(context: ReadonlySet<string>, { keys }: AnswerSentence): number {
  if (keys.size === 0) return 0
  let sum = 0
  for (const key of keys) if (context.has(key)) sum++
  return sum / keys.size
}

const NONE =
  /\b(?:none|no|zero|nil|nobody|no one|not (?:any|a single|one)|all|every|both|neither|half|most|majority|once|twice|daily|weekly|monthly|annually|never|each)\b/i
const WHEN =
  /\b(?:now|already|today|tomorrow|tonight|yesterday|immediately|straight away|never|always|permanently|indefinitely|easter|christmas|the summer|the autumn|the spring|the winter|year end|next (?:week|month|year|term|meeting|quarter|spring|summer|autumn|winter)|last (?:week|month|year|term))\b/i

/** Whether a sentence holds something in the form that the type of an ask is owed. */
export function isOwed(ask: AskDraft, sentence: AnswerSentence): boolean {
  const rules: Readonly<Record<AskType, () => boolean>> = {
    polar: () => sentence.opening !== null,
    quantity: () =>
      sentence.figures.some((figure) => fits(figure, ask.text)) ||
      (NONE.test(sentence.body) && !/\bno (?:doubt|longer)\b/i.test(sentence.body)),
    time: () =>
      sentence.dates > 0 || sentence.figures.some(({ kind }) => kind === 'duration') || WHEN.test(sentence.body),
    entity: () => sentence.names.length > 0 || ROLE.test(sentence.body),
    reason: () => sentence.causal,
    manner: () => particulars(sentence) >= 4,
    example: () => sentence.exemplary || particulars(sentence) >= 5,
    opinion: () => sentence.stance || sentence.opening !== null,
    assurance: () => sentence.opening !== null || /^(?:confirmed|assured|reassured)$/.test(sentence.said),
  }
  return rules[ask.type]()
}

/** How much in particular a sentence names: its words that are not vague, its names, figures and dates. */
export function particulars({ particular, names, figures, dates }: AnswerSentence): number {
  return particular + names.length + figures.length + dates
}

const ROLE =
  /\b(?:the|a|an|his|her|their|our|its)\s+(?:[\p{L}-]+\s+){0,3}(?:officer|director|manager|head|team|unit|department|board|committee|council|police|force|trust|commissioner|constable|inspector|superintendent|sergeant|governor|head ?teacher|principal|contractor|company|firm|agency|authority|ministry|government|college|office|service|company|charity|group|panel|leader|minister|secretary|treasurer|clerk|nurse|consultant|surveyor|landlord|insurers?|bank|union|members?|residents?|parents?|staff|taxpayers?|i|we)\b|\b(?:i|we|nobody|no one|everyone|everybody)\b/iu

function fits({ kind }: Figure, ask: string): boolean {
  if (/\b(?:percentage|proportion|share|per ?cent|rate)\b/i.test(ask))
    return kind === 'percent' || kind === 'ratio' || kind === 'count'
  if (
    /\b(?:much|costs?|spen[dt]|paid|pay|price|budget|saving|fee|bill|overspend|underspend|money|funding)\b/i.test(
      ask,
    ) &&
    !/\bhow many\b/i.test(ask)
  )
    return kind !== 'duration' && kind !== 'rank'
  if (/\bhow (?:long|often|quickly|fast)\b|\bwait\b|\btime\b/i.test(ask))
    return kind === 'duration' || kind === 'count' || kind === 'percent'
  return kind !== 'rank'
}
