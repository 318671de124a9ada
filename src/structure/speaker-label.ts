import { roleNouns } from '../lexicons/roles'
import { isCapitals, mixedCase, officeCase } from '../text/letter-case'
import { startsCapital } from '../text/letter-codes'
import { isNamed } from '../text/names'
import { officeSurname } from '../text/office-surname'
import { rankName } from '../text/rank-name'
import { isSpaceAt } from '../text/white-space'
import { withoutParish } from '../text/without-parish'
import { bracketNotes } from './bracket-notes'

/** A printed label that says who speaks: 'Jane Doe (Chair):', 'MS JONES:', 'DCS:', 'Q14 Chair:', 'DPCC -'. Offsets are into the text. */
export interface SpeakerLabel {
  /** The name or office, without number and brackets. */
  readonly name: string
  /** What stands in brackets behind the name: office, organisation, constituency, party. */
  readonly notes: readonly string[]
  /** Where the words that are spoken begin. */
  readonly end: number
}

const COLON = /^(?:Q\.?\s?\d{1,3}\.?\s+)?([^:?!\n]{2,110}):(?=\s|$)/

/** Reads a speaker's label at the start of a text; null where what stands before the colon names no speaker. */
export function speakerLabel(text: string): SpeakerLabel | null {
  if (text.startsWith('(')) return bracketLabel(text)
  if (text.startsWith('[') || text.startsWith('<') || text.slice(0, 45).includes('\u2014')) {
    const apart = labelApart(text)
    if (apart !== null) return apart
  }
  const held = text.startsWith('T') ? heldLabel(text) : null
  if (held !== null) return held
  const colon = text.indexOf(':')
  if (colon < 2 || colon > 130) return null
  const found = COLON.exec(text)
  if (found === null) return null
  const inner = found[1]!
  const { notes, name } = withoutNotes(inner)
  return namesSpeaker(name, notes) ? { name, notes, end: found[0].length } : null
}

/** 'THE MINISTER OF STATE IN THE MINISTRY OF PORTS AND CHIEF WHIP (MS DOE):': however many offices, the name in brackets tells. */
function heldLabel(text: string): SpeakerLabel | null {
  const found = HELD.exec(text)
  return found !== null && isNamed(mixedCase(found[2]!.trim()))
    ? { name: found[1]!.trim(), notes: [found[2]!.trim()], end: found[0].length }
    : null
}

const HELD =
  /^(T(?:he|HE) (?:(?:P(?:rime|RIME)|D(?:eputy|EPUTY)|C(?:hief|HIEF)) )?M(?:inister|INISTER) (?:of|OF|for|FOR) [^:?!.()\n]{2,260}?)\s?\(([^()]{4,60})\)\s?:(?=\s|$)/

/** '(Ms Doe) We have nine.': how records of evidence name the witness who answers; '(a) Harbour Lane: ...' is a part of a list. */
function bracketLabel(text: string): SpeakerLabel | null {
  const found = WITNESS.exec(text)
  return found === null ? null : { name: found[1]!, notes: [], end: found[0].length }
}

/** '[Jane Doe] We have nine.', 'JANE DOE.\u2014We have nine.': a name set off by other signs than a colon. */
function labelApart(text: string): SpeakerLabel | null {
  const found = IN_BRACKETS.exec(text) ?? BEFORE_RULE.exec(text)
  const name = found?.[1] ?? ''
  const cased = mixedCase(name)
  return found !== null && cased.includes(' ') && isNamed(cased)
    ? { name: cased, notes: [], end: found[0].length }
    : null
}

