import type { NonAnswer } from '../lexicons/refusals'
import type { AskType, Reply } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { disputes } from './disputes'
import { hasMark, markAt } from './mark-names'
import { willTell } from './passes-on'
import { quoteAnswer } from './quote-answer'
import type { SentenceEvidence } from './sentence-evidence'
import type { AnswerStretch } from './verdict'

/** What an ask of each type asks for, and what an answer does that gives it. */
const wanted: Readonly<Record<AskType, readonly [asked: string, given: string]>> = {
  polar: ['A yes or a no was asked for.', 'gives a yes or a no'],
  quantity: ['A number was asked for.', 'gives a number'],
  time: ['A date or a period was asked for.', 'gives a date or a period'],
  entity: ['It was asked who, which or where.', 'says who, which or where'],
  reason: ['A reason was asked for.', 'gives a reason'],
  manner: ['An account of it was asked for.', 'gives an account of it'],
  example: ['An example was asked for.', 'gives an example'],
  opinion: ['A view was asked for.', 'gives a view'],
  assurance: ['An assurance was asked for.', 'gives an assurance'],
}

/** What is said of an answer that does not answer in so many words. */
const told: Readonly<Record<NonAnswer, string>> = {
  deflection: 'The answer points to somebody or something else',
  declining: 'The answer declines to say',
  ignorance: 'The answer says that it is not known or not to hand',
  deferred: 'The answer puts it off',
  clarification: 'The answer asks back',
}

const rules: Readonly<Record<Exclude<Reply, 'explicit'>, string>> = {
  implicit: 'answers/inferred',
  general: 'answers/general',
  partial: 'answers/part-given',
  dodging: 'answers/nothing-on-it',
  deflection: 'answers/passed-on',
  declining: 'answers/declined',
  ignorance: 'answers/not-known',
  deferred: 'answers/put-off',
  clarification: 'answers/asked-back',
  unrecorded: 'answers/unrecorded',
}

interface Explanation {
  readonly reasons: string[]
  readonly by: string
}

/**
 * Why a verdict is what it is, in plain words with the words of the answer, and the name of the rule. It says of the answer only
 * what the words it quotes bear out: where they do not say in so many words that they give no answer, they speak for themselves.
 */
export function explainVerdict(
  all: readonly AskEvidence[],
  index: number,
  reply: Reply,
  words: readonly AnswerStretch[],
): Explanation {
  const evidence = all[index]!
  const { type } = evidence.ask
  const cited = words.flatMap((word) => sentenceAt(evidence, word) ?? [])
  if (reply === 'explicit') return { reasons: given(evidence, cited), by: `answers/${type}-given` }
  const quotes = cited.flatMap((one) => quoteAnswer(one.sentence, refusalOf(one, reply)) ?? [])
  const found =
    quotes.length === 0
      ? unspoken(evidence)
      : [`${finding(all, evidence, reply, cited)}: ${quotes.join(', ')}.`, ...lack(evidence, reply)]
  const by = words.length === 0 && reply !== 'dodging' ? 'answers/not-found' : rules[reply]
  return { reasons: [...asked(evidence), ...found], by }
}

/** Nothing of what is no question, or of which it is not plain what it wants. */
function asked({ ask: { form, type } }: AskEvidence): string[] {
  return form === 'challenge' || (form === 'thing' && type === 'polar') ? [] : [wanted[type][0]]
}

function finding(
  all: readonly AskEvidence[],
  evidence: AskEvidence,
  reply: Reply,
  cited: readonly SentenceEvidence[],
): string {
  const isTold = (one: SentenceEvidence): boolean =>
    refusalOf(one, reply) !== null && !GIVES.test(one.sentence.text) && !isOnAnother(one, all)
  if (cited.some(isTold)) return told[reply as NonAnswer]
  if (reply === 'deferred' && cited.some(({ sentence }) => willTell(sentence))) return told.deferred
  if (reply === 'clarification' && cited.some(({ sentence }) => hasMark(sentence.marks, markAt.asks)))
    return told.clarification
  if (reply === 'partial')
    return evidence.ask.type === 'assurance' && cited.every(({ sentence }) => sentence.opening !== null)
      ? 'The assurance is given in a word, with nothing that it rests on'
      : 'Taken to be a part of it'
  if (cited.every(({ sentence }) => NOTED.test(sentence.text))) return 'The record says only that it was noted'
  if (cited.some(({ sentence }) => disputes(sentence.body))) return 'The answer disputes the question'
  if (reply === 'general' && cited.every(isGeneral)) return 'The answer is in general words'
  return cited.length === evidence.sentences.length ? 'The answer on record' : 'The nearest words of the answer'
}

