const LINE_FEED = 10

/** A line of a stream; `text` is null where the line is longer than was allowed, and none of it was kept. */
export interface ReadLine {
  /** Counted from 1, blank lines too. */
  readonly number: number
  readonly text: string | null
}

/**
 * The lines of a stream of UTF-8 bytes, one at a time and without their ends. Never more than a line and a chunk are held, and of a
 * line of more than `longest` bytes nothing.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ReadLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): ReadLine => {
    number++
    const text = size > longest ? null : decoded(parts, number === 1)
    parts = []
    size = 0
    return { number, text }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}

function decoded(parts: readonly Uint8Array[], first: boolean): string {
  const text = Buffer.concat(parts).toString('utf8')
  return (first ? text.replace(/^\ufeff/, '') : text).replace(/\r$/, '')
}
