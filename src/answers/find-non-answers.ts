import { type NonAnswer, refusals } from '../lexicons/refusals'
import type { Span } from '../model/span'
import { lazily } from '../text/lazily'
import { phraseScanner } from '../text/phrase-scanner'
import { plainLower } from '../text/plain-lower'
import { plainWords } from '../text/plain-words'
import { sentences } from '../text/sentences'

/** Words by which a speaker does not answer, with the kind. */
export interface NonAnswerWords {
  readonly span: Span
  readonly text: string
  readonly reply: NonAnswer
}

/** The order in which kinds claim words that fit several: what is said most definitely comes first. */
const order: readonly NonAnswer[] = ['clarification', 'declining', 'deferred', 'ignorance', 'deflection']

const scanner = lazily(() =>
  phraseScanner(refusals.flatMap(({ reply, patterns }) => patterns.map((pattern) => ({ value: reply, pattern })))),
)

/**
 * The words by which a speaker declines, does not know, puts off, asks back or passes on, in any English text and in order.
 * Spans are UTF-16 units into `text`. Whether a question is thereby left open depends on what else was said: `assessAnswer` tells.
 */
export function findNonAnswers(text: string): NonAnswerWords[] {
  return sentences(text).flatMap(({ start, end }) => nonAnswersIn(text.slice(start, end), start))
}

/** The same within one sentence that stands at `offset`. */
export function nonAnswersIn(sentence: string, offset: number): NonAnswerWords[] {
  const plain = plainLower(sentence)
  const hits = scanner()(plain, plainWords(plain))
  const found: NonAnswerWords[] = []
  for (const kind of order)
    for (const { value, start: from, end: to } of hits) {
      if (value !== kind) continue
      const start = offset + from
      const end = offset + plain.slice(0, to).trimEnd().length
      if (!found.some(({ span }) => span.start < end && span.end > start))
        found.push({ span: { start, end }, text: sentence.slice(from, end - offset), reply: kind })
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}
