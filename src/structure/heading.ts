import { isSmall } from '../text/letter-codes'
import { isNamed } from '../text/names'
import { officeHolder } from '../text/office-surname'
import { askerBehind } from './asker-behind'
import { isClockTime } from './clock-time'
import { presentedBehind } from './presented-behind'
import { withoutAttachment } from './web-page'

/** What of a block decides whether it is a heading. */
interface Shape {
  readonly text: string
  readonly marker: string
  readonly strong: boolean
  readonly level: number
}

const SMALL = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'to',
  'in',
  'on',
  'for',
  'with',
  'by',
  'from',
  'at',
  'as',
  'per',
  'into',
  'over',
  'under',
  'v',
  'vs',
  'is',
  'its',
  'our',
  'their',
  'not',
])
const SENTENCE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|shall|(?<!\d )may(?! \d)|might|does|do|did|asked|questioned|challenged|pressed|quizzed|said|stated|noted|agreed|confirmed|reported|advised|explained|resolved|responded|replied|queried|thanked|welcomed|added|enquired|took|made|discussed|followed|gave|went|came|opened|closed|left|joined|raised|sought|presented|provided|that|there|which|who)\b/i
const OPENER =
  /^(?:What|How|Why|When|Where|Who|Which|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Can|Could|Will|Would|Should|If|In terms of|Please)\b/
const NO_HEADING =
  /^(?:\(|N\/A|(?:the )?(?:(?:sub-?)?committee|council|assembly|panel|house|senate|senedd) (?:met|resumed) (?:at|in|on)\b|(?:reference|organisation|category|question by|asked (?:by|of)|answered by|supplement(?:ary|al) to|(?:session|meeting|question|answered) date|date(?=\s*:\s*(?:[a-z]+day,? )?\d))\s*:|(?:published|last updated|page updated)\b)/i

/** What tells of a vote: 'Ayes: Doe, Roe', 'The motion passed', 'CARRIED'. */
const VOTE =
  /^(?:ayes?|yeas?|noes?|nays?|abstain(?:ed)?|abstentions?|motion|vote|votes|roll call vote)\s*:\s*\S|^(?:the )?motion (?:was |is )?(?:carried|passed|failed|adopted|approved|lost|seconded|died)\b|^(?:proposed|seconded|moved)(?: by\b|:\s*\S)|^(?:carried|received|confirmed|defeated|tabled)(?: unanimously)?\.?$|(?:\s?[\u2013\u2014-]|:)\s?(?:ayes?|yea|yes|nay|no|abstain(?:ed)?|absent|excused|recused)\.?$/i

/**
 * The level of a heading from 1, or 0 for a block that is none.
 * Mark-up decides where it has headings; else a short block without a stop or a verb, bold or with its words in capitals, is one.
 */
export function headingLevel(shape: Shape, marked: number): number {
  if (marked > 0) return marked
  const whole = withoutAttachment(shape.text)
  const asked = whole.slice(0, askerBehind(whole)?.start)
  const text = shape.marker === '' ? asked : asked.slice(0, presentedBehind(asked)?.end)
  // What is called an item is one, however long its title is.
  if (/item/i.test(shape.marker) && text.length < 260 && !/[.?!;]$/.test(text)) return isCapitals(text) ? 1 : 3
  if (text.length > 160 || text.length < 2 || isSmall(text.charCodeAt(0))) return 0
  if (LEAD_IN.test(text) || isClockTime(text) || leadsIn(text) || DECIDES.test(text)) return 0
  if (endsClause(text)) return isNumberedCapitals(shape) || isStoppedCapitals(text) ? 1 : isReferenced(shape) ? 3 : 0
  if (!/\p{L}/u.test(text) || NO_HEADING.test(text) || (shape.marker === '' && VOTE.test(text))) return 0
  if (isBullet(shape)) return /^[A-Z][.)]$/.test(shape.marker) && text.length >= 4 && isCapitals(text) ? 1 : 0
  if (COUNTED.test(text)) return 3
  const words = text.split(' ', 21)
  if (words.length > 20) return 0
  if (isCapitals(text)) return 1
  if (/\d/.test(shape.marker) && isSubtitled(text)) return 4
  if (/:\s+\p{Ll}/u.test(text) || OPENER.test(text) || SMALL.has(words.at(-1)!.toLowerCase())) return 0
  if (shape.strong) return words.length <= 16 && !MOTION.test(text) ? 2 : 0
  if (words.length > 14 || SENTENCE.test(text)) return 0
  return titled(words) ? 3 : words.length <= 7 && /^\p{Lu}/u.test(text) ? 4 : 0
}

/** Whether a line has a verb, as titles mostly have none. */
export function hasVerb(text: string): boolean {
  return SENTENCE.test(text)
}

/** 'Priority 2 – Those who fish', 'KPI 3: Calls' */
const COUNTED =
  /^(?:KPI|Priority|Theme|Objective|Outcome|Strand|Pillar|Goal|Part|Section|Chapter|Workstream|Domain|Aim|Standard|Phase) (?:\d{1,2}|[A-H]|[IVX]{1,4})(?:\s?[\u2013\u2014-]|:)\s\p{Lu}[^.?!;:]{3,130}$/u

