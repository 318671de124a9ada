import type { Block } from '../model/block'
import { lazily } from '../text/lazily'
import { titleCase } from '../text/letter-case'
import { matches } from '../text/matches'
import { isName, isNamed, stripTitles } from '../text/names'
import { rankName } from '../text/rank-name'
import { inEnglishAlone } from './english-cells'
import { isRole } from './is-role'
import { namesApart } from './names-apart'
import { groupHead } from './roster-group'
import { wordsOfName } from './roster-lettered'
import { ROSTER_REACH } from './roster-reach'

/** How many names tell how a list writes them. */
const ENOUGH = 3

/**
 * The blocks of a document with the names of its attendance list as most lists write them: 'DOE, Jane', 'Jane DOE' and
 * 'JANE DOE' are 'Jane Doe', and a semicolon parts two in one line. Apart from initials that looked like numbers, and offices in two languages, every text keeps its length. The same blocks where the list writes names so already.
 */
export function withPlainNames(blocks: readonly Block[]): readonly Block[] {
  const front = blocks.slice(0, ROSTER_REACH).map(withInitial)
  const texts = front.map(({ text, cells }) => inTheChair(cells.length > 0 ? text : inEnglishAlone(text)))
  const plain = shoutedNames(turnedNames(surnamesInCapitals(seatsApart(namesApart(texts)))))
  if (plain.every((text, index) => text === blocks[index]!.text)) return blocks
  return blocks.map((block, index) => (plain[index] === undefined ? block : { ...front[index]!, text: plain[index] }))
}

/** 'In the Chair: Cllr Doe' as 'Chair: Cllr Doe', as long as before. */
function inTheChair(text: string): string {
  return /^in the chair:\s*\S/i.test(text) ? `Chair:       ${text.slice('In the chair:'.length)}` : text
}

/** 'Jo Li Doe-Mill Hill and Quay', 'Ravi Roe (Chair)-Quay': who sits for what, glued by a hyphen. */
const SEATED =
  /^(?:\p{Lu}[\p{L}.'\u2019]*\s){1,3}\p{Lu}[\p{L}'\u2019]+(?: \([^()]{3,30}\))?(-)(?=\p{Lu}\p{Ll}+(?:\s(?:and\s)?\p{Lu}\p{Ll}+){0,4}$)/u
/** No double-barrelled name has these behind its hyphen: a bracket before it, or two words. */
const SURELY = /\)-\p{Lu}|-\p{Lu}\p{Ll}+ (?:and )?\p{Lu}/u

