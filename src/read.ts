import { checkOptions } from './model/check-options'
import { type Format, formats, type Source } from './model/source'
import { defaultLimits, type Limits } from './readers/limits'
import { readBytes } from './readers/read-bytes'
import { ReadError } from './readers/read-error'

export type { Anchor, Format, Rewritten, Source, TextFormat } from './model/source'
export { defaultLimits, type Limits } from './readers/limits'
export { ReadError, type ReadErrorCode } from './readers/read-error'
export { type Place, whereIs } from './readers/where-is'

/** How a document is read. */
export interface ReadOptions {
  /** What it is; told from its bytes unless given. */
  readonly type?: Format
  /** Where to refuse, each limit by itself; `defaultLimits` unless given. */
  readonly limits?: Partial<Limits>
}

/**
 * Reads a document into a source, which `analyze` and `segment` take: PDF, DOCX, HTML, Markdown, plain text, WebVTT and SRT captions,
 * JSON transcripts. What it is is told from its bytes. Text may be UTF-8, UTF-16 or Windows-1252.
 *
 * Spans found later are UTF-16 units into `source.text`: the text as decoded, or for PDF and DOCX the text that the reader made;
 * `whereIs` leads them back to the page, the cell or the second. PDF needs the package `unpdf` and DOCX `mammoth` installed beside this one.
 * Rejects with a `ReadError` where the document cannot be read, with a `TypeError` for what is neither a file nor bytes and for an
 * option that there is not, and with a `RangeError` for a `type` that is not read.
 */
export async function read(document: Blob | ArrayBuffer | ArrayBufferView, options: ReadOptions = {}): Promise<Source> {
  checkOptions(options, { type: true, limits: true })
  if (options.type !== undefined && !formats.includes(options.type))
    throw new RangeError(`No type '${String(options.type)}' of document: use ${formats.join(', ')}`)
  const limits = { ...defaultLimits, ...options.limits }
  const size = sizeOf(document)
  if (size > limits.bytes)
    throw new ReadError({
      code: 'too-large',
      format: options.type ?? null,
      what: `this file is too large (${size} bytes; the limit is ${limits.bytes})`,
      advice: 'give a smaller one or raise the limit `bytes`',
    })
  return readBytes(await bytesOf(document), options.type ?? null, limits)
}

function sizeOf(document: Blob | ArrayBuffer | ArrayBufferView): number {
  if (typeof document === 'object' && document !== null) {
    if ('size' in document && typeof document.arrayBuffer === 'function') return document.size
    if ('byteLength' in document) return document.byteLength
  }
  throw new TypeError(
    'Expected a file or bytes: a File, Blob, ArrayBuffer or Uint8Array, such as `await readFile(path)` gives. The text of a document goes to `analyze` as it is.',
  )
}

async function bytesOf(document: Blob | ArrayBuffer | ArrayBufferView): Promise<Uint8Array> {
  if ('size' in document) return new Uint8Array(await document.arrayBuffer())
  return 'buffer' in document
    ? new Uint8Array(document.buffer, document.byteOffset, document.byteLength)
    : new Uint8Array(document)
}
