import { alsoNames } from '../lexicons/topics/also-names'
import { gapWords } from '../lexicons/topics/function-words'
import { keptApart } from '../lexicons/topics/kept-apart'
import type { Taxonomy, Topic } from '../model/topic'
import { type LookUp, rememberWords } from '../text/remember-words'
import { remember, stem } from '../text/stems'
import { wordAt, wordsOf } from './scan-words'

/** A phrase of a topic as it stands in the tree. */
export interface Term {
  /** Index of the topic in its taxonomy. */
  readonly topic: number
  readonly phrase: string
  /** 0 for a look-alike, whose words do not count. */
  readonly weight: number
  /** Whether its topic is told beside the others. */
  readonly alongside: boolean
}

/** A place in the tree of phrases: which words may follow, and which phrases end here. */
export interface Node {
  readonly next: Map<number, Node>
  readonly terms: Term[]
}

/** What a word of a text is to the taxonomy: the keys under which it may stand in the tree. */
export interface Known {
  readonly keys: readonly number[]
  /** Where phrases go on that begin with it; null where none does. */
  readonly begun: readonly Node[] | null
  /** May stand between the words of a phrase: 'recruit *1,000 more* officers'. */
  readonly gap: boolean
  /** As often the end of a name: 'Castle *Road*'. */
  readonly name: boolean
}

/** A taxonomy made ready: one tree over all its phrases. */
export interface CompiledTaxonomy {
  readonly taxonomy: Taxonomy
  /** What a word is; null for one that is in no phrase and may stand in none. */
  readonly recognise: (word: string) => Known | null
  /** The same of the word that stands somewhere in a text, remembered. */
  readonly look: LookUp<Known | null>
}

const gaps: ReadonlySet<string> = new Set(gapWords)
const names: ReadonlySet<string> = new Set(alsoNames)
const apart: ReadonlySet<string> = new Set(keptApart)

/** The tree of a taxonomy's phrases. Takes some milliseconds: compile once. */
export function compileTaxonomy(taxonomy: Taxonomy): CompiledTaxonomy {
  const keys = new Map<string, number>()
  const root: Node = { next: new Map(), terms: [] }
  const stemOf = remember(stemApart)
  taxonomy.topics.forEach((topic, index) => {
    for (const { words, term } of phrasesOf(topic, index, stemOf)) plant(root, keys, words, term)
  })
  const known = (word: string) => recognise(keys, root, word)
  return { taxonomy, recognise: known, look: rememberWords((text, start, end) => known(wordAt(text, start, end))) }
}

function phrasesOf(topic: Topic, index: number, stemOf: (word: string) => string): { words: string[]; term: Term }[] {
  const make = (phrase: string, weight: number, exact: boolean) => ({
    words: wordsOf(phrase).map((word) => keyOf(word, exact, stemOf)),
    term: { topic: index, phrase, weight, alongside: topic.alongside === true },
  })
  return [
    ...topic.terms.flatMap((group) => group.phrases.map((p) => make(p, group.weight, group.exact === true))),
    ...(topic.abbreviations ?? []).map(({ short, weight }) => ({
      words: wordsOf(short).map((word) => `=${word}`),
      term: { topic: index, phrase: short, weight, alongside: topic.alongside === true },
    })),
    ...(topic.exclusions ?? []).map((phrase) => make(phrase, 0, wordsOf(phrase).length === 1)),
  ]
}

/** `=` as written, `-` as a whole word, `~` by its stem. */
function keyOf(word: string, exact: boolean, stemOf: (word: string) => string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return `=${word}`
  return exact ? `-${word.toLowerCase()}` : `~${stemOf(word)}`
}

function plant(root: Node, keys: Map<string, number>, words: readonly string[], term: Term): void {
  let node = root
  for (const word of words) {
    const key = keys.get(word) ?? keys.size
    keys.set(word, key)
    const next = node.next.get(key) ?? { next: new Map(), terms: [] }
    node.next.set(key, next)
    node = next
  }
  node.terms.push(term)
}

function recognise(keys: ReadonlyMap<string, number>, root: Node, word: string): Known | null {
  const lower = word.toLowerCase()
  const one = word.endsWith('s') ? [`=${word.slice(0, -1)}`, `-${lower.slice(0, -1)}`] : []
  const forms = [`=${word}`, `-${lower}`, `~${stemApart(lower)}`, ...one]
  const found = forms.map((form) => keys.get(form)).filter((key) => key !== undefined)
  const gap = gaps.has(lower) || /^\d/.test(word)
  if (found.length === 0 && !gap) return null
  const begun = found.flatMap((key) => root.next.get(key) ?? [])
  return { keys: found, begun: begun.length > 0 ? begun : null, gap, name: names.has(lower) }
}

/** The stem of a word, or, where that is another word's, `!` and the word itself without its `s`. */
function stemApart(word: string): string {
  const lower = word.toLowerCase()
  if (apart.has(lower)) return `!${lower}`
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return apart.has(one) ? `!${one}` : stem(lower)
}
