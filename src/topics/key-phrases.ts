import { stopWords } from '../lexicons/topics/function-words'
import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import { stem } from '../text/stems'
import { scanWords } from './scan-words'

/** A phrase that tells one text from the others. */
export interface KeyPhrase {
  /** As the text writes it most often (of equals, first). */
  readonly phrase: string
  /** Its share of the text's phrases times the rarity of the texts that say it (TF-IDF), from 0. */
  readonly score: number
  /** How often it stands in the text. */
  readonly count: number
}

/** How many phrases a text is given. */
export interface KeyPhraseOptions {
  /** At most so many for each text; 8 by default. */
  readonly limit?: number
}

const stops: ReadonlySet<string> = new Set(stopWords)

/** Words in a phrase at most. */
const LONGEST = 3

/** How a phrase counts by its number of words: longer ones say more. */
const PREFERENCE: readonly number[] = [0, 0.4, 1, 1.3]

interface Counted {
  count: number
  readonly words: number
  readonly forms: Map<string, number>
}

/**
 * For each text the phrases of up to three words that it says often and the other texts say seldom, best first, so that
 * what no taxonomy holds is seen too. Phrases hold no stop words and cross no punctuation; forms of one stem are counted
 * together. A text without words has none; one text alone is judged by frequency. Method: TF-IDF with smoothed document
 * frequencies (Salton and Buckley 1988), longer phrases preferred to single words.
 */
export function keyPhrases(texts: readonly string[], options: KeyPhraseOptions = {}): KeyPhrase[][] {
  checkOptions(options, { limit: true })
  if (!Array.isArray(texts)) throw new TypeError('Expected a list of texts.')
  for (const text of texts) checkText(text)
  const counted = texts.map((text) => countPhrases(text))
  const frequency = new Map<string, number>()
  for (const phrases of counted) for (const key of phrases.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return counted.map((phrases) => rank(phrases, frequency, texts.length).slice(0, options.limit ?? 8))
}

function countPhrases(text: string): Map<string, Counted> {
  const phrases = new Map<string, Counted>()
  let run: { start: number; end: number; stem: string }[] = []
  const close = (): void => {
    for (let from = 0; from < run.length; from++) {
      const stems: string[] = []
      for (const word of run.slice(from, from + LONGEST)) {
        stems.push(word.stem)
        count(phrases, stems, text.slice(run[from]!.start, word.end))
      }
    }
    run = []
  }
  scanWords(text, (start, end, parted) => {
    if (parted) close()
    const word = text.slice(start, end)
    if (end - start < 3 || /\d/.test(word) || stops.has(word.toLowerCase())) close()
    else run.push({ start, end, stem: stem(word) })
  })
  close()
  return phrases
}

function count(phrases: Map<string, Counted>, stems: readonly string[], form: string): void {
  const key = stems.join(' ')
  const phrase = phrases.get(key) ?? { count: 0, words: stems.length, forms: new Map<string, number>() }
  phrase.count++
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1)
  phrases.set(key, phrase)
}

function rank(
  phrases: ReadonlyMap<string, Counted>,
  frequency: ReadonlyMap<string, number>,
  texts: number,
): KeyPhrase[] {
  const total = [...phrases.values()].reduce((sum, phrase) => sum + phrase.count, 0)
  const longer = countLonger(phrases)
  const found = [...phrases].flatMap(([key, { count, words, forms }]) => {
    if (count < 2 || longer.get(key) === count) return []
    const rarity = Math.log(1 + texts / frequency.get(key)!) ** 2
    return { key, phrase: commonest(forms), count, score: (count / total) * rarity * PREFERENCE[words]! }
  })
  found.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  return found.map(({ phrase, count, score }) => ({ phrase, count, score: Math.round(score * 1e5) / 1e5 }))
}

/** For each phrase how often the commonest phrase that holds it is said. */
function countLonger(phrases: ReadonlyMap<string, Counted>): Map<string, number> {
  const longer = new Map<string, number>()
  for (const [key, { count, words }] of phrases) {
    if (words === 1) continue
    const parts = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.indexOf(' ') + 1)]
    for (const part of parts) longer.set(part, Math.max(count, longer.get(part) ?? 0))
  }
  return longer
}

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [form, count] of forms) {
    if (count > most) {
      best = form
      most = count
    }
  }
  return best.replace(/\s+/g, ' ')
}
