import { readFile } from 'node:fs/promises'
import { analyze } from '../analyze'
import { toJson } from '../export/to-json'
import { read } from '../read'
import type { LineDocument } from './line-document'
import { plainWords } from './plain-words'

/** A line of output, and whether it tells of a failure. */
export interface LineResult {
  readonly line: string
  readonly failed: boolean
}

/** One document taken apart, as a line of JSON; it runs in a worker thread. A document that fails gives a line with its `error`. */
export async function analyzeLine({ id, text, path, date }: LineDocument): Promise<LineResult> {
  try {
    const input = text ?? (await read(await readFile(path ?? '')))
    const analysis = analyze(input, date === undefined ? {} : { date })
    return { line: toJson({ id, ...analysis }, 0), failed: false }
  } catch (error) {
    return { line: toJson({ id, error: plainWords(error) }, 0), failed: true }
  }
}
