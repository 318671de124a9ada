import { titleCase } from '../text/letter-case'
import { isSmall } from '../text/letter-codes'
import { isName, isNamed, withoutPostnominals } from '../text/names'
import { officeHolder } from '../text/office-surname'
import { isSpaceAt } from '../text/white-space'
import { isClosed } from './closed-line'
import { cutShort } from './cut-short'
import { isRole } from './is-role'
import { isItemNote } from './item-note'
import { namesFirst } from './named-first'
import { opensWithInitials } from './opens-with-initials'
import type { PrintedLine } from './printed-line'
import { firstWord, isStopped, type Wrapping } from './read-wrapping'
import { isResolvedBelow } from './resolved-below'
import { VERB } from './roster-bounds'
import { nameIn } from './roster-name'
import { speakerLabel } from './speaker-label'

/** Words that no paragraph ends with. */
const DANGLING: ReadonlySet<string> = new Set(
  'the a an of to and or in on for with by from at that their his her its our this these those is are was were be been has have had will would which who into as than between regarding concerning'.split(
    ' ',
  ),
)
const REFERRING =
  /\b(?:(?:ref|min|paras?|nos?|pp?|sec|art)\.?|minutes?|paragraphs?|pages?|section|items?|table|appendix|annex|questions?|of|and|to|at|on|by|the|some|about|around|over|nearly|than|for)$/i
