import { isCapital } from '../text/letter-codes'
import { matches } from '../text/matches'

/** Where a title ends and where the words behind it begin; offsets into the text. */
export interface RunInTitle {
  readonly title: number
  readonly rest: number
}

const CLAUSE =
  /^(?:The|This|That|It|There|Members|A|An|Mr|Mrs|Ms|Dr|Cllr|Councillor|He|She|They|We|No|As|At|Following|Apologies|RESOLVED|NOTED|AGREED|None|Noted|Agreed|Received)$/
/** 'The Board NOTED the report': who decided, and no title. */
const OUTCOMES = /^(?:RESOLVED|NOTED|AGREED|APPROVED|RECEIVED)$/i
const ASSEMBLY =
  /^(?:the )?(?:\p{L}+ )?(?:board|(?:sub-?)?committee|panel|council|members|governors|trustees|authority|meeting|group|forum)$/iu
const JOINING = /^(?:and|or|of|to|in|on|for|with|by|from|at|as|the|a|an|&|-|\u2013|\u2014|per|into|\/)$/i

/** 'RESOLVED \u2013 That the report be noted' is no title. */
const OUTCOME =
  /^(?:unanimously )?(?:resolved|agreed|noted|ordered|recommended|decided|received|approved|considered|reported|actions?|discussed)\s*[:\u2013\u2014-]/i

/** Where a title that runs into its first sentence ends, and where the sentence begins; null where no such title is seen. */
export function runIn(text: string): RunInTitle | null {
  if (OUTCOME.test(text)) return null
  const note =
    /^(.{4,90}?)\s+[\u2013\u2014-]\s+(?:Papers?|For (?:Decision|Information|Discussion|Noting|Approval)|Verbal|Oral)\b[^.]{0,60}\.\s*/i.exec(
      text,
    )
  // What it is for belongs to a title that stands alone.
  if (note !== null)
    return { title: note[0].length < text.length ? note[1]!.length : text.length, rest: note[0].length }
  const decided = DECIDED_BEHIND.exec(text)
  if (decided !== null) return { title: decided[1]!.length, rest: decided[0].length }
  const colon = /^([^.:?!]{4,90}):\s+(?=\p{Lu})/u.exec(text)
  if (colon !== null && titled(colon[1]!.split(' '))) return { title: colon[1]!.length, rest: colon[0].length }
  const capitals = CAPITALS.exec(text)
  if (capitals !== null) return { title: capitals[1]!.length, rest: capitals[0].length }
  const stop = FORMAL.exec(text) ?? STOPPED.exec(text)
  if (stop !== null) return { title: stop[1]!.length, rest: stop[0].length }
  const dash = DASHED.exec(text)
  // 'Review 1 - Use of cameras in homes' is all title.
  if (dash !== null && /[.?!:]/.test(text.slice(dash[0].length)) && titled(dash[1]!.split(' ')))
    return { title: dash[1]!.length, rest: dash[0].length }
  const words = text.slice(0, 160).split(' ')
  let at = words[0]?.length ?? 0
  for (let place = 1; place < Math.min(words.length, 13); place++) {
    const word = words[place]!
    if (OUTCOMES.test(word) && ASSEMBLY.test(text.slice(0, at))) return null
    if (CLAUSE.test(word.replace(/[:.,]$/, '')) && !JOINING.test(words[place - 1]!) && titled(words.slice(0, place)))
      return { title: at, rest: at + 1 }
    at += 1 + word.length
  }
  return null
}

/** 'MINUTES OF THE LAST MEETING RESOLVED: That they be signed' */
const DECIDED_BEHIND = /^([\p{Lu}\d][^.:?!]{3,90}?)\s+(?=(?:RESOLVED|AGREED|NOTED|ACTION|DECISION)\s?:\s)/u

/** 'CHIEF EXECUTIVE'S REPORT The Chief Executive advised': a title in capitals, and a sentence that is not. */
const CAPITALS =
  /^((?:[\p{Lu}\d][\p{Lu}\d.'\u2019&()/,\u2013-]*\s){0,16}?(?:\p{Lu}{4}[\p{Lu}\d.'\u2019&()/,\u2013-]*|\p{Lu}{3,10}\s(?:19|20)\d\d))\s+(?=(?:\p{Lu}\p{Ll}+|A)\s(?:\S+\s){2})/u

