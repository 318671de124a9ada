import { matches } from '../text/matches'
import { isName, isNamed, isTitledSurname, stripTitles } from '../text/names'
import { officeSurname } from '../text/office-surname'
import { askerBehind } from './asker-behind'
import { isRole } from './is-role'
import { presentedBehind } from './presented-behind'
import { fileTitle, withoutAttachment } from './web-page'

/** A heading's own words, and who is named in it as presenting. Offsets are into the heading. */
export interface ItemTitle {
  readonly start: number
  readonly end: number
  /** Names as printed, with rank ('ACC Jane Doe'). */
  readonly presenters: readonly string[]
}

const PRESENTED = /\s*[(\u2013\u2014:-]?\s*(?:to be\s+)?presented by:?\s+/i
/** 'Workforce (Jane Doe, Director of People)' */
const NAMED_BEHIND = /\s\((?:presented by )?(\p{Lu}[^()]{3,100})\)$/u
/** 'SEND report by Mrs Doe', 'Presentation on Signs by Jane Doe, Town Engineer' */
const REPORT_BY =
  /^(.{0,90}\b(?:report|update|presentation|briefing|talk)(?:\s(?:on|of|about|regarding)\s[^:()]{3,100}?)?)\s+by\s+(\p{Lu}[^:()]{3,100})$/iu
/** 'Report on damage caused by Storm Desmond': behind what it is about, only somebody with an office presents it. */
const ENDS_IN_NOUN = /\b(?:report|update|presentation|briefing|talk)$/i
const OFFICE_BEHIND = /,\s/
/** '(Elm Grove)' is where, not who. */
const PLACE =
  /\b(?:ward|grove|green|park|hill|estate|court|close|gardens|house|bridge|cross|heath|common|moor|wood|parish|town|village|city|county|division|school|college|hospital|centre)$/i
/** An office alone: no number, and nothing about a body of several. */
const OFFICE = /^\p{Lu}[\p{L}'\u2019-]*(?: (?:\p{Lu}[\p{L}'\u2019-]*|of|for|and|the|to|&)){0,7}(?<!s)$/u
const COMMA = /,\s+(?=\p{Lu})/gu
const TAIL = /\s*(?:[:\u2013\u2014]|\s-)\s+/g

/** 'Minute 12: Ms Doe', 'Question 3 – Mr Roe': a name behind a number alone presents nothing. */
const NUMBER = /^(?:minute|(?:(?:public|written|oral|supplement(?:ary|al)) )?question)(?: no\.?)? ?\d{1,3}[a-z]?$/i

/** A heading whose last part only looks like a name, as nobody is called so: 'Trail Bikes \u2013 Banksia Reserve' is all title. */
export function wholeTitle(text: string): ItemTitle {
  const start = fileTitle(text)
  return { start, end: start + trimmed(text, text.length), presenters: [] }
}

/** 'Apologies. To record the apologies received.': what the item is for belongs to no title. */
const RUBRIC =
  /^([^.?!:]{3,90})\.\s+To (?:record|receive|consider|note|approve|confirm|agree|discuss|review|elect|appoint|hear|sign|declare|ask|answer)\b/i

/** 'Dues' and in the column beside it 'Chair' or 'Ms Doe'. */
const BESIDE = /^([^\t]{3,140})\t([^\t]{2,60})$/

/** Parts a heading into title and presenters: 'Title: RANK NAME', 'Title: Name, Office', 'Title Presented by RANK NAME'. */
export function itemTitle(text: string): ItemTitle {
  const rubric = RUBRIC.exec(text)
  if (rubric !== null) return { start: 0, end: rubric[1]!.length, presenters: [] }
  const [, title, beside] = BESIDE.exec(text) ?? []
  const presents = beside !== undefined && isPresenter(beside)
  if (title !== undefined && (presents || isRole(beside!) || /^all$/i.test(beside!)))
    return { start: 0, end: trimmed(text, title.length), presenters: presents ? presenterNames(beside) : [] }
  const presented = PRESENTED.exec(text)
  if (presented !== null && presented.index > 2) {
    return {
      start: 0,
      end: trimmed(text, presented.index),
      presenters: presenterNames(text.slice(presented.index + presented[0].length)),
    }
  }
  const several = presentedBehind(text)
  if (several !== null) return { start: 0, end: trimmed(text, several.end), presenters: several.names }
  const by = REPORT_BY.exec(text)
  if (by !== null && isPresenter(by[2]!) && (ENDS_IN_NOUN.test(by[1]!) || OFFICE_BEHIND.test(by[2]!)))
    return { start: 0, end: trimmed(text, by[1]!.length), presenters: presenterNames(by[2]!) }
  // 'From Mr Doe (Resident of Upper Town)' says who asks.
  if (/^(?:from|by) /i.test(text)) return wholeTitle(text)
  const behind = NAMED_BEHIND.exec(text)
  if (behind !== null && behind.index > 2 && !PLACE.test(behind[1]!) && isPresenter(behind[1]!))
    return { start: 0, end: trimmed(text, behind.index), presenters: presenterNames(behind[1]!) }
  // 'STAFFING (Head of People)'
  if (behind !== null && behind.index > 2 && OFFICE.test(behind[1]!) && isRole(behind[1]!))
    return { start: 0, end: trimmed(text, behind.index), presenters: [behind[1]!] }
  // 'Quarterly police report, Senior Sergeant Jane Doe, Officer in Charge'
  for (const hit of matches(COMMA, text)) {
    const rest = text.slice(hit.index + hit[0].length)
    const first = rest.split(',', 1)[0]!.trim()
    if (hit.index > 5 && isName(first) && stripTitles(first).name !== first)
      return { start: 0, end: trimmed(text, hit.index), presenters: [first] }
  }
  for (const hit of matches(TAIL, text)) {
    const rest = text.slice(hit.index + hit[0].length).trim()
    if (hit.index > 2 && isPresenter(rest) && !NUMBER.test(text.slice(0, hit.index)))
      return { start: 0, end: trimmed(text, hit.index), presenters: presenterNames(rest) }
  }
  return wholeTitle(text)
}

