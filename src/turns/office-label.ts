import { isRole } from '../structure/is-role'
import { movedByTwo } from '../structure/moved-by-two'
import { isNamed } from '../text/names'
import type { TurnLabel } from './printed-label'
import type { Speakers } from './speakers'

/** 'Commissioner's question: ...', 'Chair's comment: ...': whose words follow, by an office; null for other labels. */
export function officeLabel(text: string): TurnLabel | null {
  const found = OFFICE_S.exec(text)
  if (found === null) return null
  const kind = /^comment|^remark/i.test(found[2]!) ? 'speaker' : 'question'
  return { kind, who: found[1]!, end: found[0].length, alone: found[0].length >= text.length }
}

const OFFICE_S =
  /^(?:the\s+)?((?:(?:deputy|vice|police and crime|chief)[\s-])*(?:chair(?:man|woman|person)?|commissioner|mayor|leader|convener|president|constable))['\u2019]s\s+((?:(?:further|follow-up|supplement(?:ary|al)|second)\s+)?(?:question|challenge|query|comments?|remarks?))\s*\d{0,2}\s*:\s*/i

/** 'Moved J. Doe: That the report be received.', 'The Chair replied: "There are ten."': a verb before a colon and what was moved or said; null for other labels. */
export function quotedLabel(text: string, speakers: Speakers): TurnLabel | null {
  if ((text.startsWith('Moved ') && MOVED.test(text)) || movedByTwo(text))
    return { kind: 'decision', who: null, end: 0, alone: false }
  const [label, who, verb] = REPLIED.exec(text) ?? REPLY_OF.exec(text) ?? []
  if (label === undefined || (speakers.person(who!) === null && !isNamed(who!) && !isRole(who!))) return null
  return { kind: verb === 'asked' ? 'question' : 'answer', who: who!, end: label.length, alone: false }
}

const MOVED = /^Moved (?:by )?\p{Lu}[^:?!]{2,70}[:,]\s+(?:[Tt]hat|THAT|[Bb]e it|BE IT)\b/u
const REPLIED =
  /^((?:[Tt]he )?\p{Lu}[\p{L}.'\u2019 -]{1,50}?) (replied|responded|answered|asked)\s*:\s+(?=["\u201c'\u2018])/u
/** 'Councillor Doe's response "There are ten."' */
const REPLY_OF = /^((?:The )?\p{Lu}[\p{L}. -]{1,50}?)['\u2019]s? (?:response|reply|answer)\s?:?\s+(?=["\u201c])/u
