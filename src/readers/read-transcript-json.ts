import type { Source } from '../model/source'
import type { Span } from '../model/span'
import { type JsonTranscript, jsonTranscript } from './json-transcript'
import { type Passage, type Words, writeSpeeches } from './write-speeches'

/** The transcript that a text holds as JSON; null where the text is no JSON or holds none. */
export function findTranscript(text: string): JsonTranscript | null {
  try {
    return /^[\s\ufeff]{0,99}[[{]/.test(text) ? jsonTranscript(JSON.parse(text.replace(/^\ufeff/, ' '))) : null
  } catch {
    return null
  }
}

/**
 * A JSON transcript as a source: a paragraph a speech, with its time where the entries have times.
 * Entries in a row by one speaker are one speech. A text that holds no transcript gives an empty view.
 */
export function readTranscriptJson(text: string): Source {
  const found = findTranscript(text)
  if (found === null) return writeSpeeches(text, 'transcript', [])
  const strings = stringsOf(text, found)
  const passages = found.entries.map(({ speaker, text: said, start, end }, index): Passage => {
    const { words: raw = null, speaker: name = null } = strings[index] ?? {}
    const words = raw === null ? [] : decoded(text, raw)
    const first = raw?.start ?? 0
    return {
      time: start === null ? null : { start, end: end ?? start },
      speaker: speaker === null ? unnamed(found, first) : nameAt(speaker, name, first),
      words: words.map(({ text: part }) => part).join('') === said ? words : [{ text: said, raw: first, length: 0 }],
    }
  })
  return writeSpeeches(text, 'transcript', passages)
}

/** Who is not named speaks as another than the one before, where others are named. */
function unnamed({ entries }: JsonTranscript, raw: number): Words | null {
  return entries.some(({ speaker }) => speaker !== null) ? { text: '', raw, length: 0 } : null
}

/** A name that stands behind the words it belongs to has no place before them. */
function nameAt(name: string, span: Span | null, words: number): Words {
  return span !== null && span.start < words
    ? { text: name, raw: span.start, length: span.end - span.start }
    : { text: name, raw: words, length: 0 }
}

interface EntryStrings {
  speaker?: Span
  words?: Span
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]/gs

/** Where the names and the words of a transcript's entries stand in a text that is known to be JSON, without their quotation marks. */
function stringsOf(text: string, { key, field }: JsonTranscript): EntryStrings[] {
  const found: EntryStrings[] = []
  const depth = key === '' ? 1 : 2
  const path: string[] = []
  let level = 0
  let before = ''
  let member = ''
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      path[level++] = member
      member = ''
      if (token === '{' && level === depth + 1 && (key === '' || path[depth - 1] === key)) found.push({})
    } else if (token === '}' || token === ']') level--
    else if (token === ':') member = JSON.parse(before) as string
    else if (token === ',') member = level === depth + 1 || level === 1 ? '' : member
    else if (level === depth + 1 && member !== '' && (key === '' || path[depth - 1] === key)) {
      const span = { start: index + 1, end: index + token.length - 1 }
      if (member === field) found.at(-1)!.words = span
      else if (member === 'speaker') found.at(-1)!.speaker = span
    }
    before = token
  }
  return found
}

const ESCAPE = /\\(?:u[\da-f]{4}|.)/gi

/** The words of a JSON string in pieces, its escapes decoded. */
function decoded(text: string, { start, end }: Span): Words[] {
  const words: Words[] = []
  const raw = text.slice(start, end)
  const put = (part: string, from: number, length = part.length): void => {
    if (part !== '') words.push({ text: part, raw: start + from, length })
  }
  let at = 0
  for (const { 0: sign, index } of raw.matchAll(ESCAPE)) {
    put(raw.slice(at, index), at)
    put(JSON.parse(`"${sign}"`) as string, index, sign.length)
    at = index + sign.length
  }
  put(raw.slice(at), at)
  return words
}
