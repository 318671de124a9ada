/** A text without those of some signs that stand at its end. By units: a pattern for the end of a text is tried at each of its places. */
export function cutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
