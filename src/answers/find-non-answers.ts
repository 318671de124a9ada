import { type NonAnswer, refusals } from '../lexicons/refusals'
import type { Span } from '../model/span'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { sentences } from '../text/sentences'

/** Words by which a speaker does not answer, with the kind. */
export interface NonAnswerWords {
  readonly span: Span
  readonly text: string
  readonly reply: NonAnswer
}

/** The order in which kinds claim words that fit several: what is said most definitely comes first. */
const order: readonly NonAnswer[] = ['clarification', 'declining', 'deferred', 'ignorance', 'deflection']

const compiled = lazily(() =>
  order.map((reply) => ({
    reply,
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\d'])|(?='))(?:${refusals
        .filter((group) => group.reply === reply)
        .flatMap(({ patterns }) => patterns)
        .join('|')})`,
      'giu',
    ),
  })),
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
  const plain = sentence.replace(/[\u2018\u2019]/g, "'").replace(/\s/g, ' ')
  const found: NonAnswerWords[] = []
  for (const { reply, pattern } of compiled())
    for (const match of matches(pattern, plain)) {
      const start = offset + match.index
      const end = start + match[0].trimEnd().length
      if (!found.some(({ span }) => span.start < end && span.end > start))
        found.push({ span: { start, end }, text: sentence.slice(match.index, end - offset), reply })
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}
