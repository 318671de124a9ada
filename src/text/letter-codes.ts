/** Whether a UTF-16 unit is a capital of ASCII. Cheaper than a search where most letters are such. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Whether a UTF-16 unit is a small letter of ASCII. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a text has nothing but small letters of ASCII. */
export function isSmallOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSmall(text.charCodeAt(at))) return false
  return true
}

/** Whether a UTF-16 unit is a letter of ASCII. */
export function isLetter(code: number): boolean {
  return isCapital(code) || isSmall(code)
}

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a UTF-16 unit is what a pattern calls a word character: a letter or digit of ASCII, or an underscore. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95
}

/** Whether a text begins with a capital of any script. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= 127 ? isCapital(code) : /^\p{Lu}/u.test(text)
}
