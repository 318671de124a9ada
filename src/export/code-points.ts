/** Turns offsets in UTF-16 units of a text into offsets in code points; one within a pair counts as before it. */
export function codePoints(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    before[at] = count
    if (text.codePointAt(at)! > 0xffff) before[++at] = count
    count++
  }
  before[text.length] = count
  return (offset) => before[Math.max(0, Math.min(offset, text.length))]!
}
