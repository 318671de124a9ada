import { findDates } from '../text/dates'

/** What meets, by the words of its name. */
export const SPECIFIC =
  /\b(?:board|(?:sub-?)?committee|panel|forum|group|partnership|meeting|cabinet|commission|conference|working party|municipal district|governing body|trustees|governors|(?:harbour|port|drainage|river|county|parks?|town) commissioners)\b/i
const BARE =
  /^(?:the |full )?(?:authority|board|council|(?:sub-?)?committee|panel)$|^(?:(?:monthly|quarterly|annual|special|ordinary|extraordinary|public|statutory|regular)\s+){1,3}(?:council|board|(?:sub-?)?committee)(?:\s+meeting)?$|^(?:council|board|(?:sub-?)?committee|cabinet) meeting$/i

/** 'Work Session and Called Meeting, Board of Trustees' */
const SESSIONS =
  /^(?:(?:regular|special|called|work|study|public|open|joint|business|board|session|meeting|and|&)\s+)+(?:meeting|session)s?(?:,\s+|\s+of\s+(?:the\s+)?)(?=\p{Lu})/iu

/** 'Bwrdd Heddlu / Police Board' is told in English behind the stroke, where only there a body is named in it. */
function inEnglish(title: string): string {
  const [other, english, more] = title.split(/\s+\/\s+/)
  if (english === undefined || more !== undefined || SPECIFIC.test(other!) || !SPECIFIC.test(english)) return title
  return english
}

/** 'Home / Releases / Harbour Board': the page itself, at the end of the trail that leads to it. */
function lastOfTrail(text: string): string {
  return /^Home (?:\/|>|\u203a|\u00bb) /.test(text) ? text.split(/ (?:\/|>|\u203a|\u00bb) /).at(-1)! : text
}

