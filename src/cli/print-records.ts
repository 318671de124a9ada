import { toJson } from '../export/to-json'
import type { Terminal } from './terminal'

/** Prints one list of all documents' findings as JSON, each with the name of its `file`. */
export function printRecords(
  documents: readonly { readonly name: string; readonly records: readonly object[] }[],
  terminal: Terminal,
): void {
  const all = documents.flatMap(({ name, records }) => records.map((record) => ({ file: name, ...record })))
  terminal.print(`${toJson(all)}\n`)
}
