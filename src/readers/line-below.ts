/** No rule below the heads of a table is longer. */
const LONGEST = 2000

/** The line below the one that ends at `end`, as much of it as a table's rule of dashes may take; '' below the last. */
export function lineBelow(text: string, end: number): string {
  const feed = text.indexOf('\n', end)
  if (feed < 0) return ''
  const next = text.indexOf('\n', feed + 1)
  return text.slice(feed + 1, Math.min(next < 0 ? text.length : next, feed + LONGEST)).trim()
}
