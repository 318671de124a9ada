import { holds } from '../text/pattern-guard'
import { clauseGuard } from './clause-patterns'

/** The tenses in which something can be asked and answered, each as one bit. */
export const tense = { future: 1, past: 2, present: 4, possible: 8 } as const

const ofWord: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [tense.future, /\b(?:will|would|shall|plans?|planned|intends?|intended|(?:re)?opens?|due)\b/],
  [tense.past, /\b(?:has|have|had|did|was|were|\w+ed)\b/],
  [tense.present, /\b(?:is|are|does|do|was|were|\w+s)\b/],
  [tense.possible, /\b(?:can|could|may|might|able|possible|will|would)\b/],
]

/** The tenses that a word in lower case can be a sign of. The future also shows in more than one. */
export function tensesOf(word: string): number {
  return ofWord.reduce((bits, [bit, pattern]) => (pattern.test(word) ? bits | bit : bits), 0)
}

const asked = [
  ['asksFuture', tense.future],
  ['asksPast', tense.past],
  ['asksPresent', tense.present],
  ['asksPossible', tense.possible],
] as const
/** How far from its start an ask shows its tense. */
const LEAD = 60

/** The tense in which an ask, whose words call for `calls`, wants its answer; 0 where that does not show. */
export function tenseOf(ask: string, calls: number): number {
  const { patterns } = clauseGuard()
  const lead = ask.slice(0, LEAD)
  return asked.find(([name]) => holds(patterns[name], lead, calls))?.[1] ?? 0
}
