import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadError } from './read-error'

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|tsv)$/i
/** What a folder of minutes holds beside its minutes. */
const LEFT_OUT = /^(?:\.|node_modules$|readme\b)/i

/**
 * The documents behind one argument: the file itself (whatever its name is), `-` for standard input, or in a folder and those
 * below it all text, Markdown and HTML files in the order of their names, but for README files, hidden ones and `except`.
 * Throws a `ReadError` for a folder with none, and Node's error for a path that is not there.
 */
export async function findDocuments(path: string, except: string | null): Promise<string[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [path]
  const skipped = except === null ? null : await realpath(except).catch(() => null)
  const found = await walk(path, skipped)
  if (found.length === 0) throw new ReadError('this folder holds no text, Markdown or HTML file.')
  return found
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
