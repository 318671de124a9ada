/** Words that a document uses, in small letters, those with hyphens among them. */
export type Vocabulary = ReadonlySet<string>

/** Second parts of words that are written as one. Source: usual English words. */
const CLOSED =
  /^(?:boards?|body|books?|by|ever|flows?|fore|ful|guard\w*|holders?|holds?|houses?|keep\w*|lands?|less|lines?|loads?|m[ae]n|ness|places?|rooms?|sel(?:f|ves)|ships?|shops?|sides?|stand\w*|takes?|taken|things?|times?|wards?|where|wom[ae]n|words?|works?|work(?:er|ing)\w*)$/
/** Second parts of compounds that keep their hyphen. Source: usual English compounds. */
const OPEN =
  /^(?:based|being|bound|built|depth|effective|facing|free|friendly|funded|going|in|kept|known|led|level|made|making|month|off|old|on|out|owned|paid|quality|related|run|scale|sized|specific|style|term|to|type|up|way|week|wide|worn|year)$/
/** First parts of words that are written as one. Source: usual English words. */
const PREFIX =
  /^(?:any|back|down|every|fore|here|how|in|no|off|on|out|over|some|there|through|under|up|what|when|where|who|with)$/
/** First parts of compounds that keep their hyphen before a word. Source: usual English compounds. */
const COMPOUND =
  /^(?:all|anti|best|co|cross|ex|first|five|four|front|full|half|hard|high|inter|key|large|last|long|low|mid|multi|one|part|post|pre|pro|re|second|semi|short|single|six|small|sub|third|three|top|two|well|year)$/
/** First parts that nothing but a compound begins with. Source: usual English compounds. */
const ALWAYS =
  /^(?:decision|eighty|face|fifty|follow|forty|medium|ninety|non|quasi|self|seventy|sixty|thirty|twenty|vice)$/
/** Compounds that are written with a hyphen though words that are written as one begin like them. Source: usual English compounds. */
const PAIR =
  /^(?:in-(?:house|person|patient|service)|off-(?:duty|peak|road|site|street)|on-(?:call|duty|road|site|street))$/

/** The words of a document's lines, without those that a line's end may have cut and what is left of them on the next. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  lines.forEach((line, index) => {
    const cut = /\p{L}[-\u00ad\u2010]$/u.test(lines[index - 1] ?? '')
    const whole = (cut ? line.replace(/^\p{L}+/u, '') : line).toLowerCase()
    for (const [word] of whole.matchAll(/\p{L}+(?:-\p{L}+)*(?!-\s*$|[\p{L}-])/gu)) {
      words.add(word)
      if (word.includes('-')) for (const part of word.split('-')) words.add(part)
    }
  })
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
  if (words.has(`${first}-${second}`) || first.includes('-') || PAIR.test(`${first}-${second}`)) return true
  if (ALWAYS.test(first) || OPEN.test(second) || (COMPOUND.test(first) && words.has(second))) return true
  if (CLOSED.test(second) || PREFIX.test(first)) return false
  return first.length > 2 && second.length > 2 && words.has(first) && words.has(second)
}
