import type { Source } from '../model/source'
import type { Limits } from './limits'
import { loadPackage } from './load-package'
import { madeSource } from './made-source'
import { printListNumbers } from './print-list-numbers'
import { ReadError } from './read-error'
import { readMarkup } from './read-markup'
import { unzip } from './unzip'
import { xmlDepth } from './xml-depth'
import { zip } from './zip'

const DOCUMENT = 'word/document.xml'
/** What is read of a DOCX: its text, styles, lists and notes. Pictures, fonts and macros are never unpacked. */
const READ = /\.(?:xml|rels)$/i

/** A table in a table in a table takes some twenty levels. */
const DEEPEST = 1_000

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u']

/**
 * A DOCX as a source: headings, lists with their printed numbers, tables and bold text; tracked changes accepted, comments left out.
 * Its text is what the reader made: paragraphs between blank lines, cells between tabs. Throws a `ReadError` where it cannot be read.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Source> {
  const files = new Map(await unzip(bytes, (name) => READ.test(name), limits))
  const document = files.get(DOCUMENT)
  if (document === undefined) throw broken()
  const { convertToHtml, images } = await loadMammoth()
  const text = (name: string): string => new TextDecoder().decode(files.get(name) ?? new Uint8Array())
  try {
    // Parsers take the longer for each tag the more of them are open.
    if ([...files.keys()].some((name) => xmlDepth(text(name)) > DEEPEST)) throw broken()
    const printed = printListNumbers(text(DOCUMENT), text('word/numbering.xml'), text('word/styles.xml'))
    files.set(DOCUMENT, new TextEncoder().encode(printed))
    const archive = zip(files)
    const { value } = await convertToHtml(
      // Node's build looks for the first, a browser's for the second.
      { buffer: archive, arrayBuffer: archive.buffer },
      { styleMap: STYLES, externalFileAccess: false, convertImage: images.imgElement(async () => ({ src: '' })) },
    )
    return madeSource(readMarkup(value, 'html'), 'docx')
  } catch (error) {
    throw error instanceof ReadError ? error : broken(error)
  }
}

/** The part of mammoth that is used, with the type of what it really takes. */
interface Mammoth {
  convertToHtml(
    input: { buffer: Uint8Array; arrayBuffer: ArrayBufferLike },
    options: { styleMap: string[]; externalFileAccess: boolean; convertImage: unknown },
  ): Promise<{ value: string }>
  images: { imgElement(make: () => Promise<{ src: string }>): unknown }
}

async function loadMammoth(): Promise<Mammoth> {
  const loaded = await loadPackage('mammoth', 'docx', () => import('mammoth'))
  return ('default' in loaded ? loaded.default : loaded) as unknown as Mammoth
}

function broken(cause?: unknown): ReadError {
  return new ReadError({
    code: 'broken',
    format: 'docx',
    what: 'this DOCX is damaged',
    advice: 'open it in a word processor, save it as DOCX again and give that file',
    ...(cause === undefined ? {} : { cause }),
  })
}
