import type { Block } from '../model/block'
import { opensWith } from '../text/opens-with'
import { cellsOf } from './cells-of'

const VALUE = /^(?:[-\u2013+]?[\u00a3$\u20ac]?\(?\d[\d,]*(?:\.\d+)?\)?%?(?:[kKmM]|bn)?\*?|N\/A|n\/a|[-\u2013])$/
const CAPTION =
  /^(?:[Tt]able|TABLE|[Cc]hart|CHART|[Ff]igure|FIGURE|[Ff]ig|[Gg]raph|GRAPH)\b\s*:?\s*(?:\d{1,3}[a-z]?|[A-Z]\b)?\s*(?:[:.\u2013\u2014-]|(?=\p{Lu})|$)/u

const opensCaption = opensWith('table chart figure fig graph')

/** Whether a block captions a table or a chart: 'Table 3: Leavers by rank'. */
export function isCaption(block: Block): boolean {
  return (
    block.marker === '' &&
    block.text.length < 200 &&
    opensCaption(block.text) &&
    CAPTION.test(block.text) &&
    !/^(?:table|chart|figure|graph)s?\s+\d+\s+(?:and|to|below|above|shows?|sets?|gives?|details?|is|are|provides?|illustrates?|outlines?)\b/i.test(
      block.text,
    )
  )
}

/** The cells of a table's row: those of its columns (of mark-up the empty ones too), or a label and the values behind it where OCR flattened the row; none for other text. */
export function rowCells(block: Block): string[] {
  if (block.kind === 'row') return block.row === undefined ? cellsOf(block) : [...block.row.columns]
  const { text } = block
  if (block.level > 0 || block.marker !== '' || text.length > 170 || /[.?!:;]$/.test(text)) return []
  if (!VALUE.test(text.slice(text.lastIndexOf(' ') + 1))) return []
  const words = text.split(' ')
  let first = words.length
  while (first > 1 && VALUE.test(words[first - 1]!)) first--
  return first === words.length || !/\p{L}/u.test(words[0]!)
    ? []
    : [words.slice(0, first).join(' '), ...words.slice(first)]
}

/** A line of column heads above rows of `columns` cells; a line of words is cut so that the last ones head the values. */
export function headerCells(block: Block, columns: number): string[] {
  if (block.kind === 'row') return rowCells(block)
  const words = block.text.split(' ')
  return words.length < columns
    ? [block.text]
    : [words.slice(0, words.length - columns + 1).join(' '), ...words.slice(words.length - columns + 1)]
}
