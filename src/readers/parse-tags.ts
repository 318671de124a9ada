import { Parser } from 'htmlparser2'

/** What is called for the tags of a page and the words between them, with the places in the text where they stand. */
export interface TagHandlers {
  open(name: string, attributes: Record<string, string>, at: number): void
  /** `implied` where the tag is not there. */
  close(name: string, implied: boolean, at: number): void
  words(data: string, from: number, to: number): void
}

/** No page that somebody wrote leaves more tags open, nor has them nested deeper. */
const UNCLOSED = 2_000
const DEEPEST = 500
const CHUNK = 4_000

/**
 * Reads the tags of a text. The parser takes the longer for each tag the more of them are open: a text that leaves thousands
 * open is read in pieces, and where one is too deep, all its tags are closed.
 */
export function parseTags(text: string, handlers: TagHandlers): void {
  const deep = nestsDeep(text)
  for (let from = 0; from < text.length; ) from = parseFrom(text, from, deep ? CHUNK : text.length, handlers)
}

function parseFrom(text: string, from: number, chunk: number, { open, close, words }: TagHandlers): number {
  let depth = 0
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++
        open(name, attributes, from + parser.startIndex)
      },
      onclosetag: (name, implied) => {
        depth--
        close(name, implied, from + parser.startIndex)
      },
      ontext: (data) => words(data, from + parser.startIndex, from + parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  )
  let at = from
  while (at < text.length && depth <= DEEPEST) {
    parser.write(text.slice(at, at + chunk))
    at = Math.min(text.length, at + chunk)
  }
  parser.end()
  return at
}

function nestsDeep(text: string): boolean {
  let open = 0
  for (const [tag] of text.matchAll(/<\/?[a-z]/gi)) {
    open = Math.max(0, open + (tag[1] === '/' ? -1 : 1))
    if (open > UNCLOSED) return true
  }
  return false
}
