import { printable } from '../report/printable'

/** Words that may hold no line break and no space at either end, as names and headings of TEI; `otherwise` where nothing is left. */
export function oneLine(text: string | null, otherwise: string): string {
  return printable(text ?? '').trim() || otherwise
}
