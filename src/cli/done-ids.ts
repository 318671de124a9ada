import { createReadStream } from 'node:fs'
import type { LineId } from './line-document'
import { readLines } from './read-lines'

/** Which documents an earlier run has done, and whether its last line was cut off as it was stopped. */
export interface DoneIds {
  readonly ids: ReadonlySet<LineId>
  readonly cut: boolean
}

/**
 * The ids in the output of an earlier run. Lines with an `error` do not count, so that failures are tried again, nor do lines that are no
 * JSON. Rejects with Node's error where the file cannot be read.
 */
export async function doneIds(path: string): Promise<DoneIds> {
  const ids = new Set<LineId>()
  let ending = 10
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      ending = chunk.at(-1) ?? ending
      yield chunk
    }
  }
  for await (const { text } of readLines(watched(), Number.POSITIVE_INFINITY)) {
    const id = doneId(text ?? '')
    if (id !== null) ids.add(id)
  }
  return { ids, cut: ending !== 10 }
}

function doneId(line: string): LineId | null {
  try {
    const value = JSON.parse(line) as { id?: unknown; error?: unknown } | null
    if (value === null || value.error !== undefined) return null
    return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
  } catch {
    return null
  }
}
