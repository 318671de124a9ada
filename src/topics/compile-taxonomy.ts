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
  next: Map<number, Node> | null
  terms: readonly Term[]
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

/** Most places of the tree have no phrase that ends there. */
const NONE: readonly Term[] = []

const gaps: ReadonlySet<string> = new Set(gapWords)
const names: ReadonlySet<string> = new Set(alsoNames)
const apart: ReadonlySet<string> = new Set(keptApart)

/** The tree of a taxonomy's phrases. Takes some milliseconds: compile once. */
export function compileTaxonomy(taxonomy: Taxonomy): CompiledTaxonomy {
  const keys = new Map<string, number>()
  const root = place()
  const keyOf = (form: string): number => {
    const key = keys.get(form) ?? keys.size
    keys.set(form, key)
    return key
  }
  const ways: Ways = {
    exact: remember((word) => keyOf(isAbbreviation(word) ? `=${word}` : `-${word.toLowerCase()}`)),
    stemmed: remember((word) => keyOf(isAbbreviation(word) ? `=${word}` : `~${stemApart(word)}`)),
    written: (word) => keyOf(`=${word}`),
  }
  taxonomy.topics.forEach((topic, index) => {
    plantTopic(root, topic, index, ways)
  })
  const known = (word: string) => recognise(keys, root, word)
  return { taxonomy, recognise: known, look: rememberWords((text, start, end) => known(wordAt(text, start, end))) }
}

/** The key of a word of a phrase: `-` as a whole word, `~` by its stem, `=` as written. */
type Ways = Readonly<Record<'exact' | 'stemmed' | 'written', (word: string) => number>>

function plantTopic(root: Node, { alongside = false, ...topic }: Topic, index: number, ways: Ways): void {
  const put = (phrase: string, weight: number, keyOf: (word: string) => number): void =>
    plant(root, wordsOf(phrase).map(keyOf), { topic: index, phrase, weight, alongside })
  for (const { phrases, weight, exact } of topic.terms)
    for (const phrase of phrases) put(phrase, weight, exact === true ? ways.exact : ways.stemmed)
  for (const { short, weight } of topic.abbreviations ?? []) put(short, weight, ways.written)
  for (const phrase of topic.exclusions ?? []) put(phrase, 0, wordsOf(phrase).length === 1 ? ways.exact : ways.stemmed)
}

/** Whether a word has two capitals: it is met as written only. */
function isAbbreviation(word: string): boolean {
  return !/^[a-z]*$/.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)
}

function place(): Node {
  return { next: null, terms: NONE }
}

function plant(root: Node, keys: readonly number[], term: Term): void {
  let node = root
  for (const key of keys) {
    node.next ??= new Map()
    const next = node.next.get(key) ?? place()
    node.next.set(key, next)
    node = next
  }
  node.terms = [...node.terms, term]
}

function recognise(keys: ReadonlyMap<string, number>, root: Node, word: string): Known | null {
  const lower = word.toLowerCase()
  const one = word.endsWith('s') ? [`=${word.slice(0, -1)}`, `-${lower.slice(0, -1)}`] : []
  const forms = [`=${word}`, `-${lower}`, `~${stemApart(lower)}`, ...one]
  const found = forms.map((form) => keys.get(form)).filter((key) => key !== undefined)
  const gap = gaps.has(lower) || /^\d/.test(word)
  if (found.length === 0 && !gap) return null
  const begun = found.flatMap((key) => root.next?.get(key) ?? [])
  return { keys: found, begun: begun.length > 0 ? begun : null, gap, name: names.has(lower) }
}

/** The stem of a word, or, where that is another word's, `!` and the word itself without its `s`. */
function stemApart(word: string): string {
  const lower = word.toLowerCase()
  if (apart.has(lower)) return `!${lower}`
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return apart.has(one) ? `!${one}` : stem(lower)
}
