import { csv } from '../page/csv'
import { printable } from '../report/printable'
import type { ExportDocument } from './export-document'
import type { Cell } from './layer'
import { layers } from './layers'

/** Wide forms of the signs that open a formula, which spreadsheets set to an Asian language take for the signs themselves. */
const WIDE_FORMULA = /^\s*[\uff1d\uff0b\uff0d\uff20]/

/**
 * One table a layer, by the name of its file: RFC 4180, in which a text that a spreadsheet would run as a formula has an apostrophe
 * before it, and a byte-order mark in front, without which spreadsheets do not take it for UTF-8. Every table is there, if only with
 * its head.
 */
export function csvTables(documents: readonly ExportDocument[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(layers).map(([name, { columns, rows }]) => {
      const cells = documents.flatMap((document) => rows(document).map((row) => row.map(cell)))
      return [`${name}.csv`, `\ufeff${csv([columns, ...cells])}`]
    }),
  )
}

function cell(value: Cell): string {
  const text = value === null ? '' : printable(String(value))
  return WIDE_FORMULA.test(text) ? `'${text}` : text
}