/** 'Mill Lane Playground \u2013 The Clerk reported that it was shut.': a title, a dash and a sentence. */
const DASHED = /^([^.:?!\u2013\u2014]{4,70}?)\s[\u2013\u2014-]\s+(?=\p{Lu}\S*\s(?:\S+\s){4})/u

/** 'Call to order. The Chair opened the meeting.': what most agendas begin and end with. */
const FORMAL =
  /^(call to order|roll[- ]call|pledge of allegiance|approval of (?:the )?(?:minutes|agenda)|public comments?|consent (?:agenda|calendar)|(?:old|new|unfinished|other) business|announcements?|(?:executive|closed) session|adjournment|introductions?|welcome|matters arising|communications?|correspondence)\.\s+(?=\S)/i
/** 'Police Staffing. The Chief said that ...': a title in capitals of two words at least, closed by a stop. */
const STOPPED =
  /^((?:[\p{Lu}\d][\p{L}\d'\u2019&/-]*)(?:\s(?:(?:and|of|for|the|on|to|in|with|&)\s){0,2}\p{Lu}[\p{L}\d'\u2019&/-]{2,}){1,7})\.\s+(?=(?:The|A|An|It|This|Mr|Ms|Mrs|Dr|Members?|There|Chief|Chair\p{L}*|Council\p{L}*|Commissioner|Mayor|Director|Staff|Motion)\b)/u

/** Whether a title in capitals runs into a sentence that is not. */
export function capitalsRunIn(text: string): boolean {
  return isCapital(text.charCodeAt(1)) && CAPITALS.test(text)
}

/** 'Apologies: none had been received', a title of few words before a colon; null for other text. */
export function colonTitle(text: string): RunInTitle | null {
  const colon = /^([^.:?!]{4,60}):\s+(?=\S)/.exec(text)
  if (colon === null || colon[1]!.split(' ').length > 8 || SUBTITLE.test(text.slice(colon[0].length))) return null
  return { title: colon[1]!.length, rest: colon[0].length }
}

/**
 * 'Minutes of the last meeting \u2013 RESOLVED that they be signed', 'Village hall \u2013 request for a grant \u2013 A letter had been received':
 * a title of few words behind a number, up to the last dash before what was minuted; null for other text.
 */
export function dashTitle(text: string): RunInTitle | null {
  if (OUTCOME.test(text)) return null
  const dashes = matches(DASH, text.slice(0, 130)).filter(({ index }) => index < 100)
  const behind = (dash: RegExpExecArray): string => text.slice(dash.index + dash[0].length)
  const last = dashes.findLast((dash) => SAID.test(behind(dash)) && !VERBS.test(text.slice(0, dash.index)))
  if (last === undefined || dashes.some((dash) => FURNISHED.test(behind(dash)))) return null
  const title = text.slice(0, last.index)
  if (!/^\p{Lu}[^.?!]{2,}$/u.test(title) || title.split(' ').length > 13) return null
  return { title: last.index, rest: last.index + last[0].length }
}

const DASH = /\s[\u2013\u2014-]\s+/g
/** What is minuted opens with a capital and goes on. */
const SAID = /^\p{Lu}\S*(?:\s\S+){2,}[.;]/u
/** What came with the item, or what it is for. */
const FURNISHED = /^(?:Papers?|For (?:Decision|Information|Discussion|Noting|Approval)|Verbal|Oral)\b/
const VERBS =
  /\b(?:said|stated|asked|reported|noted|agreed|advised|confirmed|explained|was|were|had|has|have|is|are)\b/i

/** 'progress so far' of 'Estates plan: progress so far' */
const SUBTITLE = /^(?!(?:none?|nil|not?|received|noted)\b)\p{Ll}+(?:\s[\p{L}\d/-]+){0,5}$/u

function titled(words: readonly string[]): boolean {
  const heavy = words.filter((word) => !JOINING.test(word))
  return (
    heavy.length > 0 &&
    heavy.every((word) => /^["'\u2018\u201c(]?[\p{Lu}\d]/u.test(word)) &&
    !/[.?!]$/.test(words.join(' '))
  )
}
