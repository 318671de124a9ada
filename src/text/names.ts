import { forenames } from '../lexicons/forenames'
import { areaWords, headingSurnames, headingWords, placeWords } from '../lexicons/no-names'
import { bodyNouns, officeOpeners, officeSurnames, rankWords, roleNouns, titles } from '../lexicons/roles'
import { lazily } from './lazily'
import { isCapital, isSmall } from './letter-codes'
import { rankName } from './rank-name'
import { isSpaceAt } from './white-space'
import { wordSet } from './word-table'

/** Words of which each may have a stop: 'Rt. Hon.' */
const dotted = (words: readonly string[]): string => words.map((word) => word.replaceAll(' ', '\\.?\\s')).join('|')
const TITLE = new RegExp(`^(?:${dotted(titles)})\\b\\.?\\s+`, 'i')
const RANK_WORD = new RegExp(
  `^(?:(?:temporary|acting|interim|t\\/|a\\/|t)\\s?)?(?:${dotted(rankWords)})\\b\\.?\\s+(?=\\p{Lu})`,
  'iu',
)
const RANK_SHORT =
  /^(?:(?:T|A|Temp|Temporary|Acting)[/ ]?)?([A-Z]{2,5}|Supt|Insp|Sgt)\.?\s+(?=\p{Lu}(?:\p{Ll}|\.?\s\p{Lu}))/u
const PARTICLE =
  "(?:de|da|di|dos|das|del|du|van|von|ter|ten|te|der|den|la|los|le|el|al|bin|binti|bint|ibn|ap|ab|ferch|ni|n\u00ed|o|mac|o')"
const WORD =
  "(?:(?:h|t-|n-|[dl]['\u2019])(?=\\p{Lu}))?(?:\\p{Lu}['\u2019]?\\p{Ll}+(?:['\u2019]\\p{Ll}+)*(?:['\u2019]\\p{Lu}\\p{Ll}+|-\\p{Ll}+)*(?:\\p{Lu}\\p{Ll}+)?|\\p{Lu}['\u2019]\\p{Lu}\\p{Ll}+)(?:[-\u2010]\\p{Lu}\\p{Ll}+)*"
const INITIAL =
  '(?:\\p{Lu}\\.?(?:\\p{Lu}\\p{Ll}?\\.)*|\\p{Lu}\\.?-\\p{Lu}\\.?|(?:Ff|Ll|Rh|Th|Ch|Mohd|Md|Wm|Geo|Chas|Thos)\\.)'
const NAME = new RegExp(
  `^(?:${WORD}|${INITIAL})(?:,?\\s(?:${PARTICLE}\\s){0,2}(?:${WORD}|${INITIAL})){1,4}(?:,? (?:Jr|Sr)\\.?)?$`,
  'u',
)

/** A surname in capitals, as some clerks print it with given names in small letters: 'AU-YEUNG', 'McALPINE'. */
const CAPITALS = "(?:Ma?c|[OD]['\u2019])?\\p{Lu}{2,}(?:[-'\u2019]\\p{Lu}{2,})*"
const CAPITAL_SURNAME = new RegExp(
  `^((?:${WORD}|${INITIAL})\\s){0,3}(${CAPITALS})((?:\\s${WORD}){0,2}(?:,\\s${WORD})?)$`,
  'u',
)
/** 'Kwok-hei' beside it needs no form of address. */
const HYPHENED = /(?:^|\s)\p{Lu}\p{Ll}+-\p{Ll}+(?=$|,)/u

/** The surname of a name that has it in capitals: 'TONG' of 'TONG Kwok-hei', 'DOE' of 'Jane DOE'; null for other names. */
export function capitalSurname(name: string): string | null {
  const [, before, surname, behind] = CAPITAL_SURNAME.exec(name) ?? []
  return surname !== undefined && (before !== undefined || behind !== '') ? surname : null
}

/** What a name with a surname in capitals is short for in speech: 'Rosanna FAN' of 'FAN Lai-sze, Rosanna', 'Alan TSUI' of 'Alan TSUI Pak-ho'; null for other names. */
export function spokenShort(name: string): string | null {
  const surname = capitalSurname(name)
  if (surname === null) return null
  const [own = '', given = ''] = name.split(', ')
  const used = given || own.slice(0, own.indexOf(surname)).trim()
  return used === '' || `${used} ${surname}` === name ? null : `${used} ${surname}`
}

function isCapitalNamed(name: string, addressed: boolean): boolean {
  const surname = capitalSurname(name)
  return surname !== null && (addressed || HYPHENED.test(name)) && !isOffices(surname)
}