/** 'has it been done? (2)' at the end of a line: the next part begins. */
const OPENS_PART = /[?;,](?: and)? \((?:\d{1,2}|[a-h]|[ivx]{1,4})\)$/
/** What opens with a label is a paragraph of its own. */
const LABELLED =
  /^(?:(?:Actions?|ACTIONS?|AP|Decisions?|DECISIONS?|Reply|REPLY|Response|RESPONSE|Answer|ANSWER|Questions?|QUESTIONS?|Supplement(?:ary|al)|Challenge|Resolved|Agreed|Noted)\b[^.?!]{0,40}:\s|(?:Present|In attendance|Attendance|Apologies|Attending|Absent|Excused|Also present|PRESENT|IN ATTENDANCE|APOLOGIES)\b(?:[^.?!]{0,40}:|\s[-\u2013\u2014]\s)|(?:Also )?(?:[Pp]resent|[Ii]n [Aa]ttendance|Attendance|Apologies)\s(?:Cllrs?|Councillors?|Mrs?|Ms|Dr|Deputy)\b|(?:[A-Z]{3,}\s?\/\s?)?(?:ACTION|Action)s?\s+\d+\s*[-\u2013:]|ACTIONS?\s(?:[A-Z][A-Za-z]+\s){1,3}to\s|(?:Question [Bb]y|(?:Asked|Lodged|Tabled|Submitted) (?:[Bb]y|[Oo]f|[Oo]n)|Answered (?:[Bb]y|[Oo]n)|(?:Date )?(?:[Ll]odged|[Tt]abled|[Aa]nswered|[Ss]ubmitted)|Organisation|Category|Reference|Portfolio)\s*:\s|(?:[A-Z][a-z'\u2019]+\s){1,2}(?:[Rr]esponse|[Rr]eply|[Aa]nswer):\s|(?:Asked|Answered) on \d|(?:From|FROM|To|TO):\s[A-Z]|[A-Z]{4,}(?:(?: ?[&/] ?| |-)[A-Z]{2,}){0,4}\s?(?:\([^()]{0,30}\)\s?)?:\s|RESOLVED\b|AGREED\b|NOTED\b|ORDERED\b|[QA]\d{0,3}[.:]\s)/

/** 'ACTION: to be sent to Members': a note in the margin, before the rest of a sentence that stands beside it. */
const MARGIN = /^(?:ACTION|Action)S?:\s\p{Ll}/u

/** '20240503-HB-001: Ms Doe to report back': the reference of an action. */
const REFERENCED = /^(?=\S*\d)(?=\S*[A-Z])[A-Z\d]{1,10}(?:[/-][A-Z\d]{1,10}){1,4}:\s\p{Lu}/u

/** "Director's response: Nineteen." below the question. */
const REPLY = /^(?:\p{Lu}[\p{L}'\u2019]*\s){0,4}(?:[Rr]esponse|RESPONSE|[Rr]eply|REPLY|[Aa]nswer|ANSWER)\s?:\s/u

/** A group of an attendance list: 'Members:', 'Northmoor Police:', 'Council officers:'. */
const GROUP_LABEL =
  /^(?:\p{Lu}[\p{L}'\u2019&-]*\s){0,5}(?:members|officers?|others|management|administration|councillors|councilors|commissioners|supervisors|directors|governors|trustees|representatives|public|recorder|police|force|council|authority|service|office|staff|team|observers|advisers|advisors|witnesses|guests|co-?opted|co-?optees?|co-?opted members|apologies|substitutes?|press|secretariat|partners|external)\s*(?:\([^()]{0,40}\)\s*)?:\s+(?=\p{Lu})/iu

/** Who was there or not: 'Directors absent: None', 'Staff also present: Ms Doe'. */
const PRESENCE_LABEL =
  /^(?:\p{Lu}\p{L}*\s)(?:\p{L}+\s){0,2}(?:present|absent|excused|(?:in attendance|attending)(?: \p{L}+){0,2})\s*(?:\([^()]{0,40}\)\s*)?:\s/u

/** Whether `next` goes on with the paragraph or list item that `line` belongs to; `gap` counts blank lines between, `torn` a page break. */
export function goesOn(
  line: PrintedLine,
  next: PrintedLine,
  gap: number,
  torn: boolean,
  inItem: number,
  wrapping: Wrapping,
): boolean {
  if (line.mark.whole || next.mark.whole || next.mark.speaker !== undefined) return false
  if (next.mark.runs || isResolvedBelow(line.text, next.text)) return true
  // Strokes part cells, and each line has its own.
  if (line.text.includes(' | ') && next.text.includes(' | ')) return false
  const stopped = isStopped(line.text)
  // 'in Minute Ref' / '06/21/06/2023 as a trustee': a reference that the line's end cut off.
  if (
    gap === 0 &&
    next.mark.opens !== true &&
    next.marker !== null &&
    next.marker.kind !== 'bullet' &&
    ((line.text.length > 35 && REFERRING.test(line.text) && !/[;,] (?:and|or)$/.test(line.text)) ||
      (/\([^()]*$/.test(line.text) && !stopped))
  )
    return true
  if (!stopped && line.text.length > 30 && MARGIN.test(next.text)) return true
  if (isItemNote(next.text) || (stopped && REPLY.test(next.text))) return false
  const beside = next.marker !== null || next.bare || next.mark.heading !== undefined || line.mark.heading !== undefined
  if (gap === 0 && !torn && !stopped && !beside && goesOnInCapitals(line, next)) return true
  if (
    (!isSmall(next.text.charCodeAt(0)) && (LABELLED.test(next.text) || REFERENCED.test(next.text))) ||
    (next.text.slice(0, LABEL_REACH).includes(':') &&
      !dangles(line.text) &&
      (speakerLabel(next.text) !== null || opensGroup(line.text, next.text)))
  )
    return false
  if (beside) return false
  if (OPENS_PART.test(line.text) && line.text.length > 30 && (gap === 0 || (wrapping.spaced && gap === 1))) return true
  if (gap === 0 && !torn && !next.mark.opens && wrapping.edge > 0) {
    const filled = line.indent + line.text.length + 1 + firstWord(next.text) > wrapping.edge
    if (filled || !isSmall(next.text.charCodeAt(0))) return filled
  }
  // '... on the river path;' / '9 of the 17 calls': a full line that ends in a comma goes on, whatever it goes on with.
  if (
    gap === 0 &&
    !torn &&
    wrapping.width > 0 &&
    /[;,]$/.test(line.text) &&
    line.text.length > wrapping.width * 0.7 &&
    /^\d/.test(next.text) &&
    !next.mark.opens
  )
    return true
  if (isClosed(line, next, stopped)) return false
  if (!stopped && line.marker?.kind === 'number' && line.text.length < UNBROKEN && SAID.test(next.text)) return false
  const lower = /^[a-z(&,]/.test(next.text)
  if (!lower && standsAlone(line, next, stopped, wrapping.width)) return false
  const apart = wrapping.spaced ? gap > 1 : gap > 0
  if (next.mark.opens || line.mark.strong !== next.mark.strong)
    return !stopped && lower && next.mark.item === undefined && line.text.length > 30
  if (!wrapping.justified && (hasColumns(line) || hasColumns(next))) return false
  // 'Question 1 - Cllr Doe to the Leader' / '"Why ...'
  if (/^Question\s\d/i.test(line.text) && /^["\u201c]/.test(next.text)) return false
  if (MANY_NAMED.test(line.text) && ADDRESSED.test(next.text) && !/(?:[,;]|\band)$/.test(line.text)) return false
  if (INITIALLED.test(line.text) && INITIALLED.test(next.text)) return false
  const short = gap > 0 || torn ? null : cutShort(line.text, next.text)
  if (short !== null && (short || !dangles(line.text))) return short
  // 'Councillors Doe, Roe and' / 'Poe (Chair)'
  if (!apart && line.text.length > 30 && !torn && /\sand$/.test(line.text)) return true
  // 'Mayor Ada Doe (Chair)' / 'Chief Constable Jo Roe', 'Head of Fleet Jo Roe'
  if (line.text.endsWith(')') && line.text.length < 100 && opensWithHolder(next.text)) return false
  // 'Ada Doe Harbour Council (Chair)' / 'Supt. Jo Roe Harbour Police'
  if (line.text.endsWith(')') && line.text.length < 100 && opensWithName(line.text) && NAMED.test(next.text))
    return false
  // The lines of a list of names.
  if (opensWithName(line.text) && opensWithName(next.text)) return false
  if (!stopped && (opensWithInitials(next.text) || (isListed(line.text) && OPENS_SENTENCE.test(next.text))))
    return false
  if (line.text.length > 30 && dangles(line.text) && !apart) return true
  if (next.indent >= 8 && next.indent !== line.indent && line.text.length < 55 && /^\p{Lu}/u.test(next.text))
    return false
  if (line.text.length > 30 && dangles(line.text)) return true
  if (!stopped && lower && (line.text.length > 30 || !apart)) return !apart || torn || line.text.length > 45
  if (apart || torn)
    return (
      torn &&
      !stopped &&
      line.text.length > Math.max(45, wrapping.width * 0.6) &&
      !/^[\p{Lu}\d\s/&.:-]+$/u.test(next.text) &&
      (/\p{Ll}/u.test(line.text) || !/\p{Ll}/u.test(next.text))
    )
  if (
    inItem > 0 &&
    next.indent >= inItem &&
    !wrapping.spaced &&
    (line.text.length > 60 || (next.indent > inItem && !isShort(line, next, wrapping.width)))
  )
    return true
  if (wrapping.width > 0)
    return line.text.length + 1 + firstWord(next.text) > wrapping.width * (stopped || wrapping.spaced ? 0.93 : 0.8)
  return !stopped && line.text.length > 75 && line.text.length < UNBROKEN && !SAID.test(next.text)
}

/** 'CONFIRMATION' / 'OF MINUTES', '2. 2017 DRAFT' / 'BUDGETS': the rest of a title in capitals on the next line. */
function goesOnInCapitals({ text, marker }: PrintedLine, next: PrintedLine): boolean {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return false
  if (LINKED_REST.test(next.text)) return true
  return (
    marker?.kind === 'number' &&
    (text.length > 50
      ? SHOUTED_REST.test(next.text)
      : (OPEN_TITLE.test(text) || HEAD_NOUN.test(next.text)) && TITLE_REST.test(next.text))
  )
}
/** 'YEAR 2024/25 [Item 5]': words in capitals, and what a bracket says of them. */
const LINKED_REST = /^(?!ON (?:THE )?MOTION\b)(?:OF|AND|FOR|TO|ON|FROM|WITH|&) [\p{Lu}\d\s'\u2019&/,-]{3,60}$/u
/** A title that is not whole: an adjective, a year or a joining word ends it. */
const OPEN_TITLE =
  /(?:\b(?:DRAFT|NEW|ANNUAL|PROPOSED|REVISED|AMENDED|FINAL|INTERIM|MONTHLY|QUARTERLY|SPECIAL|GENERAL|PUBLIC|LOCAL|THE|OF|AND|FOR|TO|ON|IN|WITH)|[,&\u2013\u2014/-])$/
/** What a title is the title of, which the words above only say more of. */
const HEAD_NOUN =
  /^(?:REPORTS?|UPDATES?|BUDGETS?|STATEMENTS?|PLANS?|PROGRAMMES?|POLICY|POLICIES|REVIEWS?|STRATEGY|ACCOUNTS|MINUTES|APPLICATIONS?)\b/
/** One word or more, none of which tells what was decided or who is named. */
const TITLE_REST =
  /^(?!(?:RESOLVED|AGREED|NOTED|RECEIVED|CARRIED|CONFIRMED|ACTIONS?|DECISIONS?|PRESENT|APOLOG(?:Y|IES)|ABSENT|QUESTIONS?|ANSWERS?|REPLY|RESPONSE|RECOMMENDATIONS?|MOTION|MOVED|COUNCILLORS?|CLLR|MR|MRS|MS|DR|NONE|NIL)\b)\p{Lu}{3,}[\p{Lu}\d\s'\u2019&/,:()-]{0,60}$/u
const SHOUTED_REST = /^\p{Lu}{3,} [\p{Lu}\d\s'\u2019&/,-]{1,60}(?:[[(][^()[\]]{1,20}[\])])?$/u

const NAMED =
  /^(?:(?:Mrs?|Ms|Dr|Cllr|Councillor|Supt|Insp|Sgt|Superintendent|Inspector)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+ \p{Lu}/u
/** No line that is wrapped is so long: it is a paragraph. */
const UNBROKEN = 200

/** 'G Roe spoke to her report': who said or did something, below a numbered title. */
const SAID =
  /^(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Cr)\.? )?(?:\p{Lu}\.? )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)? (?:said|spoke|referred|noted|advised|reported|presented|introduced|outlined|updated|briefed|asked|queried|gave|provided|attended|had|explained|confirmed|welcomed|thanked|stated|informed|took|moved|declared|highlighted|tabled|commented)\b/u

/** A line that had room for what the next one opens with, in capitals: the title of a point above its words. */
function isShort(line: PrintedLine, next: PrintedLine, width: number): boolean {
  const full = width > 0 ? width : UNWRAPPED
  return /^\p{Lu}/u.test(next.text) && line.text.length + firstWord(next.text) < full * 0.6
}
/** Where lines are not wrapped, titles are as short as if they were at so many columns. */
const UNWRAPPED = 90

/** A line of a title in capitals: below a stop it opens what comes, and a sentence below it does not go on with it. */
function standsAlone(line: PrintedLine, next: PrintedLine, stopped: boolean, width: number): boolean {
  if (stopped) return width > 0 && next.text.length < width * 0.75 && isTitled(next.text)
  return isTitled(line.text) && (OPENS_SENTENCE.test(next.text) || BYLINE.test(next.text))
}

/** 'Report of the Chief of Police' below a title. */
const BYLINE = /^(?:Reports?|Presentation|Update|Paper|Briefing) (?:of|by|from) (?:the )?\p{Lu}/u

/** Four words or more, all of weight in capitals, without a comma or a stop. */
function isTitled(text: string): boolean {
  if (text.length > 110 || /[,;:.?!"\u201d]/.test(text.slice(-1)) || text.includes(',')) return false
  const words = text.split(/ +/).filter((word) => !SMALL.has(word))
  return words.length >= 3 && words.every((word) => /^[("'\u2018\u201c]?[\p{Lu}\d]/u.test(word))
}

const SMALL: ReadonlySet<string> = new Set('and or of to in on for with by from at as the a an & - \u2013'.split(' '))

const TABBED_LABEL = /^\p{Lu}[^:\t]{1,60}:\t+/u

/** Whether a tab or a wide gap parts a line behind its marker. */
function hasColumns({ text: whole, mark, marker }: PrintedLine): boolean {
  if (mark.spoken) return false
  // A title in capitals far behind its number goes on with nothing.
  const own = marker === null || !/\p{Ll}/u.test(whole) ? whole : whole.slice(marker.length)
  // 'Present:', then a tab and the names.
  const text = own.includes('\t') ? own.replace(TABBED_LABEL, '') : own
  return text.includes('\t') || (text.includes('   ') && /\S {3,}\S/.test(text))
}

/** Whether a line ends in a word that no paragraph ends with. */
function dangles(line: string): boolean {
  return DANGLING.has(lastWord(line).toLowerCase())
}

/** What stands behind a line's last white space; lines have none at their ends. */
function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !isSpaceAt(text, start - 1)) start--
  return text.slice(start)
}

/** The label of who was there or not, and below a line of names that of any group. */
function opensGroup(line: string, next: string): boolean {
  if (PRESENCE_LABEL.test(next)) return true
  const group = GROUP_LABEL.test(next)
  const label = group ? null : ANY_LABEL.exec(next)
  if (!group && label === null) return false
  const last = withoutPostnominals(
    line
      .slice(line.search(/[^,;:()]*\)?$/))
      .trim()
      .replace(/^and\s/, ''),
  )
  if (group && isName(last)) return true
  const listed = label ?? ANY_LABEL.exec(next)
  if (listed === null || !(isNamed(last) || ANY_LABEL.test(line))) return false
  const rest = next.slice(listed[0].length)
  const [office = '', holder = ''] = rest.split(', ')
  // 'Lead officer: Head of Works, Jane Doe'
  return namesFirst(rest) || (isRole(office) && isName(holder.trim()))
}

/** A label of a few words before names, whatever it says: 'Witness: Ms Jane Doe', 'RCMP: Insp. Roe'. */
const ANY_LABEL = /^\p{Lu}[\p{L}'\u2019&.-]*(?: [\p{L}'\u2019&-]+){0,4}:\s+(?=\p{Lu})/u

/** 'JD \u2013 is the gate open?' */
const INITIALLED = /^[A-Z]{2,3} [\u2013\u2014-] \S/

/** 'PSNI IN ATTENDANCE: Superintendent Jane Doe' */
const GROUP_BEFORE = /^(?:[\p{L}\p{N}'\u2019&-]+ ){0,4}[\p{L}'\u2019&-]+:\s+(?=\p{Lu})/u
/** 'Councillors Doe, Roe and Poe' / 'Ms L. Noe and Mr D. Coe, Co-opted Members' */
const MANY_NAMED = /^(?:Councillors|Cllrs|Members|Messrs|Deputies|Aldermen)\s+\p{Lu}/u
const ADDRESSED = /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Ald|Alderman|Rev)\b\.? \p{Lu}/u

/** No label of a group or a speaker is longer. */
const LABEL_REACH = 300

/** 'Doe, Jane (Chair)', 'Doe, Ms J' */
const SURNAME_FIRST =
  /^\p{Lu}[\p{L}'\u2019-]+, (?:(?:Mrs?|Ms|Miss|Dr|Prof|Rev|Cllr|Councillor|Cr|Ald|[A-Z]{2,4})\.? )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?|\p{Lu}\.?(?: ?\p{Lu}\.?)?)(?: \(|$)/u

/** Whether an office and the name of who holds it open a line. */
function opensWithHolder(line: string): boolean {
  const words = line.split(/[,(]/, 1)[0]!.trim()
  return officeHolder(words) !== null || (isRole(words) && (nameIn(words)?.before ?? '') !== '')
}

function opensWithName(line: string): boolean {
  const text = line.replace(GROUP_BEFORE, '').replace(/^[*\u2020\u2021]\s?/, '')
  if (text.length > 90 || '.?!'.includes(text.at(-1) ?? ' ')) return false
  if (SURNAME_FIRST.test(text)) return true
  const end = text.search(/[,(\u2013\u2014]|\s-\s/)
  const name = (end < 0 ? text : text.slice(0, end)).trim()
  if (isName(name) || (/\p{Lu}{2}/u.test(name) && isName(titleCase(name)))) return true
  // 'Jane Doe Chief Executive, Office of the Commissioner'
  return end > 0 && TWO_CAPITALS.test(name) && isRole(name) && nameIn(name)?.before === ''
}

const TWO_CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}/u

/** 'Jane Doe, Harbour Trust; Ravi Roe': people parted by semicolons, of whom nothing is said. */
function isListed(text: string): boolean {
  return text.includes('; ') && /^(?:[^;.]{4,60}; ){1,12}[^;.]{4,60}$/.test(text) && !VERB.test(text)
}

/** How a sentence opens, and neither an entry of a list nor a title. */
const OPENS_SENTENCE = /^(?:It|The|This|That|There|An?|Members|In|At|As|Following)\s\p{Ll}/u
