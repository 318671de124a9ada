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

/** The words of each ask with their weights; words that other asks of the question have too tell less which of them a sentence speaks about. */
export function keyWeights(asks: readonly AskDraft[]): readonly ReadonlyMap<string, number>[] {
  return focused(keysOf(asks))
}

/** The share of an ask's words, by their weights, that a sentence has; from 0 to 1. */
export function overlapWith(keys: ReadonlyMap<string, number>, { keys: words }: AnswerSentence): number {
  let sum = 0
  let total = 0
  for (const [key, weight] of keys) {
    total += weight
    if (words.has(key)) sum += weight
  }
  return total === 0 ? 0 : sum / total
}

/** Words that other asks of the question have too tell less which of them a sentence speaks about. */
function focused(asks: readonly ReadonlyMap<string, number>[]): readonly ReadonlyMap<string, number>[] {
  if (asks.length === 1) return asks
  const times = new Map<string, number>()
  for (const keys of asks) for (const key of keys.keys()) times.set(key, (times.get(key) ?? 0) + 1)
  return asks.map(
    (keys) => new Map([...keys].map(([key, weight]) => [key, times.get(key)! > 1 ? weight * 0.4 : weight])),
  )
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