const IN_BRACKETS = /^[[<]([\p{Lu}][\p{L}.'\u2019 -]{3,40})[\]>]\s{1,3}(?=\S)/u
const BEFORE_RULE = /^(\p{Lu}[\p{Lu}.'\u2019 -]{3,40}?)\.?\s?\u2014\s?(?=\p{Lu})/u

const WITNESS =
  /^\(((?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Admiral|General|Colonel|Superintendent|Inspector|Commissioner|Councillor|Cllr)\.? \p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){0,2})\)\s{1,3}(?=\S)/u

/** A label on a line of its own: 'Jane Doe (Northtown) (Lab)', 'The Convener'. */
export function lineLabel(text: string): SpeakerLabel | null {
  if (text.length > 90 || /[.?!,;]$/.test(text)) return null
  const { notes, name } = withoutNotes(text)
  if (!text.endsWith(':') && notes.length === 0 && !isOffice(name)) return null
  return namesSpeaker(name, notes) ? { name, notes, end: text.length } : null
}

/** A label and the notes in brackets that stand in it. */
function withoutNotes(text: string): Pick<SpeakerLabel, 'name' | 'notes'> {
  const { notes, bare } = bracketNotes(text)
  const from = bare.includes(',') ? FROM.exec(bare) : null
  if (from !== null) return { notes: [...notes, from[2]!], name: from[1]! }
  const name = /\s{2}|[^\S ]/.test(bare) ? bare.replace(/\s+/g, ' ') : bare
  return { notes, name: (name.endsWith(':') ? name.slice(0, -1) : name).trim() }
}

/** 'Mr Hall, Mill Lane': where somebody of the public comes from. */
const FROM =
  /^((?:M(?:r|rs|s|iss|x)|Dr)\.? \p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?), (?:of )?((?:\d{1,4} )?(?!(?:M(?:r|rs|s|iss|x)|Dr|Cllr|Councillor|Chair|Director|Chief|Head)\b)\p{Lu}\p{Ll}[\p{L}'\u2019-]*(?: \p{Lu}[\p{L}'\u2019-]+){0,2}):?$/u

const SEATS = /\s+(?:A[MS]|MSP?|MLA|MPs?|TD|MEP|QPM|[OMC]BE|KC|QC|JP|DL)\b\.?/g

/** What pages and papers print before a colon, and nobody is called. */
const NO_SPEAKER =
  /^(?:quer(?:y|ies)|questions?|responses?|answers?|repl(?:y|ies)|question by|asked (?:of|by)|answered by|submitted by|prepared by|organisation|category|reference|portfolio|session|subject|venue|date|time|location|contact)$|\breference$|\b(?:reports?|updates?|comments?|minutes|agenda|attachments?|recommendations?|background|conference|hearing|briefing|transcript|proceedings)$/i

function namesSpeaker(name: string, notes: readonly string[]): boolean {
  if (NO_SPEAKER.test(name) || /^[Tt]hat\s/.test(name)) return false
  const whole = withoutParish(name)
  const bare = /[A-Z]{2}/.test(whole) ? whole.replace(SEATS, '') : whole
  const cased = isCapitals(bare.replace(/^The\s/, '')) ? officeCase(bare) : bare
  if (isNamed(cased) || isOffice(cased) || (cased !== bare && isOffice(bare)) || officeSurname(cased) !== null)
    return true
  if (/^(?:all|hon(?:ourable)? members|several members|members)$/i.test(name)) return true
  if (
    /^\*{3,}$|^(?:unidentified|unknown|several|many|hon\.?|an hon\.?) (?:speaker|members?|witness|voice)s?$/i.test(name)
  )
    return true
  return notes.length > 0 && /^\p{Lu}[\p{L}'\u2019-]+$/u.test(cased) && !roleNouns.has(cased.toLowerCase())
}

/** An office that may speak: 'The Acting Convener', 'Chair', 'DCS', 'Deputy PCC', 'Ms A' of a rank. */
function isOffice(text: string): boolean {
  if (!startsCapital(text)) return false
  if (/^(?:T\/|A\/)?[A-Z]{2,5}$/.test(text)) return rankName(text) !== undefined || /^[A-Z]?[A-Z]C[CEOSFI]$/.test(text)
  const office = roleNouns.has(lastPart(text).toLowerCase()) || OFFICE.test(text)
  return (
    office && text.replace(/^the\s+/i, '').split(/[\s/-]+/).length <= 9 && !NOT_SPEAKERS.test(text) && !TELLS.test(text)
  )
}

/** What stands behind the last space, stroke or hyphen. */
function lastPart(text: string): string {
  let start = text.length
  while (start > 0 && !isSpaceAt(text, start - 1) && text[start - 1] !== '-' && text[start - 1] !== '/') start--
  return text.slice(start)
}

const OFFICE =
  /^(?:[Tt]he\s+)?(?:(?:[Dd]eputy|[Aa]ssistant|[Aa]cting|[Vv]ice|[Ii]nterim)\s+)?(?:[A-Z]{2,5}|(?:Chief|Head|Director|Chair|Leader|Commissioner|Convener|Clerk)\b.{0,50}|(?:(?:Parliamentary|Permanent|Political|Senior|Under|Cabinet|First|Prime|Deputy)[\s-]){0,3}(?:Minister|Secretary)(?:\s(?:of|for|to)\b.{0,60})?|Taoiseach|T\u00e1naiste|Premier|(?:Deputy|Conn[e\u00e9]table|Constable) of (?:St\.? )?[A-Z]\S{2,20})$/
/** 'Mr Doe asked the Treasurer:' tells to whom something was said. */
const TELLS =
  /\s(?:asked|told|informed|advised|assured|reassured|reminded|thanked|requested|invited|said|answered|replied|questioned|urged|wrote|put|gave)\s/
const NOT_SPEAKERS =
  /^(?:minutes|notes?|members?|chief|deputy|assistant|principal|lead|portfolio|minute-taker|in attendance|present|officers?|action|owner|lead officer|responsible officer|contact officer|report author)$/i
