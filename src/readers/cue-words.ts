import type { Span } from '../model/span'
import { isNamed } from '../text/names'
import { decodeEntity } from './entities'

/** A stretch of a caption: who begins to speak, or words. Offsets are into the input. */
export type CueToken =
  | { readonly kind: 'speaker'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'words'; readonly text: string; readonly start: number; readonly end: number }

const SIGN = /<[^<>\n]{0,300}>|\{\\[^{}\n]{1,60}\}|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi
const VOICE = /^<v(?:\.[^\s<>]{1,60})?\s+([^<>]{1,200})>$/i
const CHANGE = /^\s*(?:(?:>>|&gt;&gt;)>?|[-\u2013](?=\s?\p{Lu}))\s*/u
const LABEL = /^\s*([^:<>[\]\n]{2,60}):(?:\s|$)/

/**
 * The words of a caption's line and the changes of speaker in it: `<v Name>`, 'NAME:' or 'Name:' at its start, `>>`, and the dash
 * before each of two speakers. `known` holds names that label several lines; a speaker without a name is ''. Other tags are left out.
 */
export function cueWords(input: string, line: Span, known: ReadonlySet<string>): CueToken[] {
  const tokens: CueToken[] = []
  let at = line.start
  const printed = input.slice(line.start, line.end)
  const change = CHANGE.exec(printed)
  if (change !== null) at += change[0].length
  const label = cueLabel(input.slice(at, line.end))
  const spoken = label !== null && (known.has(label.name) || isSpeaker(label.name)) ? label : null
  if (spoken !== null) {
    tokens.push({ kind: 'speaker', name: spoken.name, start: at, end: at + spoken.length })
    at += spoken.length
  } else if (change !== null) tokens.push({ kind: 'speaker', name: '', start: line.start, end: at })
  const rest = input.slice(at, line.end)
  let from = 0
  for (const hit of rest.matchAll(SIGN)) {
    words(tokens, rest.slice(from, hit.index), at + from)
    const end = at + hit.index + hit[0].length
    const name = VOICE.exec(hit[0])?.[1]
    if (name !== undefined) tokens.push({ kind: 'speaker', name: name.trim(), start: at + hit.index, end })
    else if (hit[0][0] === '&') tokens.push({ kind: 'words', text: decodeEntity(hit[0]), start: at + hit.index, end })
    from = hit.index + hit[0].length
  }
  words(tokens, rest.slice(from), at + from)
  return tokens
}

/** What stands before a colon at the start of a line, if it may be a name. */
export function cueLabel(line: string): { name: string; length: number } | null {
  const found = LABEL.exec(line.replace(/^<v[^<>]{1,200}>/i, (tag) => ' '.repeat(tag.length)))
  if (found === null || !/^\p{Lu}/u.test(found[1]!.trim())) return null
  return { name: found[1]!.trim(), length: found[0].length }
}

/** Whether a label is a speaker's by its form: a name, or capitals throughout. */
function isSpeaker(label: string): boolean {
  if (isNamed(label)) return true
  return /^[\p{Lu}\d][\p{Lu}\d .,'\u2019()&/-]*$/u.test(label) && /\p{Lu}{2}/u.test(label)
}

function words(tokens: CueToken[], text: string, start: number): void {
  if (text !== '') tokens.push({ kind: 'words', text, start, end: start + text.length })
}
