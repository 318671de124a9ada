import { isCapitals, titleCase } from '../text/letter-case'
import { startsCapital } from '../text/letter-codes'
import { matches } from '../text/matches'
import { isName, isTitledSurname, withoutPostnominals } from '../text/names'
import { officeSurname } from '../text/office-surname'
import { readyAtUse } from '../text/ready-at-use'
import { insideOffice, isArea, isAreaOfRank, isRole, type RosterEntry, rosterEntry } from './roster-entry'
import { pluralOffice } from './roster-office'

/** 'Councillors Jane Doe and Ravi Roe' */
const MANY = readyAtUse(
  /^(?:(?:[\p{L}-]+\s){0,3}(?:councillors|cllrs|crs|members|representatives|officers|observers|witnesses|co-optees|councilors|council ?members|commissioners|trustees|supervisors|directors))\b\s*:?\s+(?=\p{Lu})/iu,
)

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
    called: councillors || office !== null,
  }
}

/**
 * The people in a line of an attendance list, whatever its layout: 'Name, Role (Org) Name, Role (Org)', 'Name (Role, Org)',
 * 'Name (XX) - Role', 'Role: Name', 'Councillors A. Name, B. Name and C. Name', 'Name, Role; Name, Role'.
 */
export function readRosterText(printed: string): RosterEntry[] {
  const found = readList(printed)
  if (found.length > 0 || printed.length > LONGEST_IN_CAPITALS || !isCapitals(printed)) return found
  return readList(titleCase(printed)).filter(({ role, printed: whole, name }) => role !== null || whole !== name)
}

/** A line such as 'SHRI JANE DOE \u2013 CHAIRPERSON' is no longer. */
const LONGEST_IN_CAPITALS = 120

function readList(printed: string): RosterEntry[] {
  const text = plainList(printed)
  const inverted = officesFirst(text)
  if (inverted !== null) return inverted
  const entries: RosterEntry[] = []
  let name: string | null = null
  // That alone, behind an office.
  let surname: string | null = null
  let details: string[] = []
  // 'Mayor Jane Doe, City Clerk Ravi Roe': the list gives offices before names.
  let leading = false
  let before: string | null = null
  // 'Mayor Jane Doe, and Councilors Ravi Roe and Jo Poe': an office in the plural is that of all who follow.
  let plural: string | null = null
  const group = MANY.exec(text)
  let several = group === null ? NOT_SEVERAL : severalBehind(group[0])
  const flush = (): void => {
    const entry = name === null ? null : rosterEntry(name, details, surname ?? undefined)
    const councillor = several.councillors && entry !== null && !ADDRESS.test(entry.printed)
    if (entry !== null)
      entries.push({
        ...entry,
        printed: councillor && !entry.councillor ? `Councillor ${entry.printed}` : entry.printed,
        role: (entry.role ?? before ?? plural ?? several.shared)?.replace(/\[([^[\]]*)\]/g, '($1)') ?? null,
        councillor: several.office === null && (entry.councillor || councillor),
      })
    name = null
    surname = null
    details = []
    before = null
  }
  const read = (piece: string): void => {
    const rest = (/^and\s/i.test(piece) ? piece.replace(/^and\s+/i, '') : piece)
      .replace(/\.$/, '')
      .replace(/(?<!^),?\s+in the chair$/i, ' (Chair)')
    const found =
      nameIn(rest) ?? (several.called ? surnameIn(rest) : null) ?? officeBefore(rest, name === null || leading)
    // 'Jane Doe, Chief Superintendent, Professional Standards': what the office is over looks like a name.
    if (found === null || (name !== null && found.name === rest && isArea(rest) && !ADDRESS.test(rest))) {
      if (name !== null && rest !== '') details.push(rest)
      return
    }
    if (found.before !== '') plural = found.plural ? found.before : null
    leading ||= found.before !== '' && name === null && entries.length === 0 && !found.before.endsWith(':')
    if (found.before !== '' && name !== null && !leading) details.push(found.before)
    flush()
    name = found.name
    surname = found.surname ?? null
    if (found.before !== '' && entriesOf(found.before)) details.push(found.before)
    else if (found.before !== '' && leading) before = found.before
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
    for (const one of several.called ? surnamesIn(piece) : [piece]) read(one)
  }
  flush()
  return entries
}

