/** Whether the unit at `at` is white space as regular expressions have it; false behind the end. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 127 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && SPACE.test(text[at]!)
}

const SPACE = /\s/

/** The first place from `from` on that holds no white space; `end` where there is none. */
export function skipSpace(text: string, from: number, end: number): number {
  let place = from
  while (place < end && isSpaceAt(text, place)) place++
  return place
}

/** The end of `[from, end)` without the white space at its end. */
export function trimmedEnd(text: string, from: number, end: number): number {
  let place = end
  while (place > from && isSpaceAt(text, place - 1)) place--
  return place
}
