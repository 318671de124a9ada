import type { Row } from './page-rows'

/** The rows of a page. */
export interface PageRows {
  readonly height: number
  readonly rows: readonly Row[]
}

/** The part of a page's height at its top and at its foot in which running heads and page numbers stand. */
const MARGIN = 0.13
/** How far the same line may stand from its place on the page before, in points. */
const SAME_PLACE = 4
const NUMBER =
  /^(?:[-\u2013|]\s*)?(?:p\s?a\s?g\s?e\s*|pg\.?\s*|p\.\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-\u2013|])?$/i
const NAMED = /p\s?a\s?g\s?e|\d\s*(?:of|\/)\s*\d/i

/**
 * The rows of each page that are its running heads, feet and page numbers: lines in the margins that come back on other pages at the same
 * place, but for a number that counts the pages. A line that only one page has is furniture only when it says 'Page'.
 */
export function pageFurniture(pages: readonly PageRows[]): ReadonlySet<Row>[] {
  const margins = pages.map(({ height, rows }) =>
    rows.filter((row) => row[0]!.base < height * MARGIN || row[0]!.base > height * (1 - MARGIN)),
  )
  const places = new Map<string, Printed[]>()
  margins.forEach((rows, page) => {
    for (const row of rows) {
      const key = keyOf(row)
      const list = places.get(key) ?? []
      list.push(printedAs(row, page))
      places.set(key, list)
    }
  })
  return margins.map((rows, page) => {
    const comesBack = (row: Row): boolean =>
      (places.get(keyOf(row)) ?? []).some((other) => isAgain(other, printedAs(row, page)))
    const found = rows.filter((row) => comesBack(row) || (NUMBER.test(textOf(row)) && NAMED.test(textOf(row))))
    return new Set(found.filter((row) => isOutermost(row, rows, found, pages[page]!)))
  })
}

/** A line in a margin: its page, place and numbers. */
interface Printed {
  readonly page: number
  readonly base: number
  readonly numbers: readonly number[]
}

function printedAs(row: Row, page: number): Printed {
  return { page, base: row[0]!.base, numbers: (textOf(row).match(/\d+/g) ?? []).map(Number) }
}

function isAgain(one: Printed, other: Printed): boolean {
  if (one.page === other.page || Math.abs(one.base - other.base) > SAME_PLACE) return false
  return one.numbers.every((number, index) => [0, one.page - other.page].includes(number - other.numbers[index]!))
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ')
}

function keyOf(row: Row): string {
  return textOf(row).toLowerCase().replace(/\d+/g, '#')
}

/** Nothing but furniture stands between it and the edge of the page. */
function isOutermost(row: Row, margin: readonly Row[], found: readonly Row[], { height }: PageRows): boolean {
  const top = row[0]!.base < height / 2
  return margin.every((other) => {
    const outside = top ? other[0]!.base < row[0]!.base : other[0]!.base > row[0]!.base && other[0]!.base > height / 2
    return !outside || found.includes(other)
  })
}
