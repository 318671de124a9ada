import { holds } from '../text/pattern-guard'
import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { clauseGuard } from './clause-patterns'
import type { ContentKey } from './content-key'

/** Words of asking, which say nothing of what is asked about. */
const ASKING: ReadonlySet<string> = new Set(
  'ask confirm explain clarifi outlin advis indic inform detail describ updat whether mani much long number figur amount proport percentag exampl view opinion think assur reassur confid reason caus impact chief constabl commission council member chair board panel committe depute minist pleas say tell know give'.split(
    ' ',
  ),
)

/** A word of an ask, and how telling it is that a sentence has it. */
interface KeyWeight {
  readonly key: string
  readonly weight: number
}

/** The words of each ask with their weights; words that other asks of the question have too tell less which of them a sentence speaks about. */
export function keyWeights(asks: readonly AskDraft[]): KeyWeight[][] {
  const all = keysOf(asks)
  const times = new Map<string, number>()
  if (asks.length > 1) for (const keys of all) for (const key of keys.keys()) times.set(key, (times.get(key) ?? 0) + 1)
  return all.map((keys) => {
    const weights: KeyWeight[] = []
    for (const [key, weight] of keys) weights.push({ key, weight: (times.get(key) ?? 1) > 1 ? weight * 0.4 : weight })
    return weights
  })
}

/** The share of an ask's words, by their weights, that a sentence has; from 0 to 1. */
export function overlapWith(keys: readonly KeyWeight[], { keys: words }: AnswerSentence): number {
  let sum = 0
  let total = 0
  for (const { key, weight } of keys) {
    total += weight
    if (words.has(key)) sum += weight
  }
  return total === 0 ? 0 : sum / total
}

/** The words of each ask with their weights; an ask that hangs on the one before takes over its words. */
function keysOf(asks: readonly AskDraft[]): ReadonlyMap<string, number>[] {
  const { hangs } = clauseGuard().patterns
  return asks.map(({ text, words }, index) => {
    const keys = new Map<string, number>()
    add(keys, words.content, 1)
    if (index > 0 && (keys.size < 2 || holds(hangs, text, words.calls))) add(keys, asks[index - 1]!.words.content, 0.5)
    return keys
  })
}

function add(keys: Map<string, number>, words: readonly ContentKey[], factor: number): void {
  for (const { key, stem, vague } of words) {
    if (ASKING.has(stem)) continue
    const weight = (vague ? 0.4 : 1) * factor
    if (weight > (keys.get(key) ?? 0)) keys.set(key, weight)
  }
}
