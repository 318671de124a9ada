import { bodyNouns } from '../lexicons/roles'
import { matches } from '../text/matches'
import {
  isListedName,
  isPostnominal,
  isTitledSurname,
  stripTitles,
  surnameOf,
  withoutPostnominals,
} from '../text/names'
import { rankInFull } from '../text/rank-in-full'
import { rankName } from '../text/rank-name'
import { GIVEN_BEHIND, givenLast, isSmallHyphened } from './given-behind'
import { isRole } from './is-role'
import { initialsOf, shortensOffice } from './office-letters'
import { abbreviates, callsAgain, initials, shortens } from './shortened-name'

/** Somebody in a list of those present or absent, as the list has them. */
export interface RosterEntry {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  /** Initials and abbreviations in brackets, and a rank before the name. */
  readonly aliases: readonly string[]
  /** With the titles as printed. */
  readonly printed: string
  readonly councillor: boolean
}

/** Nouns that no office begins with. */
const BODY =
  /\b(?:council|police|constabulary|authority|trust|school|college|university|forum|federation|association|nhs|board|government|agency|commission|(?:sub-?)?committee|partnership|network|garda|ministry|department|home office|cabinet office|society|charity|union|institute|foundation|company|ltd|limited|plc|llp)\b/i

/** What an officer may be over, named behind the rank or office without a word between: 'Superintendent, Operations'. */
const AREA =
  /\b(?:operations|crime|people|policing|protection|justice|vulnerability|licensing|intelligence|standards|response|roads|custody|investigations?|safeguarding|performance|resources|finance|communities|neighbourhoods?|victims|prevention|delivery|governance|estates|workforce|housing|wellbeing|regeneration|planning|transport|highways|improvement|transformation|(?:town|rural|central|coastal|hills?|city|lakes?|river|valley|bay|harbour|inner|outer|upper|lower|mid|north|south|east|west|northern|southern|eastern|western) (?:ward|division|riding))\b/i

/** Whether a phrase names what an office is over and is no office itself. */
export function isArea(part: string): boolean {
  return part.length < 50 && /^\p{Lu}/u.test(part) && AREA.test(part) && !BODY.test(part) && !isRole(part)
}

/** 'ACC Operations': a rank with what it is over reads like a rank with a surname. */
export function isAreaOfRank(text: string): boolean {
  const { name, rank } = stripTitles(text)
  return rank !== null && isArea(name) && isRole(rank)
}

/** Whether a phrase names an organisation: an abbreviation in capitals, or a phrase with a noun of bodies in it. */
function isBody(text: string): boolean {
  if (/^[A-Z][A-Z&]{1,7}$|^[A-Z][a-z]?[A-Z]{1,4}$/.test(text)) return rankName(text) === undefined
  if (/^(?:the\s)?office of\b/i.test(text)) return true
  const letters = /\s([A-Z]{3,5})$/.exec(text)?.[1]
  if (letters !== undefined && rankName(letters) === undefined) return true
  return (
    (BODY.test(text) ||
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .some((word) => bodyNouns.has(word))) &&
    /^(?:the\s)?\p{Lu}/iu.test(text)
  )
}

/** The letters behind the name of a member of a parliament or an assembly. */
const SEAT = /\s(MLA|MSP|MS|MP|TD|MHK|MLC)$/

/** The name, with titles as printed, that an entry begins with; null where it begins with none. */
export function entryName(printed: string): string | null {
  const plain = withoutNotes(printed)
  const bracket = plain.indexOf('(')
  const bare = withoutPostnominals(
    (bracket > 0 ? plain.slice(0, bracket) : plain).replace(/[\s:.,*\u2020\u2021]+$/, '').replace(/^[\s:*]+/, ''),
  ).trim()
  return isListedName(bare) || isTitledSurname(bare) ? bare : null
}