function isOffices(surname: string): boolean {
  const word = surname.toLowerCase()
  return roleNouns.has(word) || bodyNouns.has(word) || headingWords.has(word) || rankName(surname) !== undefined
}

/** 'D/Chief Doe' of a Canadian service, where no rank of a detective follows. */
const DEPUTY = /^D\/Chief (?!Superintendent|Supt|Inspector|Insp)/

const SHORT_RANK = /^D\/(?:Supt|Insp|Sgt)\b/

/** A name without forms of address and ranks before it: 'ACC Dr Jane Doe' is 'Jane Doe', and its rank 'ACC'. */
export function stripTitles(text: string): { name: string; rank: string | null } {
  let name = text.trim()
  // 'D/Chief Superintendent Doe'
  if (
    name.startsWith('D/') &&
    isCapital(name.charCodeAt(2)) &&
    isSmall(name.charCodeAt(3)) &&
    !name.startsWith('D/Comm')
  )
    name = `${DEPUTY.test(name) ? 'Deputy' : SHORT_RANK.test(name) ? 'Det' : 'Detective'} ${name.slice(2)}`
  let rank: string | null = null
  let addressed = false
  for (let round = 0; round < 4 && mayOpen(name); round++) {
    const title = TITLE.exec(name) ?? parliamentary(name)
    // 'Mrs SM Doe' has initials.
    const found = title ?? RANK_WORD.exec(name) ?? (addressed && /^[A-Z]{2} /.test(name) ? null : knownRank(name))
    if (found === null) break
    if (title === null) rank ??= found[0].trim()
    addressed ||= COURTESY.test(found[0])
    name = name.slice(found[0].length).trim()
  }
  return { name, rank }
}

const COURTESY = /^(?:mrs?|ms|miss)\b/i

/** The first words of titles and ranks. */
const isOpener = lazily(() =>
  wordSet([...titles, ...rankWords, 'deputy', 'senator', 'minister'].map((words) => words.split(' ')[0]!)),
)

/** A cheap test before the lists of titles and ranks: one of their words, or letters of a rank ('DCC', 'T/ACC', 'temporary') stand first. */
function mayOpen(name: string): boolean {
  if (!isSmall(name.charCodeAt(1)) || RANK_LETTERS.includes(name[0]!)) return true
  let end = 0
  while (end < name.length && name[end] !== '.' && !isSpaceAt(name, end)) end++
  return isOpener()(name, 0, end)
}

/** Those of 'temporary', 'acting' and 'interim' and of 'T/' and 'A/'. */
const RANK_LETTERS = 'taiTAI'

/** 'Deputy Doe' of the D\u00e1il, 'Senator Doe': a title where a name follows and no office. */
function parliamentary(name: string): RegExpExecArray | null {
  const found = PARLIAMENTARY.exec(name)
  if (found === null) return null
  const words = name.slice(found[0].length).split(/\s+/)
  return words.some((word) => roleNouns.has(word.toLowerCase()) || /^[A-Z]{2,}$/.test(word)) ? null : found
}

const PARLIAMENTARY = /^(?:Deputy|Senator|Minister)\s+(?=\p{Lu})/u

function knownRank(name: string): RegExpExecArray | null {
  const found = RANK_SHORT.exec(name)
  return found !== null && rankName(found[1]!.toUpperCase()) !== undefined ? found : null
}

/** Letters behind a name: seats, honours, professions. */
const POSTNOMINAL =
  /(?:,?\s+(?:(?:IAS|IPS|IRS|MLA|MSP|MS|AM|MP|TD|MEP|MHK|MLC|QPM|KPM|QFSM|OBE|MBE|CBE|DBE|KBE|GBE|BEM|CMG|DCMG|KCMG|KCB|DCB|CVO|MVO|FRS|FREng|QSO|QSM|ONZM|MNZM|CNZM|AO|OAM|APM|AFSM|PSM|CB|KC|QC|JP|DL|MH|GBM|GBS|SBS|BBS|SC|PhD|FRCP|FRCS|FRCN|CPFA|FCCA|CIPFA|MD|DO|JD|RN|BSN|MSN|MPH|MBA|MPA|LLM|DDS|PE|CPA|III?)\b\.?|(?:\p{Lu}\p{Ll}{0,2}\.){2,4}))+$/u

/** 'Mrs Agnew CC': a county councillor; without a form of address before the name 'CC' is a chief constable. */
const COUNTY = /^((?:Mrs?|Ms|Miss|Dr|Prof|Rev)\.? .{3,40}) CC$/

/** A name without the letters behind it. */
export function withoutPostnominals(text: string): string {
  // All of them end in a capital, or in the stop behind it.
  const last = text.charCodeAt(text.length - 1)
  if (!isCapital(last) && last !== 46) return text
  return text.replace(POSTNOMINAL, '').replace(COUNTY, '$1')
}

