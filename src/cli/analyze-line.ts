import { readFile } from 'node:fs/promises'
import { Tinypool } from 'tinypool'
import { type AnalyzeOptions, analyze } from '../analyze'
import { toJson } from '../export/to-json'
import { read } from '../read'
import { readText } from '../readers/read-text'
import type { LineDocument } from './line-document'
import { plainWords } from './plain-words'
import { withPlaces } from './with-places'

/** A line of output, and whether it tells of a failure. */
export interface LineResult {
  readonly line: string
  readonly failed: boolean
}

/** One document taken apart, as a line of JSON; it runs in a worker thread, which was told how to analyse. A document that fails gives a line with its `error`. */
export async function analyzeLine({ id, text, path, date }: LineDocument): Promise<LineResult> {
  try {
    const options = (Tinypool.workerData ?? {}) as AnalyzeOptions
    const source = text === undefined ? await read(await readFile(path ?? '')) : readText(text)
    const analysis = analyze(source, date === undefined ? options : { ...options, date })
    return { line: toJson({ id, ...withPlaces(analysis, source) }, 0), failed: false }
  } catch (error) {
    return { line: toJson({ id, error: plainWords(error) }, 0), failed: true }
  }
}
