import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'

/** Whether a verb of carrying on or doing names its work all the same: 'will continue until the leak is found', 'will do a note'. */
export function isWorkNamed(sentence: Sentence, { at, voice, bases }: Predicate, to: number): boolean {
  if (voice !== 'active') return false
  if (bases[0] === 'continue') return BOUNDED.test(phrase(sentence, at + 1, to))
  return bases[0] === 'do' && PIECE.test(phrase(sentence, at + 1, at + 6))
}

/** An end to it, or what it leads to. */
const BOUNDED = /\b(?:until|till) \w|\bwith a view to \w+ing\b/i

/** A piece of work that is there or not. */
const PIECE =
  /^(?:an?|the|another|one|some) (?:[\w-]+ ){0,2}(?:notes?|memos?|memorandum|letters?|surveys?|audits?|reviews?|inspections?|leaflets?|posters?|newsletter|article|list|count|search|sweep|walkabout|presentation|workshop|report|write-up)\b/i