/** Whether a text is such letters alone: 'OBE', 'QPM, DL'. */
export function isPostnominal(text: string): boolean {
  return isCapital(text.charCodeAt(text.length - 1)) && withoutPostnominals(`A ${text}`) === 'A'
}

/** The last word of a name that is no 'Jr.' */
export function surnameOf(name: string): string {
  const bare = withoutJunior(name)
  const capital = HYPHENED.test(bare) ? capitalSurname(bare) : null
  if (capital !== null) return capital
  return bare.slice(bare.lastIndexOf(' ') + 1)
}

/** 'Jane Doe, Sr.' as 'Jane Doe'. */
export function withoutJunior(name: string): string {
  return name.endsWith('r.') || name.endsWith('r') ? name.replace(JUNIOR, '') : name
}

const JUNIOR = /,? (?:Jr|Sr)\.?$/

/** Whether a phrase is a personal name: two to five words in capitals or initials, none of them of an office or a body. */
export function isName(text: string): boolean {
  if (text.length < 4 || text.length > 60 || !text.includes(' ') || !mayName(text, 2)) return false
  const { name } = stripTitles(text)
  if (isSmall(name.charCodeAt(0)) && isSmall(name.charCodeAt(1))) return false
  // 'Mr JD Roe': letters without stops are initials behind a form of address.
  if (!NAME.test(name) && !(GLUED.test(name) && GLUED_TO.test(text.trim())))
    return /\p{Lu}{2}/u.test(name) && isCapitalNamed(name, ADDRESSED.test(text.trim()))
  return namesNobodyElse(name, name !== text.trim()) || (OF_PERSONS.test(text.trim()) && isOfficeNamed(name))
}

const GLUED = /^\p{Lu}{2,3}\s\p{Lu}\p{Ll}[\p{L}'\u2019-]+$/u
const GLUED_TO = /^(?:Mrs|Ms|Miss|Mx|Dr|Mr|Cllr|Councillor|Cr|Prof|Rev|Hon)\b/

/** The same in a list of people, where months may be given names, two letters without stops are initials, and surnames may be words of headings: 'June Roe', 'JD Roe', 'Rob Hall'. */
export function isListedName(text: string): boolean {
  if (isName(text)) return true
  const { name } = stripTitles(text)
  return MONTHLY.test(name) || isLettered(name) ? isListedName(name.replace(/^\S+/, 'Jane')) : isCalledSo(name)
}

/** Whether a phrase of a list of people names one: such a name, or a form of address with a surname. */
export function isListedNamed(text: string): boolean {
  return isListedName(text) || isTitledSurname(text)
}

/** 'Rob Hall', 'R. Street', 'Grace Mary Fields': a word of headings or places behind a given name or initials. */
function isCalledSo(name: string): boolean {
  const [, first = '', last = ''] = CALLED.exec(name) ?? []
  if (last === '' || isOfficeOrBody()(last.toLowerCase(), 0, last.length)) return false
  return (first.length < 3 || forenames.has(first.toLowerCase())) && isName(`${name.slice(0, -last.length)}Doe`)
}
const CALLED = /^(\p{Lu}\.?|\p{Lu}\p{Ll}+)(?:\s?\p{Lu}\.?| \p{Lu}\p{Ll}+)? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u

/** 'Jo Constable', 'Ann Poe Warden': what reads as a name but for a surname that is an office, behind a word that no office begins with. */
export function isOfficeNamed(text: string): boolean {
  const found = OFFICE_NAMED.exec(text)
  if (found === null || !officeSurnames.has(found[2]!.toLowerCase())) return false
  const first = found[1]!.toLowerCase()
  return !isNoName()(first, 0, first.length) && !officeOpeners.has(first) && isName(`${found[1]} Doe`)
}

const OFFICE_NAMED = /^(\p{Lu}\p{Ll}{1,})\s(?:\p{Lu}\.?\s)?(\p{Lu}\p{Ll}+)$/u
/** Forms of address that no office is addressed by with its own name. */
const OF_PERSONS = /^(?:Mrs|Ms|Miss|Mx|Dr|Mr|Cllr|Councillor|Prof|Rev)\b/
const ADDRESSED = /^(?:Atty|Mrs|Ms|Miss|Mx|Dr|Mr|Cllr|Councillor|Cr|Ald|Alderman|Professor|Prof|Rev|Hon|Ir|Sir|Dame)\b/

const MONTHLY = /^(?:April|June)\s\p{Lu}[\p{L}'\u2019-]+$/u

/** Whether two letters stand before a surname that are no rank ('GM Protection'). */
function isLettered(text: string): boolean {
  return LETTERED.test(text) && rankName(text.slice(0, 2)) === undefined
}

/** Neither do they stand for a country, a region, a service, a seat or a title. */
const LETTERED =
  /^(?!(?:AI|BT|EU|EY|GP|HM|HR|IT|KC|MP|MS|NE|NI|NW|NZ|PR|QC|SE|SW|TD|UK|UN|US|VP) )\p{Lu}{2} (?:(?:De|Du|La|Le|Mac|Mc|St|Van|Von) )?\p{Lu}['\u2019\p{Ll}][\p{L}'\u2019-]+$/u

const isNoName = lazily(() =>
  wordSet([...roleNouns, ...[...roleNouns].map((noun) => `${noun}s`), ...bodyNouns, ...headingWords]),
)
const isOfficeOrBody = lazily(() =>
  wordSet([...roleNouns, ...[...roleNouns].map((noun) => `${noun}s`), ...bodyNouns, ...areaWords]),
)
const isPlace = lazily(() => wordSet(placeWords))

/** Whether no word of a phrase is one of an office, a body or a heading, or a genitive, and one has more than two letters; behind a title the surname may be a word of headings ('Dr Jane Hall'). */
function namesNobodyElse(name: string, titled: boolean): boolean {
  let start = 0
  let longest = 0
  for (let at = 0; at <= name.length; at++) {
    const spaced = at === name.length || isSpaceAt(name, at)
    if (!spaced && name[at] !== ',') continue
    if (spaced && name[at - 1] === 's' && APOSTROPHES.includes(name[at - 2] ?? ' ')) return false
    const isNone = titled && at === name.length && start > 0 ? isOfficeOrBody() : isNoName()
    if (at > start && ((start === 0 && isPlace()(name, start, at)) || isNone(name, start, at))) return false
    longest = Math.max(longest, at - start)
    start = at + 1
  }
  return longest > 2
}

const APOSTROPHES = "'\u2019"

/** A cheap test before the grammar of names: capitals (or signs beyond ASCII) enough, and nothing that no name, title or rank holds. */
function mayName(text: string, least: number): boolean {
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || isCapital(code)) capitals++
    else if (!isSmall(code) && !isNameSign(code)) return false
  }
  return capitals >= least
}

