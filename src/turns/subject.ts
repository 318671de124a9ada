import { bodyNouns, roleNouns } from '../lexicons/roles'
import { isLetter } from '../text/letter-codes'
import { isAddressed, isName, isNamed } from '../text/names'
import { officeHolder } from '../text/office-surname'
import { rankName } from '../text/rank-name'
import { shoutedName } from '../text/shouted-name'
import { wordSet } from '../text/word-table'
import { knownName } from './known-name'
import { isBodyLabel, isOfficeLabel } from './office-words'
import { isOverSeveral } from './over-several'
import type { Speakers } from './speakers'

/** Who a sentence's subject is: somebody who may speak. */
export interface Subject {
  /** As written, without adverbs and what stands in apposition; the first of several who are joined by 'and'. */
  readonly label: string
  readonly kind: 'named' | 'office' | 'member' | 'body' | 'pronoun'
}

/** Whether those who are told of are one person, by name or by office. */
export function isSomeone(subject: Subject | null | undefined): subject is Subject {
  return subject?.kind === 'named' || subject?.kind === 'office'
}

/** Letters by which minutes that list nobody call somebody as likely as a body: 'TR', 'ALe'. */
export function isInitials(label: string): boolean {
  return label.length < 4 && INITIALS.test(label)
}
const INITIALS = /^[A-Z]{2}(?:[A-Z]|\p{Ll})?$/u

const ADVERBS =
  /(?:[\s,]+(?:also|then|further|again|subsequently|duly|briefly|next|later|therefore|both|all|however|additionally|finally|firstly|secondly|similarly|accordingly|formally|specifically|rightly|simply|only|now|still|nevertheless|nonetheless|likewise|meanwhile|verbally|orally|(?:him|her)self|themselves|in response|in reply|in turn|for (?:his|her|their) part|went on|did))+$/i
/** What the adverbs before a verb end in. */
const endsInAdverb = endsWith(
  'also then further again subsequently duly briefly next later therefore both all however additionally finally firstly secondly similarly accordingly formally specifically rightly simply only now still nevertheless nonetheless likewise meanwhile verbally orally himself herself themselves response reply turn part on did',
)
const endsInAuxiliary = endsWith('had has have was were is are been being be')
const PEOPLE =
  /member|councill?or|commissioners|directors|supervisors|aldermen|selectmen|optee|attendee|observer|resident|officer|official|staff|questioner|trustee|governor|representative|speaker|neighbou?r|parent|keeper|trader|tenant|holder|payer|constituent|pupil|student|patient|carer|volunteer|delegate|participant|panellist|journalist|reporter|citizen|gentlem|lad(?:y|ies)|owner|visitor|wom[ae]n\b|\bm[ae]n\b|\bperson\b|mother|father|motorist|cyclist|farmer|landlord|pensioner/i
