/** Whether the unit at `at` is white space as regular expressions have it; false behind the end. */
export function isSpaceAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at))
}

/** Whether a UTF-16 unit is white space as regular expressions have it. */
function isSpace(code: number): boolean {
  if (code <= 127) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** The first place in `[from, end)` with white space that is more than one plain space, or that stands within a name; -1 where there is none. */
export function oddSpace(text: string, from: number, end: number): number {
  let spaced = false
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    const space = isSpace(code)
    if (space && (code !== 32 || spaced)) return spaced ? at - 1 : at
    if (space && splitsName(text, at)) return at
    spaced = space
  }
  return -1
}

/** The space in 'O' Brien': no other word is a capital O with an apostrophe behind it, before a capital. */
export function splitsName(text: string, at: number): boolean {
  const sign = text.charCodeAt(at - 1)
  return (
    (sign === 39 || sign === 0x2019) &&
    text[at - 2] === 'O' &&
    (at < 3 || isSpaceAt(text, at - 3) || text[at - 3] === '(') &&
    /\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
}

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
