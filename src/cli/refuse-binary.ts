import { ReadError } from './read-error'

const LATER = 'export it as text or HTML and give that file (PDF and DOCX come in a later version)'

const kinds: readonly { readonly opening: string; readonly what: string }[] = [
  { opening: '%PDF', what: 'this is a PDF' },
  { opening: 'PK\x03\x04', what: 'this is a packed file such as DOCX, ODT, XLSX or ZIP' },
  { opening: '\xd0\xcf\x11\xe0', what: 'this is an old Office file such as DOC or XLS' },
  { opening: '{\\rtf', what: 'this is an RTF file' },
]

/** PDF readers accept rubbish of up to this length before `%PDF`. */
const LEAD = 1024

/** Throws a `ReadError` that says what to do when bytes are no text: a known binary format, or NUL bytes anywhere. */
export function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, LEAD))
  const known = kinds.find(({ opening }) => head.trimStart().startsWith(opening))
  if (known !== undefined) throw new ReadError(`${known.what}, which cannot be read yet: ${LATER}.`)
  if (!bytes.includes(0)) return
  if (head.includes('%PDF-')) throw new ReadError(`this is a PDF, which cannot be read yet: ${LATER}.`)
  throw new ReadError(`this is no text (it holds NUL bytes): ${LATER}. UTF-16 text needs a byte-order mark.`)
}
