import type { Speakers } from './speakers'
import { readSubject } from './subject'

const TO_DO = /^(.{2,70}?)\s+to\s+(?!(?:the|a|an|this|that|his|her|their)\b)\p{Ll}{2,}\b/u
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|asked|agreed|noted|wanted|wished|sought|needs?|needed|continues?|continued)\b/i

/** Whether a line gives somebody something to do without a finite verb: 'The Clerk to circulate the dates.', 'Force to provide a breakdown'. */
export function isActionLine(text: string, speakers: Speakers): boolean {
  if (text.length > 320) return false
  const found = TO_DO.exec(text)
  if (found === null || FINITE.test(found[1]!)) return false
  const subject = readSubject(found[1]!.replace(/[\s\u2013\u2014:-]+$/, ''), speakers)
  if (subject !== null && subject.kind !== 'pronoun') return true
  // 'Figures to be sent to Cllr Doe. CLERK': the owner stands at the end.
  return /\bto be \p{L}+/u.test(text) && /[.;]\s+(?:\p{Lu}{2,}[\p{Lu}\s.&/]*)$/u.test(text)
}
