import type { AskType } from '../model/ask'
import type { Figure } from '../model/figure'
import type { AnswerSentence } from './answer-sentences'
import type { AskDraft } from './ask-draft'

const ROLE =
  /\b(?:the|an?|his|her|their|our|its)\s+(?:[\p{L}-]+\s+){0,3}(?:officer|director|manager|head|team|unit|department|board|committee|council|police|force|trust|commissioner|constable|inspector|superintendent|sergeant|governor|head ?teacher|principal|contractor|company|firm|agency|authority|ministry|government|college|office|service|charity|group|panel|leader|minister|secretary|treasurer|clerk|nurse|consultant|surveyor|landlord|insurers?|bank|union|members?|residents?|parents?|staff|taxpayers?)\b|\b(?:i|we|nobody|no one|everyone|everybody)\b/iu

/** Few sentences with fewer particulars than this name a way, and fewer than that an instance. */
const WAY = 4
const INSTANCE = 5

const rules: Readonly<Record<AskType, (sentence: AnswerSentence, ask: AskDraft) => boolean>> = {
  polar: ({ opening }) => opening !== null,
  quantity: ({ figures, marks }, ask) => figures.some((figure) => counts(figure, ask.text)) || marks.has('counted'),
  time: ({ dates, figures, marks }) =>
    dates > 0 || marks.has('timed') || figures.some(({ kind }) => kind === 'duration'),
  entity: ({ names, body }) => names.length > 0 || ROLE.test(body),
  reason: ({ marks, refusals }) => marks.has('causal') && refusals.length === 0,
  manner: ({ particulars }) => particulars >= WAY,
  example: ({ marks, particulars }) => marks.has('exemplary') || particulars >= INSTANCE,
  opinion: ({ marks, opening }) => marks.has('stance') || opening !== null,
  assurance: ({ opening, said }) => opening !== null || /^(?:confirmed|assured|reassured)$/.test(said),
}

/** Whether a sentence holds something in the form that the ask is owed: a number, a date, a name, a cause, a yes or no. */
export function isOwed(ask: AskDraft, sentence: AnswerSentence): boolean {
  return rules[ask.type](sentence, ask)
}

/** Whether a figure is of a kind that can answer the question for a quantity. */
function counts({ kind }: Figure, ask: string): boolean {
  if (/\b(?:percentage|proportion|share|per ?cent|rate)\b/i.test(ask))
    return kind === 'percent' || kind === 'ratio' || kind === 'count'
  if (/\bhow (?:long|often|quickly|fast)\b|\bwait\b|\btime\b/i.test(ask))
    return kind === 'duration' || kind === 'count' || kind === 'percent'
  if (/\bhow many\b/i.test(ask)) return kind !== 'rank'
  const money =
    /\b(?:much|costs?|spen[dt]|paid|pay|price|budget|saving|fee|bill|overspend|underspend|money|funding)\b/i.test(ask)
  return kind !== 'rank' && !(money && kind === 'duration')
}
