import { areaWords } from '../lexicons/no-names'
import { isCapitals, titleCase } from '../text/letter-case'
import { startsCapital } from '../text/letter-codes'
import { isListedName, isListedNamed, isOfficeNamed, isTitledSurname, withoutPostnominals } from '../text/names'
import { officeSurname } from '../text/office-surname'
import { heldOver } from './inside-office'
import { isRole } from './is-role'
import { isArea, isAreaOfRank } from './roster-entry'
import { pluralOffice } from './roster-office'

/** Without brackets at its end. */
export function withoutNote(piece: string): string {
  return piece.includes(')') ? piece.replace(/(?:\s*\([^()]*\))+\s*$/, '') : piece
}

/** 'Jo Reeve (Head of Parks)': a name whose surname is an office, where an entry begins or its office stands in brackets. */
export function officeNamed(piece: string, first: boolean): Named | null {
  const bare = withoutNote(piece)
  const own = first || (bare !== piece && isRole(piece.slice(bare.length)))
  return own && isOfficeNamed(bare) ? { before: '', name: piece, after: '', surname: bare } : null
}

/** 'Chair Doe', 'Vice President Roe': an office before a surname, where the list gives offices first. */
export function officeBefore(piece: string, first: boolean): Named | null {
  const held = first ? officeSurname(withoutNote(piece)) : null
  if (held === null || isArea(held.name)) return null
  return { before: held.office, name: piece.slice(held.office.length + 1), after: '', surname: held.name }
}

/** 'Adair and Bruce' and 'Jane Adair and Bruce' behind 'Councillors' as two. */
export function surnamesIn(piece: string): string[] {
  const parts = piece.split(' and ')
  return parts.length === 2 && parts.every((part) => SHORT_NAME.test(part)) ? parts : [piece]
}