/** 'Mayor's Question Time', ': Questions and Answers - March 3', 'Quarterly Hearing with the Minister': what a body met for. */
export const OCCASION =
  /(?:\s*[:\u2013\u2014-])?\s+(?:questions and answers(?:\s[\u2013-]\s.{0,24})?|(?:mayor|leader|first minister|minister)['\u2019]?s? question time|(?:quarterly|public|evidence) hearings?\b.*)$/iu

/** A title without the words round the body's name: 'Minutes of the Audit Board held on 3 May' is 'Audit Board'; null where none is left, or it is no body's. */
export function bodyName(text: string): string | null {
  // '+= HB 12 HARBOURS Moved out of Committee': a row of a calendar.
  if (/^(?:[*+=]|page \d)/i.test(text) || /^(?:strictly )?(?:private and )?confidential\b/i.test(text)) return null
  const title = inEnglish(
    lastOfTrail(text)
      .replace(/^#+\s+/, '')
      .replace(/\t/g, ' '),
  ).replace(/\s+\|.*$/, '')
  const undated = withoutDate(title)
    .replace(/^(\p{L}{4,}) (?=\1 )/u, '')
    .replace(/^MINUTES (?!OF )(?=(?:[A-Z&]+ ){1,8}(?:AUTHORITY|BOARD|COUNCIL|COMMITTEE|PANEL|COMMISSION)$)/, '')
  const name = withoutEnd(withoutOpening(undated))
  return isNoBody(name) ? null : name
}

/** What stands before the first date of a title, or behind one that opens it. */
function withoutDate(title: string): string {
  const [date] = findDates(title)
  if (date === undefined) return title
  const opens = date.start === 0 || /^agenda\s*[:\u2013-]\s*$/i.test(title.slice(0, date.start))
  return opens ? title.slice(date.end).replace(/^[\s,:\u2013\u2014-]+/, '') : title.slice(0, date.start)
}

/** Without what a document is, before whose it is: 'Draft minutes of the ordinary meeting of the', 'Report to the'. */
function withoutOpening(title: string): string {
  return title
    .replace(
      /^(?:(?:draft|approved|confirmed|public|unconfirmed)\s+)*(?:minutes?|notes?|agenda|record|transcript|proceedings|action log|report(?=\s+of\b.{4,120}\smeeting\b))\s+(?:of|for|from)\s+(?:(?:the|a|an)\s+)?(?:proceedings\s+(?:of|at)\s+(?:(?:the|a|an)\s+)?)?(?:(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?:(?:public|ordinary|special|virtual|remote|online|hybrid|extraordinary|regular|annual|monthly|quarterly|statutory|january|february|march|april|may|june|july|august|september|october|november|december)\s+)*(?:meeting|sitting|session)\s+of\s+(?:the\s+)?)?/i,
      '',
    )
    .replace(
      /^(?:(?:draft|approved|public)\s+)?(?:minutes?|notes?|agenda|transcript)\s*[:\u2013\u2014-]\s+(?=\p{Lu})/iu,
      '',
    )
    .replace(/^(?:(?:a\s+)?(?:report|paper|briefing)\s+)?(?:to|for)\s+(?:the\s+)?(?=\p{Lu})/iu, '')
    .replace(/^at an? (?:\p{L}+ ){0,2}?(?=meeting of\b)/iu, '')
    .replace(
      /^(?:meeting of (?:the )?|(?:meeting|committee|board|body|group|panel|name of (?:the )?(?:committee|board|body|group|meeting))\s*:\s+)(?=\p{Lu})/iu,
      '',
    )
    .replace(SESSIONS, '')
    .replace(COUNTED, '')
    .replace(/^(?:draft|approved|confirmed|unconfirmed)\s+(?=\p{Lu})/iu, '')
}

/** '51st Harbour Council', 'NOVEMBER BOARD': which of its meetings. */
const COUNTED =
  /^(?:the\s+)?(?:\d{1,3}(?:st|nd|rd|th)|(?:\p{L}+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|tieth))|(?:january|february|march|april|june|july|august|september|october|november|december)(?= (?:board|council|(?:sub-?)?committee|panel)\b))\s+(?=\p{L})/iu

/** Without when, where and how the body met, and what for, behind its name. */
function withoutEnd(title: string): string {
  return title
    .replace(/\s+meeting held\b.*$/i, '')
    .replace(/\s+(?:held|which was held|that was held|-|\u2013)\s+(?:on|at|in|via)\b.*$/i, '')
    .replace(
      /[\s\u2013\u2014:,-]+(?:(?:draft|public)\s+)?(?:minutes?|meeting (?:in|held in) (?:public|private)|public (?:meeting|session)|meeting notes|notes?|agenda|transcript)\b.*$/i,
      '',
    )
    .replace(/[\s\u2013\u2014:,-]+(?:on|held(?: the)?|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?[\s,]*$/i, '')
    .replace(
      /\s*\([^()]{0,40}\b(?:question time|questions|virtual|hybrid|online|special|extraordinary|ordinary|in public|public session)\b[^()]{0,20}\)$/i,
      '',
    )
    .replace(
      /\s+[\u2013\u2014-]\s+(?:part \w{1,3}|(?:un)?confirmed|draft|(?:regular|special|open|public|closed) session)$/i,
      '',
    )
    .replace(/\s+[\u2013\u2014-]\s+(?:spring|summer|autumn|winter)\s+term\b.*$/i, '')
    .replace(/\s*\((?:part \w{1,3}|open|public|\d{1,2}(?:st|nd|rd|th) term)\)$/i, '')
    .replace(/\s*\((?:hansard|official report|transcript|verbatim|unrevised)[^()]{0,30}\)$/i, '')
    .replace(/\s+[\u2013\u2014-]\s+(?:meeting|(?:public )?questions\b.*)$/i, '')
    .replace(
      /^(?:the\s+)?(.{4,80}\b(?:(?:sub-?)?committee|panel|board|council|commission|authority|commissioners|directors|trustees|supervisors|education|group|forum|partnership))\s+(?:(?:regular|special|work|study)\s+)?(?:meeting|session)s?$/i,
      '$1',
    )
    .replace(
      /^(?:special|regular|ordinary|extraordinary)\s+(?=(?:\p{L}+\s){1,6}(?:council|board|(?:sub-?)?committee|commission|authority)$)/iu,
      '',
    )
    .replace(/[\s\u2013\u2014:,.(-]+$/, '')
    .replace(OCCASION, '')
    .trim()
}

/** Whether what is left of a title says what meets or is printed and not whose it is, with whom it was, or tells something. */
function isNoBody(name: string): boolean {
  return (
    name.length < 4 ||
    name.split(' ').length > 16 ||
    OTHER.test(name) ||
    NO_MORE.test(name) ||
    MEETING.test(name) ||
    isHeldWith(name) ||
    // 'Ordinary Council Meeting' and 'the Authority' say what meets, not whose it is.
    BARE.test(name) ||
    POSTCODE.test(name) ||
    /\b(?:is|was|were|are|be|been|will|shall|must|the following|provide|summary of|suspended|adjourned|resumed)\b/i.test(
      name,
    ) ||
    /^(?:at|in|on|by|of) \p{L}/u.test(name)
  )
}

/** Where it met: '4 Mill Street, Upper Town, UT1 2AB' */
const POSTCODE = /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}$/

/** 'Questions to the Minister', 'Venue: Town Hall' */
const OTHER =
  /^(?:report of|questions? (?:to|from|by|put|submitted|under|for|without|on)\b|(?:written|oral|public|members['\u2019]) questions?\b|venue\b|location\b|contact\b|held\b|(?:the )?(?:council|committee|board|cabinet|panel|court|meeting) (?:chambers?|rooms?|suite|offices?|house)\b)/i
/** 'Minutes of 3 May' */
const NO_MORE =
  /^(?:meeting|minutes?|notes?|agenda|notes of the last meeting|minute of meeting|the meeting|held in)\b.{0,24}$/i
/** 'Annual General Meeting' */
const MEETING =
  /^(?:(?:this|last|previous|next|monthly|quarterly|annual|special|ordinary|extraordinary|public|statutory|regular|general)\s+)*meeting$|^(?:this|last|previous|next) meeting\b/i

/** 'Joint meeting with the Chief Constable' */
function isHeldWith(name: string): boolean {
  return (
    /^(?:\p{L}+\s)?meeting (?:with|between|to)\b/iu.test(name) &&
    /\b(?:commissioner|constable|chief|minister|officers?)\b/i.test(name) &&
    !/\bbetween\b/i.test(name)
  )
}
