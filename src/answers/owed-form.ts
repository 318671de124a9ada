import type { AskType } from '../model/ask'
import type { Figure } from '../model/figure'
import { holds } from '../text/pattern-guard'
import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { clauseGuard } from './clause-patterns'
import { hasMark, markAt } from './mark-names'

/** Few sentences with fewer particulars than this name a way, and fewer than that an instance. */
const WAY = 4
const INSTANCE = 5

type Holds = (sentence: AnswerSentence) => boolean

const forms: Readonly<Record<AskType, (ask: AskDraft) => Holds>> = {
  polar: () => isSettled,
  quantity: (ask) => {
    const kinds = kindsFor(ask)
    return ({ figures, marks }) =>
      figures.some(({ kind }) => kinds(kind)) ||
      hasMark(marks, markAt.counted) ||
      (hasMark(marks, markAt.numeral) && !hasMark(marks, markAt.date))
  },
  time: () => isTimed,
  entity: () => isNamed,
  reason:
    () =>
    ({ marks }) =>
      hasMark(marks, markAt.causal),
  manner:
    () =>
    ({ particulars }) =>
      particulars >= WAY,
  example:
    () =>
    ({ marks, particulars }) =>
      hasMark(marks, markAt.exemplary) || particulars >= INSTANCE,
  opinion: () => (sentence) => hasMark(sentence.marks, markAt.stance) || isSettled(sentence),
  assurance: () => (sentence) => isSettled(sentence) || /^(?:confirmed|assured|reassured)$/.test(sentence.said),
}

function isSettled({ opening }: AnswerSentence): boolean {
  return opening !== null
}

function isTimed({ figures, marks }: AnswerSentence): boolean {
  return hasMark(marks, markAt.date) || hasMark(marks, markAt.timed) || figures.some(({ kind }) => kind === 'duration')
}

function isNamed({ names, body, calls }: AnswerSentence): boolean {
  return names > 0 || holds(clauseGuard().patterns.role, body, calls)
}

/** Whether a sentence holds something in the form that the ask is owed: a number, a date, a name, a cause, a yes or no. */
export function owedForm(ask: AskDraft): Holds {
  return forms[ask.type](ask)
}

/** Types whose owed form stands even beside words that refuse. */
const SURE: ReadonlySet<AskType> = new Set(['polar', 'quantity', 'opinion', 'assurance'])

/** 'It will be answered in May': what is put off is the answer, not what was asked about. */
const ANSWERED =
  /\b(?:answer\w*|repl(?:y|ied)|respon\w+|writ\w+|back|confirm\w*|advise\w*|report\w*|inform\w*|updat\w+|tell|told|know\w*)\b/i

/** Whether what has that form also answers the ask: 'He will write with a date by May' has names and dates, but they belong to the putting off. */
export function isMeant({ type }: AskDraft, { refusals, marks, body, calls }: AnswerSentence): boolean {
  if (type === 'time' && hasMark(marks, markAt.date) && !holds(clauseGuard().patterns.namesTime, body, calls))
    return refusals.every(({ reply, text }) => reply === 'deflection' || (reply === 'deferred' && !ANSWERED.test(text)))
  return SURE.has(type) || !refusals.some(({ reply }) => reply !== 'deflection')
}

/** Whether a figure is of a kind that can answer the question for a quantity. */
function kindsFor({ text, words: { calls } }: AskDraft): (kind: Figure['kind']) => boolean {
  const { share, duration, howMany, money } = clauseGuard().patterns
  if (holds(share, text, calls)) return (kind) => kind === 'percent' || kind === 'ratio' || kind === 'count'
  if (holds(duration, text, calls)) return (kind) => kind === 'duration' || kind === 'count' || kind === 'percent'
  if (holds(howMany, text, calls) || !holds(money, text, calls)) return (kind) => kind !== 'rank'
  return (kind) => kind !== 'rank' && kind !== 'duration'
}
