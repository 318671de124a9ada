import { ReadError } from './read-error'
import { zipEntries } from './zip-entries'

/** PDF readers accept rubbish of up to this length before `%PDF`. */
const LEAD = 1024

const OTHERS: readonly { readonly opening: RegExp; readonly what: string; readonly advice: string }[] = [
  {
    opening: /^\xd0\xcf\x11\xe0/,
    what: 'this is an old Office file (DOC or XLS) or an encrypted one',
    advice: 'save it as DOCX without a password, or as PDF, and give that file',
  },
  { opening: /^\s*\{\\rtf/, what: 'this is an RTF file', advice: 'save it as DOCX or PDF and give that file' },
  {
    opening: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|BM.{4}\x00{4})/s,
    what: 'this is a picture',
    advice: 'run it through text recognition (OCR) and give the PDF or text that comes out',
  },
  {
    opening: /^\x1f\x8b|^7z\xbc\xaf|^Rar!\x1a|^BZh[1-9]1AY/,
    what: 'this is a packed archive',
    advice: 'unpack it and give the files in it',
  },
  {
    opening: /^(?:ID3[\x02-\x04]|RIFF.{4}(?:WAVE|AVI )|OggS\x00|fLaC\x00|\x1a\x45\xdf\xa3)|^\x00.{3}ftyp/s,
    what: 'this is a recording',
    advice: 'give its captions (VTT or SRT) or its transcript',
  },
]

const PACKED: readonly (readonly [file: RegExp, what: string])[] = [
  [/^xl\//, 'this is a spreadsheet (XLSX)'],
  [/^ppt\//, 'these are slides (PPTX)'],
  [/^(?:content\.xml|mimetype)$/, 'this is an OpenDocument file'],
]

/** What bytes hold by their first ones (for ZIP archives, by the files in them): `pdf`, `docx`, or text of some kind. Throws a `ReadError` for what is none of them. */
export function sniffBytes(bytes: Uint8Array): 'pdf' | 'docx' | 'text' {
  const head = String.fromCharCode(...bytes.subarray(0, LEAD))
  if (/^\s*%PDF/.test(head) || (head.includes('%PDF-') && bytes.includes(0))) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffArchive(bytes)
  const other = OTHERS.find(({ opening }) => opening.test(head))
  if (other !== undefined)
    throw new ReadError({ code: 'unsupported', format: null, what: other.what, advice: other.advice })
  return 'text'
}

function sniffArchive(bytes: Uint8Array): 'docx' {
  const entries = zipEntries(bytes)
  if (entries === null)
    throw new ReadError({
      code: 'broken',
      format: 'docx',
      what: 'this DOCX (or other packed file) is cut off or damaged',
      advice: 'download or save it again',
    })
  if (entries.some(({ name }) => name === 'word/document.xml')) return 'docx'
  const kind = PACKED.find(([file]) => entries.some(({ name }) => file.test(name)))
  throw new ReadError({
    code: 'unsupported',
    format: null,
    what: kind?.[1] ?? 'this is a ZIP archive',
    advice: kind === undefined ? 'unpack it and give the files in it' : 'save it as DOCX or PDF and give that file',
  })
}
