import { isListedName, isListedNamed } from '../text/names'
import { insideOffice } from './inside-office'
import { isRole } from './is-role'
import { nameIn } from './roster-name'

/** Signs at which a list may be cut, beside white space. */
const DASHES = '\u2013\u2014-'
const CUTS = `(),;|${DASHES}`

/** A piece of a list, and whether a semicolon parts it from those before or 'and' joins it to them. */
export interface Piece {
  readonly text: string
  readonly parted: boolean
  readonly joined: boolean
}

/** Cuts at commas, semicolons, dashes and 'and' outside brackets, and behind a bracket that a name follows. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let start = 0
  let parted = false
  let joined = false
  const cut = (end: number, next: number): void => {
    const piece = text.slice(start, end).trim()
    if (piece !== '') found.push({ text: piece, parted, joined: joined || /^and\s/i.test(piece) })
    joined = next > end + 1
    parted = (parted && piece === '') || text[end] === ';'
    start = next
  }
  // An office behind the comma of whoever was named last.
  const isHeld = (piece: string): boolean =>
    !parted && found.length > 0 && isListedNamed(found.at(-1)!.text.replace(/\s*\([^()]*\)$/, '')) && isRole(piece)
  // Where a title opens the list, no office stands before a name.
  const opensAddressed = ADDRESSED.test(` ${text}`)
  // 'Mr Doe, Treasurer Ms Roe, Head of Care': 'Treasurer' is Mr Doe's where the last words of the list are an office too.
  const endsEntry = (piece: string): boolean =>
    isListedNamed(piece) ||
    (ADDRESSED.test(` ${piece}`) && nameIn(piece) !== null) ||
    (found.length > 0 && (OF_BODY.test(piece) || CHAIRS.test(piece))) ||
    (nameIn(piece)?.after ?? '') !== '' ||
    (isHeld(piece) && ((opensAddressed && !joined) || !endsNamed(text)))
  // 'Superintendent Ann Doe, District Commander Chief Inspector Ravi Roe': whoever has a rank before the name needs no office there.
  const endsHeld = (piece: string): boolean => isHeld(piece) && !RANK_END.test(piece)
  // 'Councillor' of 'Jane Doe, Councillor Ravi Roe, Councillor Jo Poe' is no office of the one before.
  const isOffice = (words: string): boolean =>
    isHeld(words.slice(0, -2)) && !ADDRESSED.test(` ${words}`) && !endsNamed(text)
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign > ' ' && !CUTS.includes(sign)) continue
    if (sign === '(') depth++
    else if (sign === ')') {
      depth = Math.max(0, depth - 1)
      if (
        depth === 0 &&
        /^\s+(?:and\s+)?\p{Lu}/u.test(text.slice(at + 1, at + 8)) &&
        !(followsOffice(found.at(-1)?.text) && heldBehind(text, start, at + 1))
      )
        cut(at + 1, at + 1)
    } else if (depth === 0 && (sign === ',' || sign === ';' || sign === '\t' || sign === '|')) {
      if (!insideOffice(text, at)) cut(at, at + 1)
    } else if (depth === 0 && DASHES.includes(sign) && text[at - 1] === ' ' && text[at + 1] === ' ') cut(at, at + 1)
    else if (depth === 0 && sign === ' ') {
      if (ADDRESSED.test(text.slice(at, at + 24)) && endsEntry(text.slice(start, at).trim())) cut(at, at + 1)
      else if (opensEntry(text.slice(at, at + 120)) && isOffice(text.slice(start, at + 2).trimStart())) cut(at, at + 1)
      else if (RANKED.test(text.slice(at, at + 60))) {
        const piece = text.slice(start, at).trim()
        if (endsPerson(piece) || endsHeld(piece)) cut(at, at + 1)
      }
      const and = AND.exec(text.slice(at, at + 5))?.[0].length
      if (
        and !== undefined &&
        !isOfCrime(text, at) &&
        (startsName(text.slice(at + and, at + and + 55)) || nameless(text.slice(start, at), text.slice(at + and))) &&
        (endsName(text.slice(start, at)) ||
          // '..., Harbour Council and Cllr Roe'
          (found.length > 0 &&
            OF_BODY.test(text.slice(start, at).trim()) &&
            (ADDRESSED.test(text.slice(at + and - 1, at + and + 24)) ||
              isOfficer(/^[^,;(]{4,60}/.exec(text.slice(at + and))?.[0].trim() ?? ''))))
      )
        cut(at, at + and - 1)
    }
  }
  cut(text.length, text.length)
  return found
}

/** 'Deputy Police and Crime Commissioner' is one office. */
function isOfCrime(text: string, at: number): boolean {
  return (
    /\b(?:Police|Fire)$/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^ (?:and|&) Crime\b/.test(text.slice(at, at + 12))
  )
}

/** Whether the entry above has its office before the name too, or there is none. */
function followsOffice(above: string | undefined): boolean {
  return above === undefined || isRole(above.split(' ').slice(0, -2).join(' '))
}

