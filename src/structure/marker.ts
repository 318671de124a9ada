import { monthNames } from '../lexicons/date-languages'

/** The bullet or number that opens a line. */
export interface Marker {
  /** As printed, without the white space behind it. */
  readonly text: string
  /** Length with the white space behind it: where the line's own words begin. */
  readonly length: number
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman'
}

/** Signs of lists; a question mark is one that a wrong encoding left. */
const BULLET =
  /^(?:[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u00a7\uf0b7\uf0a7\u2219\u27a2\u25ba\u2713\u2717*+]|--?|\?(?=\s+[\p{Lu}\d])|[\u2013\u2014\u2012\u2010])\s+(?=\S)|^[\u2022\u25cf\uf0b7\u25aa](?=\S)|^[-\u2013\u2014](?=\p{Lu}\p{Ll}{2})/u
/** A bullet as OCR leaves it, or as a letter of the symbol font that it was set in: a box 'q', a disc 'l', an arrow '\u00d8'. */
const OCR_BULLET = /^[oeqnlv\u00a2\u00ab\u00bb\u00d8\u00fc]\s+(?=[\p{Lu}\d\u2018\u201c'"])/u
/** The bullet of an inner list, as a word processor sets it apart. */
const TABBED_BULLET = /^o\t\s*(?=[\p{Lu}\d\u2018\u201c'"])/u
/** '(Q4)' before who asks */
const QUESTIONED = /^\(Q\.?\s?\d{1,3}\)\s+(?=\p{Lu})/u
/** And '101 Service Update' has the number of a telephone. */
const NUMBER =
  /^(?!(?:101|999|111|112) (?:and 999|&|services?|calls?|performance|numbers?|lines?|demand|contacts?|systems?|answering|handling|response|non-emergency)\b)\(?(?:\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)]{1,2}|(?=\s))\s*(?=\S)/i
/** '.1 Quay dues': the last place alone of a number whose others stand above it, before a title. */
const POINTED = /^\.\d{1,2}\s+(?=\p{Lu}(?:[^.?!]|\.(?=\d)){2,100}$)/u
/** '*141. DUES': a question that is answered aloud. */
const STARRED = /^\*\d{1,4}\.\s+(?=\p{Lu})/u
/** '3: Dues', '3 – Dues', '#3 Dues', '[3] Dues', '2417. Dues', '2417 DUES' */
const SIGNED =
  /^(?:\[\d{1,2}[.)]\s+(?=\p{Lu}[^\]]{2,120}\]$)|(?!19|20)\d{4}(?:\.\s+|\s+(?=\p{Lu}{3}))|\d{1,3}(?::\s+|\s+[\u2013\u2014-]\s+)|#\d{1,3}[.:]?\s+|\[\d{1,3}\]\s+)(?=\p{Lu}\p{L})|^\[\d{1,2}\]\s+(?=\p{Ll})/u
const REFERENCE =
  /^(?!24\/7\b|(?:19|20)\d\d-[01]\d-[0-3]\d\b|\d{1,2}[/-]\d{1,2}[/-](?:19|20)?\d\d\b(?!\/|\s*[\u2013\u2014-]\s+\p{Lu}))(?:(?:Ref|Min(?:ute)?|MIN(?:UTE)?)[./]?\s*(?:N[oO]\.?\s*)?)?(?!(?:19|20)\d\d[/-](?:19|20)\d\d)\d{1,4}[/\\-]\d{1,4}(?:[/\\.-]\d{1,4}){0,2}(?:[.:]?(?=\s|\|)|\.(?=\p{Lu}))\s*(?:[|\u2013\u2014-]\s*|\/\s+(?=[^:]{3,120}[^.:]$))?(?=[\p{Lu}"'\u2018\u201c[(])/u
/** Letters and a number apart from what follows: 'PC12   Minutes', 'HB7. Minutes', 'PC12/25 Minutes', 'A/12 Minutes', 'C24-12 Minutes', 'HBC.14 Minutes', 'HBC/24/3 Minutes', 'HBC 3/24 Minutes', '24/HB/03 Minutes'. */
const LETTERED =
  /^(?:MIN\.?\s?(?:NO\.?\s?)?(?=[A-Z]{2,6}[/.-]))?(?:\d{1,3}\.\d{2}\/\d{2}[.:]?\s+(?=\p{Lu})|[A-Z]{2,5}\d{2,4}(?:\/\d{1,3}){1,3}[.:]?\s+(?=\p{Lu})|[A-Z]{0,4}\d{2,4}(?:\/\d{1,3}){0,2}\/[A-Z]\d{1,2}[.:]?\s+(?=\p{Lu})|\d{2,4}(?:-\d{2})?\/[A-Z]{1,5}\/\d{1,4}[.:]?\s+(?=\p{Lu})|\d{2,4}\/\d{1,4}\/[A-Z]{2,6}[.:]?\s+(?=\p{Lu})|(?!ISO\b|BS\b|EN\b)[A-Z]{2,6}[./-](?:\d{1,4}[./-]){0,2}\d{1,4}[.:]?(?:\s+|\s*[\u2013\u2014-]\s*)(?=\p{Lu})|[A-Z]{2,6}\s\d{1,4}\/\d{2,4}[.:]?\s+(?=\p{Lu})|(?!ISO\b|BS\b|EN\b|PC\b|PS\b|DC\b|DS\b|COVID\b|PAGE\b|ITEM\b|NO\b)[A-Z]{2,4}\s\d{1,4}(?:\s+(?=\p{Lu}{3})|\s{2,}(?=\p{Lu}\p{Ll}))|[A-Z]{1,4}\d{1,3}(?:\/\d{1,4})?(?:[.:)]\s+|\s{2,}|\t\s*)(?=\p{Lu})|(?:[A-Z]{1,4}\/\d{1,4}(?:\/\d{2,4})?|[A-Z]{1,4}\d{1,3}[/-]\d{2,4})[.:]?\s+(?=\p{Lu}\p{L})|[A-Z]-\d{1,2}[.:)]\s+(?=\p{Lu})|[A-Z]{1,4}(?:\.\d{1,4}){2,4}\.?\s+(?=\p{Lu}))/u
/** The word 'item' and the number before a title, which with a sign between may go on with what was said. */
const NAMED =
  /^(?:(?:(?:[Aa]genda |AGENDA )?(?:Item|item|ITEM)|Min\.?|MIN\.?|Minute|MINUTE|No\.|NO\.) (?:(?:No|NO)\.? ?)?\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:(?:[.:)]|\s[\u2013\u2014-])\s+(?=["'\u2018\u201c(]?\p{Lu}\p{L})|(?:[.:)]|\s[\u2013\u2014-])?\s+(?=["'\u2018\u201c(]?\p{Lu}(?:[^.?!]|\b(?:\p{Lu}|No|Nos|Mrs?|Ms|Dr|Cllr|Comm|Cr|Ald)\.){2,240}\.?$))/u
/** '13a  Parking', '13A. PARKING', '13(a) Parking' */
const PARTED =
  /^\d{1,2}(?:\([a-h]\)\s+(?=\p{Lu})|[a-h](?:[.)]\s+(?=\p{Lu}\p{L})|\s{1,9}(?=\p{Lu}\p{Ll}))|\.?[A-H](?:[.)]\s+|\s+(?=\p{Lu}{3}))(?=\p{Lu}))/u
/** '3.2 / Q: How many ...?': strokes part what stood in cells. */
const SLASHED = /^\d{1,2}(?:\.\d{1,2})+\s\/\s+(?=[\p{Lu}"'\u2018\u201c(])/u
const ROMAN = /^\(?(?:x{0,3}(?:ix|iv|v?i{0,3}))[.)]{1,2}\s+(?=\S)/i
const LETTER = /^(?:\([a-z]\)(?:\([ivx]{1,4}\))?|[a-z][.)])\s+(?=\S)/i

/** '(b)Ms Doe asked' without the gap. */
const GLUED = /^\([a-z]\)(?=\p{Lu}\p{L})/u

/** Two letters that open neither a reference ('Ref', 'Min') nor a Roman number. */
const WORD = /^(?:[A-LN-QS-Z][a-z]|[a-hj-uwyz][a-z]|[ivx][a-hj-uwyz])/

/** The marker at the start of a line that has no white space before it, or null. A number behind a bullet is the marker ('- 1.'). */
export function readMarker(line: string, bullets: 'any' | 'plain' = 'any'): Marker | null {
  if (WORD.test(line)) return null
  const bullet = hit(line, BULLET, 'bullet') ?? hit(line, bullets === 'any' ? OCR_BULLET : TABBED_BULLET, 'bullet')
  if (bullet !== null) {
    const inner = /^\d{1,3}\\?[.)]\s/.test(line.slice(bullet.length)) ? readNumber(line.slice(bullet.length)) : null
    return inner === null ? bullet : { ...inner, length: bullet.length + inner.length }
  }
  return (
    hit(line, REFERENCE, 'number') ??
    hit(line, LETTERED, 'number') ??
    hit(line, PARTED, 'number') ??
    hit(line, SLASHED, 'number') ??
    hit(line, SIGNED, 'number') ??
    hit(line, STARRED, 'number') ??
    hit(line, POINTED, 'number') ??
    hit(line, QUESTIONED, 'number') ??
    readNumber(line) ??
    hit(line, ROMAN, 'roman') ??
    hit(line, LETTER, 'letter') ??
    hit(line, GLUED, 'letter')
  )
}

/** 'Item 4   Parking', 'AGENDA ITEM 4: PARKING': the number with the word before it, where a document numbers its items so; null for other lines. */
export function itemMarker(line: string): Marker | null {
  return hit(line, NAMED, 'number')
}

/** 'PF31 Parking': letters with a number that the numbers of other lines count on from, as `letters` has them; null for other lines. */
export function seriesMarker(line: string, letters: ReadonlySet<string>): Marker | null {
  const own = letters.size === 0 ? undefined : SERIES.exec(line)?.[1]
  return own !== undefined && letters.has(own) ? hit(line, SERIES, 'number') : null
}
const SERIES = /^([A-Z]{2,4})\d{1,3}[.:]?\s+(?=\p{Lu})/u

function hit(line: string, pattern: RegExp, kind: Marker['kind']): Marker | null {
  const found = pattern.exec(line)?.[0]
  if (found === undefined || found.trim() === '') return null
  return { text: found.replace(/[\s|/]+$/, ''), length: found.length, kind }
}

/** A list number: '7.', '7)', '(7)', '2.1', '4,' of OCR; a bare '7' only before a capital. */
function readNumber(line: string): Marker | null {
  const found = NUMBER.exec(line) ?? /^\d{1,3},\s+(?=\p{Lu})/u.exec(line)
  if (found === null) return null
  const text = found[0].trim()
  const rest = line.slice(found[0].length)
  const bare = /^\d+$/.test(text)
  // '(30 September 2025)' has a date in its brackets.
  if (text.startsWith('(') && !text.includes(')')) return null
  if (bare && !/^(?:pdf )?\p{Lu}/u.test(rest)) return null
  if (bare && MONTH.test(rest)) return null
  if (/^\d+\.\d+$/.test(text) && !/^(?:(?:19|20)\d\d )?[\p{Lu}"'\u2018\u201c([]/u.test(rest)) return null
  if (/^\d/.test(rest) && found[0] === text) return null
  // 'theft from cars 4' / '(1), criminal damage 6 (6)': a figure of the sentence above.
  if (/^[,;]/.test(rest)) return null
  return { text, length: found[0].length, kind: 'number' }
}

const MONTH = new RegExp(
  `^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b|(?:${monthNames.flat().join('|')})(?=[\\s,./]|$))`,
  'iu',
)