/** 'Councillors' before 'Councillors Doe', 'Commissioners' before 'and Commissioners Doe': the plural before the first of several; null where a piece has none. */
function severalIn(piece: string): string | null {
  const words = piece.replace(/^and\s+/i, '')
  const opening = /^\S+s\s+\p{Lu}/u.test(words) || /^\S+ members\s/i.test(words) ? MANY.exec(words)?.[0] : undefined
  if (opening === undefined || !severalBehind(opening).called) return null
  const first = words.slice(opening.length)
  return isName(withoutNote(first)) || surnameIn(first) !== null || surnamesIn(first).length > 1 ? opening : null
}

/** Without brackets at its end. */
function withoutNote(piece: string): string {
  return piece.includes(')') ? piece.replace(/(?:\s*\([^()]*\))+\s*$/, '') : piece
}

/** 'Chair Doe', 'Vice President Roe': an office before a surname, where the list gives offices first. */
function officeBefore(piece: string, first: boolean): Named | null {
  const held = first ? officeSurname(withoutNote(piece)) : null
  if (held === null || isArea(held.name)) return null
  return { before: held.office, name: piece.slice(held.office.length + 1), after: '', surname: held.name }
}

/** ', M.D.', ', JD': a degree behind a name is no office. */
const DEGREE =
  /,\s*(?:(?:\p{Lu}\p{Ll}{0,2}\.){2,4}|(?:MD|DO|JD|RN|BSN|MSN|MPH|MBA|MPA|LLM|PhD|PharmD|DDS|Esq|CPA|Jr|Sr)\b\.?)(?=\s*(?:[,;.(\u2013-]|and\b|$))/gu

/** Without degrees, numbers and signs of notes, stops in the letters of seats, square brackets, and brackets in brackets. */
function plainList(printed: string): string {
  let text = printed.replace(DEGREE, '')
  if (text.includes('[')) text = text.replace(SQUARE, '($1)')
  if (text.includes('(')) text = text.replace(NOTE, ',').replace(NESTED, '($1[$2]$3)').trimStart()
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) text = `${text})`
  if (REMOTE.test(text)) text = text.replace(REMOTES, '')
  text = text.replace(WERE_PRESENT, '')
  if (SIGN.test(text)) text = text.replace(SIGNS, '$1')
  return text.includes('.') ? text.replace(SEAT, (seat) => seat.replaceAll('.', '')) : text
}

/** How somebody attended, behind the name. */
const REMOTE = /\b(?:via|by|on) \p{L}/u
const REMOTES =
  /\s+(?:via|by|on) (?:ms |microsoft )?(?:video|tele|phone|telephone|teams|zoom|skype|webex|conference|remote)[\p{L}-]*(?: (?:conf|conference|call|link|line)\p{L}*)?(?=\s*(?:[,;]|$))/giu
const WERE_PRESENT = /\s+(?:was|were) (?:also )?(?:present|in attendance)\.?$/i
const NOTE = /(?:^|\s)\(\d{1,2}\)(?=\s|[,;.]|$)/g
/** 'Jane Doe [Treasurer] (JD)' */
const SQUARE = /\[([^()[\]]{2,60})\]/g
const NESTED = /\(([^()]{0,80})\(([^()]{0,60})\)([^()]{0,80})\)/g
const SIGN = /[*\u2020\u2021]/
const SIGNS = /(\p{L})[*\u2020\u2021]{1,3}(?=[,;.\s]|$)/gu
const SEAT = /\b(?:T\.D|M\.P|M\.L\.A|M\.S\.P|M\.S|M\.E\.P)\b\.?/g

/** 'Superintendent (Ms A. Doe), Director, Works (Mr B. Roe)': offices, each with its holder in brackets; null where a list is not of this kind. */
function officesFirst(text: string): RosterEntry[] | null {
  if (!text.includes('(')) return null
  const found: RosterEntry[] = []
  let from = 0
  for (const hit of matches(HOLDER, text)) {
    const office = text
      .slice(from, hit.index)
      .replace(/^[\s,;.]*(?:and\s)?/, '')
      .trim()
    const holder = hit[1]!.trim()
    const entry = isRole(office) && isHolder(holder) ? rosterEntry(holder, [office]) : null
    if (entry === null) return null
    found.push({ ...entry, role: office, organisation: null })
    from = hit.index + hit[0].length
  }
  return found.length > 0 && !/[\p{L}\d]/u.test(text.slice(from)) ? found : null
}

