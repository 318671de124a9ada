import { isSpaceAt } from './white-space'

/** A text with each run of white space as one space. Most short texts have nothing to change, which a look at their units tells sooner than a pattern. */
export function singleSpaced(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (isSpaceAt(text, at) && (text[at] !== ' ' || isSpaceAt(text, at + 1))) return text.replace(/\s+/g, ' ')
  return text
}
