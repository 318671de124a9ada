import type { CompiledTaxonomy, Known, Node, Term } from './compile-taxonomy'
import { scanWords, wordAt } from './scan-words'

/** A phrase of the taxonomy found in a text, half-open in units of the text. */
export interface Match {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/** The matches of a text, and how many words it has. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly words: number
}

/** Words that may stand between two words of a phrase. */
const WIDEST_GAP = 2

/** Units of text in which a neighbouring word is looked for. */
const REACH = 16

/** Neighbouring words that may be parts of phrases, as three columns. */
interface Run {
  readonly starts: number[]
  readonly ends: number[]
  readonly known: Known[]
}

/**
 * Every phrase of the taxonomy in the text, in order of its start. A word stands for one phrase of a topic only: the
 * longest that begins first, and none where that is one of the topic's look-alikes. What stands before `from` is left out.
 */
export function matchTerms(text: string, taxonomy: CompiledTaxonomy, from = 0): Matches {
  const matches: Match[] = []
  const run: Run = { starts: [], ends: [], known: [] }
  let words = 0
  let strange = -2
  const close = (): void => {
    for (let at = 0; at < run.known.length; at++) {
      if (run.known[at]!.opens) walk(taxonomy.root, run, at, at, 0, matches)
    }
    run.starts.length = run.ends.length = run.known.length = 0
  }
  scanWords(
    text,
    (start, end, parted) => {
      words++
      const word = wordAt(text, start, end)
      const capital = isCapital(text.charCodeAt(start))
      const found = taxonomy.look(capital && shouted(text, start, end) ? word.toLowerCase() : word)
      const known = capital && strange === start - 1 && found?.name ? null : found
      strange = capital && (known === null || isInitial(word)) ? end : -2
      if ((parted || known === null) && run.known.length > 0) close()
      if (known === null || (run.known.length === 0 && !known.opens)) return
      run.starts.push(start)
      run.ends.push(end)
      run.known.push(known)
    },
    from,
  )
  close()
  return { matches: outermost(matches), words }
}

/** Whether two capitals are a word among capitals, as in 'IT WAS RESOLVED', and no abbreviation. */
function shouted(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !isCapital(text.charCodeAt(start)) || !isCapital(text.charCodeAt(start + 1))) return false
  const before = /([a-z]+)[^a-z]*$/i.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  const after = /^[^a-z]*([a-z]+)/i.exec(text.slice(end, end + REACH))?.[1]
  const capitals = [before, after].filter((word) => word !== undefined)
  return capitals.length > 0 && capitals.every((word) => /^[A-Z]{2,}$/.test(word))
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== 'A' && word !== 'I'
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Follows every path of the tree from `node` over the run's words from `at` on. */
function walk(node: Node, run: Run, from: number, at: number, gap: number, found: Match[]): void {
  const known = run.known[at]
  if (known === undefined || node.next.size === 0) return
  let followed = false
  for (const key of known.keys) {
    const next = node.next.get(key)
    if (next === undefined) continue
    followed = true
    for (const term of next.terms) found.push({ term, start: run.starts[from]!, end: run.ends[at]! })
    walk(next, run, from, at + 1, 0, found)
  }
  if (!followed && at > from && known.gap && gap < WIDEST_GAP) walk(node, run, from, at + 1, gap + 1, found)
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
