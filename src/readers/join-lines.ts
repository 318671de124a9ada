/** Words that a document uses, in small letters, those with hyphens among them. */
export type Vocabulary = ReadonlySet<string>

/** First parts of compounds that keep their hyphen where nothing in the document tells. Source: usual English compounds. */
const COMPOUND =
  /^(?:all|anti|best|co|cross|decision|ex|face|first|follow|forward|front|full|half|hard|high|in|inter|key|large|last|long|low|medium|mid|multi|non|off|on|one|out|over|part|post|pre|pro|quasi|re|second|self|semi|short|single|small|sub|third|top|two|three|four|five|six|under|up|vice|well|year)$/i

/** The words of a document's lines, without those that a line's end may have cut. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-\s*$|[\p{L}-])/gu)) {
      words.add(word)
      if (word.includes('-')) for (const part of word.split('-')) words.add(part)
    }
  return words
}

/**
 * Two lines of a paragraph as one text. The hyphen that cut a word at the line's end goes, that of a compound stays: the document's
 * own words decide, and where they do not, whether both halves are words of it.
 */
export function joinLines(above: string, below: string, words: Vocabulary): string {
  if (above === '') return below
  if (above.endsWith('\u00ad')) return `${above.slice(0, -1)}${below}`
  const cut = /(\p{L}+(?:-\p{L}+)*)[-\u2010]$/u.exec(above)
  const rest = /^\p{Ll}+/u.exec(below)
  if (cut === null || rest === null)
    return /\p{L}[-\u2010\u2014]$|\p{L}\/$/u.test(above) ? `${above}${below}` : `${above} ${below}`
  return keepsHyphen(cut[1]!.toLowerCase(), rest[0], words) ? `${above}${below}` : `${above.slice(0, -1)}${below}`
}

function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  if (words.has(`${first}${second}`)) return false
  if (words.has(`${first}-${second}`) || first.includes('-')) return true
  return COMPOUND.test(first) || (first.length > 2 && second.length > 2 && words.has(first) && words.has(second))
}
