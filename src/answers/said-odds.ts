import { saidWeights } from '../lexicons/said-weights'
import { lazily } from '../text/lazily'
import { START, saidWord } from './said-phrases'

/** What the words of an answer add to the odds of a clear reply, and, if it is not clear, of there being none at all. */
export interface SaidOdds {
  readonly clear: number
  readonly silent: number
}

/** A word where it stands, with its number among those that are weighed; 0 for one that is not. */
export interface SaidWord {
  readonly start: number
  readonly end: number
  readonly entry: { readonly weighed: number }
}

/** Words by their numbers, the rows of weights by a word's number or by those of a pair, and what each row adds. */
interface Weighed {
  readonly words: ReadonlyMap<string, number>
  readonly rows: ReadonlyMap<number, number>
  readonly odds: readonly SaidOdds[]
}

/** More words than are weighed: a pair is told by one number. */
const PAIRED = 65_536

const weighed = lazily((): Weighed => {
  const weights = readWeights(saidWeights)
  const words = new Map<string, number>([[START, 1]])
  const numberOf = (word: string): number => {
    const number = words.get(word) ?? words.size + 1
    words.set(word, number)
    return number
  }
  const rows = new Map(
    weights.map(([phrase], row) => {
      const [first, second] = phrase.split(' ').map(numberOf)
      return [second === undefined ? first! : first! * PAIRED + second, row]
    }),
  )
  return { words, rows, odds: weights.map(([, odds]) => odds) }
})

/** The phrases that are weighed with what they add, as the lines of the lexicon have them. */
export function readWeights(lines: string): (readonly [phrase: string, odds: SaidOdds])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase, clear, silent] = line.split('|')
      return [phrase!, { clear: Number(clear) / 100, silent: Number(silent) / 100 }]
    })
}

/** The number of a word among those that are weighed; 0 for one that is not. */
export function weighedWord(word: string): number {
  return weighed().words.get(saidWord(word)) ?? 0
}

/** The rows of the weights that the words of a sentence have, alone and in pairs. */
export function weighedRows(words: readonly SaidWord[]): number[] {
  const { rows } = weighed()
  const found: number[] = []
  let before = 1
  let from = 0
  for (const { start, end, entry } of words) {
    if (start < from) continue
    const { weighed: word } = entry
    if (word > 0) {
      const alone = rows.get(word)
      if (alone !== undefined) found.push(alone)
      const paired = before > 0 ? rows.get(before * PAIRED + word) : undefined
      if (paired !== undefined) found.push(paired)
    }
    before = word
    from = end
  }
  return found
}

/** What the words of some sentences add to the odds, each word and pair once. */
export function saidOdds(sentences: Iterable<{ readonly weighed: readonly number[] }>): SaidOdds {
  const { odds } = weighed()
  const seen = new Set<number>()
  let clear = 0
  let silent = 0
  for (const sentence of sentences)
    for (const row of sentence.weighed) {
      if (seen.has(row)) continue
      seen.add(row)
      clear += odds[row]!.clear
      silent += odds[row]!.silent
    }
  return { clear, silent }
}