/** 'Nature Recovery Plan: annual progress' behind a number: a title and what of it, without a verb or what was minuted. */
function isSubtitled(text: string): boolean {
  const colon = text.indexOf(': ')
  const behind = text.slice(colon + 2)
  return (
    colon > 3 &&
    text.length < 90 &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Ll}/u.test(behind) &&
    behind.split(' ').length <= 7 &&
    !/[.;]/.test(text) &&
    !SENTENCE.test(text) &&
    !/^(?:none|nil|not?|received|noted|verbal|as)\b/.test(behind) &&
    !/\b(?:to (?:be|follow))\b/.test(behind)
  )
}

/** 'Ms Doe called the meeting to order at noon' in bold is a sentence. */
const MOTION = /\b(?:called the (?:meeting|session) to order|made (?:the|a) (?:following )?motion|seconded)\b/i

/** 'During the discussion –': what leads up to a list. */
const LEAD_IN =
  /^(?:During|In|Following|Arising|On|After|From|With|At)\s[^.?!]*\p{Ll}[^.?!]*(?::\s*-?|\s?[\u2013\u2014-])$/u

/** 'The Board APPROVED the position' without a stop: what was done is in capitals. */
const DECIDES = /^(?:The |All |It was )?(?:\p{Lu}?\p{Ll}+ ){1,4}[A-Z]{3,}ED\b/u

/** 'Mrs Doe posed three questions:': what somebody did leads up to a list. */
function leadsIn(text: string): boolean {
  const name = text.endsWith(':') ? DOER.exec(text)?.[1]?.trim() : undefined
  return name !== undefined && (isNamed(name) || officeHolder(name) !== null)
}
const DOER =
  /^((?:The )?(?:\p{Lu}[\p{L}.'\u2019-]* ){1,4}?)(?:then |also |further )?(?!answered|replied|responded)(?:\p{Ll}{2,}ed|put|had|sought|gave|made|drew|spoke)\s/u

/** 'A.O.B.', 'QUESTION FROM A. DOE, T.D.' */
const INITIALS = /(?:^|\s)(?:\p{Lu}\.){2,}$/u

/** A question mark, a comma, a colon with a dash or a full stop behind a word end clauses; three dots may end a title. */
function endsClause(text: string): boolean {
  const last = text.at(-1)!
  if (last === '.') return text.at(-2) !== '.' && !(INITIALS.test(text) && isCapitals(text))
  return '?!,;'.includes(last) || (last === '-' && /:\s*-$/.test(text))
}

function isBullet(shape: Shape): boolean {
  return shape.level > 0 && !/\d|^[ivx]+[.)]/i.test(shape.marker)
}

/** 'Matters arising from the last minutes.' behind a reference such as '02/16/10/2025': a title with a stop, of several words and without a verb. */
function isReferenced({ text, marker }: Shape): boolean {
  if (marker.split('/').length < 3 || text.indexOf('.') !== text.length - 1 || !/^\p{Lu}/u.test(text)) return false
  const words = text.slice(0, -1).split(' ')
  return words.length <= 14 && (words.length >= 4 || (words.length > 1 && titled(words))) && !SENTENCE.test(text)
}

/** 'ADOPTION OF MINUTES.': a line of capitals up to its stop, which does not tell what was decided. */
function isStoppedCapitals(text: string): boolean {
  return (
    text.length < 70 &&
    text.length > 8 &&
    text.indexOf('.') === text.length - 1 &&
    (text.includes(' ') || !/(?:ED|WN)\.$/.test(text)) &&
    isCapitals(text) &&
    !DECIDED.test(text)
  )
}

const DECIDED =
  /\b(?:CARRIED|RECEIVED|NOTED|AGREED|APPROVED|RESOLVED|ADOPTED|DEFEATED|LOST|CONFIRMED|ACCEPTED|ENDORSED|PASSED|ORDERED|UNANIMOUS(?:LY)?|MOTION|SECONDED|IS|ARE|WAS|WERE|WILL|BE)\b/

/** '2 MATTERS ARISING.', 'IV. PUBLIC HEARING.' */
function isNumberedCapitals({ text, marker }: Shape): boolean {
  return (
    /\d|^[IVXL]{1,6}\.$/.test(marker) &&
    text.indexOf('.') === text.length - 1 &&
    text.split(' ').length <= 12 &&
    isCapitals(text)
  )
}

function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase()
}

/** Most of the words that carry meaning begin with a capital. */
function titled(words: readonly string[]): boolean {
  const heavy = words.filter((word) => /\p{L}{2}/u.test(word) && !SMALL.has(word.toLowerCase()))
  const capitals = heavy.filter((word) => /^["'\u2018\u201c(]?\p{Lu}/u.test(word)).length
  return heavy.length > 0 && capitals * 10 >= heavy.length * 6
}
