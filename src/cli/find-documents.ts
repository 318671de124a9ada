import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** What is read, and what minutes are kept in that is not: such a file is named with what to do. */
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|tsv|pdf|docx|vtt|srt|json|doc|odt|rtf|pages|wpd)$/i
/** What a folder of minutes holds beside its minutes. */
const LEFT_OUT = /^(?:\.|node_modules$|readme\b)/i

/** A document behind an argument: its path, and whether it was found in a folder, where files that are no documents lie about. */
export interface FoundDocument {
  readonly path: string
  readonly found: boolean
}

/**
 * The documents behind one argument: the file itself (whatever its name is), `-` for standard input; in a folder and those below it,
 * or among the files that a pattern such as `minutes/2025-*.pdf` names, all that a reader reads, in the order of their names, but for
 * README files, hidden ones and `except`. Throws Node's error for a path that is not there.
 */
export async function findDocuments(path: string, except: string | null): Promise<FoundDocument[]> {
  if (path === '-') return [{ path, found: false }]
  const skipped = except === null ? null : await realpath(except).catch(() => null)
  const found = await stat(path).then(
    async (entry) => (entry.isDirectory() ? walk(path, skipped) : null),
    (error: unknown) => (isDynamicPattern(path) ? matching(path, skipped, error) : Promise.reject(error)),
  )
  return found === null ? [{ path, found: false }] : found.map((one) => ({ path: one, found: true }))
}

/** The documents that a pattern names; throws `missing` where it names none. */
async function matching(pattern: string, skipped: string | null, missing: unknown): Promise<string[]> {
  const paths = await glob(pattern, { expandDirectories: false })
  const found: string[] = []
  for (const path of paths.sort()) if (await isDocument(path, basename(path), skipped)) found.push(path)
  if (found.length === 0) throw missing
  return found
}

async function isDocument(path: string, name: string, skipped: string | null): Promise<boolean> {
  if (LEFT_OUT.test(name) || !READABLE.test(name)) return false
  return skipped === null || (await realpath(path).catch(() => path)) !== skipped
}

async function walk(folder: string, skipped: string | null): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !LEFT_OUT.test(name))
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await walk(path, skipped)))
    else if (await isDocument(path, entry.name, skipped)) found.push(path)
  }
  return found
}
