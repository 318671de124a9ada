import type { AskType, Reply } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { shorten } from './shorten'
import type { AnswerStretch } from './verdict'

/** What an ask of each type is owed, as the subject and as the object of a sentence. */
const owed: Readonly<Record<AskType, string>> = {
  polar: 'a yes or a no',
  quantity: 'a number',
  time: 'a date or a period',
  entity: 'a name',
  reason: 'a cause',
  manner: 'a step, a way or an event',
  example: 'an instance',
  opinion: 'a view',
  assurance: 'an assurance',
}

interface Explanation {
  readonly reasons: string[]
  readonly by: string
}

/** What is said of the words that came, and the name of the rule. */
const findings: Readonly<Record<Exclude<Reply, 'explicit' | 'dodging'>, readonly [said: string, by: string]>> = {
  implicit: ['The answer bears on it but leaves it to be inferred', 'answers/inferred'],
  general: ['The answer speaks of it only in general', 'answers/general'],
  partial: ['The answer gives a part of what was asked', 'answers/part-given'],
  deflection: ['The answer passes the question on', 'answers/passed-on'],
  declining: ['The answer declines to say', 'answers/declined'],
  ignorance: ['The answer says that it is not known', 'answers/not-known'],
  deferred: ['The answer puts it off', 'answers/put-off'],
  clarification: ['The answer asks back', 'answers/asked-back'],
  unrecorded: ['No answer is recorded', 'answers/unrecorded'],
}

/** Why a verdict is what it is, in plain words with the words of the answer, and the name of the rule. */
export function explainVerdict(evidence: AskEvidence, reply: Reply, words: readonly AnswerStretch[]): Explanation {
  const want = owed[evidence.ask.type]
  const quotes = words.map((word) => quoted(evidence, word)).join(', ')
  if (reply === 'explicit')
    return { reasons: [given(evidence, want, quotes), ...beside(evidence)], by: `answers/${evidence.ask.type}-given` }
  const asked = `${want.charAt(0).toUpperCase()}${want.slice(1)} is owed.`
  if (reply === 'dodging')
    return {
      reasons: [asked, 'The record gives nothing on this part.', ...opening(evidence)],
      by: 'answers/nothing-on-it',
    }
  if (words.length === 0)
    return {
      reasons: [asked, 'No words of the answer were found to speak to this part.', ...opening(evidence)],
      by: 'answers/not-found',
    }
  const [said, by] = findings[reply]
  const lacking = reply === 'implicit' || reply === 'general' ? lack(evidence) : []
  return { reasons: [asked, `${said}: ${quotes}.`, ...lacking], by }
}

function given(evidence: AskEvidence, want: string, quotes: string): string {
  const isGiven = evidence.own.some((one) => one.owed && one.sentence.refusals.length === 0)
  return isGiven ? `The answer gives ${want}: ${quotes}.` : `The answer speaks to it: ${quotes}.`
}

/** A deferral beside a real answer does not spoil it, but is worth knowing. */
function beside(evidence: AskEvidence): string[] {
  const refusal = evidence.own.flatMap(({ sentence }) =>
    sentence.refusals.map((one) => ({ ...one, turn: sentence.turn })),
  )[0]
  if (refusal === undefined) return []
  const words = quoted(evidence, { turn: refusal.turn, start: refusal.span.start, end: refusal.span.end })
  return [`Beside that: ${words}.`]
}

/** What of the owed form is not among the words on the ask. */
function lack({ ask, own }: AskEvidence): string[] {
  const missing: Partial<Record<AskType, string>> = {
    quantity: 'No number is given on it.',
    time: 'No date or period is given on it.',
    entity: 'No name is given on it.',
    reason: 'No cause is named.',
    polar: 'No plain yes or no is recorded on it.',
  }
  const reason = missing[ask.type]
  return reason === undefined || own.some((one) => one.owed) ? [] : [reason]
}

/** Where nothing bears on the ask: what the answer speaks of instead. */
function opening({ sentences }: AskEvidence): string[] {
  const first = sentences[0]
  if (first === undefined) return []
  return [`The answer begins: ${shorten(first.sentence.body)}.`]
}

function quoted({ sentences }: AskEvidence, { turn, start, end }: AnswerStretch): string {
  const one = sentences.find(({ sentence }) => sentence.turn === turn && sentence.start <= start && sentence.end >= end)
  if (one === undefined) return ''
  const { sentence } = one
  const whole = start === sentence.start && end === sentence.end
  return shorten(whole ? sentence.body : sentence.text.slice(start - sentence.start, end - sentence.start))
}
