import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|tsv|pdf|docx|vtt|srt|json)$/i
/** What a folder of minutes holds beside its minutes. */
const LEFT_OUT = /^(?:\.|node_modules$|readme\b)/i

/** A document behind an argument: its path, and whether it was found in a folder, where files that are no documents lie about. */
export interface FoundDocument {
  readonly path: string
  readonly found: boolean
}

/**
 * The documents behind one argument: the file itself (whatever its name is), `-` for standard input, or in a folder and those
 * below it all files that a reader reads, in the order of their names, but for README files, hidden ones and `except`.
 * Throws Node's error for a path that is not there.
 */
export async function findDocuments(path: string, except: string | null): Promise<FoundDocument[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [{ path, found: false }]
  const skipped = except === null ? null : await realpath(except).catch(() => null)
  return (await walk(path, skipped)).map((one) => ({ path: one, found: true }))
}

async function walk(folder: string, skipped: string | null): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !LEFT_OUT.test(name))
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(path, skipped)))
    else if (READABLE.test(entry.name) && (skipped === null || (await realpath(path).catch(() => path)) !== skipped))
      found.push(path)
  }
  return found
}