/** A space, a comma, a full stop, an apostrophe, a hyphen, a stroke, or other white space of ASCII. */
function isNameSign(code: number): boolean {
  return code === 32 || code === 39 || (code >= 44 && code <= 47) || (code >= 9 && code <= 13)
}

const CAPITALS_ALONE = new RegExp(`^${CAPITALS}(?:\\s${CAPITALS}){0,2}$`, 'u')

const SURNAME = new RegExp(
  `^(?:(?:${PARTICLE}|Mac|Mc|Nic|N\u00ed|\u00d3|U\u00ed|Van|Von|De|Le|La)\\s){0,2}${WORD}$`,
  'u',
)

/** Whether a form of address, then a surname: 'Mr Petrovic', 'Councillor Trask', 'ACC Ward'. */
export function isTitledSurname(text: string): boolean {
  const bare = text.trim()
  if (!mayOpen(bare) || !mayName(text, 1)) return false
  const { name } = stripTitles(text)
  const word = name.toLowerCase()
  if (name !== bare && isCapital(name.charCodeAt(1)) && CAPITALS_ALONE.test(name))
    return ADDRESSED.test(bare) && !name.split(' ').some(isOffices)
  return (
    name !== bare &&
    SURNAME.test(name) &&
    // 'Inspector General'
    word !== 'general' &&
    (!headingWords.has(word) || (headingSurnames.has(word) && OF_PERSONS.test(bare))) &&
    (!roleNouns.has(word) || (officeSurnames.has(word) && OF_PERSONS.test(bare)))
  )
}

/** Whether a phrase names a person: a name, or a form of address with a surname. */
export function isNamed(text: string): boolean {
  return isName(text) || isTitledSurname(text)
}

/** Whether a form of address stands before the name: 'Ms Jane Doe', 'Mr Doe'. */
export function isAddressed(text: string): boolean {
  return isNamed(text) && stripTitles(text).name !== text
}

/** Whether a phrase is a name and no title of two words: a form of address stands before it, or it opens with initials or a common given name. */
export function isPlainlyNamed(text: string): boolean {
  if (text.includes(',')) return false
  if (isAddressed(text)) return true
  const first = text.slice(0, Math.max(0, text.indexOf(' ')))
  return isName(text) && (INITIALS_FIRST.test(first) || forenames.has(first.toLowerCase()))
}

const INITIALS_FIRST = /^(?:\p{Lu}\.?){1,3}$/u