/** A name, alone or with an office or with others; an office or a title with a surname. */
function isPresenter(rest: string): boolean {
  const first = rest.split(/,| and | & |\s[\u2013\u2014-]\s/)[0]!.trim()
  const named =
    isName(first) &&
    (rest === first ||
      stripTitles(first).rank !== null ||
      isRole(rest.slice(first.length)) ||
      / and |&/.test(rest.slice(first.length)))
  const office = officeSurname(first.split(/\s\/\s/)[0]!) !== null
  return named || ((isTitledSurname(first) || office) && rest.length < 60)
}

/** The names in 'ACC Jane Doe and Ch Supt Ravi Patel', 'Jane Doe, Chief Finance Officer', 'Jane Doe – Health Board Ravi Patel – Council'. */
export function presenterNames(text: string): string[] {
  const found: string[] = []
  const pieces = text.replace(/[).\s]+$/, '').split(/(,|;|\n|\t|\s\/\s|\s+and\s+|\s+&\s+|\s+[\u2013\u2014-]\s+)/)
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at]!.trim().replace(/^the\s+/i, '')
    // 'Jane Doe, Senior Engineer Place-Making': the office of who stands before the comma.
    const isOffice = pieces[at - 1] === ',' && found.length > 0 && (part.split(' ').length > 3 || part.endsWith('ing'))
    if (isNamed(part) || (!isOffice && officeSurname(part) !== null)) found.push(part)
    else {
      const words = part.split(' ')
      const tail = [3, 2]
        .map((count) => words.slice(-count).join(' '))
        .find((words_) => words_ !== part && isName(words_))
      if (tail !== undefined) found.push(tail)
    }
  }
  return found
}

/** '[01:15]' behind a title: where the recording of the meeting comes to it. */
const STAMP = /\s*[[(]\d{1,2}:\d\d(?::\d\d)?[\])]$/

/** Whether a title tells the time of the recording at which it comes up. */
export function isStamped(title: string): boolean {
  return /[\])]$/.test(title) && STAMP.test(title)
}

/** End of the title without an attachment, who asks, colon, dash or the note that nothing was said under it. */
function trimmed(text: string, end: number): number {
  const whole = withoutAttachment(text.slice(0, end).replace(STAMP, ''))
    .replace(/(?<!\b\p{L}\.\p{L})[\s:.\u2013\u2014-]+$/u, '')
    .replace(/^([^[]{2,})\]$/, '$1')
  return whole
    .slice(0, askerBehind(whole)?.start)
    .replace(
      /(?:[\s:\u2013\u2014-]+(?:N\/A|Nil|None|No (?:apologies|declarations)(?: (?:were )?(?:received|made|given))?)\.?|\t+\d{1,6}|\t+(?:paper|enc(?:losure)?\.?|annex|appendix|att(?:achment)?\.?|item)\s?[A-Z\d]{0,4}|\s*\((?:[A-Z]{2,5}\s)?papers? nos?\.\s(?:[^()]|\([^()]{1,12}\)){3,80}\)|\s*\((?:[A-Z]{2,5}\s)?(?:papers?|enc(?:losure)?s?|appendi(?:x|ces)|annex(?:es)?|attachments?|doc(?:ument)?s?)\.?\s(?:no\.?\s)?(?=[A-Z]?[A-Z/-]{0,8}\s?\d|[A-Z]\b)[^()]{1,30}\)|\s*\[(?:file|ref)\.?\s[^[\]]{2,24}\]|[\s.]+(?:ref|min(?:ute)?)\.?:?\s(?:no\.?\s)?\d{1,4}\/\d{1,4}|\s*\((?:verbal|oral|tabled|attached|to follow|presentation|verbal (?:update|report|item))\)|\s*\((?:proposer|proposed by|moved by)\s[^()]{2,80}\)|\s*[([](?:agenda )?item\.?\s?(?:no\.?\s?)?\d{1,2}[a-z]?\.?[)\]]|\s*\((?:please )?(?:see|refer to) (?:the )?(?:attached|appendi(?:x|ces)|annex|enclosure|item|paper|report|minutes?)\b[^()]{0,40}\)|\s*\((?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?|[A-Z]-\d{1,3})\))?(?:(?<!\b[A-Z]\.[A-Z])[\s:.\u2013\u2014-])*$/i,
      '',
    ).length
}
