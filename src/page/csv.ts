/** What spreadsheets take for the start of a formula, after any white space; a plain number is none. */
const FORMULA = /^\s*[=+\-@\t\r]/
const NUMBER = /^[-+]?\d+(?:\.\d+)?%?$/

/** Rows as CSV by RFC 4180: every field quoted, lines ended with CRLF, and what a spreadsheet would run as a formula kept as text by an apostrophe before it. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
