import type { Figure } from '../model/figure'
import type { Table } from '../model/table'
import { extractFigures } from './extract-figures'

const WHOLE =
  /^[\s(]*(?:[-−+~<>]|c\.?)?\s*(?:[£€$])?[-−+]?\d[\d.,\s]*(?:%|[a-zA-Z]{1,3}|\s?(?:per cent|million|billion|thousand))?[\s*†)]*$/
const NUMERIC = /\d/
/** Heads of columns that number the rows or name pages. */
const NUMBERS = /^\W*(?:no|nos|nr|number|ref|reference|id|item|row|page|pages|minute|agenda item)\W*$|^#$/i

/**
 * What the cells of a table state, in the shape of figures: one for each cell that is a number, with row and column as `about`.
 * The unit is the cell's own or the one in the heading of its column or row ('£m', '%'). Spans are those of the whole table, since
 * a cell has no place of its own; a table without numbers has none, and
 * columns that number the rows ('No', 'Ref') state nothing.
 */
export function tableFigures(table: Table): Figure[] {
  const columns = table.header
  return table.rows.flatMap((row) => {
    const label = row.find((cell) => cell.trim() !== '' && !WHOLE.test(cell)) ?? null
    return row.flatMap((cell, column) =>
      NUMBERS.test(columns[column] ?? '') ? [] : cellFigure(table, cell, label, columns[column] ?? null),
    )
  })
}

function cellFigure(table: Table, cell: string, row: string | null, column: string | null): Figure[] {
  if (!WHOLE.test(cell) || !NUMERIC.test(cell) || /^\s*(?:19|20)\d\d\s*$/.test(cell)) return []
  const bracketed = /^\s*\((.*)\)\s*$/.exec(cell)
  const text = (bracketed?.[1] ?? cell).replace(/[*†\s]+$/, '').trim()
  const [read] = extractFigures(`the value is ${withUnit(text, `${column ?? ''} ${row ?? ''}`)}.`)
  if (read === undefined) return []
  const about = [row, column].filter((part) => part !== null && part.trim() !== '').join(', ')
  // Accountants print what is below zero in brackets.
  const value = bracketed === null || read.value === null ? read.value : -read.value
  return [
    {
      ...read,
      span: table.span,
      text: cell.trim(),
      value,
      unit: read.unit,
      about: about === '' ? null : about,
      by: 'figures/table',
    },
  ]
}

/** A bare number takes the sign and the multiplier of its heading: 'Cost (£m)', 'Rate %'. */
function withUnit(cell: string, heading: string): string {
  if (!/^[-−+]?[\d.,\s]+$/.test(cell)) return cell
  if (/%|\bper\s?cent|percentage/i.test(heading)) return `${cell}%`
  const money = /([£€$])\s?[’']?(000s?|k|m|bn)?(?![A-Za-z])/i.exec(heading)
  if (money === null) return cell
  const scale = money[2]?.toLowerCase() ?? ''
  return `${money[1]}${cell}${scale.startsWith('000') ? 'k' : scale}`
}
