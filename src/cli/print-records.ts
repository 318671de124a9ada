import { toJson } from '../export/to-json'
import type { Named } from './read-documents'
import type { Terminal } from './terminal'

/** Prints one list of all documents' findings as JSON, each with the name of its `file`. */
export function printRecords<Found>(
  done: readonly Named<Found>[],
  pick: (found: Found) => readonly object[],
  terminal: Terminal,
): void {
  const all = done.flatMap(({ name, found }) => pick(found).map((record) => ({ file: name, ...record })))
  terminal.print(`${toJson(all)}\n`)
}