/** 'Area Manager (Response) Jane Doe': a name behind the office. */
function heldBehind(text: string, start: number, end: number): boolean {
  const office = text.slice(start, text.indexOf('(', start)).trim()
  return (
    isRole(office) && !isListedNamed(office) && isListedName(/^\s[^,;()]{3,40}/.exec(text.slice(end))?.[0].trim() ?? '')
  )
}

const AND = /^ (?:and|&) /
/** 'Mr Roe' of 'Ms Jane Doe Mr Roe' */
const ADDRESSED =
  /^ (?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Capt|Cllr|Councillor|Sir|Dame|Rev|Ald|Alderman|Council ?[Mm]ember|Assembly ?(?:[Mm]ember|man|woman)|Representative|Senator|Councilwoman|Councilman|Board Member|Committee Member)\.? \p{Lu}/u

/** 'Council Member Jane Doe, Chair Council Member Ravi Roe': nobody else has this office before the name. */
const CHAIRS = /^(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/i

/** The body that somebody comes from: 'Cllr J. Doe, Harbour Council Cllr R. Roe, Moor District Council'. */
const OF_BODY =
  /^(?:\p{Lu}[\p{L}'\u2019&-]* (?:(?:of|and|the) )?){0,5}(?:Council|Authority|Constabulary|Police(?: \p{Lu}\p{Ll}+)?|Trust|Association|Member)$/u
/** 'Superintendent Jo Roe' of 'Cllr Jane Doe Superintendent Jo Roe' */
const RANKED =
  /^ (?:(?:Acting|Temporary|Detective|Deputy|Assistant|Chief) ){0,3}(?:Superintendent|Inspector|Sergeant|Constable|Commander|Supt|Insp|Sgt)\.? \p{Lu}\p{L}+ \p{Lu}/u

/** ' Ravi Roe, Head of Care' behind 'Jane Doe, Treasurer': the name and the office of the next. */
function opensEntry(text: string): boolean {
  const [, name, office] = NEXT.exec(text) ?? []
  return name !== undefined && isListedName(name) && !isRole(name) && opensWithRole(office!)
}

const NEXT = /^ (\p{Lu}[\p{L}'\u2019-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'\u2019-]+), (\p{Lu}[^,;()]{2,80})/u

/** Whether some of the first words are an office. */
function opensWithRole(text: string): boolean {
  const words = text.split(' ', 6)
  return words.some((_, count) => isRole(words.slice(0, count + 1).join(' ')))
}

/** A name, whose last word is no part of a rank. */
function endsPerson(piece: string): boolean {
  return isListedNamed(piece) && !RANK_END.test(piece)
}

const RANK_END = /\b(?:Det|Ch|Detective|Chief|Acting|Temporary|Deputy|Assistant)\.?$/

/** Whether the last words of a list are a name. */
export function endsNamed(text: string): boolean {
  // 'and Jane Doe (Office of Accountability)': the bracket says where that one comes from, and no office is left before the name.
  const list = LAST_BRACKET.exec(text)?.[1] ?? text
  const last = list.slice(Math.max(list.lastIndexOf(',') + 1, list.lastIndexOf(' and ') + 5)).trim()
  return isListedNamed(last) || (list === text && nameIn(last) !== null)
}

const LAST_BRACKET = /^(.*\sand [^,;()]{4,50}?)\s?\([^()]{4,60}\)\.?$/u

/** 'Ms Doe and Head of Parks': an office that somebody holds who is not named. */
function nameless(before: string, after: string): boolean {
  const alone = /^(?:the )?[^,;().]{4,60}\.?$/i.test(after) && !isListedName(after.split(' ').slice(-2).join(' '))
  return alone && isRole(after) && isListedNamed(before.trim())
}

function startsName(text: string): boolean {
  const head = /^[^,;(]{4,50}/.exec(text)?.[0].trim().replace(/\.$/, '') ?? ''
  const words = head.split(' ')
  for (let count = Math.min(6, words.length); count >= 2; count--) {
    const part = words.slice(0, count).join(' ')
    if (isListedNamed(part)) return true
  }
  return opensWithOffice(head)
}

/** 'Councilmember Jane Doe': an office, and the name of who holds it. */
function opensWithOffice(text: string): boolean {
  const found = nameIn(text)
  return found !== null && found.before !== ''
}

/** 'Station Manager Jane Doe': a rank or an office, and a name. */
function isOfficer(text: string): boolean {
  return opensWithOffice(text) || (isListedNamed(text) && isRole(text))
}

function endsName(text: string): boolean {
  const part = text.trim().replace(/^.*:\s*/, '')
  return (
    isListedNamed(part) ||
    /\)$/.test(part) ||
    /^(?:TD|MP|MLA|MSP|MS|MEP)$/.test(part) ||
    (/ (?:TD|MP|MLA|MSP|MS|MEP)$/.test(part) && isListedNamed(part.slice(0, part.lastIndexOf(' ')))) ||
    (isRole(part) && !/^(?:head|director|leader|member)\b.*\bof\b/i.test(part)) ||
    opensWithOffice(part)
  )
}
