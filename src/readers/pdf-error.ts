import { ReadError, type ReadFailure } from './read-error'

const ENCRYPTED = {
  code: 'encrypted',
  what: 'this PDF is encrypted and opens only with a password',
  advice: 'open it, save or print it as a PDF without a password, and give that file',
} as const
const BROKEN = {
  code: 'broken',
  what: 'this PDF is cut off or damaged',
  advice: 'download it again, or open it and save or print it as PDF',
} as const

/** What pdf.js threw, or `failure`, as a `ReadError`; one that is a `ReadError` already stays. */
export function pdfError(error: unknown, failure?: Pick<ReadFailure, 'code' | 'what' | 'advice'>): ReadError {
  if (error instanceof ReadError) return error
  const password = error instanceof Error && error.name === 'PasswordException'
  return new ReadError({
    format: 'pdf',
    ...(failure ?? (password ? ENCRYPTED : BROKEN)),
    ...(error == null ? {} : { cause: error }),
  })
}
