import { matches } from '../text/matches'
import type { Stretch } from '../text/sentences'

const QUOTE = /(?:^|[\s(:])(["\u201c]|[\u2018'](?=\p{Lu}))/gu
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '\u201c': '\u201d', "'": "'", '\u2018': '\u2019' }

/** What a text quotes of somebody else's exchange: a quotation in its midst that holds labels of speakers, 'Jane Doe: When? The Chief: Soon.' */
export function quotedStretches(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const match of matches(QUOTE, text)) {
    const start = match.index + match[0].length
    if (start < 3) continue
    const end = text.indexOf(CLOSING[match[1]!]!, start)
    if (end > start && /\p{Lu}[\p{L}.'\u2019-]+:\s/u.test(text.slice(start, end))) found.push({ start, end: end + 1 })
  }
  return found
}
