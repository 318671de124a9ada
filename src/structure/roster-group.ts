import { matches } from '../text/matches'
import { opensWith } from '../text/opens-with'

const GROUP =
  /^(?:[\p{L}'\u2019 ]{3,40}\s?[/|]\s?)?(?:(?:also|there|the following|following|were|members?|councillors?|panel|those|officers?|officials?|commissioners?|trustees?|directors?|governors?|supervisors?|councilmembers?|board|(?:sub-?)?committee|council|staff|force|other|others|non-members)\s+)*(?:in attendance|present(?: in (?:the )?(?:council )?chamber| in (?:a |the )?remote location)?|(?:record|register|roll) of attendance|attendance|attendees|attenders|attending|attended|participated|took part|apolog(?:y|ies)(?:\s+(?:for absence|received|from|and substitutions))*|absent(?: with apologies)?|not (?:present|in attendance)|regrets|late|(?:arrived|joined) late|late arrivals?|leave of absence|(?:members |directors |trustees )?excused|staff in attendance|public present|virtual(?:ly)?|remote(?:ly)?|via \p{L}+(?: \p{L}+)?|by (?:invitation|video|phone|telephone)|in person|online|officers(?: in attendance)?|witnesses|observers|guests|invitees|participants|membership|members|councillors|staff|police|force|external|sederunt|secretariat|delegation|officials|i l\u00e1thair(?: freisin)?|as l\u00e1thair|baill|oifigigh|leithsc\u00e9al(?:ta)?|(?:hefyd )?yn bresennol|ymddiheuriadau|aelodau|swyddogion|on the panel|(?:others|other attendees|lead officers?|management|administration|trustees)(?=\s*:)|(?:members|officers|representatives) of the \p{L}+(?:\s\p{L}+){0,3})(?:\s+(?:details|list|record))?\b\s*(?:\/\s?[\p{L}'\u2019 ]{3,40})?(?:\([^()]{0,60}\))?\s*(?:[:\u2013\u2014-][:\s\u2013\u2014-]*|$|(?=\t)|(?=\s(?:cllrs?|councillors?|mrs?|ms|dr|deputy)\b\.? ?\p{L}))\s*/iu
/** 'Tenants' Panel \u2013 present: Jane Doe' */
const OF_BODY = /^[\p{L}'\u2019 ]{3,50}\s[\u2013\u2014-]\s(?:members )?(?:present|in attendance|apologies)\s*:\s*/iu
/** 'Present in person Jane Doe Ravi Roe': the column of names lost its gap. 'Members Jane Doe, Ravi Roe,' is a list, 'Members Jane Doe and' may be a sentence. */
const GLUED =
  /^(?:(?:Present|In [Aa]ttendance|Also [Pp]resent|Absent(?: with [Aa]pologies)?|Apologies|Attendance(?: [Ll]ist)?|Attendees|Attending|Participants|Those [Pp]resent|Sederunt)(?: (?:in person|virtually|remotely|online|for absence|\([\p{L} ]{3,20}\)))?\s(?=\p{Lu}\p{Ll}[\p{L}'\u2019-]*\s\p{Lu}\p{Ll}[\p{L}'\u2019-]*(?:[\s,]|$))|Members\s(?=(?:\p{Lu}\p{Ll}[\p{L}'\u2019-]*\s\p{Lu}\p{Ll}[\p{L}'\u2019-]*(?: \([^()]{2,40}\))?,\s){2}))/u
const COLUMN_GROUP = /(?:^|\s)(?:present|in attendance|attending|apologies|absent|regrets|excused)\s*:?$/i
const ABSENT =
  /apolog|sorry|unable to|could(?:n['’]t| not) (?:be|come|attend|make)|absent|absence|not present|not in attendance|regrets|excused|as l\u00e1thair|leithsc|ymddiheur/i

/** The words that groups open with; behind a stroke, in another language, anything may stand before them. */
const opensGroup = opensWith(
  'late arrived joined record register roll also there the were member members councillor councillors committee board panel those officer officers staff force other others non in present attendance attendees attenders attending attended participated took apology apologies absent not regrets leave commissioner commissioners trustee trustees director directors governor governors supervisor supervisors councilmember councilmembers council excused public virtual virtually remote remotely via by online witnesses observers guests invitees participants membership police external sederunt secretariat delegation officials following others lead management administration i as baill oifigigh leithscéal leithscéalta hefyd yn ymddiheuriadau aelodau swyddogion on representatives',
)

/** The label of a group of an attendance list at the start of a text: 'Present:', 'Apologies for absence:', 'Officers in attendance'; null where none is. */
export function groupHead(text: string): RegExpExecArray | null {
  if (opensGroup(text) || /[/|]/.test(text.slice(0, 44))) return GROUP.exec(text) ?? GLUED.exec(text)
  return text.slice(0, 70).includes(':') ? OF_BODY.exec(text) : null
}

/** Another group of an attendance list in the middle of a line: '... Head of Works. Also present: Jane Doe'. */
const INNER =
  /(?:[.;)*]\s+|\s(?=\p{Lu}{2}|Also|In [Aa]tt|Apolog|Offic|Staff))((?:\p{Lu}{2,}(?:\s(?:\p{Lu}{2,}|&))*\s)?(?:IN ATTENDANCE|PRESENT|APOLOGIES|ABSENT)|(?:(?:Also|Officers|Officials|Members|Staff)\s(?:present|in attendance)|In [Aa]ttendance|Apolog(?:y|ies)(?: for absence)?|Also present)|(?<=[.;)*]\s+)(?:(?:\p{Lu}\p{L}+\s){1,2}(?:[Pp]resent|[Aa]bsent|[Ii]n [Aa]ttendance)|Absent|Excused|Regrets|Officers|Officials|Staff|Guests|Observers|Witnesses|Police|Members))\s*(?::|[\u2013\u2014-](?=\s+\p{Lu}))\s+/gu

/** The parts of a line of an attendance list, each behind the label of its group; the first has none of its own. */
export function rosterRuns(text: string): { readonly label: string | null; readonly words: string }[] {
  const hits = /[:\u2013\u2014-]\s/.test(text) ? matches(INNER, text) : []
  return [null, ...hits].map((hit, place) => ({
    label: hit?.[1] ?? null,
    words: text.slice(hit === null ? 0 : hit.index + hit[0].length, endOf(text, hits[place])),
  }))
}

/** Where the words before a label end; a bracket or stop that closes them is theirs. */
function endOf(text: string, next: RegExpExecArray | undefined): number {
  if (next === undefined) return text.length
  return /^[.)]/.test(next[0]) ? next.index + 1 : next.index
}

/** Whether a cell on the left of names is a group's label. */
export function isColumnGroup(cell: string): boolean {
  return COLUMN_GROUP.test(cell)
}

/** 'Attendance / Apologies', 'Record of attendance and apologies': those who were there stand first. */
const BOTH = /^(?:(?:record|register|roll) of )?(?:attendance|present|attendees)\b\s*(?:\/|&|and|,)/i

/** Whether a label says that those behind it were not there. */
export function isAbsence(label: string): boolean {
  return ABSENT.test(label) && !BOTH.test(label)
}
