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

/** 'is to', 'going to', 'it'll': a future that no word of an answer shows by itself. */
export const futurePhrases: readonly string[] = [
  '(?:going|is|was|are|were|expects?|expected) to\\b',
  'to be\\b',
  "'ll\\b",
]

const asked = new Map<string, number>([
  ...['will', 'would', 'shall'].map((word) => [word, tense.future] as const),
  ...['has', 'have', 'had', 'did', 'was', 'were'].map((word) => [word, tense.past] as const),
  ...['is', 'are', 'does', 'do'].map((word) => [word, tense.present] as const),
  ...['can', 'could', 'may', 'might'].map((word) => [word, tense.possible] as const),
])
/** How far from its start an ask shows its tense. */
export const TENSE_LEAD = 60

/** The tense in which an ask with this word wants its answer; 0 where it does not show that. */
export function askedTense(word: string): number {
  return asked.get(word) ?? asked.get(word.replace(/'.*/, '')) ?? 0
}

/** The tense in which an ask wants its answer, whose first words ask in `tenses` and which calls for `calls`; 0 where that does not show. */
export function tenseOf(ask: string, tenses: number, calls: number): number {
  if (holds(clauseGuard().patterns.asksFuture, ask.slice(0, TENSE_LEAD), calls)) return tense.future
  // Of several the future first, which has the lowest bit.
  return tenses & -tenses
}