const MEMBER =
  /^(?:(?:a|an|one|another|the|some|several|two|three|four|many|other|individual|various|independent|elected|a number of|a further|second|third|the same)\s+){0,3}(?:(?:[\p{L}'\u2019-]+\s){0,3}?)(?:members?|councill?ors?|commissioners|directors|supervisors|aldermen|selectmen|co-optees?|attendees|observers?|residents?|officers|officials|staff|questioners?|trustees?|governors?|representatives?|speakers?|neighbou?rs?|parents?|shopkeepers?|traders?|tenants?|leaseholders?|ratepayers?|taxpayers?|constituents?|pupils?|students?|patients?|carers?|volunteers?|delegates?|participants?|panellists?|journalists?|reporters?|citizens?|gentlem[ae]n|lad(?:y|ies)|owners?|homeowners?|visitors?|wom[ae]n|m[ae]n|person|mothers?|fathers?|motorists?|cyclists?|farmers?|landlords?|pensioners?|members of the (?:public|panel|board|(?:sub-?)?committee|group|authority|audience))(?:\s+(?:of|on)\s+(?:the\s+(?:\p{L}+\s){0,3}\p{L}+|(?:\p{L}+\s){0,2}\p{L}+)|\s+(?:from|in)\s+(?:\p{L}+\s){0,3}\p{L}+|\s+(?:at|in)\s+the\s+(?:back|front|rear|side|audience|gallery|room|hall)(?:\s+of\s+the\s+(?:room|hall|chamber))?|\s+who\s+(?:[\p{L}'\u2019-]+\s){0,7}[\p{L}'\u2019-]+)?$/iu
/** Words that no name of a speaker ends in. */
const LINKING = /\s(?:of|for|the|and|to|in|on|at|that|which|who|with|by|from|this|it|as|be|been|not|than)$/i
const DETERMINED =
  /^(?:an?|any|every|each|no|most|all|some|many|these|those|such|his|her|their|its|our|can|could|will|would|does|do|did|is|are|has|have|should|may)\s/i
/** The first of two offices that one person holds: 'City Manager/City Recorder Jane Doe'. */
const TWO_OFFICES = /^\p{Lu}[\p{L} ]{3,30}\s?\/\s?(?=\p{Lu}\p{Ll})/u

/** 'Both Mr Doe and Ms Roe' */
const BOTH = /^both\s(?=.{3,40}\s(?:and|&)\s\p{Lu})/iu

/** 'Which councillors voted' is asked of them, not said by them. */
const QUESTIONING =
  /^(?:which|what|how|whose|when|where|why|if|whether|while|whilst|although|though|as|since|because|until|unless|however)\s/i
/** The article of an office in Irish. */
const IRISH = /^An (?:Cathaoirleach|Leas-Chathaoirleach|Ceann Comhairle|Taoiseach|T\u00e1naiste)$/

const PRONOUN = /^(?:he|she|they|it|we|i)$/i

/** Reads the words before a reporting verb as its subject; null where they name nobody who speaks. */
export function readSubject(words: string, speakers: Speakers): Subject | null {
  const whole = words.trim()
  const told = whole.replace(WHEN, '')
  // 'In April an officer attended' tells of what happened, not of what was said.
  if (told.length < whole.length && isMember(told)) return null
  const said = withoutClause(
    withoutSign(withoutAddress(shoutedName(knownName(told, speakers)).replace(CALLED_UP, '').replace(A_CERTAIN, ''))),
  )
  // 'has agreed' and 'was thanked' tell of something else than what is said at the meeting.
  if (!/^[A-Z]{2,3}$/.test(said) && endsInAuxiliary(withoutAdverbs(said))) return null
  // 'The Head of Service (Waste and Fleet)' of two who are Head of Service.
  if (said.endsWith(')') && speakers.person(said) !== null) return { label: said, kind: 'office' }
  if (QUESTIONING.test(said) || /^standing orders?\b/i.test(said)) return null
  // 'The Director, Finance and Administration, introduced' of two who are Director.
  if (said.includes(', ') && /^the\s/i.test(said)) {
    const held = withoutAdverbs(said).replace(/[\s,]+$/, '')
    if (speakers.person(held) !== null || isOverSeveral(held)) return { label: held, kind: 'office' }
  }
  const bare = firstHeld(
    withoutAdverbs(withoutApposition(said)).replace(/^[\s,\u2022\u2013-]+|[\s,]+(?:[\u2013\u2014-]\s*)?$/g, ''),
  )
  if (bare === '' || bare.length > 90) return null
  if (/\p{Ll}$/u.test(bare) && LINKING.test(bare)) return null
  // 'A Doe' is an initial and a surname where such a person is listed.
  if (
    DETERMINED.test(bare) &&
    !IRISH.test(bare) &&
    !isMember(bare) &&
    !(isName(bare) && speakers.find(bare).length > 0)
  )
    return null
  // 'About a fifth, the Treasurer believed': what is said stands first.
  if (QUANTITY_FIRST.test(bare)) return null
  if (PRONOUN.test(bare)) return /^(?:we|i)$/i.test(bare) ? null : { label: bare, kind: 'pronoun' }
  const first = firstOf(bare, speakers)
  const named = isMember(first) ? NAMED_MEMBER.exec(said)?.[1] : undefined
  if (named !== undefined && isNamed(named)) return { label: named, kind: 'named' }
  const kind = kindOf(first, speakers)
  // 'It sat with the Head of Works, the Treasurer replied': no office is called so.
  if (kind === 'office' && / with /.test(first) && speakers.person(first) === null) return null
  if (kind !== null) return { label: kind === 'named' || kind === 'office' ? withoutPlace(first) : first, kind }
  return isMember(bare) ? { label: bare, kind: 'member' } : null
}

/** 'In April', 'During June 2024', 'In 2019', without a comma behind it */
const WHEN =
  /^(?:in|during|on|since|by|throughout) (?:(?:early|late|mid) )?(?:(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|\d{4}|(?:last|the) (?:spring|summer|autumn|winter)) (?=\p{L})/iu

/** 'Ada Doe, 88 Mill Lane', 'Ravi Roe of 1204 W. 5th Street': who speaks at a hearing, and where they live. */
function withoutAddress(words: string): string {
  return words.length > 14 && /\d/.test(words) ? (ADDRESSED_AT.exec(words)?.[1] ?? words) : words
}

const ADDRESSED_AT =
  /^(\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){1,3}?)(?:, |,? of | \u2013 | - )\d{1,5}[A-Z]? [\p{Lu}\d][^,;:]{2,40}(?:, [\p{Lu}#\d][^,;:]{0,30}){0,2}(?:,| \u2013| -)?$/u

/** 'The matter is before the court and Ms Doe': a clause of its own before the subject. */
function withoutClause(words: string): string {
  return words.includes(' and ') ? words.replace(CLAUSE, '') : words
}

const CLAUSE =
  /^(?!.*\b(?:who|which|that)\s)[^,;]{3,60}?\s(?:is|are|was|were|will be|would be|had been|has been)\s[^;]{3,80}\sand\s(?=(?:the\s)?\p{Lu}|s?he$|they$)/u

/** 'Dr Doe [5] enquired', "Governors' questioned": the number of a note behind the name, or an apostrophe with nothing behind it. */
function withoutSign(words: string): string {
  return ")]\u00b9\u00b2\u00b3'\u2019".includes(words.at(-1) ?? ' ') ? words.replace(SIGN, '') : words
}
const SIGN = /(?:(?<=s)['\u2019])?\s?(?:\[\d{1,3}\]|\(\d{1,2}\)|[\u00b9\u00b2\u00b3]+)$|(?<=s)['\u2019]$/

/** Words of an amount before a comma. */
const QUANTITY_FIRST =
  /^(?:about|around|some|nearly|roughly|over|under|almost|perhaps|probably|up to|at least|at most|more|less|only|just|\d|half|yes|no|not)\b[^,]*,\s/i

/** 'A resident, Mr Doe, asked', 'A Member (Ms Roe) asked' */
const NAMED_MEMBER =
  /^(?:[Aa]n?|[Tt]he|[Tt]he \p{L}+['\u2019]s) (?:\p{L}+ )?\p{L}+(?:, | \()(\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){1,3})(?:,|\)|$)/u

/** 'Speaker 1, Jane Doe, spoke': the name says more. */
const CALLED_UP = /^(?:speaker|caller|commenter)\s#?\d{1,2},\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu

/** 'A Ms Doe asked' */
const A_CERTAIN = /^An?\s(?=(?:Mrs?|Ms|Miss|Dr)\.?\s\p{Lu})/u

/** 'Guest speaker Jane Doe', 'Local resident Ravi Roe': what somebody is there as, before the full name. */
const GUEST =
  /^(?:(?:[Tt]he|[Oo]ur|[Aa])\s)?(?:(?:[Gg]uest|[Ii]nvited|[Kk]eynote|[Ll]ocal|[Pp]ublic)\s)?(?:[Ss]peaker|[Rr]esident|[Pp]resenter|[Vv]olunteer|[Gg]uest|[Ww]itness|[Tt]rader|[Ss]tudent|[Pp]upil)s?\s+(?=(?:Mrs?\.?\s|Ms\.?\s|Dr\.?\s)?\p{Lu}\p{Ll}+\s\p{Lu})/u

/** The words behind the first of two offices, behind 'both', and behind what a guest is there as. */
function firstHeld(printed: string): string {
  const text = printed.replace(GUEST, '')
  const held = text.includes('/') ? text.replace(TWO_OFFICES, '') : text
  return /^both\s/i.test(held) ? held.replace(BOTH, '') : held
}

function isMember(words: string): boolean {
  return (PEOPLE.test(words) && MEMBER.test(words)) || ONE_OF_THEM.test(words)
}

/** Behind 'A member asked': the next of them. */
const ONE_OF_THEM =
  /^(?:(?:an?|one|another) (?:\p{L}+ )?(?:director|commissioner|supervisor|alderman|selectman)|another|a (?:second|third|fourth|fifth)|someone|somebody|one person|(?:(?:an?|another|one) )?MoP)(?: (?:also|else))?$/iu

function withoutAdverbs(text: string): string {
  return endsInAdverb(text) ? text.replace(ADVERBS, '') : text
}

/** Whether the letters that a text ends in are one of the words. */
function endsWith(words: string): (text: string) => boolean {
  const isWord = wordSet(words.split(' '))
  return (text) => {
    let start = text.length
    while (isLetter(text.charCodeAt(start - 1))) start--
    return isWord(text, start, text.length)
  }
}

/** What a label is of somebody who may speak; null where it is of nobody. */
function kindOf(printed: string, speakers: Speakers): Subject['kind'] | null {
  const label = withoutPlace(printed)
  const capital = /\p{Lu}/u.test(label)
  if (!capital && !/^the\s/i.test(label)) return null
  if (isNamed(label) || officeHolder(label) !== null) return 'named'
  if (NUMBERED.test(label)) return 'member'
  if (isGlued(label)) return 'named'
  const body = isBodyLabel(label)
  if (!body && !isOfficeLabel(label) && !(capital && speakers.knows(label))) return null
  return body && !HEADS.test(label) && speakers.person(label) === null ? 'body' : 'office'
}

/** 'the Head of Corporate Services' is who heads them. */
const HEADS =
  /^(?:the )?(?:[\p{L}-]+ ){0,3}(?:head|director|manager|chief|executive|leader|chair(?:man|woman|person)?|convener|commissioner|lead|(?:lead|cabinet|executive) member|(?:portfolio|cabinet) holder) (?:of|for)\s/iu

/** 'DCCReid': a rank in letters and a surname, as they are run together in some minutes. */
function isGlued(label: string): boolean {
  if (label.includes('/') && SLASHED.test(label)) return true
  const rank = GLUED.exec(label)?.[1]
  return rank !== undefined && rankName(rank) !== undefined
}
/** 'C/Doe', 'Chair/Roe': an office in letters and a surname. */
const SLASHED = /^(?:\p{Lu}{1,4}|Chair|Mayor|Vice[- ]Chair)\/\p{Lu}\p{Ll}[\p{L}'\u2019-]*$/u
const GLUED = /^(\p{Lu}{2,5})\p{Lu}\p{Ll}[\p{L}'\u2019-]+$/u

/** 'Speaker 2', 'Resident #3' of a public hearing. */
const NUMBERED = /^(?:speaker|resident|caller|commenter|questioner|member)\s#?\d{1,2}$/i

/** 'Mrs Ada Doe of Upper Town', 'Mr Roe from the Residents' Association' as the name. */
function withoutPlace(label: string): string {
  if (!label.includes(' of ') && !label.includes(' from ') && !label.includes(' for ')) return label
  const place = / (?:of|from|for) (?:the )?(?=\p{Lu})/u.exec(label)
  if (place === null) return label
  const name = label.slice(0, place.index)
  const holds = isNamed(name) || (name.includes(' ') && officeHolder(name) !== null)
  return holds || (place[0].startsWith(' from') && isOfficeLabel(name)) ? name : label
}

/** 'ACC Ward, the lead for roads,' as 'ACC Ward': what stands in apposition is closed by a comma. */
function withoutApposition(said: string): string {
  const text = (said.includes('on behalf of') ? said.replace(ON_BEHALF, '') : said).replace(/\s[\u2013\u2014-]$/, '')
  const comma = text.indexOf(',')
  if (comma > 0 && saidFirst(text.slice(0, comma), text.slice(comma + 1).trim())) return text.slice(comma + 1).trim()
  // 'FAN Lai-sze, Rosanna', but not 'Ada Doe, Upper Town'
  if (comma > 0 && /-\p{Ll}/u.test(text.slice(0, comma)) && isName(text)) return text
  const bare = withoutAdverbs(text)
  if (comma < 0) return bare.endsWith(')') ? bare.replace(/\s*\([^()]*\)\s*$/, '') : bare
  const inner = text.slice(comma + 1).trim()
  const head = text.slice(0, comma)
  // 'The Vice-Chair, Councillor Doe asked', 'The Vice-Chair, Councillor Doe, asked', 'The Chief of Staff, OPCC, J Roe said'
  const closed = text.replace(/,(?:\s\p{L}+)?$/u, '')
  const last = withoutAdverbs(closed.slice(closed.lastIndexOf(',') + 1).trim())
  if (isNamed(last) && isOfficeLabel(head)) return last
  // 'Jane Doe, Chief of Staff added'
  if (isName(head) && isOfficeLabel(withoutAdverbs(inner))) return head
  if (/,(?:\s\p{L}+)?$/u.test(text) || inner === '' || inner.split(' ').length <= 2) return head
  // After 'Ms Jane Doe' an office may follow without a comma behind it.
  return isAddressed(head) && OFFICE_AND_BODY.test(withoutAdverbs(inner)) ? head : bare
}

/** What leads up to a subject and is not said by it. */
const OPENS =
  /^(?:in|on|at|to|for|with|by|as|from|of|who|which|when|while|after|before|having|being|\p{L}+ing|asked|pressed|questioned|however|also|finally|then|later|again)\b/iu

/** 'Noise, Mr Doe said, to the houses on the north side': what is said stands before the name. */
function saidFirst(head: string, behind: string): boolean {
  return (
    isAddressed(behind) &&
    !isNamed(head) &&
    !OPENS.test(head) &&
    !head
      .toLowerCase()
      .split(' ')
      .some((word) => roleNouns.has(word) || bodyNouns.has(word))
  )
}

/** 'Ms Doe (Harbour Ward) on behalf of the traders' */
const ON_BEHALF = /(?:\s*\([^()]{2,40}\))?,?\s+on behalf of [^,]{3,60}(?=,|$)/i

/** 'Senior Engineer, Housing', 'Director of Services', 'CEO, Harbour Chamber' */
const OFFICE_AND_BODY =
  /^(?:A\/\s?)?\p{Lu}[\p{L}'\u2019/&-]*(?:,?\s(?:\p{Lu}[\p{L}'\u2019/&-]*|of|for|the|and|in|to|&|-|\u2013)){0,11}$/u

/** Offices that the law asks for and that are held with another, where no article stands before them. */
const STATUTORY =
  /^(?:Monitoring Officer|Section 151 Officer|S151 Officer|(?:Responsible )?(?:Financial?|Finance) Officer|RFO|Returning Officer|Proper Officer|Treasurer|Solicitor|Company Secretary)$/

/** Words in capitals that call neither somebody nor an office. */
function isField(words: string, speakers: Speakers): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words) && !isNamed(words) && !isOfficeLabel(words) && speakers.person(words) === null
}

function firstOf(text: string, speakers: Speakers): string {
  if (!text.includes('and') && !text.includes('&')) return text
  const parts = text.split(/\s+(?:and|&)\s+/)
  if (parts.length < 2 || speakers.person(text) !== null) return text
  const head = parts[0]!
  // 'the Committee and Scrutiny Support Officer' is one: its first half is no office, and its second has no article.
  if (
    parts.length === 2 &&
    isOfficeLabel(text) &&
    !isOfficeLabel(head) &&
    !isName(head) &&
    /^\p{Lu}\p{Ll}/u.test(parts[1]!)
  )
    return text
  // 'Chief Data and Information Officer Jane Doe'
  if (officeHolder(text)?.office.includes(' and ') && !isOfficeLabel(head) && !isName(head)) return text
  // 'the Head of Moorings and Cranes' is over both.
  if (parts.length === 2 && / (?:of|for) /.test(head) && isField(parts[1]!, speakers)) return text
  // 'the Secretary and Monitoring Officer' is one.
  if (parts.length === 2 && STATUTORY.test(parts[1]!)) return text
  // 'the Police and Crime Commissioner' is one; 'the DCC and RHL' are two.
  return /\b(?:police|fire|law|health|safety|adults?|children|crime|finance|people)$/i.test(head) ? text : head
}
