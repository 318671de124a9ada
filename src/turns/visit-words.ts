import { isLetter } from '../text/letter-codes'

/** Visits the words of a text in order, as `\b` and `\w` of patterns have them, until a visit says that it is enough; whether one did. */
export function visitWords(text: string, visit: (start: number, end: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isWordSign(text.charCodeAt(at))) continue
    const start = at
    do at++
    while (at < text.length && isWordSign(text.charCodeAt(at)))
    if (visit(start, at)) return true
  }
  return false
}

/** A letter or digit of ASCII, or an underscore. */
function isWordSign(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95
}
