import { lowerInPlace } from './lower-in-place'

const CURLY = /[\u2018\u2019]/g
const SPACE = /[\t\n\r\f\u00a0\u2002-\u200a\u202f]/g

/** A text in lower case with straight apostrophes and plain spaces, of the same length: letters whose lower case is longer stay as they are. */
export function plainLower(text: string): string {
  const lower = lowerInPlace(text)
  return isPlain(lower) ? lower : lower.replace(CURLY, "'").replace(SPACE, ' ')
}

/** Whether there is nothing but signs of ASCII and plain spaces. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 32 || code > 127) return false
  }
  return true
}