const HOLDER = /\(([^()]{4,60})\)/g
const isHolder = (text: string): boolean =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof)\b/i.test(text) && (isName(text) || isTitledSurname(text))

/** 'Adair and Bruce' and 'Jane Adair and Bruce' behind 'Councillors' as two. */
function surnamesIn(piece: string): string[] {
  const parts = piece.split(' and ')
  return parts.length === 2 && parts.every((part) => SHORT_NAME.test(part)) ? parts : [piece]
}

const SHORT_NAME = /^(?:\p{Lu}[\p{L}.'\u2019-]*\s){0,2}\p{Lu}[\p{L}'\u2019-]+(?:\s*\([^()]*\))?\.?$/u

/** Behind 'Councillors' a surname is enough: 'Adair', 'Bruce (Convener)'. */
function surnameIn(piece: string): Named | null {
  const surname = /^(\p{Lu}[\p{L}'\u2019-]{2,})(?:\s*\([^()]*\))?$/u.exec(piece)?.[1]
  return surname !== undefined && !isRole(surname)
    ? { before: '', name: `Councillor ${inMixedCase(piece)}`, after: '' }
    : null
}

/** 'DOE (Chair)' as 'Doe (Chair)'. */
function inMixedCase(piece: string): string {
  const [first = ''] = /^\S+/.exec(piece) ?? []
  return isCapitals(first) ? titleCase(first) + piece.slice(first.length) : piece
}

const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof)\b/i

function entriesOf(before: string): boolean {
  return isRole(before) && before.endsWith(':')
}

/** Signs at which a list may be cut, beside white space. */
const DASHES = '\u2013\u2014-'
const CUTS = `(),;|${DASHES}`

/** A piece of a list, and whether a semicolon parts it from those before. */
interface Piece {
  readonly text: string
  readonly parted: boolean
}

/** Cuts at commas, semicolons, dashes and 'and' outside brackets, and behind a bracket that a name follows. */
function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let start = 0
  let parted = false
  const cut = (end: number, next: number): void => {
    const piece = text.slice(start, end).trim()
    if (piece !== '') found.push({ text: piece, parted })
    parted = (parted && piece === '') || text[end] === ';'
    start = next
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign > ' ' && !CUTS.includes(sign)) continue
    if (sign === '(') depth++
    else if (sign === ')') {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && /^\s+(?:and\s+)?\p{Lu}/u.test(text.slice(at + 1, at + 8))) cut(at + 1, at + 1)
    } else if (depth === 0 && (sign === ',' || sign === ';' || sign === '\t' || sign === '|')) {
      if (!insideOffice(text, at)) cut(at, at + 1)
    } else if (depth === 0 && DASHES.includes(sign) && text[at - 1] === ' ' && text[at + 1] === ' ') cut(at, at + 1)
    else if (depth === 0 && sign === ' ') {
      const and = AND.exec(text.slice(at, at + 5))?.[0].length
      if (and !== undefined && startsName(text.slice(at + and, at + and + 55)) && endsName(text.slice(start, at)))
        cut(at, at + and - 1)
    }
  }
  cut(text.length, text.length)
  return found
}

const AND = /^ (?:and|&) /

function startsName(text: string): boolean {
  const head = /^[^,;(]{4,50}/.exec(text)?.[0].trim().replace(/\.$/, '') ?? ''
  const words = head.split(' ')
  for (let count = Math.min(6, words.length); count >= 2; count--) {
    const part = words.slice(0, count).join(' ')
    if (isName(part) || isTitledSurname(part)) return true
  }
  return opensWithOffice(head)
}

/** 'Councilmember Jane Doe': an office, and the name of who holds it. */
function opensWithOffice(text: string): boolean {
  const found = nameIn(text)
  return found !== null && found.before !== ''
}

function endsName(text: string): boolean {
  const part = text.trim().replace(/^.*:\s*/, '')
  return (
    isName(part) ||
    isTitledSurname(part) ||
    /\)$/.test(part) ||
    /^(?:TD|MP|MLA|MSP|MS|MEP)$/.test(part) ||
    (isRole(part) && !/^(?:head|director|leader|member)\b.*\bof\b/i.test(part)) ||
    opensWithOffice(part)
  )
}

