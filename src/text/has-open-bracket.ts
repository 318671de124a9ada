/** Whether the last round bracket that a text opens is not closed in it. */
export function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
