import type { Span } from '../../../src/model/span'

const wordCharacter = /[\p{L}\p{N}]/u
const opensText = /[£$€]/
const closesText = /[%)>]/
/** A number, a roman numeral or a letter with a closing dot or bracket, a dotted number, or an `o` set as a bullet. */
const listMark = /(?:\(?(?:[ivxlc]{1,6}|\d{1,3}(?:\.\d{1,3}){0,9}|[a-z])\\?[.)]|\d{1,3}(?:\.\d{1,3}){1,9}|o)\s+/iy
/** A tag longer than this is text. */
const longestTag = 400

/**
 * Moves a span's ends inward over white space, tags, punctuation and list marks, so that two annotators who cut a few
 * signs more or less agree. A span that holds nothing else is left as it is. Work grows with what is skipped.
 */
export function trimSpan(source: string, { start, end }: Span): Span {
  const from = textStart(source, start, end)
  return { start: from, end: textEnd(source, from, end) }
}

function textStart(source: string, start: number, end: number): number {
  let at = start
  for (;;) {
    const junk = junkEnd(source, at, end)
    const next = junk > at ? junk : listMarkEnd(source, at)
    if (next === at || next >= end) return at
    at = next
  }
}

function junkEnd(source: string, start: number, end: number): number {
  let at = start
  for (let next = start; at < end; at = next) {
    next = junkCharacterEnd(source, at, end)
    if (next === at) break
  }
  return at
}

/** Behind the tag or the sign that stands at `at`, or `at` itself where text begins. */
function junkCharacterEnd(source: string, at: number, end: number): number {
  const character = characterAt(source, at)
  // Not found is -1, which leaves the place as it is.
  if (character === '<') return at + 1 + source.slice(at, Math.min(end, at + longestTag)).indexOf('>')
  if (character === '(') return at + 1 < end && wordCharacter.test(characterAt(source, at + 1)) ? at : at + 1
  return wordCharacter.test(character) || opensText.test(character) ? at : at + character.length
}

function listMarkEnd(source: string, at: number): number {
  listMark.lastIndex = at
  return listMark.test(source) ? listMark.lastIndex : at
}

/**
 * Reads backwards and remembers the first place from which all up to the end can be skipped. It looks on for one tag's
 * length, because what seems a word may be inside a tag.
 */
function textEnd(source: string, start: number, end: number): number {
  let reach = end
  let skippable = true
  let skippableBehindTag = false
  for (let at = end - 1; at >= start && at >= reach - longestTag; at--) {
    const unit = source[at] ?? ''
    if (unit === '>') skippableBehindTag = skippable
    skippable = (unit === '<' && skippableBehindTag) || (skippable && isTrailingJunk(source, at))
    if (skippable) reach = at
  }
  return reach > start ? reach : end
}

function isTrailingJunk(source: string, at: number): boolean {
  const isSecondHalf = /[\udc00-\udfff]/.test(source[at] ?? '') && /[\ud800-\udbff]/.test(source[at - 1] ?? '')
  const character = characterAt(source, isSecondHalf ? at - 1 : at)
  return !wordCharacter.test(character) && !closesText.test(character)
}

function characterAt(source: string, at: number): string {
  const code = source.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}
