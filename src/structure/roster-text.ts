import { isCapitals, namesCase, titleCase } from '../text/letter-case'
import { matches } from '../text/matches'
import { isListedName, isListedNamed } from '../text/names'
import { holdersBehindCommas } from './holders-behind-commas'
import { isRole } from './is-role'
import { isArea, type RosterEntry, rosterEntry } from './roster-entry'
import { letteredEntry } from './roster-lettered'
import {
  ADDRESS,
  isHolder,
  type Named,
  nameIn,
  officeBefore,
  officeNamed,
  surnameIn,
  surnamesIn,
  withoutNote,
} from './roster-name'
import { pluralOffice } from './roster-office'
import { endsNamed, pieces } from './roster-pieces'
import { plainList } from './roster-plain'
import { runTogether } from './roster-run'
import { callsAgain } from './shortened-name'

/** The last words of 'Director of Care, Head of Homes – Ms Doe'. */
const DASHED = /^[^:;\u2013\u2014]{4,90}\s[\u2013\u2014-]\s([^:;,\u2013\u2014]{4,50})$/

/** 'Councillors Jane Doe and Ravi Roe' */
const MANY =
  /^(?:(?:[\p{L}-]+\s){0,3}(?:councillors|cllrs|crs|members|representatives|officers|observers|witnesses|co-optees|councilors|council ?members|commissioners|trustees|supervisors|directors|deputies|senators|aldermen))\b\s*:?\s+(?=\p{Lu})/iu

/** 'Ms Jane Doe \u2013 Director, Human Capital': what they direct looks like a name. */
const DIRECTS_AREA =
  /^([^,;:()\u2013\u2014]{4,50}?)\s[\u2013\u2014-]\s((?:\p{Lu}[\p{L}-]* ){0,2}(?:Director|Head|Manager|Lead), \p{Lu}[\p{L}&]+(?: (?:and |& )?\p{Lu}[\p{L}&]+){0,3})$/u

/** Whom such an office serves, rather than what it directs. */
const BODY_BEHIND =
  /\b(?:Ltd|Limited|plc|LLP|Inc|School|Academy|College|University|Surgery|Practice|Hospital|Trust|Council|Board|Authority|Partnership|Association|Society|Company|Group|Homes|Charity|Foundation|Institute|Agency|Police|Constabulary|Club|Union|Church|Bank|Centre)$/

/** An office in the plural, which two who are joined by 'and' share. */
const SHARED =
  /\b(?:members|officers|representatives|governors|trustees|directors|councillors|commissioners|managers|inspectors)$/i

/** Several people behind one word for what they are, as far as the list goes on with it. */
interface Several {
  /** An office, which each of them holds: 'Commissioners'. */
  readonly office: string | null
  readonly councillors: boolean
  /** What else each of them is: 'Parent Governors'. */
  readonly shared: string | null
  /** A surname is enough. */
  readonly called: boolean
}

const NOT_SEVERAL: Several = { office: null, councillors: false, shared: null, called: false }

function severalBehind(words: string): Several {
  const office = pluralOffice(words)
  const councillors = /councillor|cllr|crs/i.test(words)
  const bare = office === null && !councillors && /^\p{L}+\s+\p{L}/u.test(words)
  return {
    office,
    councillors,
    shared: office ?? (bare ? words.replace(/s\s*:?\s*$/, '') : null),
    called: councillors || office !== null || /^(?:members|deputies|senators|aldermen)\s*:?\s*$/i.test(words),
  }
}

/**
 * The people in a line of an attendance list, whatever its layout: 'Name, Role (Org) Name, Role (Org)', 'Name (Role, Org)',
 * 'Name (XX) - Role', 'Role: Name', 'Councillors A. Name, B. Name and C. Name', 'Name, Role; Name, Role'. Where others of the list
 * run `together`, two names may, too.
 */
