import { Parser } from 'htmlparser2'
import { type ListPlace, type Numbering, readNumbering, readStyleLists } from './docx-numbering'
import { listNumeral } from './list-numeral'

interface Paragraph {
  list: string | null
  level: number | null
  style: string | null
  /** Where its own `<w:numPr>` stands; empty where it has none. */
  numbering: { start: number; end: number } | null
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A numbering of its own that belongs to no list, against the one that a style brings. */
const UNLISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

/**
 * The document with the numbers of its lists as text at the start of their paragraphs, as Word prints them ('4.1', '(a)').
 * Word keeps them apart and an HTML list counts by its own rules, so that items would lose the numbers they are known by. Bullets stay lists.
 */
export function printListNumbers(document: string, numbering: string, styles: string): string {
  const lists = readNumbering(numbering)
  const styleLists = readStyleLists(styles)
  const print = counter(lists)
  const edits: Edit[] = []
  const open: Paragraph[] = []
  let numberingStart = -1
  const close = (name: string): void => {
    if (name === 'w:p') open.pop()
    const paragraph = open.at(-1)
    if (paragraph === undefined) return
    if (name === 'w:numPr' && numberingStart >= 0) {
      paragraph.numbering = { start: numberingStart, end: parser.endIndex + 1 }
      numberingStart = -1
    }
    if (name !== 'w:pPr') return
    const place = placeOf(paragraph, styleLists)
    const number = place === null ? null : print(place)
    if (number === null) return
    const at = parser.startIndex
    edits.push({ ...(paragraph.numbering ?? { start: at, end: at }), text: UNLISTED })
    const end = parser.endIndex + 1
    edits.push({ start: end, end, text: `<w:r><w:t xml:space="preserve">${escapeXml(number)} </w:t></w:r>` })
  }
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const paragraph = open.at(-1)
        const value = attributes['w:val'] ?? ''
        if (name === 'w:p') open.push({ list: null, level: null, style: null, numbering: null })
        else if (paragraph === undefined) return
        else if (name === 'w:numPr') numberingStart = parser.startIndex
        else if (name === 'w:numId' && numberingStart >= 0) paragraph.list = value
        else if (name === 'w:ilvl' && numberingStart >= 0) paragraph.level = Number(value) || 0
        else if (name === 'w:pStyle') paragraph.style = value
      },
      onclosetag: close,
    },
    { xmlMode: true },
  )
  parser.end(document)
  return applied(document, edits)
}

function placeOf({ list, level, style }: Paragraph, styles: ReadonlyMap<string, ListPlace>): ListPlace | null {
  const styled = style === null ? null : (styles.get(style) ?? null)
  const id = list ?? styled?.list ?? null
  return id === null ? null : { list: id, level: level ?? styled?.level ?? 0 }
}

/** Counts the lists as the document goes on: the number of a place as printed, null for bullets and lists that are not defined. */
function counter(lists: Numbering): (place: ListPlace) => string | null {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list, level }) => {
    const shape = lists.level(list, level)
    const definition = lists.definition(list)
    if (shape === null || definition === null) return null
    const count = counts.get(definition) ?? []
    const restart = lists.restart(list, level)
    if (restart !== null && !begun.has(`${list}/${level}`)) count[level] = restart - 1
    begun.add(`${list}/${level}`)
    for (let depth = 0; depth <= level; depth++)
      count[depth] ??= (lists.level(list, depth)?.start ?? 1) - (depth === level ? 1 : 0)
    count[level]!++
    count.length = level + 1
    counts.set(definition, count)
    if (shape.numerals === 'bullet' || shape.numerals === 'none') return null
    return shape.print.replace(/%(\d)/g, (_, digit: string) => {
      const depth = Number(digit) - 1
      return listNumeral(count[depth] ?? 1, lists.level(list, depth)?.numerals ?? 'decimal')
    })
  }
}

function escapeXml(text: string): string {
  return text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: part } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(text.slice(at, start), part)
    at = end
  }
  return `${parts.join('')}${text.slice(at)}`
}
