import type { Format } from '../model/source'

/**
 * Why a document cannot be read: `encrypted`, `broken` (cut off or damaged), `no-text` (a scan), `too-large` (a limit), `missing-package`
 * (the reader's package is not installed), `unsupported` (another kind of file) or `no-transcript` (JSON in which nobody speaks).
 */
export type ReadErrorCode =
  | 'encrypted'
  | 'broken'
  | 'no-text'
  | 'too-large'
  | 'missing-package'
  | 'unsupported'
  | 'no-transcript'

/** What a `ReadError` is made of. */
export interface ReadFailure {
  readonly code: ReadErrorCode
  /** The format it was read as; null where none was recognised. */
  readonly format: Format | null
  /** What is wrong, as a clause: 'this PDF is encrypted'. */
  readonly what: string
  /** What to do about it, as a clause: 'save it without a password'. */
  readonly advice: string
  /** The error underneath, where there is one. */
  readonly cause?: unknown
}

/** A document that cannot be read. The message is a sentence for its owner: what is wrong and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  /** The format it was read as; null where none was recognised. */
  readonly format: Format | null
  /** What to try. */
  readonly advice: string

  constructor({ code, format, what, advice, cause }: ReadFailure) {
    super(`${what}: ${advice}.`, cause === undefined ? {} : { cause })
    this.code = code
    this.format = format
    this.advice = advice
  }
}