/** 'Shri Arun Doe, Chairman' behind a number: a name with its title or office, which no heading of an item has. */
export function isNumberedEntry(text: string): boolean {
  const end = text.search(/[,(]|\s[\u2013\u2014-]\s/)
  const first = (end < 0 ? text : text.slice(0, end)).trim()
  // 'Harbour Dues (Jane Doe, Director of Ports)' has the presenter behind a title.
  const bracketed = /^\(([^(),]+),/.exec(text.slice(Math.max(0, end)))
  if (bracketed !== null && !isRole(bracketed[1]!) && entryName(bracketed[1]!) !== null) return false
  return entryName(first) !== null && (stripTitles(first).name !== first || isRole(text.slice(first.length)))
}

/** Without numbers of notes in brackets. */
function withoutNotes(printed: string): string {
  return (printed.includes('(') ? printed.replace(/\s*\(\d{1,2}\)/g, '') : printed).trim()
}

/** The same, apart behind a comma. */
const SEAT_ALONE = /^(?:MLA|MSP|MS|MP|TD|MHK|MLC|Senator)$/

/** A form of address that is an office. */
const MAYOR = /^deputy mayor\b/i

/** A name and what the list says behind it, as an entry; null where the first part is no name. `called` is what it counts as one by. */
export function rosterEntry(
  printed: string,
  details: readonly string[],
  called: string | null = entryName(printed),
): RosterEntry | null {
  const bare = called
  if (bare === null) return null
  const plain = withoutNotes(printed)
  const bracket = plain.indexOf('(')
  const { name, rank } = stripTitles(bare)
  const behindName = isSmallHyphened(name) ? GIVEN_BEHIND.exec(details[0] ?? '') : null
  const given = behindName === null || isRole(behindName[1]!) ? null : behindName
  const behind = given === null ? details : [details[0]!.slice(given[0].length), ...details.slice(1)]
  const notes = [...(bracket > 0 ? [plain.slice(bracket)] : []), ...behind]
  const spelt = rank === null ? null : rankInFull(rank)
  const read = readDetails(notes, name, spelt)
  return {
    name:
      (givenLast(name) ? name : name.replace(/,/g, '').replace(/ (Jr|Sr)$/, ' $1.')) +
      (given === null ? '' : `, ${given[1]!}`),
    role: read.role ?? rank ?? MAYOR.exec(bare)?.[0] ?? SEAT.exec(printed.replace(/\s*\(.*$/, ''))?.[1] ?? null,
    organisation: read.organisation,
    aliases: [...read.aliases, ...(rank !== null ? [rank] : []), ...(spelt !== null && spelt !== rank ? [spelt] : [])],
    printed: bare,
    councillor: /^(?:cllrs?|councillors?|coun|clr|cr|comhairleoir)\b/i.test(bare),
  }
}

/** Who writes the minutes is told beside an office, or alone. */
const WRITES = /^(?:minutes?|notes?|(?:minute|note)[- ]taker|scribe|recording)$/i
const SITS = /^(?:non-executive|partner|lay|executive) (?:member|director)$/i
const DIRECTS =
  /^(?:(?:deputy|assistant|associate|executive|interim|acting|general|senior|strategic|group|regional) )*(?:director|head|manager|lead)$|\b(?:superintendent|constable|deputy chief|governor)$/i

/** 'Director of Nursing \u2013 DoN', 'National Director Planning & Performance \u2013 ND P&P' */
const SHORTENED = /^(\p{Lu}.{4,80}?)\s[\u2013\u2014-]\s(\p{Lu}[\p{L}&]{0,3}\p{Lu}|\p{Lu}{1,4} [\p{Lu}&]{1,4})$/u
const BRACKETED = /\(([^()]{1,120})\)/g

function readDetails(
  notes: readonly string[],
  name: string,
  rank: string | null,
): {
  role: string | null
  organisation: string | null
  aliases: string[]
} {
  const own = initials(name)
  const surname = surnameOf(name)
  const roles: string[] = []
  const aliases: string[] = []
  let organisation: string | null = null
  // What a bracket behind the last office says, if it is no body for certain.
  let within: string | null = null
  let area: string | null = null
  // A phrase before the office belongs to it: 'People Services, Service Director'.
  let pending: string | null = null
  const note = (text: string, bracketed: boolean): void => {
    const said = text.replace(/^[\s,:;/\u2013\u2014-]+|[\s,:;.\u2013\u2014-]+$/g, '')
    // 'Chief Executive DF': the letters that the minutes call them by, in a last column.
    const letters = LETTERS_BEHIND.exec(said)?.[1] ?? ''
    const lettered = own.length > 1 && abbreviates(letters, own)
    if (lettered) aliases.push(letters)
    const part = (lettered ? said.slice(0, -letters.length) : said).replace(OF_OFFICE, '').trimEnd()
    if (
      part === '' ||
      /^\d+\s|^[A-Z]?\d{4,}$/.test(part) ||
      /^(?:present|apologies|absent|in attendance|chair's initials)$/i.test(part)
    )
      return
    // 'A = apologies' explains a letter.
    if (/^(?:for )?(?:who|whom|whose|which)\b|^\p{L}{1,3} ?[=:] ?\p{L}/iu.test(part)) return
    // Who chairs this meeting is told beside the office that they hold.
    if (CHAIRS.test(part)) {
      if (pending !== null) roles.push(pending)
      else if (roles.length === 0) roles.push('Chair')
      pending = null
      return
    }
    // Where a councillor was elected is no more of an office.
    if (rank === null && roles.length > 0 && /\sWard$/i.test(part)) return
    if (isManner(part) || PRONOUNS.test(part) || (roles.length > 0 && GENERIC.test(part))) return
    if (SEAT_ALONE.test(part) && part !== own && roles.length === 0) {
      roles.push(part)
      return
    }
    if (part !== own && isPostnominal(part)) return
    if (bracketed && roles.length > 0 && WRITES.test(part)) return
    // 'Non-Executive Director (Audit)', 'Director, Risk': what a general office is over.
    const over = !isBody(part) && /^\p{Lu}/u.test(part) && (bracketed ? SITS : DIRECTS).test(roles.at(-1) ?? '')
    if (over) {
      roles[roles.length - 1] += bracketed ? ` (${part})` : `, ${part}`
      return
    }
    if (
      abbreviates(part, own) ||
      shortens(part, name, surname) ||
      (bracketed && own.length > 1 && /^\p{Lu}{3,4}$/u.test(part) && part.startsWith(own)) ||
      (bracketed && part !== name && !part.includes(' ') && part.endsWith(surname))
    )
      aliases.push(part)
    else if (bracketed && callsAgain(name, part)) aliases.push(part)
    // 'Director of Finance | DoF'
    else if (!bracketed && roles.some((role) => shortensOffice(part, role, own))) aliases.push(part)
    // 'Chief Finance Officer (PCC CFO)'
    else if (bracketed && /^[A-Z]{2,4} [A-Z]{2,4}$/.test(part)) aliases.push(part)
    else if (bracketed && /^\p{Ll}/u.test(part) && !isRole(part)) return
    else if ((rank !== null || roles.length > 0) && isArea(part)) area ??= bracketed ? ` (${part})` : `, ${part}`
    else if (bracketed && /^[A-Z][A-Z&/]{0,6}$/.test(part)) {
      // Initials of the person, or of the office, are what the minutes call them by; other capitals are the body they come from.
      const known =
        part === own ||
        roles.some((role) => initialsOf(role).includes(part)) ||
        rankName(part.replace(/^[AT]\//, '')) !== undefined
      if (known) aliases.push(part)
      else organisation ??= part
      // 'Jane Doe (PCC)': what nothing else tells.
      if (part !== own && roles.length === 0 && rank === null && rankName(part) !== undefined) roles.push(part)
    } else if (bracketed && roles.length > 0 && /^\p{Ll}/u.test(part)) return
    else if (
      roles.length > 0 &&
      /\s(?:of|for)\s\S+$/.test(roles.at(-1)!) &&
      /^\p{Lu}\p{Ll}+(?:\s\p{L}+){0,3}\s(?:and|&)\s/u.test(part) &&
      !BODY.test(part)
    )
      roles[roles.length - 1] += `, ${part}`
    else if (isRole(part) && !/^(?:the\s)?office of\b/i.test(part))
      roles.push(pending === null ? part : `${pending}, ${part}`)
    else if (!bracketed && roles.length === 0 && !/^[A-Z&]+$/.test(part) && !BODY.test(part) && pending === null) {
      pending = part
      return
    } else if (isBody(part) || bracketed) {
      // 'Assistant Officer (Mill Hill), Harbour Department': the bracket before the body said what the office is over.
      if (!bracketed && within !== null && organisation === within && roles.length > 0) {
        roles[roles.length - 1] += ` (${within})`
        organisation = part
      }
      organisation ??= part
      within = bracketed && !isBody(part) ? part : null
    } else if (rank !== null && roles.length === 0 && area === null) area = `, ${part}`
    else if (roles.length === 0) roles.push(part)
    else organisation ??= part
    pending = null
  }
  for (const text of notes) {
    let at = 0
    for (const hit of matches(BRACKETED, text)) {
      for (const part of splitRole(text.slice(at, hit.index))) note(part, false)
      const inner = hit[1]!
      const [, office, short] = SHORTENED.exec(inner) ?? []
      if (roles.length > 0 && CHAIRS_OTHER.test(inner)) roles[roles.length - 1] += ` (${inner})`
      else if (office !== undefined && isRole(office)) {
        roles.push(office)
        aliases.push(short!)
      } else if (inner.includes(',') && isRole(inner)) for (const part of splitRole(inner)) note(part, false)
      else note(inner, true)
      at = hit.index + hit[0].length
    }
    for (const part of splitRole(text.slice(at))) note(part, false)
  }
  if (pending !== null) {
    if (isBody(pending)) organisation ??= pending
    else if (rank !== null && roles.length === 0 && area === null) area = `, ${pending}`
    else if (roles.length === 0) roles.push(pending)
  }
  const office = roles.length === 0 ? (area === null ? null : rank) : [...new Set(roles)].join(', ')
  return { role: area === null || office === null ? office : `${office}${area}`, organisation, aliases }
}

function splitRole(text: string): string[] {
  return text
    .split(/\s*(?:,(?! Fire and Crime)|;)\s*|\s+[\u2013\u2014]\s+|\s+-\s+/)
    .filter((part) => part.trim() !== '')
}

const LETTERS_BEHIND = /.\s(\p{Lu}\p{L}{1,5})$/u
/** 'The Mayor' is Mayor. */
const OF_OFFICE = /^[Tt]he\s(?=(?:[Ll]ord\s)?(?:Mayor|Provost|Speaker|Chair|President|Leader)\b)/

/** What a column says of everybody: no office besides the one that is told. */
const GENERIC = /^(?:officers?|secretary|members?|guests?|observers?|attendees?|staff)$/i

/** 'she/her', 'they/them' */
const PRONOUNS =
  /^(?:she|he|they|her|him|them|his|their)\s?\/\s?(?:her|hers|him|his|them|theirs|they|she|he)(?:\/\p{L}+)?$/iu

/** 'Chair, Audit Committee' in brackets: what somebody chairs elsewhere. */
const CHAIRS_OTHER =
  /^(?:vice[- ])?chair(?:man|woman|person)?(?:,| of| -) .{3,60}\b(?:(?:sub-?)?committee|panel|group|forum)$/i

/** Not with a capital: 'Chair' in brackets is an office. */
const CHAIRS = /^(?:in the (?:[Cc]hair|CHAIR)|chair|chairing|presiding|presided)$/

/** Whether a note says how, for whom or for how long somebody was there. */
export function isManner(text: string): boolean {
  return MANNER.test(text.startsWith('*') ? text.replace(/^\*+\s?/, '') : text)
}

const MANNER =
  /^(?:(?:as )?(?:a )?substitut|deputising|standing in|attending|acting for|on behalf of|in (?:the )?place of|(?:present )?(?:from|until|for|up to|to|during|part of) (?:agenda |part of |the )?(?:items?|minutes?|\d|end|start|whole|meeting|end of)\b|(?:via|by|through|on) (?:ms |microsoft |web|video|tele|phone|zoom|teams|remote|link|electronic)|(?:virtual|remote|online|in[- ]person|on-?line|hybrid)(?:ly)?(?: attendance)?$|(?:joined|left|arrived|departed|entered|withdrew)\b|(?:agenda )?items? \d|(?:non[- ]?voting|ex[- ]officio)$|(?:on )?(?:approved )?leave of absence$|.*\bsubstituting$)/i
