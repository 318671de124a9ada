import { functionWords } from '../lexicons/function-words'
import { remember, stem } from './stems'

/** A word that carries meaning: where it stands and its stem. */
export interface ContentWord {
  readonly start: number
  readonly end: number
  readonly stem: string
}

const WORD = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu
const STOP: ReadonlySet<string> = new Set(functionWords)
const stemOf = remember(stem)

/** The content words of a text in order: closed-class words left out, the rest by their stems. */
export function contentWords(text: string): ContentWord[] {
  const found: ContentWord[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0].toLowerCase().replace(/\u2019/g, "'")
    if (STOP.has(word) || (word.length < 2 && !/\d/.test(word))) continue
    found.push({ start: match.index, end: match.index + match[0].length, stem: stemOf(word.replace(/'s$/, '')) })
  }
  return found
}