const NOTED =
  /^[^.;:]{0,60}\bnoted (?:the|this|that|these|those|(?:his|her|their|all) )?\s?(?:\p{L}+'s? )?(?:questions?|comments?|points?|concerns?|quer(?:y|ies)|remarks?|views?|requests?)\W*$/iu

/** 'She was able to give it.' */
const GIVES = /\b(?:is|are|am|was|were) able to give\b/i

/** Whether the words that give no answer speak about another thing that was asked. */
function isOnAnother({ sentence, overlap }: SentenceEvidence, all: readonly AskEvidence[]): boolean {
  return all.some(({ sentences }) => sentences.some((one) => one.sentence === sentence && one.overlap > overlap))
}

/** Vague words, and nothing in particular beside them. */
function isGeneral({ sentence, owed }: SentenceEvidence): boolean {
  const { marks, figures, refusals, opening } = sentence
  return (
    hasMark(marks, markAt.vague) &&
    !hasMark(marks, markAt.ellipsis) &&
    !owed &&
    opening === null &&
    figures.length === 0 &&
    refusals.length === 0
  )
}

function refusalOf(
  { sentence }: SentenceEvidence,
  reply: Reply,
): SentenceEvidence['sentence']['refusals'][number] | null {
  return sentence.refusals.find((refusal) => refusal.reply === reply) ?? null
}

/** A deferral beside a real answer does not spoil it, but is worth knowing. */
function given({ ask, own }: AskEvidence, cited: readonly SentenceEvidence[]): string[] {
  const quotes = cited.flatMap(({ sentence }) => quoteAnswer(sentence, null) ?? [])
  const isGiven = own.some((one) => one.owed && one.sentence.refusals.length === 0)
  const refusing = own.find(({ sentence }) => sentence.refusals.length > 0)?.sentence
  const beside = refusing === undefined ? null : quoteAnswer(refusing, refusing.refusals[0]!)
  return [
    `The answer ${isGiven ? wanted[ask.type][1] : 'speaks to it'}: ${quotes.join(', ')}.`,
    ...(beside === null || quotes.includes(beside) ? [] : [`Beside that: ${beside}.`]),
  ]
}

/** That nothing in the form of what was asked for stands in the whole answer, where that is plain to see. */
function lack({ ask: { type }, sentences }: AskEvidence, reply: Reply): string[] {
  if (reply !== 'implicit' && reply !== 'general') return []
  const has = (pattern: RegExp): boolean =>
    sentences.some(({ formed, sentence }) => formed || pattern.test(sentence.text))
  if (type === 'quantity' && !has(/\d/)) return ['No number was found in the answer.']
  if (type === 'time' && !has(/\d|\b(?:days?|weeks?|months?|years?|hours?|minutes?|today|now)\b/i))
    return ['No date or period was found in the answer.']
  return []
}

/** Where nothing was found to bear on the ask: a short answer speaks for itself, and of another it is told what it begins with. */
function unspoken({ sentences }: AskEvidence): string[] {
  const quote = sentences.map(({ sentence }) => quoteAnswer(sentence, null)).find((one) => one !== null)
  if (sentences.length === 1 && quote !== undefined) return [`The answer on record: ${quote}.`]
  const begins = quote === undefined ? [] : [`The answer begins: ${quote}.`]
  return ['No words of the answer were found to speak to this part.', ...begins]
}

function sentenceAt({ sentences }: AskEvidence, { turn, start, end }: AnswerStretch): SentenceEvidence | undefined {
  return sentences.find(({ sentence }) => sentence.turn === turn && sentence.start === start && sentence.end === end)
}
