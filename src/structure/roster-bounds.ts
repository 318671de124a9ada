import type { Block } from '../model/block'
import { isNamed } from '../text/names'
import { readyAtUse } from '../text/ready-at-use'
import { isRole } from './is-role'
import { entryName, isNumberedEntry } from './roster-entry'
import { readRosterText } from './roster-text'
import { capitalsRunIn } from './run-in-title'

/** A verb that sentences have and entries of a list have not; '(IS)' behind a name are initials. */
const VERBS = readyAtUse(
  /(?<!\()\b(?:is|are|was|were|has|have|had|will|would|said|asked|agreed|noted|welcomed|received|submitted|reported|reminded|opened|declared|thanked|informed|stated|explained|attended|provided|confirmed|approved|resolved|called|convened|met|moved|proposed|seconded|presented|responded|replied|expressed|requested|commented|announced|adjourned|started|introduced|began|discussed|made|raised|outlined|queried|questioned|highlighted|advised|inquired|enquired|reviewed|updated|briefed|gave|spoke|invited|circulated|recommended)\b/i,
)

export const VERB = {
  /** 'Will Doe' is a name. */
  test: (text: string): boolean => VERBS.test(text.includes('Will ') ? text.replace(WILL, '') : text),
}
const WILL = /\bWill (?=\p{Lu}\p{Ll})/gu

/** A line such as 'Mayor's Office:' over further names. */
export function headsNames(blocks: readonly Block[], index: number, least = 1): boolean {
  const { text: label, marker } = blocks[index]!
  if (marker !== '' || label.length > 80 || (label.endsWith('.') && VERB.test(label))) return false
  const next = blocks
    .slice(index + 1, index + 6)
    .filter((block) => block.kind !== 'furniture')
    .slice(0, least)
  return (
    next.length === least &&
    next.every(
      ({ text }) =>
        !VERB.test(text) &&
        (entryName(until(text, /\t|,|\sand\s(?=\p{Lu})|\s\(\p{Lu}{2,4}\)|\s[\u2013\u2014-]\s/u)) !== null ||
          (label.endsWith(':') && readRosterText(text).length > 0) ||
          (least > 1 && holdsOffice(text))),
    )
  )
}

/** 'Jane Doe  President' */
function holdsOffice(text: string): boolean {
  if (text.length > 70 || !isRole(text)) return false
  const [one, other] = readRosterText(text)
  return one?.role != null && other === undefined
}

/** What stands before the first match of a pattern; all of the text where there is none. */
function until(text: string, pattern: RegExp): string {
  const end = text.search(pattern)
  return (end < 0 ? text : text.slice(0, end)).trim()
}

const ROMAN = /^[IVX]{1,5}[.)]?$/

/** 'RESOLVED' before the number of a resolution. */
const RESOLVED = /^(?:RESOLVED|Resolved|CARRIED|Carried)\b/

/** Whether a block is no more of the list: a heading, a question, a sentence about somebody. */
export function endsRoster(block: Block): boolean {
  if (block.kind === 'row') return RESOLVED.test(block.text)
  if (
    /^(?:(?:public|written|oral)\s+)?questions?\b|^(?:(?:agenda\s+)?item|minute|section)\s+(?:no\.?\s*)?\d|^(?:election|appointment|declarations?|adoption|approval|acceptance|confirmation|minutes) of\b|^matters arising\b|^(?:motion|moved) by\b|^(?:resolved|recommended|carried|moved|seconded)(?:$|\s*[:\u2013\u2014-]|\s{2,}|\s(?:that|to|by|unanimously)\b|\s\S*\d)/i.test(
      block.text,
    )
  )
    return true
  if (MET.test(block.text) || (ROMAN.test(block.marker) && capitalsRunIn(block.text))) return true
  const numbered = /\d/.test(block.marker) && !isNumberedEntry(block.text)
  if (block.kind === 'heading' && (numbered || (!isRole(block.text) && readRosterText(block.text).length === 0)))
    return true
  const { text } = block
  if (/\?$/.test(text)) return true
  if (/^(?:\d+\s|plus\b|and\b|also\b)/i.test(text) && text.length < 120) return false
  // The first item, and not who took the minutes.
  if (block.kind === 'heading' && /^minutes$/i.test(text)) return true
  const first = until(text, /[,(]/)
  if (isNamed(first)) return VERB.test(text) && text.length > 60
  if ((text.length > 40 || OPENS.test(text)) && VERB.test(text) && /[.:]$/.test(text)) return true
  return /\d/.test(block.marker) && !isRole(text) && readRosterText(text).length === 0
}

/** 'Committee met at 09:02' */
const MET =
  /^(?:the )?(?:(?:sub-?)?committee|council|board|assembly|house|senate|panel|commission) (?:met|sat|resumed) (?:at|in|on)\b/i

/** 'The Chair called the meeting to order.', however short. */
const OPENS = /^(?:The|This|It|All|Members|Everyone)\s\S+\s(?:\S+\s){2}/

const LABEL =
  /^(?:(?:the )?(?:following|were|was|members|councillors|also|those|board members|staff|officers|directors|trustees|governors) )*(?:present|in attendance|attending|attendance|attendees|apologies|absent)\s*:?$/i

/** Whether a block is one of several names that are counted from one below a label: 'Present:' / '1. Jane Doe' / '2. Ravi Roe'. */
export function isCounted(blocks: readonly Block[], index: number): boolean {
  const number = /^(\d{1,2})[.)]?$/.exec(blocks[index]!.marker)?.[1]
  const first = index - Number(number) + 1
  if (number === undefined || first < 1 || !LABEL.test(blocks[first - 1]!.text)) return false
  const last = Math.max(index, first + 1)
  return Array.from({ length: last - first + 1 }, (_, step) => blocks[first + step]).every(
    (block, step) =>
      block !== undefined &&
      block.marker.replace(/[.)]$/, '') === `${step + 1}` &&
      isNamed(until(block.text, /[,(]|\s[\u2013\u2014-]\s/)),
  )
}
