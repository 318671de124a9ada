/** A text in lower case, of the same length: letters whose lower case is longer stay as they are. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
