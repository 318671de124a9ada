import { isSpaceAt } from './white-space'

/** A text with every run of white space as one plain space. */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, ' ')
}

/** Mostly there is nothing to fold, which is told far sooner than every space is replaced by itself. */
function isFolded(text: string): boolean {
  let spaced = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpaceAt(text, at)
    if (space && (spaced || text.charCodeAt(at) !== 32)) return false
    spaced = space
  }
  return true
}
