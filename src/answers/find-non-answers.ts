import type { NonAnswer } from '../lexicons/refusals'
import { checkText } from '../model/check-text'
import type { Span } from '../model/span'
import type { PhraseHit } from '../text/phrase-index'
import { plainLower } from '../text/plain-lower'
import { sentences } from '../text/sentences'
import { type PhraseSense, phrasesAmong, readWords } from './clause-lexicon'

/** Words by which a speaker does not answer, with the kind. */
export interface NonAnswerWords {
  readonly span: Span
  readonly text: string
  readonly reply: NonAnswer
}

/** The order in which kinds claim words that fit several: what is said most definitely comes first. */
const order: readonly NonAnswer[] = ['clarification', 'declining', 'deferred', 'ignorance', 'deflection']

/**
 * The words by which a speaker declines, does not know, puts off, asks back or passes on, in any English text and in order.
 * Spans are UTF-16 units into `text`. Whether a question is thereby left open depends on what else was said: `assessAnswer` tells.
 * Throws a `TypeError` for what is no text.
 */
export function findNonAnswers(text: string): NonAnswerWords[] {
  checkText(text)
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const plain = plainLower(sentence)
    return nonAnswersAmong(sentence, start, phrasesAmong(plain, readWords(plain)))
  })
}

/** The same within one sentence that stands at `offset`, whose phrases are known. */
export function nonAnswersAmong(
  sentence: string,
  offset: number,
  hits: readonly PhraseHit<PhraseSense>[],
): NonAnswerWords[] {
  const found: NonAnswerWords[] = []
  if (!hits.some(({ value }) => value.kind === 'refusal')) return found
  for (const kind of order)
    for (const { value, start: from, end: to } of hits) {
      if (value.kind !== 'refusal' || value.reply !== kind) continue
      const text = sentence.slice(from, to).trimEnd()
      const start = offset + from
      const end = start + text.length
      if (!found.some(({ span }) => span.start < end && span.end > start))
        found.push({ span: { start, end }, text, reply: kind })
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}