/** Words of an office that look like a name's last: 'Jane Doe General Manager'. */
const OFFICE_WORD =
  /^(?:General|Vice|Deputy|Assistant|Medical|Nursing|Clinical|Non-Executive|Independent|Strategic|Regional|Managing|Commercial|Digital|Divisional|District|County|City|Town|Parish|Borough|Monitoring|Scrutiny|Committee|Minute|Chair|Project|Programme|Performance|Communications|Associate|Senior|Principal|Chief|Executive|Customer|Field|Water|Information|Technology|Human|Public|Finance|Financial|Legal|Policy|Corporate|Democratic|Operations?|Services?|Resources|Treatment|Planning|Community|Board|Staff|Interim|Acting|Head|Lead)$/

/** 'GDS', 'DfID': a body behind a name. */
const LETTERS = /^(?:[A-Z]{3,6}|[A-Z][a-z]?[A-Z]{1,4}) ?$/

/** 'Councilors', 'Commissioners' before the first of several. */
function isPluralOffice(head: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(head) && isRole(head.slice(0, -1)) && !isRole(head)
}

/** What goes on: 'Deputy Mayor for'. */
const OPEN_END = /\s(?:for|of|to|and|the|with|in|at|&)$/i

/** A name with what stands before and behind it; the office before it may be that of several. */
interface Named {
  readonly before: string
  readonly name: string
  readonly after: string
  readonly plural?: boolean
  /** Where the name is no more than that. */
  readonly surname?: string
}

/** Finds a name in a piece: the whole of it, at its end behind a role ('Chief Constable Jo Clews' has none before), or at its start. */
function nameIn(piece: string): Named | null {
  const whole = withoutPostnominals(piece.includes(')') ? piece.replace(/(?:\s*\([^()]*\))+\s*$/, '') : piece)
  const office = /^\S+s\s/.test(whole) ? pluralOffice(whole) : null
  const first = office === null ? '' : piece.slice(piece.indexOf(' ') + 1)
  if (office !== null && isName(first)) return { before: office, name: first, after: '', plural: true }
  if (isName(whole) || (isTitledSurname(whole) && !isAreaOfRank(whole))) return { before: '', name: piece, after: '' }
  const label = piece.includes(':') ? /^([^:]{1,60}:)\s*(.+)$/.exec(piece) : null
  if (label !== null) {
    const inner = nameIn(label[2]!)
    if (inner !== null) return { ...inner, before: label[1]! }
    const who = label[1]!.slice(0, -1).trimEnd()
    if (isRole(label[2]!) && isName(withoutPostnominals(who))) return { before: '', name: who, after: label[2]! }
  }
  // 'Jane Doe (JD) notes'
  const told = /^([^()]{4,50}\([^()]{1,40}\))\s+(\p{Ll}.*)$/u.exec(piece)
  if (told !== null && isName(withoutNote(told[1]!))) return { before: '', name: told[1]!, after: told[2]! }
  if (!whole.includes(' ')) return null
  const words = whole.split(' ')
  const note = piece.slice(whole.length)
  for (const count of [3, 2]) {
    if (words.length <= count) continue
    const tail = words.slice(-count).join(' ')
    const head = words.slice(0, -count).join(' ')
    if (isPluralOffice(head) && isName(tail))
      return { before: head.slice(0, -1), name: `${tail}${note}`, after: '', plural: true }
    if (
      !OPEN_END.test(head) &&
      isRole(head) &&
      /(?:er|or|ive|nt|ble|air|ry|rk|ad|st|ist|nd|an|ut|ey|ief|iff|ain)\)?$/i.test(head) &&
      isName(tail)
    )
      return { before: head, name: `${tail}${note}`, after: '' }
  }
  for (const count of [4, 3, 2]) {
    if (words.length <= count || (count > 2 && OFFICE_WORD.test(words[count - 1]!))) continue
    const head = words.slice(0, count).join(' ')
    const tail = words.slice(count).join(' ')
    if (startsCapital(tail) && (isRole(tail) || LETTERS.test(tail)) && isName(head))
      return { before: '', name: head, after: `${tail}${note}` }
  }
  return null
}
