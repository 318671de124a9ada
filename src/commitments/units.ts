import { matches } from '../text/matches'
import type { Stretch } from '../text/sentences'
import { sentences } from '../text/sentences'

const OWNER_FIRST =
  /^\W{0,6}(?:[^\s.;:?!]{1,20}(?: [^\s.;:?!]{1,20}){0,7}:\W{1,6})?(?:The )?\p{Lu}[\w'’&.-]{0,30}(?: (?:\p{Lu}[\w'’&.-]{0,30}|of|and|for|&|the|team|unit|officer|manager|director|lead)){0,6} to [a-z]/u
const BULLET =
  /\s(?:[\u2022\uf0b7\u25aa\u25cf]|--? -{2,3} )\s*|[:;](?: and)?\s\u2013\s+|\n\s*(?:[-*\u2022o]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+/gu

/** The sentences of a text, parted again where a bullet stands inside one. */
export function units(text: string): Stretch[] {
  const whole = sentences(text)
  const parts = MAY_PART.test(text) ? whole.flatMap((sentence) => parted(text, sentence)) : whole
  return parts.some(({ start, end }) => end - start > LONGEST) ? parts.flatMap((part) => bounded(text, part)) : parts
}

/** A sign that every bullet holds. */
const MAY_PART = /[\u2022\uf0b7\u25aa\u25cf\u2013\n]|--/

function parted(text: string, sentence: Stretch): Stretch[] {
  const slice = text.slice(sentence.start, sentence.end)
  if (!MAY_PART.test(slice)) return [sentence]
  const parts: Stretch[] = []
  let from = 0
  for (const mark of matches(BULLET, slice)) {
    const end = mark[0].startsWith(':') ? mark.index + 1 : mark.index
    if (end > from) parts.push({ start: sentence.start + from, end: sentence.start + end })
    from = mark.index + mark[0].length
  }
  if (from < slice.length) parts.push({ start: sentence.start + from, end: sentence.end })
  return parts
}

const LONGEST = 2000

/** No sentence is that long; what is (lists without stops, noise) is read in pieces, so that work grows with length alone. */
function bounded(text: string, part: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let { start } = part
  while (part.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : start + LONGEST
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: part.end })
  return pieces
}

/** 'Head of Estates to ...': an owner and an infinitive where a sentence starts. */
export function startsWithOwner(words: string): boolean {
  return words.includes(' to ') && OWNER_FIRST.test(words)
}
