import { reportingVerbs } from '../lexicons/undertakings'
import { lazily } from '../text/lazily'
import type { Word } from '../text/words'
import { cueWords } from './cue-sets'

const IRREGULAR: Readonly<Record<string, string>> = { say: 'said', tell: 'told', hear: 'heard', undertake: 'undertook' }
const verbs = (): readonly string[] => cueWords(reportingVerbs)
const past = lazily(() => new Set([...verbs().map(pastOf), 'gave']))
const forms = lazily(
  () => new Set([...past(), ...verbs().flatMap((verb) => [verb, `${verb}s`, thirdOf(verb), gerundOf(verb)])]),
)

function pastOf(verb: string): string {
  const irregular = IRREGULAR[verb]
  if (irregular !== undefined) return irregular
  return verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

function thirdOf(verb: string): string {
  return verb === 'reply' || verb === 'clarify' ? `${verb.slice(0, -1)}ies` : `${verb}es`
}

function gerundOf(verb: string): string {
  return verb.endsWith('ee') || !verb.endsWith('e') ? `${verb}ing` : `${verb.slice(0, -1)}ing`
}

/** Whether the word, in lower case, is a form of a verb that reports speech. */
export function isReporting(word: string): boolean {
  return forms().has(word)
}

/** Whether the word, in lower case, reports speech in the past tense, so that `would` behind it stands for `will`. */
export function isPastReporting(word: string): boolean {
  return past().has(word)
}

/** Whether a word in front of the one at `at` reports speech in the past tense. */
export function isSaidBefore(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ lower }) => isPastReporting(lower))
}
