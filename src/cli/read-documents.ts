import { readFile } from 'node:fs/promises'
import { decodeBytes } from './decode-bytes'
import { findDocuments } from './find-documents'
import { plainWords } from './plain-words'
import type { Terminal } from './terminal'

/** What was made of a document, by the name under which it was given (`-` for standard input). */
export interface Named<Found> {
  readonly name: string
  readonly found: Found
}

/** What became of the documents asked for. */
export interface Reading<Found> {
  readonly done: readonly Named<Found>[]
  readonly failed: number
}

/**
 * Reads the documents behind the arguments and takes each apart. One that fails is named on standard error with the reason,
 * and the rest is done. `except` is a file that is not looked for in folders.
 */
export async function readDocuments<Found extends object>(
  paths: readonly string[],
  take: (text: string) => Found,
  terminal: Terminal,
  except: string | null = null,
): Promise<Reading<Found>> {
  const done: Named<Found>[] = []
  let failed = 0
  const attempt = async <Value>(name: string, step: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await step()
    } catch (error) {
      failed++
      terminal.complain(`${shownName(name)}: ${plainWords(error)}`)
      return null
    }
  }
  for (const path of paths) {
    for (const name of (await attempt(path, () => findDocuments(path, except))) ?? []) {
      const found = await attempt(name, async () => take(decodeBytes(await readBytes(name, terminal))))
      if (found !== null) done.push({ name, found })
    }
  }
  if (failed > 0 && done.length > 0)
    terminal.complain(`${failed} of ${failed + done.length} documents could not be read; the others are done.`)
  return { done, failed }
}

/** A document's name as people know it. */
export function shownName(name: string): string {
  return name === '-' ? 'standard input' : name
}

async function readBytes(name: string, terminal: Terminal): Promise<Uint8Array> {
  if (name !== '-') return readFile(name)
  const chunks: Uint8Array[] = []
  for await (const chunk of terminal.input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
