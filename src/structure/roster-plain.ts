import { hasOpenBracket } from '../text/has-open-bracket'
import { isCapitals, titleCase } from '../text/letter-case'
import { isNamed } from '../text/names'
import { isRole } from './is-role'
import { withoutLostNames } from './lost-names'
import { withForename } from './with-forename'

/** ', M.D.', ', JD': a degree behind a name is no office. */
const DEGREE =
  /,\s*(?:(?:\p{Lu}\p{Ll}{0,2}\.){2,4}|(?:MD|DO|JD|RN|BSN|MSN|MPH|MBA|MPA|LLM|PhD|PharmD|DDS|Esq|CPA)\b\.?)(?=\s*(?:[,;.(\u2013-]|and\b|$))/gu

/** ', Jr.' belongs to the name before it. */
const JUNIOR = /,\s*(Jr|Sr)\b\.?(?=\s*(?:[,;(\u2013-]|and\b|$))/gu

/** 'Jane Doe .. Head of Parks': dots lead to the office. */
const LEADERS = /\s*\.{2,}\s+(?=\p{Lu})/gu

/** 'Jane Doe- Roe', torn at the end of a line. */
const TORN = /(?<=\p{Lu}\p{Ll}{1,30})- (\p{Lu}\p{Ll}+)/gu

/** 'Beginning of meeting   4:05 p.m.': when somebody came and went. */
const TIMES =
  /(?<!\s)\s{1,40}(?:(?:beginning|start) of (?:the )?meeting|\d{1,2}[:.]\d\d\s?[ap]\.?m\.?)\s{1,40}(?:end of (?:the )?meeting|\d{1,2}[:.]\d\d\s?[ap]\.?m\.?)\s*$/i

/** '(9:48 a.m. – 11:40 a.m.)' */
const SPELL =
  /\s?\(\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[\u2013\u2014-]|to)\s?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\)/gi

/** 'Mr CHAN Chi-bong, Simon Senior Engineer': no comma parts the office from a name whose surname stands first in capitals. */
function withOfficeApart(text: string): string {
  const [, name, office] = SURNAME_FIRST.exec(text) ?? []
  return name !== undefined && office !== undefined && isRole(office.split(',')[0]!) ? `${name}, ${office}` : text
}
const SURNAME_FIRST =
  /^((?:(?:Mrs?|Ms|Miss|Dr|Prof|Ir)\.? )?\p{Lu}{2,}(?:-\p{Lu}{2,})? \p{Lu}\p{Ll}+-\p{Ll}+(?:, \p{Lu}\p{Ll}{2,})?) (\p{Lu}[^;]{3,120})$/u

/** 'Jane Doe- Head of Parks (JD)': the gap before the dash is lost. */
function withGap(text: string): string {
  const [, name, office] = GAPLESS.exec(text) ?? []
  return name !== undefined && office !== undefined && isNamed(name) && isRole(office.split(' (')[0]!)
    ? `${name} - ${office}`
    : text
}
const GAPLESS = /^(\p{Lu}[^(),;:-]{4,40}\p{Ll})- (\p{Lu}[^;:]{2,90})$/u

/** 'Cllr/Jane Doe' */
const STROKE = /\b(Mrs?|Ms|Miss|Dr|Prof|Cllr|Clr|Cr|Ald|Councillor|Alderman|Comr)\.?\s?\/\s?(?=\p{Lu}\p{Ll})/gu

/** 'DOE, Jane; ROE, Ravi; POE, Kim' as 'Jane Doe; Ravi Roe; Kim Poe'; null for other lists. */
export function turnedRound(text: string): string | null {
  if (!text.includes('; ')) return null
  const parts = text.split(/;\s+/).map((part) => TURNED.exec(part))
  if (parts.length < 3 || parts.some((part) => part === null || isRole(part[2]!))) return null
  return parts.map((part) => `${part![2]} ${isCapitals(part![1]!) ? titleCase(part![1]!) : part![1]}`).join('; ')
}

const TURNED = /^(\p{Lu}[\p{L}'\u2019-]+), ((?:(?:Mrs?|Ms|Dr|Cllr)\.? )?\p{Lu}\p{Ll}*\.?(?: \p{Lu}\.?)?)\.?$/u

/** 'Mr Doe and, in the Chair, Mrs Roe' */
const CHAIR_BEFORE = /,?\s+and,? in the [Cc]hair,? (\p{Lu}[^,;()]{3,50}?)(?=[,;.]|$)/u

/** Without degrees, numbers and signs of notes, stops in the letters of seats, square brackets, and brackets in brackets. */
export function plainList(printed: string): string {
  let text = withoutLostNames(
    withOfficeApart(printed.replace(TIMES, '').replace(SPELL, '')).replace(DEGREE, '').replace(JUNIOR, ' $1.'),
  )
  if (text.includes('- '))
    text = withGap(text).replace(TORN, (whole, word: string) => (isRole(word) ? whole : `-${word}`))
  if (text.includes('/')) text = text.replace(STROKE, '$1 ')
  text = turnedRound(text) ?? text
  if (text.includes('[')) text = text.replace(SQUARE, '($1)')
  if (text.includes('..')) text = text.replace(LEADERS, ', ')
  text = withForename(text)
  if (text.includes(' of ')) text = text.replace(OF_PARISH, '$1 ($2)')
  // 'Jane Doe (JD)Chairman'
  if (text.includes(')')) text = text.replace(/\)(?=\p{Lu}\p{Ll})/gu, ') ')
  if (text.includes('(')) text = text.replace(NOTE, ',').replace(NESTED, '($1[$2]$3)').trimStart()
  if (hasOpenBracket(text)) text = `${text})`
  if (REMOTE.test(text)) text = text.replace(REMOTES, '')
  text = text.replace(COLLAR, '$1').replace(TIERS, '')
  if (text.includes('M') || text.includes('D') || text.includes('C')) text = text.replace(COLUMN, '; ')
  if (text.includes(' C') || text.includes(' M') || text.includes(' A') || text.includes(' T'))
    text = text.replace(ROW, '$1; ')
  if (OPEN_COLUMN.test(text.slice(-90))) text = text.replace(OPEN_COLUMN, '')
  text = text.replace(WERE_PRESENT, '').replace(GLUED, '; ')
  if (text.includes('; ')) text = text.replace(BROKEN, '; ').replace(FROM, '; ')
  if (text.includes('. ')) text = namedByStops(text) ?? text.replace(STOPPED, '; ')
  text = text.replace(PARTED, '$1 ')
  if (UNNAMED.test(text.slice(-70))) text = text.replace(UNNAMED, '')
  if (text.includes('in the')) text = text.replace(CHAIR_BEFORE, '; $1 (Chair)')
  if (text.includes(', with ')) text = text.replace(JOINING, '; $1')
  if (UNNAMED_AMONG.test(text)) text = text.replace(UNNAMED_AMONG, ';')
  if (COUNTED.test(text.slice(-100))) text = text.replace(COUNTED, '')
  if (SIGN.test(text)) text = text.replace(/^[*\u2020\u2021]{1,3}\s?(?=\p{Lu})/u, '').replace(SIGNS, '$1')
  if (QUOTE.test(text)) text = text.replace(CALLED, '$1 $2')
  return text.includes('.') ? text.replace(SEAT, (seat) => seat.replaceAll('.', '')) : text
}

/** 'Deputy J.K. Doe of St. Aubin North', 'Conn\u00e9table R. Roe of Grandval': whom a member of an island's parliament sits for. */
const OF_PARISH =
  /\b((?:Deputy|Senator|Conn[e\u00e9]table|Constable) (?:(?:\p{Lu}\.\s?){1,3}|\p{Lu}\p{Ll}+ )(?:(?:[Dd]e|[Dd]u|[Ll]e|[Ll]a) )?\p{Lu}[\p{L}'\u2019-]+) of ((?:St\.? |Saint )?\p{Lu}[\p{L}'\u2019-]+(?: (?!(?:Deputy|Senator|Conn|Constable|The|Mrs?|Ms|Dr)\b)\p{Lu}[\p{L}'\u2019-]+){0,2})(?=\s*(?:[,;(]|$|(?:Deputy|Senator|Conn[e\u00e9]table|Constable|Mrs?|Ms|Dr)\b))/gu

/** 'Cllr Jane Doe, Chair. Ravi Roe. Kim Poe, Treasurer.': each ends in a stop; null for other lists. */
function namedByStops(text: string): string | null {
  const entries = text.split(STOP)
  if (entries.length < 3 || !entries.every((entry) => isNamed(entry.split(/\s*[,(]/)[0]!.replace(/\.$/, ''))))
    return null
  return entries.join('; ')
}

const STOP =
  /(?<=\p{Ll}{2}|\))(?<!\b(?:Supt|Insp|Sgt|Det|Cllr|Clr|Mrs?|Ms|Dr|Prof|Rev|Comm|Const|Cmdr|Capt|Asst|Dep|Ald|Hon|Ofc))\.\s+(?=\p{Lu})/u
/** 'Jane Doe (JD). Ravi Roe, Clerk' and 'Jane Doe (JD). For the Trust – Ravi Roe' in a list with semicolons. */
const BROKEN = /(?<=\))\.\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, \p{Lu}|(?:For|From) (?:the )?\p{Lu})/gu
/** '; from the Trust, Ms Doe', '; youth members Ravi Roe' */
const FROM =
  /;\s+(?:and\s+)?(?:with\s+|(?:[Ff]rom|[Ff]or)\s+(?:the\s+)?[^,;:()]{2,50}?(?:[,:]|\s[\u2013\u2014-])\s+|(?:\p{Ll}+\s){0,2}(?:members|officers|representatives|guests|witnesses|observers|residents|staff)[,:]?\s+)(?=\p{Lu})/gu

/** How somebody attended, behind the name. */
const REMOTE = /\b(?:via|by|on) \p{L}/u
const REMOTES =
  /\s+(?:[\u2013\u2014-]\s+)?(?:via|by|on) (?:ms |microsoft )?(?:video|tele|phone|telephone|teams|zoom|skype|webex|conference|remote)[\p{L}-]*(?: (?:conf|conference|call|link|line)\p{L}*)?(?=\s*(?:[,;]|$))/giu
/** 'PC 2217 Jane Doe': the number on the collar. */
const COLLAR = /\b(PC|PS|PCSO|WPC|DC|DS|Constable|Sergeant|Garda) [A-Z]{0,2}\d{1,5}(?=\s\p{Lu}\p{L})/gu
/** 'County & District Cllr J. Doe': where else somebody sits. */
const TIERS =
  /\b(?:(?:County|District|Borough|Town|Parish|City|Unitary|Community) (?:(?:and|&) |\/ ?)?){1,2}(?=(?:Cllrs?|Councillors?)\b\.? \p{Lu})/gu
/** 'Cr A Doe Cr R Roe', 'Deputy Mayor J Poe Cr K Moe': two of a row whose gap is lost, each with a form of address. */
const ROW =
  /(\b(?:Crs?|Cllrs?|Councillor|Ald|Alderman|(?:Deputy )?Mayor|Commissioner|Member|Trustee)\.?\s(?:\p{Lu}{1,3}\.?\s){0,2}(?:\p{Lu}\p{Ll}+\s)?\p{Lu}[\p{L}'\u2019-]+(?:\s\([^()]{2,40}\))?)\s(?=(?:Cr|Cllr|Councillor|Ald|Alderman|(?:Deputy )?Mayor|Commissioner|Member|Trustee)\.?\s\p{Lu})/gu
/** 'POLICE SERVICE OF Mr Doe (Chief Constable) THE NORTH Ms Roe': a label in capitals in the next column. */
const COLUMN =
  /(?:^|(?<=[\p{Ll})*,])\s)(?:(?:\p{Lu}{2,}:?,?\s){2,7}|\p{Lu}{4,}:,?\s)(?=(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor)\.?\s\p{Lu}\p{Ll})/gu
/** 'Mr Doe, Chief Officer* HARBOUR SERVICE OF': its first words, which go on below. */
const OPEN_COLUMN = /(?<=[\p{Ll})*])\s(?:\p{Lu}{2,}\s){1,7}(?:OF|IN|AND|FOR|THE)[\s,]*$/u
/** 'Jane Doe and Ravi Roe, with Kim Poe joining by phone' */
const JOINING =
  /,\s+with (\p{Lu}[^,;()]{3,60}?) (?:joining|attending|participating|present)\b(?: (?:by|via|on|through) [^,;()]{3,30})?/gu
const WERE_PRESENT = /\s+(?:was|were) (?:also )?(?:present|in attendance)\.?$/i
/** 'Three Board Officials' behind the last who is named. */
const UNNAMED =
  /(?:,|,?\sand)?\s(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\p{L}+ ){0,3}(?:officials?|officers?|staff(?: members?)?|personnel|observers?|members of (?:staff|the public|public|the press)|residents?|parishioners?|electors|journalists?|reporters?)\.?$/iu
/** The same before others who are. */
const UNNAMED_AMONG =
  /(?:,|,?\sand)?\s(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:\p{Lu}[\p{L}'\u2019]* ){0,3}(?:Officials?|Officers|Staff(?: Members?)?|Observers?|Members of Staff)\*?(?=\s(?:\p{Lu}{2,}\s|(?:Mrs?|Ms|Miss|Dr|Prof|Cllr|Councillor)\b)|;)|(?:,|,?\sand)\s(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\d{1,3}) (?:[Mm]embers? of the (?:[Pp]ublic|[Pp]ress)|[Rr]esidents?|[Pp]arishioners?|[Ee]lectors)(?:[,.](?=\s)|;|(?=\s\p{Lu}|, ))/gu
/** 'Jane Doe (Clerk). Also about 40 residents.' */
const COUNTED = /\.\s+(?:Also|Plus|And|About|Some|Around)\b[^.;:]{3,80}\.?$/u
/** 'Chair Doe Directors Roe and Poe': the break of a line stood before the plural. */
const GLUED =
  /(?<=\s\p{Lu}\p{Ll}{1,20})\s(?=(?:Directors|Commissioners|Councill?ors|Cllrs|Supervisors|Trustees|Aldermen|Council ?members)\s\p{Lu})/gu
/** 'Councillors Doe and Roe. Superintendent A. Poe': a stop ends those who go by one title, and another title begins. */
const STOPPED =
  /(?<=\p{Ll}{2}|\))(?<!\b(?:Mr|Mrs|Ms|Dr|Sr|Jr|St|Cr|Sgt|Det|Rev|Ald|Gen|Col|Cst|Cpl|Clr|Cllr|Insp|Supt|Prof|Messrs|Cmdr|Capt|Asst|Const|Gov|Supt|Dept|Hons?))\.\s+(?=(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Councillors?|Ald|Alderman|Rev|Sir|Dame|Lord|Lady|PC|PS|DI|DS|Sgt|Insp|Supt)\b\.?|(?:(?:Chief|Deputy|Assistant|Detective|Temporary|Acting) ){0,3}(?:Superintendent|Inspector|Sergeant|Constable|Commander|Commissioner|Garda|Officer))\s\p{Lu}|(?:Deputies|Senators|Members|Aldermen|Officers|Officials)(?:\s?[:\u2013\u2014-])?\s\p{Lu}|\p{Lu}[\p{L}'\u2019&-]*(?: [\p{L}'\u2019&-]+){0,3}: \p{Lu})/gu
/** 'Deputies - Jane Doe and Ravi Roe' */
const PARTED = /\b(Councillors|Cllrs|Deputies|Senators|Aldermen|Members)\s?[\u2013\u2014-]\s(?=\p{Lu})/gu
const NOTE = /(?:^|\s)\(\d{1,2}\)(?=\s|[,;.]|$)/g
/** 'Jane Doe [Treasurer] (JD)' */
const SQUARE = /\[([^()[\]]{2,60})\]/g
const NESTED = /\(([^()]{0,80})\(([^()]{0,60})\)([^()]{0,80})\)/g
/** 'Silvester "Sly" James': what somebody is called, between the names. */
const CALLED = /(\p{Lu}\p{L}+) ["\u201c\u2018'][\p{L} ]{2,20}["\u201d\u2019'] (\p{Lu}\p{L}+)/gu
const QUOTE = /["\u201c\u2018']/
const SIGN = /[*\u2020\u2021]/
const SIGNS = /(\p{L})[*\u2020\u2021]{1,3}(?=[,;.\s]|$)/gu
const SEAT = /\b(?:T\.D|M\.P|M\.L\.A|M\.S\.P|M\.S|M\.E\.P)\b\.?/g
