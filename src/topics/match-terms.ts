import { isCapital } from '../text/letter-codes'
import type { CompiledTaxonomy, Known, Node, Term } from './compile-taxonomy'
import { scanWords } from './scan-words'

/** A phrase of the taxonomy found in a text, half-open in units of the text. */
export interface Match {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/** The matches of a text, and how many words it has; those in the label of who speaks are told apart. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly words: number
  readonly before: readonly Match[]
}

/** Words that may stand between two words of a phrase. */
const WIDEST_GAP = 2

/** Units of text in which a neighbouring word is looked for. */
const REACH = 16

/** The words of a text that may be parts of phrases, as columns; where a phrase cannot go on, null stands between them. */
interface Words {
  readonly known: (Known | null)[]
  readonly starts: number[]
  readonly ends: number[]
  /** How many words the text has from `from` on. */
  readonly said: number
}

/**
 * Every phrase of the taxonomy in the text, in order of its start. A word stands for one phrase of a topic only: the
 * longest that begins first, and none where that is one of the topic's look-alikes. What begins before `from` is told apart
 * and not counted among the words.
 */
export function matchTerms(text: string, taxonomy: CompiledTaxonomy, from = 0): Matches {
  const words = readWords(text, taxonomy, from)
  const { known, starts, said } = words
  const found: Match[] = []
  const before: Match[] = []
  for (let at = 0; at < known.length; at++) {
    const begun = known[at]?.begun ?? null
    if (begun === null) continue
    const into = starts[at]! < from ? before : found
    for (const node of begun) follow(node, words, at, at, into)
  }
  return { matches: outermost(found), words: said, before: outermost(before) }
}

function readWords(text: string, taxonomy: CompiledTaxonomy, from: number): Words {
  const known: (Known | null)[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (one: Known | null, start: number, end: number): void => {
    known.push(one)
    starts.push(start)
    ends.push(end)
  }
  let said = 0
  let strange = -2
  let open = false
  scanWords(text, (start, end, parted, hash) => {
    if (start >= from) said++
    const capital = isCapital(text.charCodeAt(start))
    let one =
      capital && shouted(text, start, end)
        ? taxonomy.recognise(text.slice(start, end).toLowerCase())
        : taxonomy.look(text, start, end, hash)
    if (capital) {
      if (strange === start - 1 && one?.name) one = null
      if (one === null || isInitial(text, start, end)) strange = end
    }
    if (open && (parted || one === null)) push(null, start, start)
    open = one !== null && ((open && !parted) || one.begun !== null)
    if (open) push(one, start, end)
  })
  return { known, starts, ends, said }
}

/** Whether two capitals are a word among capitals, as in 'IT WAS RESOLVED', and no abbreviation. */
function shouted(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) return false
  const before = /([a-z]+)[^a-z]*$/i.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  const after = /^[^a-z]*([a-z]+)/i.exec(text.slice(end, end + REACH))?.[1]
  const capitals = [before, after].filter((word) => word !== undefined)
  return capitals.length > 0 && capitals.every((word) => /^[A-Z]{2,}$/.test(word))
}

function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] !== 'A' && text[start] !== 'I'
}

/** Notes the phrases that end with the word `at`, to which `node` belongs, and goes on from there. */
function follow(node: Node, words: Words, from: number, at: number, found: Match[]): void {
  for (const term of node.terms) found.push({ term, start: words.starts[from]!, end: words.ends[at]! })
  if (node.next !== null) walk(node.next, words, from, at + 1, 0, found)
}

/**
 * Follows every path of the tree over the words from `at` on. Words that change nothing are passed over also where
 * another phrase goes on with them: what is found of one topic does not hang on the others.
 */
function walk(
  paths: ReadonlyMap<number, Node>,
  words: Words,
  from: number,
  at: number,
  gap: number,
  found: Match[],
): void {
  const known = words.known[at]
  if (!known) return
  for (const key of known.keys) {
    const next = paths.get(key)
    if (next !== undefined) follow(next, words, from, at, found)
  }
  if (known.gap && gap < WIDEST_GAP) walk(paths, words, from, at + 1, gap + 1, found)
}

/** Of the phrases of one topic that share a word, the first and longest; look-alikes go with what they cover. */
function outermost(found: Match[]): Match[] {
  if (found.length === 0) return found
  const order = found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a.term) - rank(b.term))
  const reach = new Map<number, number>()
  return order.filter(({ term, start, end }) => {
    if (start < (reach.get(term.topic) ?? 0)) return false
    reach.set(term.topic, end)
    return term.weight > 0
  })
}

/** Of two phrases in one place a look-alike goes first, then the heavier. */
function rank(term: Term): number {
  return term.weight === 0 ? Number.NEGATIVE_INFINITY : -term.weight
}