const SHORT_NAME = /^(?:\p{Lu}[\p{L}.'\u2019-]*\s){0,2}\p{Lu}[\p{L}'\u2019-]+(?:\s*\([^()]*\))?\.?$/u

/** Behind 'Councillors' a surname is enough: 'Adair', 'Bruce (Convener)', 'JD Roe'. */
export function surnameIn(piece: string): Named | null {
  const surname = /^(?:\p{Lu}{2,3}\s)?(\p{Lu}[\p{L}'\u2019-]{2,})(?:\s*\([^()]*\))?$/u.exec(piece)?.[1]
  return surname !== undefined && !isRole(surname)
    ? { before: '', name: `Councillor ${piece.startsWith(surname) ? inMixedCase(piece) : piece}`, after: '' }
    : null
}

/** 'Jane Doe Harbour DC', 'Ravi Roe Independent': a member of a panel and the council that sent them, as a column gives it that lost its gap. */
const SEATED =
  /^((?:(?:Cllr|Councillor|Mrs?|Ms|Dr)\.? )?\p{Lu}[\p{L}.'\u2019-]* \p{Lu}[\p{L}'\u2019-]+)[*\u2020]? ((?:\p{Lu}[\p{L}'\u2019-]+ ){1,3}(?:DC|BC|CC|MBC|MDC|UA)|Independent)$/u

/** 'Cllr Jane Doe Harbour City Council' */
const SENT =
  /^((?:Cllr|Councillor|Cr|Ald|Alderman|Mrs?|Ms|Dr)\.? \p{Lu}[\p{L}.'\u2019-]* \p{Lu}[\p{L}'\u2019-]+) ((?!(?:District|Borough|City|County|Town|Parish|Metropolitan) )(?:\p{Lu}[\p{L}'\u2019-]+ ){1,4}Council)$/u

/** 'DOE (Chair)' as 'Doe (Chair)'. */
function inMixedCase(piece: string): string {
  const [first = ''] = /^\S+/.exec(piece) ?? []
  return isCapitals(first) ? titleCase(first) + piece.slice(first.length) : piece
}

/** 'JD' of Jane Doe. */
export function initialsOfName(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0]!)
    .join('')
}

/** Words of an office that look like a name's last: 'Jane Doe General Manager'. */
const OFFICE_WORD =
  /^(?:General|Vice|Deputy|Assistant|Medical|Nursing|Clinical|Non-Executive|Independent|Strategic|Regional|Managing|Commercial|Digital|Divisional|District|County|City|Town|Parish|Borough|Monitoring|Scrutiny|Committee|Minute|Chair|Project|Programme|Performance|Communications|Associate|Senior|Principal|Chief|Executive|Customer|Field|Water|Information|Technology|Human|Public|Finance|Financial|Legal|Policy|Corporate|Democratic|Operations?|Services?|Resources|Employee|Senate|Student|Parent|Union|Member|Industry|Tenants?|Residents?|Youth|Consumer|Patient|Treatment|Planning|Community|Board|Staff|Administrative|Technical|Environmental|Research|Support|Business|Electoral|Governance|Press|Interim|Acting|Head|Lead)$/

/** 'GDS', 'DfID': a body behind a name. */
const LETTERS = /^(?!(?:LLP|PLC|LTD|CIC)\b)(?:[A-Z]{3,6}|[A-Z][a-z]?[A-Z]{1,4}) ?$/

/** 'Councilors', 'Commissioners' before the first of several. */
function isPluralOffice(head: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(head) && isRole(head.slice(0, -1)) && !isRole(head)
}

/** What goes on: 'Deputy Mayor for'. */
const OPEN_END = /\s(?:for|of|to|and|the|with|in|at|&)$/i

/** A name with what stands before and behind it; the office before it may be that of several. */
export interface Named {
  readonly before: string
  readonly name: string
  readonly after: string
  readonly plural?: boolean
  /** The office before the name is its own for certain. */
  readonly held?: boolean
  /** Where the name is no more than that. */
  readonly surname?: string
}

/** 'ACC Local Policing Jane Doe': a rank with what it is over, and the name of who holds it. */
function rankOver(whole: string): Named | null {
  const hit = RANK_OVER.exec(whole)
  return hit !== null && isAreaOfRank(hit[1]!) && isListedName(hit[2]!)
    ? { before: hit[1]!, name: hit[2]!, after: '', held: true }
    : null
}

const RANK_OVER =
  /^(\p{Lu}[\p{L}/]*(?: (?:\p{Lu}[\p{L}-]*|and|&)){1,4}) ((?:\p{Lu}\p{Ll}[\p{L}'\u2019-]*|\p{Lu}\.?) \p{Lu}[\p{L}'\u2019-]+)$/u

/** 'Head of Finance Jane Doe', 'Clerk to the Authority R. Roe': an office with what it is over, and the name of who holds it. */
function overArea(words: string): Named | null {
  const hit = OVER.exec(words)
  if (
    hit === null ||
    !isRole(hit[1]!) ||
    !(
      isListedName(hit[3]!) &&
      (/^\p{Lu}\.?\s/u.test(hit[3]!) ||
        isArea(hit[2]!) ||
        /^(?:head|director|manager) of$/i.test(hit[1]!.slice(0, -hit[2]!.length - 1)) ||
        /^(?:Police|Staff|Works|Schools|Fire)$/.test(hit[2]!) ||
        hit[1]!.includes(' to the '))
    )
  )
    return null
  return { before: hit[1]!, name: hit[3]!, after: '' }
}

const OVER =
  /^((?:\p{Lu}[\p{L}-]*\s){1,3}(?:of|for|to)\s(?:the\s)?(\p{Lu}[\p{L}-]*(?:\s(?:and|&)\s\p{Lu}[\p{L}-]*)?))\s(\p{Lu}\.?(?:\s?\p{Lu}\.?)?\s\p{Lu}[\p{L}'\u2019-]+|\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'\u2019-]+)$/u

/** 'Chief Executive (Dr L. Doe)', 'The Mayor (Councillor J. Doe) (in the Chair)' */
const HOLDER = /^(?:[Tt]he\s)?([^()]{3,60})\s\(([^()]{5,44})\)((?:\s?\([^()]{1,60}\)){0,2})$/

/** 'Mayor Jane Doe Harbour Council' */
const CIVIC = /^(?:(?:Deputy|Lord) )?(?:Mayor|Provost)\s(?=\p{Lu})/u

/** 'Lady Doe Chancellor's Assessor', 'Mr Roe Head of Parks' */
const CALLED_WITH_OFFICE =
  /^((?:Mrs?|Ms|Miss|Dr|Prof|Professor|Lord|Lady|Baroness|Cllr|Councillor)\.? \p{Lu}[\p{L}'\u2019-]+) (\p{Lu}.*)$/u

/** 'Area Manager (Response) Jane Doe' */
const NOTED = /^([^()]{3,60}) \(([^()]{2,60})\) ([^()]{4,50})$/

/** A form of address. */
export const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof|hon)\b/i

/** Whether brackets behind an office hold who holds it: 'Ms A. Doe'. */
export function isHolder(text: string): boolean {
  return ((ADDRESS.test(text) || MEMBER.test(text)) && isListedNamed(text)) || INITIALLED.test(text)
}

const MEMBER = /^(?:cllr|councillor|cr|ald|alderman)\b/i

/** 'R Dunne', 'J.M. Roe' */
const INITIALLED = /^(?:\p{Lu}\.?\s?){1,2}\s\p{Lu}\p{Ll}[\p{L}'\u2019-]+$/u

/** Finds a name in a piece: the whole of it, at its end behind a role ('Chief Constable Jo Clews' has none before), or at its start. */
export function nameIn(piece: string): Named | null {
  const whole = withoutPostnominals(piece.includes(')') ? piece.replace(/(?:\s*\([^()]*\))+\s*$/, '') : piece)
  const office = /^\S+s\s/.test(whole) ? pluralOffice(whole) : null
  const first = office === null ? '' : piece.slice(piece.indexOf(' ') + 1)
  if (office !== null && isListedName(first)) return { before: office, name: first, after: '', plural: true }
  const seated = SEATED.exec(whole) ?? SENT.exec(whole)
  if (seated !== null && isListedName(seated[1]!))
    return { before: '', name: seated[1]!, after: `(${seated[2]!})${piece.slice(whole.length)}` }
  if (isListedName(whole) || (isTitledSurname(whole) && !isAreaOfRank(whole)))
    return { before: '', name: piece, after: '' }
  const holder = piece.endsWith(')') ? HOLDER.exec(piece) : null
  if (holder !== null && isRole(holder[1]!) && isHolder(holder[2]!))
    return { before: holder[1]!, name: `${holder[2]!}${holder[3]!}`, after: '', held: true }
  // 'LSO Jane Doe': letters of a rank that is not known.
  const letters = /^[A-Z]{2,5} (?=\p{Lu}\p{Ll})/u.exec(whole)?.[0].length ?? 0
  if (letters > 0 && isListedName(whole.slice(letters))) return { before: '', name: piece.slice(letters), after: '' }
  // 'Chief Officer, People and Resources Jane Doe'
  const area = heldOver(piece)
  if (area !== null && area.end === withoutNote(piece).length)
    return { before: area.office, name: piece.slice(area.office.length + 1), after: '', held: true }
  const label = piece.includes(':') ? /^([^:]{1,60}:)\s*(.+)$/.exec(piece) : null
  if (label !== null) {
    const inner = nameIn(label[2]!)
    if (inner !== null) return { ...inner, before: inner.before === '' ? label[1]! : inner.before }
    const who = label[1]!.slice(0, -1).trimEnd()
    if (isRole(label[2]!) && isListedName(withoutPostnominals(who))) return { before: '', name: who, after: label[2]! }
  }
  // 'Jane Doe (JD) notes'
  const told = /^([^()]{4,50}\([^()]{1,40}\))\s+(\p{Ll}.*)$/u.exec(piece)
  if (told !== null && isListedName(withoutNote(told[1]!))) return { before: '', name: told[1]!, after: told[2]! }
  if (!whole.includes(' ')) return null
  const words = whole.split(' ')
  const note = piece.slice(whole.length)
  for (const count of [3, 2]) {
    if (words.length <= count) continue
    const tail = words.slice(-count).join(' ')
    const head = words.slice(0, -count).join(' ')
    if (isPluralOffice(head) && isListedName(tail))
      return { before: head.slice(0, -1), name: `${tail}${note}`, after: '', plural: true }
    if (isRole(head) && isListedName(tail) && note.startsWith(` (${initialsOfName(tail)})`))
      return { before: head, name: `${tail}${note}`, after: '' }
    if (
      !OPEN_END.test(head) &&
      isRole(head) &&
      (/(?:er|or|ive|nt|ble|air|ry|rk|ad|st|ist|nd|an|ut|ey|ief|iff|ain|ee|pal|eve|son|n[ae]l|sel)\)?$/i.test(head) ||
        areaWords.has(head.slice(head.lastIndexOf(' ') + 1).toLowerCase())) &&
      isListedName(tail)
    )
      return { before: head, name: `${tail}${note}`, after: '' }
  }
  const civic = CIVIC.exec(whole)?.[0] ?? ''
  const seat = civic === '' ? null : nameIn(piece.slice(civic.length))
  if (seat !== null && seat.before === '' && seat.after !== '') return { ...seat, before: civic.trimEnd() }
  const noted = NOTED.exec(whole)
  if (noted !== null && isRole(noted[1]!) && isListedName(noted[3]!))
    return { before: `${noted[1]} (${noted[2]})`, name: noted[3]!, after: '', held: true }
  const over = rankOver(whole) ?? overArea(whole)
  if (over !== null) return { ...over, name: `${over.name}${note}` }
  for (const count of [4, 3, 2]) {
    if (words.length <= count || (count > 2 && OFFICE_WORD.test(words[count - 1]!))) continue
    const head = words.slice(0, count).join(' ')
    const tail = words.slice(count).join(' ')
    if (startsCapital(tail) && (isRole(tail) || LETTERS.test(tail)) && isListedName(head))
      return { before: '', name: head, after: `${tail}${note}` }
  }
  const called = calledWithOffice(whole)
  return called === null ? null : { ...called, after: `${called.after}${note}` }
}

function calledWithOffice(words: string): Named | null {
  const [, name, office] = CALLED_WITH_OFFICE.exec(words) ?? []
  if (name === undefined || !isTitledSurname(name) || !isRole(office!)) return null
  return isListedName(`${name} ${office!.split(' ')[0]}`) ? null : { before: '', name, after: office! }
}
