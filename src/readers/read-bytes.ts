import type { Format, Source } from '../model/source'
import { decodeBytes } from './decode-bytes'
import type { Limits } from './limits'
import { readDocx } from './read-docx'
import { ReadError } from './read-error'
import { readPdf } from './read-pdf'
import { readText } from './read-text'
import { findTranscript } from './read-transcript-json'
import { sniffBytes } from './sniff-bytes'

/** Bytes of a document as a source; its format is told from them unless given. Throws a `ReadError` where they cannot be read. */
export async function readBytes(bytes: Uint8Array, type: Format | null, limits: Limits): Promise<Source> {
  const kind = type === 'pdf' || type === 'docx' ? type : sniffBytes(bytes)
  if (kind === 'pdf') return readPdf(bytes, limits)
  if (kind === 'docx') return readDocx(bytes, limits)
  const text = decodeBytes(bytes)
  if (type === 'transcript' || (type === null && isJson(text))) {
    if (findTranscript(text) === null) throw noTranscript()
    return readText(text, 'transcript')
  }
  return type === null || type === 'pdf' || type === 'docx' ? readText(text) : readText(text, type)
}

function isJson(text: string): boolean {
  if (!/^[\s\ufeff]{0,99}(?:\{\s{0,99}["}]|\[\s{0,99}[{["\]\d])/.test(text)) return false
  try {
    JSON.parse(text.replace(/^\ufeff/, ' '))
    return true
  } catch {
    return false
  }
}

function noTranscript(): ReadError {
  return new ReadError({
    code: 'no-transcript',
    format: 'transcript',
    what: 'this JSON holds no transcript',
    advice: 'give a list of { speaker, text } objects, with start and end in seconds where they are known',
  })
}
