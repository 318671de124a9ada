const ODD = /[\u2018\u2019\t\n\r\f\u00a0\u2002-\u200a\u202f]/
const CURLY = /[\u2018\u2019]/g
const SPACE = /[\t\n\r\f\u00a0\u2002-\u200a\u202f]/g

/** A text in lower case with straight apostrophes and plain spaces, of the same length: letters whose lower case is longer stay as they are. */
export function plainLower(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return ODD.test(same) ? same.replace(CURLY, "'").replace(SPACE, ' ') : same
}
