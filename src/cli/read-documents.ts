import { readFile } from 'node:fs/promises'
import type { Segmentation } from '../model/analysis'
import type { Format, Source } from '../model/source'
import { read } from '../read'
import { ReadError } from '../readers/read-error'
import { EmptyFolder } from './empty-folder'
import { type FoundDocument, findDocuments } from './find-documents'
import { plainWords } from './plain-words'
import { progressLine } from './progress-line'
import type { Terminal } from './terminal'

/** What was found in a document, by the name under which it was given (`-` for standard input). */
export interface Named<Found> {
  readonly name: string
  readonly source: Source
  readonly found: Found
}

/** What became of the documents asked for. */
export interface Reading<Found> {
  readonly done: readonly Named<Found>[]
  readonly failed: number
}

/** How documents are read and what is done with each. */
export interface DocumentTask<Found> {
  /** What the documents are; told from each unless given. */
  readonly type?: Format
  readonly take: (source: Source) => Found
  /** A file that is not looked for in folders. */
  readonly except?: string | null
}

/**
 * Reads the documents behind the arguments and takes each apart. One that fails is named on standard error with the reason,
 * and the rest is done; so is one about which something is to be known. JSON that is no transcript is passed over where a folder holds it.
 */
export async function readDocuments<Found extends Segmentation>(
  paths: readonly string[],
  { type, take, except = null }: DocumentTask<Found>,
  terminal: Terminal,
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
  const options = type === undefined ? {} : { type }
  for (const path of paths) {
    await attempt(path, async () => {
      let passed = 0
      const documents = await findDocuments(path, except)
      for (const [index, one] of documents.entries()) {
        if (documents.length > 1) terminal.progress?.(progressLine(index, documents.length))
        const source = await attempt(one.path, () => readOne(one, options, terminal))
        if (source === 'passed') passed++
        else if (source !== null) {
          const found = await attempt(one.path, async () => take(source))
          if (found === null) continue
          warn(one.path, found, terminal)
          done.push({ name: one.path, source, found })
        }
      }
      if (documents.length > 1) terminal.progress?.(progressLine(documents.length, documents.length))
      if (passed === documents.length) throw new EmptyFolder()
    })
  }
  if (failed > 0 && done.length > 0)
    terminal.complain(`${failed} of ${failed + done.length} documents could not be read; the others are done.`)
  return { done, failed }
}

/** Says what a reader of the findings has to know of the document. */
function warn(name: string, { issues }: Segmentation, terminal: Terminal): void {
  for (const { severity, message } of issues)
    if (severity !== 'info') terminal.complain(`${shownName(name)}: ${message}`)
}

/** A document's name as people know it. */
export function shownName(name: string): string {
  return name === '-' ? 'standard input' : name
}

async function readOne(
  { path, found }: FoundDocument,
  options: { type?: Format },
  terminal: Terminal,
): Promise<Source | 'passed'> {
  try {
    const source = await read(await readBytes(path, terminal), options)
    return found && /\.json$/i.test(path) && source.format !== 'transcript' ? 'passed' : source
  } catch (error) {
    if (found && error instanceof ReadError && error.code === 'no-transcript') return 'passed'
    throw error
  }
}

async function readBytes(name: string, terminal: Terminal): Promise<Uint8Array> {
  if (name !== '-') return readFile(name)
  const chunks: Uint8Array[] = []
  for await (const chunk of terminal.input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
