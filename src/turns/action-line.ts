import { oneOf } from '../text/one-of'
import type { Speakers } from './speakers'
import { isSomeone, readSubject } from './subject'

/** No infinitive ends in a single s: 'drew members to paragraphs 3 and 4'. */
const TO_DO =
  /^(.{2,70}?)\s+to\s+(?!(?:the|a|an|this|that|his|her|their|its|our|each|every|all|any|both|no)\b)(?!(?!focus)\p{Ll}+[^s]s\b)\p{Ll}{2,}\b/u
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|asked|agreed|noted|wanted|wished|sought|needs?|needed|continues?|continued|undertook|offered|promised|hoped|planned|tended|used|drew|took|led|brought|gave|made|spoke|went|came|referred|turned|moved|pointed|called|urged|pressed|invited|implored|begged|reminded|encouraged|advised|persuaded|who|wish|wishes|want|wants|expects?|hopes?|plans|aims|intends|seeks|proposes|undertakes|agrees|offers|tends|helps|serves|exists|presents?|reports?|sends?|gives?|provides?|submits?|brings?|speaks?|refers?|relates?)\b/i

/** Whether a line gives somebody something to do without a finite verb: 'The Clerk to circulate the dates.', 'Force to provide a breakdown'. */
export function isActionLine(text: string, speakers: Speakers): boolean {
  if (text.length > 320) return false
  if (isCharged(text, speakers)) return true
  const found = TO_DO.exec(text)
  if (found === null || FINITE.test(found[1]!)) return false
  const subject = readSubject(found[1]!.replace(/[\s\u2013\u2014:-]+$/, ''), speakers)
  if (subject !== null && subject.kind !== 'pronoun') return true
  // 'Figures to be sent to Cllr Doe. CLERK': the owner stands at the end.
  return /\bto be \p{L}+/u.test(text) && /[.;]\s+(?:\p{Lu}{2,}[\p{Lu}\s.&/]*)$/u.test(text)
}

/** 'The Treasurer was asked to bring a report to the next meeting.': somebody known, and what they are to do. */
function isCharged(text: string, speakers: Speakers): boolean {
  const found = text.includes(' to ') || text.includes(' with ') ? CHARGED.exec(text) : null
  if (found === null || isDoneAtOnce(found[2] ?? '')) return false
  const subject = readSubject(found[1]!, speakers)
  return isSomeone(subject) && speakers.person(subject.label) !== null
}

const CHARGED =
  /^(\S.{2,60}?)\s+(?:was|were|is|are)\s+(?:(?:also|then|further)\s+)?(?:(?:asked|requested|instructed|directed|tasked|mandated)\s+to\s+(\p{Ll}+)|tasked\s+with\s+\p{Ll}+ing)\b/u
/** What one does there and then, most of it an answer: no action is left to do. */
const isDoneAtOnce = oneOf(
  'explain say tell describe outline comment clarify confirm elaborate expand respond answer justify account speak talk leave join introduce stand sit attend step chair',
)