/** 'Jo Doe - Mill Hill', 'Ravi Roe - Harbour East': the same with spaces round the dash. */
const DASHED = /^(?:\p{Lu}[\p{L}.'\u2019]*\s){1,3}\p{Lu}[\p{L}'\u2019-]+(?: \([^()]{3,30}\))?( [-\u2013] )(?=\p{Lu})/u

/** Lines in a row of which each has a place behind a name, with the place in brackets: it may look like a name itself. */
function seatsApart(texts: readonly string[]): readonly string[] {
  return bracketed(bracketed(texts, SEATED, SURELY), DASHED, null)
}

function bracketed(texts: readonly string[], form: RegExp, sure: RegExp | null): readonly string[] {
  const hits = texts.map((text) => (text.length < 90 && /[-\u2013]/.test(text) ? form.exec(text) : null))
  const beside = (index: number): boolean => hits[index - 1] != null || hits[index + 1] != null
  const listed = hits.filter((hit, index) => hit !== null && beside(index))
  if (listed.length < ENOUGH || (sure !== null && listed.filter((hit) => sure.test(hit!.input)).length < 2))
    return texts
  return texts.map((text, index) => {
    const hit = hits[index]
    if (hit == null || !beside(index)) return text
    const sign = hit[1]!
    const from = hit[0].length - sign.length
    const place = text.slice(hit[0].length)
    // A bracket that nothing closes closes with the line.
    if (sign.length === 1) return `${text.slice(0, from)}(${place}`
    return isName(place) && !isRole(place) ? `${text.slice(0, from)} (${place})` : text
  })
}

/** 'J. Doe' in the first column or on a line of its own: the initial of a name that looks like a letter which numbers the line. */
function withInitial(block: Block, index: number, blocks: readonly Block[]): Block {
  const { marker, text, cells } = block
  if (!/^\p{Lu}\.$/u.test(marker)) return block
  if (cells.length < 2 && (isCountedByLetter(blocks, index) || isTitle(blocks, index))) return block
  const before = marker.length + 1
  const moved = cells.map(([start, end], place) => [place === 0 ? start : start + before, end + before] as const)
  const own = cells.length > 1 ? text.slice(...cells[0]!) : text
  return isName(`${marker} ${own.replace(/\s*[(,].*$|\sand\s\p{Lu}.*$/u, '')}`)
    ? { ...block, marker: '', text: `${marker} ${text}`, cells: moved }
    : block
}

/** Whether a sentence stands below, or Roman numbers count the lines: 'I. Mill Lane' over what was said of it. */
function isTitle(blocks: readonly Block[], index: number): boolean {
  return (
    /\p{Ll}\p{Ll} .*[.?!]$/u.test(blocks[index + 1]?.text ?? '') ||
    blocks.slice(index).some(({ marker }) => /^[IVXLC]{2,}\.$/.test(marker))
  )
}

/** Whether the letter before or the one behind numbers the line above or below. */
function isCountedByLetter(blocks: readonly Block[], index: number): boolean {
  const letter = blocks[index]!.marker.charCodeAt(0)
  const marked = (other: Block | undefined, by: number): boolean => other?.marker === `${String.fromCharCode(by)}.`
  return marked(blocks[index - 1], letter - 1) || marked(blocks[index + 1], letter + 1)
}

const TITLE =
  '(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Clr|Councillor|Cr|Rev|Father|Fr|Chief|Deputy|Assistant|Detective|Senior|Acting|Leading|Superintendent|Inspector|Sergeant|Constable|Commander|Commissioner|Supt|Insp|Sgt|Const|Ald|Sir|Dame|The Hon|Hon|[A-Z]{2,4}(?= \\p{Lu}\\p{Ll}))\\b\\.? )*'
const GIVEN = '(?:\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\.?)(?: ?\\p{Lu}\\.?)?'
const SHOUTED =
  "(?:(?:de|van|von|O|MAC|MC|Mac|Mc|DE|VAN|\u00d3|N\u00cd|UI) ?['\u2019]?)?\\p{Lu}[\\p{Lu}'\u2019]+(?:-\\p{Lu}{2,})*"
const ENDS = '(?=$|[,;:()\\t.]| [(\\u2013\\u2014-]|  | and )'

/** 'Jane DOE', 'Cllr Jane Mary DOE' */
const CAPITAL_SURNAME = lazily(
  () => new RegExp(`(?<=^|[,;:\\t] ?| and |  )${TITLE}${GIVEN}(?: \\p{Lu}\\p{Ll}+)?( ${SHOUTED})${ENDS}`, 'gu'),
)

/** Names with a surname in capitals, where three at least have one that no other has: letters of a body come back. */
function surnamesInCapitals(texts: readonly string[]): readonly string[] {
  if (texts.every((text) => !/\p{Ll} \p{Lu}['\u2019]?\p{Lu}/u.test(text))) return texts
  const found = texts.flatMap((text) =>
    isLong(text) || isAllShouted(text)
      ? []
      : matches(CAPITAL_SURNAME(), text).flatMap(([, last]) => (isInitials(last!.trim(), text) ? [] : last!)),
  )
  const surnames = new Set(found)
  if (surnames.size < ENOUGH || surnames.size * 2 < found.length) return texts
  return texts.map((text) =>
    isLong(text) || isAllShouted(text)
      ? text
      : text.replace(CAPITAL_SURNAME(), (whole, last: string) =>
          surnames.has(last) && !isInitials(last.trim(), text)
            ? `${whole.slice(0, whole.length - last.length)}${properCase(last)}`
            : whole,
        ),
  )
}

/** 'Jane Doe Head of Parks JD', 'Jane Doe JMD': letters behind a line are those of the name that it begins with. */
function isInitials(letters: string, line: string): boolean {
  return letters.length <= 4 && wordsOfName(letters, stripTitles(line).name.split(' ')) !== null
}

/** 'Doe, Jane (Chair)', 'DOE, Cllr Jane' */
const TURNED = new RegExp(
  `^((?:(?:Mac|Mc|Van|Von|De|Le|La|St\\.?|O['\u2019]|\u00d3|N\u00ed|U\u00ed) ?)?\\p{Lu}[\\p{L}'\u2019-]+), (${TITLE}${GIVEN}(?: \\p{Lu}\\p{Ll}+)?)${ENDS}`,
  'u',
)

/** Lines, or cells of lines, that begin with a surname, a comma and the rest of the name, where three at least do. */
function turnedNames(texts: readonly string[]): readonly string[] {
  const turned = texts.map((text) => (text.length < 300 && text.includes(', ') ? text.split('\t').map(turnedName) : []))
  const counts = turned.map((cells) => cells.filter((cell) => cell !== null).length)
  const listed = counts.map(
    (count, index) => count > 1 || (count > 0 && (counts[index - 1] ?? 0) + (counts[index + 1] ?? 0) > 0),
  )
  const all = counts.reduce((sum, count, index) => (listed[index] ? sum + count : sum), 0)
  if (all < ENOUGH) return texts
  return texts.map((text, index) => {
    if (counts[index] === 0) return text
    const cells = text.split('\t')
    return cells.map((cell, place) => turned[index]![place] ?? cell).join('\t')
  })
}

function turnedName(text: string): string | null {
  const hit = TURNED.exec(text)
  if (hit === null) return null
  const name = `${hit[2]!} ${properCase(hit[1]!)}`
  return (isName(name) || isNamed(name)) && !isRole(stripTitles(hit[2]!).name) && !isRole(hit[1]!)
    ? `${name} ${text.slice(hit[0].length)}`
    : null
}

const HEAD = /^[^,;:(\t\u2013\u2014]+?(?=,|;|\(|\t| \(| [\u2013\u2014-] |$)/u

/** Lines of a list that open with a name in capitals, where three of a group do. */
function shoutedNames(texts: readonly string[]): readonly string[] {
  const named = texts.map((text) => {
    if (text.length > 160 || !/^\p{Lu}{2}|^\p{Lu}\.? \p{Lu}/u.test(text)) return null
    const head = HEAD.exec(text)?.[0]
    if (head === undefined || /\p{Ll}/u.test(head) || groupHead(text) !== null) return null
    const name = properCase(head)
    return (isName(name) || isNamed(name)) && !isRole(stripTitles(name).name)
      ? `${name}${text.slice(head.length)}`
      : null
  })
  const near = named.flatMap((text, index) => (text === null ? [] : [index]))
  if (near.length < ENOUGH) return texts
  const groups = texts.flatMap((text, index) => (groupHead(text) === null ? [] : [index]))
  const listed = new Set<number>()
  for (const group of groups) {
    let last = group
    for (const index of near) {
      if (index < group) continue
      if (index - last > 2) break
      listed.add(index)
      last = index
    }
  }
  return listed.size < ENOUGH ? texts : texts.map((text, index) => (listed.has(index) ? named[index]! : text))
}

/** 'MCDOE' as 'McDoe', 'ACC DOE' as 'ACC Doe'; names without capitals behind the first letter as they are. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name.trim().slice(1).replace(/^c/, ''))) return name
  const [first = ''] = name.split(' ')
  const cased = rankName(first) === undefined ? titleCase(name) : `${first}${titleCase(name.slice(first.length))}`
  return cased.replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

/** A line in which no surname stands out: 'A. DOE AND B. MacROE'. */
function isAllShouted(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text.replace(/\bMac(?=\p{Lu})/gu, ''))
}

/** Nothing so long is a line of a list. */
function isLong(text: string): boolean {
  return text.length > 2_000
}