export function readRosterText(printed: string, together = false): RosterEntry[] {
  const run = together ? runTogether(printed, 1) : null
  if (run !== null) return run
  const found = readList(printed.length > LONGEST_IN_CAPITALS ? printed : namedInCapitals(printed))
  const shouted = isCapitals(printed.replace(/\bMa?c(?=\p{Lu}{2})/gu, ''))
  if (!shouted || (found.length > 0 && printed.length <= LONGEST_IN_CAPITALS)) return found
  const read = readList(namesCase(printed))
  // 'JANE DOE, RAVI ROE AND JO POE'
  if (read.length >= 3 && read.every(({ name }) => name.includes(' '))) return read
  return read.filter(({ role, printed: whole, name }) => role !== null || whole !== name)
}

/** 'JANE DOE, Treasurer', 'DR. RAVI ROE (by telephone)': the name alone is in capitals. */
function namedInCapitals(printed: string): string {
  const name = NAME_IN_CAPITALS.exec(printed)?.[0]
  return name === undefined ? printed : `${titleCase(name)}${printed.slice(name.length)}`
}

const NAME_IN_CAPITALS =
  /^(?:(?:MR|MRS|MS|MISS|DR|PROF|REV|HON|CLLR|CR)\.? )?(?:\p{Lu}[\p{Lu}'\u2019-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{Lu}'\u2019-]+|\p{Lu}\.)){1,3}(?:,? [JS]R\b\.?)?(?=, \p{Lu}\p{Ll}| \(\p{Ll}| [\u2013\u2014-] \p{Lu}\p{Ll})/u

/** A line such as 'SHRI JANE DOE \u2013 CHAIRPERSON' is no longer. */
const LONGEST_IN_CAPITALS = 120

function readList(printed: string): RosterEntry[] {
  const text = plainList(printed)
  const [, who, office] = DIRECTS_AREA.exec(text) ?? []
  const directs = who !== undefined && !isRole(who) && !BODY_BEHIND.test(office!) ? rosterEntry(who, []) : null
  if (directs !== null) return [{ ...directs, role: office! }]
  const read =
    officesFirst(text) ?? holdersBehindCommas(text) ?? letteredEntry(text) ?? seatBehind(text) ?? runTogether(text)
  if (read !== null) return read
  const entries: RosterEntry[] = []
  let name: string | null = null
  // That alone, behind an office.
  let surname: string | null = null
  let details: string[] = []
  // 'Mayor Jane Doe, City Clerk Ravi Roe': the list gives offices before names.
  let leading = false
  let before: string | null = null
  let ahead: string | null = null
  // The last office that stood apart before a name.
  let led: string | null = null
  // 'Mayor Jane Doe, and Councilors Ravi Roe and Jo Poe': an office in the plural is that of all who follow.
  let plural: string | null = null
  // An office before a name is that name's in a list that ends in one; else it may end the entry before: 'Name, Role Name, Role'.
  const namesLast = endsNamed(text)
  const group = MANY.exec(text)
  let several = group === null ? NOT_SEVERAL : severalBehind(group[0])
  // 'Ms Doe and Mr Roe, Co-opted Members': 'and' stood before the name.
  let joined = false
  let joins = false
  const flush = (): void => {
    const entry = name === null ? null : rosterEntry(name, details, surname ?? undefined)
    const councillor = several.councillors && entry !== null && !ADDRESS.test(entry.printed)
    // 'The Mayor, Ms Doe, in the Chair' is the Mayor.
    // And 'Deputy Mayor for Policing Jane Doe (Chair)' is both; 'Trustee Jane Doe (Chair)' is the Chair.
    const wide = before !== null && / (?:for|of) /.test(before) ? `${before}, Chair` : 'Chair'
    const own = entry?.role === 'Chair' && before !== null ? (before === led ? before : wide) : entry?.role
    const told = entry === null ? null : (own ?? before ?? plural ?? several.shared)
    const shared = told !== null && joined && SHARED.test(told) ? told.replace(/s$/, '') : null
    const last = entries.at(-1)
    if (shared !== null && last?.role === null) entries[entries.length - 1] = { ...last, role: shared }
    if (entry !== null)
      entries.push({
        ...entry,
        printed: councillor && !entry.councillor ? `Councillor ${entry.printed}` : entry.printed,
        role: (shared ?? told)?.replace(/\[([^[\]]*)\]/g, '($1)') ?? null,
        councillor:
          several.office === null && (councillor || (entry.councillor && !(several.called && !several.councillors))),
      })
    name = null
    surname = null
    details = []
    before = null
  }
  const readPiece = (piece: string, parted: boolean): void => {
    const rest = (/^and\s/i.test(piece) ? piece.replace(/^and\s+/i, '') : piece)
      .replace(/\.$/, '')
      .replace(/(?<!^),?\s+in the chair(?=$|\s?\()/i, ' (Chair)')
    const first = name === null || leading
    const found =
      nameIn(rest) ?? (several.called ? surnameIn(rest) : null) ?? officeNamed(rest, first) ?? officeBefore(rest, first)
    // 'Jane Doe, Chief Superintendent, Professional Standards', 'Ms Doe \u2013 Mill Hill': what the office is over looks like a name.
    const over =
      name !== null &&
      found?.name === rest &&
      !ADDRESS.test(rest) &&
      (isArea(withoutNote(rest)) || (ADDRESS.test(name) && standsBehindDash(text, rest)))
    if (found === null || over) {
      // 'the Clerk, Miss Doe; the Treasurer, Mr Roe': the office of whoever is named next.
      const office = /^the\s/i.test(rest) && isRole(rest)
      // 'Director of Care, Head of Homes – Ms Doe': a line of offices before the one name that ends it.
      const leads = name === null && entries.length === 0 && isListedNamed(DASHED.exec(text)?.[1] ?? '')
      if (office) ahead = rest.replace(/^the\s/i, '')
      else if (leads && (ahead !== null || isRole(rest))) ahead = ahead === null ? rest : `${ahead}, ${rest}`
      else if (name !== null && rest !== '' && !(joins && isRole(rest))) details.push(rest)
      return
    }
    // 'Jane Doe, Human Rights Adviser': what the office is for looks like a name too.
    if (name !== null && details.length === 0 && !parted && rest === `${found.name} ${found.after}` && isShort(found)) {
      details.push(rest)
      return
    }
    const own = leading || parted || namesLast || found.held === true
    if (found.before !== '') plural = found.plural ? found.before : null
    leading ||= found.before !== '' && name === null && entries.length === 0 && !found.before.endsWith(':')
    if (found.before !== '' && name !== null && !own && !found.before.endsWith(':')) details.push(found.before)
    flush()
    joined = joins
    name = found.name
    surname = found.surname ?? null
    if (ahead !== null && found.before === '') {
      before = ahead
      led = ahead
    }
    ahead = null
    if (found.before !== '' && entriesOf(found.before)) details.push(found.before)
    else if (found.before !== '' && (leading || own) && !found.before.endsWith(':')) {
      before = found.before
      if (found.held === true) led = before
    }
    if (found.after !== '') details.push(found.after)
  }
  for (const listed of pieces(group === null ? text : text.slice(group[0].length))) {
    const opening = severalIn(listed.text)
    if (opening !== null || (listed.parted && several.called)) flush()
    if (opening !== null) {
      several = severalBehind(opening)
      plural = null
    } else if (listed.parted && several.called) several = NOT_SEVERAL
    const piece = opening === null ? listed.text : listed.text.replace(/^and\s+/i, '').slice(opening.length)
    joins = listed.joined
    for (const one of several.called ? surnamesIn(piece) : [piece]) readPiece(one, listed.parted)
  }
  // 'Jane Doe, The Clerk': nobody is named behind the office.
  if (ahead !== null && name !== null && details.length === 0 && !joins) details.push(ahead)
  flush()
  return entries
}

/** 'Jane Doe - Stanes East', 'Ravi Roe-Glen of Mor': one name, and behind a dash the seat, though it looks like a name too; null for other lines. */
function seatBehind(text: string): RosterEntry[] | null {
  const apart = SEAT.exec(text)
  const [, name, seat] = apart ?? GLUED_SEAT.exec(text) ?? []
  if (name === undefined || !isListedNamed(name) || isRole(name) || isRole(seat!)) return null
  if (apart !== null && (!isListedNamed(seat!) || ADDRESS.test(seat!))) return null
  const entry = rosterEntry(name, [])
  return entry === null ? null : [{ ...entry, organisation: seat! }]
}

const SEAT = /^([^,;:()\u2013\u2014-]{4,50})\s[\u2013\u2014-]\s([^,;:()\u2013\u2014-]{4,50})$/
const GLUED_SEAT = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+)-(\p{Lu}\p{L}+ (?:of|and|the) [^,;:()\u2013\u2014]{3,40})$/u

function standsBehindDash(text: string, piece: string): boolean {
  const at = text.indexOf(piece)
  return at > 2 && /^\s[\u2013\u2014-]\s$/.test(text.slice(at - 3, at))
}

/** 'Councillors' before 'Councillors Doe', 'Commissioners' before 'and Commissioners Doe': the plural before the first of several; null where a piece has none. */
function severalIn(piece: string): string | null {
  const words = piece.replace(/^and\s+/i, '')
  const opening = /^\S+s\s+\p{Lu}/u.test(words) || /^\S+ members\s/i.test(words) ? MANY.exec(words)?.[0] : undefined
  if (opening === undefined || !severalBehind(opening).called) return null
  const first = words.slice(opening.length)
  return isListedName(withoutNote(first)) || surnameIn(first) !== null || surnamesIn(first).length > 1 ? opening : null
}

/** 'Superintendent (Ms A. Doe), Director, Works (Mr B. Roe)': offices, each with its holder in brackets; null where a list is not of this kind. */
function officesFirst(text: string): RosterEntry[] | null {
  if (!text.includes('(')) return null
  const found: RosterEntry[] = []
  let from = 0
  for (const hit of matches(HOLDER, text)) {
    const office = text
      .slice(from, hit.index)
      .replace(/^[\s,;.]*(?:and\s)?(?:[Tt]he\s)?/, '')
      .trim()
    const holder = hit[1]!.trim()
    // 'Chief Constable Jane Doe (CC Doe)': what they are called.
    if (callsAgain(office, holder)) continue
    // 'Head of Service (Waste and Fleet) (Mr Doe)': what the office is over.
    if (!isHolder(holder) && /^\s\([^()]{4,60}\)/.test(text.slice(hit.index + hit[0].length)) && isRole(office))
      continue
    const named =
      isHolder(holder) || (isListedName(holder) && !isRole(holder) && !isArea(holder) && nameIn(office) === null)
    const entry = isRole(office) && named ? rosterEntry(holder, [office]) : null
    if (entry === null) return null
    found.push({ ...entry, role: office, organisation: null })
    from = hit.index + hit[0].length
  }
  const rest = text
    .slice(from)
    .replace(/^[\s,;.]*(?:and\s)?/, '')
    .replace(AS_CLERK, '')
  if (found.length === 0 || !/[\p{L}\d]/u.test(rest)) return found.length > 0 ? found : null
  // 'Clerk (Ms A. Doe). Superintendent B. Roe': one behind them without brackets.
  const behind = (found.length > 1 || /^[\s,;.]*and\s/.test(text.slice(from))) && rest.length < 60 ? readList(rest) : []
  return behind.length === 1 ? [...found, ...behind] : null
}

const HOLDER = /\(([^()]{4,60})\)/g
/** What the last of them does at the meeting. */
const AS_CLERK = /^as (?:the )?(?:clerk|secretary|minute[- ]taker)(?: (?:to|of) the \p{L}+)?\.?$/iu

/** Two words that look like a name, and one of office behind them. */
function isShort({ before, name, after }: Named): boolean {
  return before === '' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) && /^\p{Lu}\p{Ll}+$/u.test(after)
}

/** What a label says of anybody: no office. */
const ANYBODY = /^(?:officers?|members?|residents?|observers?|representatives?)\s*:$/i

function entriesOf(before: string): boolean {
  return before.endsWith(':') && isRole(before.slice(0, -1)) && !ANYBODY.test(before)
}
