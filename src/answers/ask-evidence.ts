import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { fitnessOf } from './ask-fitness'
import { keyWeights, overlapWith } from './ask-keys'
import { assignSentences } from './assign-sentences'
import type { ReadWord } from './clause-lexicon'
import { isMeant, owedForm } from './owed-form'
import type { AskSentences, SentenceEvidence } from './sentence-evidence'

/** What an answer gives on one ask, sentence by sentence. */
export interface AskEvidence extends AskSentences {
  /** The sentences that speak about this ask rather than another one of its question; where none does, the one that speaks about it most. */
  readonly own: readonly SentenceEvidence[]
  /** Index of the sentence that speaks about the ask most. */
  readonly nearest: number
  /** Index of the sentence that gives what is owed and speaks about the ask most; -1 where none gives it. */
  readonly given: number
}

/** What the answer's sentences give on each ask of a question, whose words are `words`. */
export function gatherEvidence(
  words: readonly ReadWord[],
  asks: readonly AskDraft[],
  sentences: readonly AnswerSentence[],
): AskEvidence[] {
  const context = new Set<string>()
  for (const { entry } of words) if (entry.content !== null) context.add(entry.content.key)
  const fresh = sentences.map((sentence) => freshIn(context, sentence))
  const weights = keyWeights(asks)
  const parts = asks.map((ask, index): AskSentences => {
    const keys = weights[index]!
    const hasForm = owedForm(ask)
    const found = sentences.map((sentence, at): SentenceEvidence => {
      const formed = hasForm(sentence)
      return {
        sentence,
        overlap: overlapWith(keys, sentence),
        context: sentence.keys.size === 0 ? 0 : (sentence.keys.size - fresh[at]!) / sentence.keys.size,
        fresh: fresh[at]!,
        formed,
        owed: formed && isMeant(ask, sentence),
      }
    })
    return { ask, sentences: found }
  })
  const owned = ownSentences(parts, sentences)
  return parts.map(({ ask, sentences }, index) => ({
    ask,
    sentences,
    own: owned[index]!,
    nearest: best(sentences, false),
    given: best(sentences, true),
  }))
}

/** For each ask the sentences that are taken to speak about it. */
function ownSentences(
  parts: readonly AskSentences[],
  sentences: readonly AnswerSentence[],
): (readonly SentenceEvidence[])[] {
  if (parts.length < 2 || sentences.length === 0) return parts.map((one) => one.sentences)
  const scores = counted(parts, sentences).map((one, index) => fitnessOf(one, index, parts.length))
  const leans = sentences.map(({ leans, anaphoric, body }) => leans || (anaphoric !== 0 && !SPEAKER.test(body)))
  const path = assignSentences({ scores, leans })
  return parts.map((one, index) => {
    const own = one.sentences.filter((_, at) => path[at] === index)
    // One sentence may speak to two asks: 'There are nine, four of them new.'
    return own.length > 0 ? own : [one.sentences[highest(scores[index]!)]!]
  })
}

/** An answer that counts as many parts as there are asks answers them in order, also where the question does not count them. */
function counted(parts: readonly AskSentences[], sentences: readonly AnswerSentence[]): readonly AskSentences[] {
  if (parts.some(({ ask }) => ask.part > 0)) return parts
  const last = sentences.reduce((most, sentence) => Math.max(most, ...sentence.parts), 0)
  return last === parts.length ? parts.map((one, at) => ({ ...one, ask: { ...one.ask, part: at + 1 } })) : parts
}

function highest(scores: readonly number[]): number {
  return scores.reduce((top, score, at) => (score > scores[top]! ? at : top), 0)
}

/** How many of a sentence's words the question does not have. */
function freshIn(context: ReadonlySet<string>, { keys }: AnswerSentence): number {
  let count = 0
  for (const key of keys) if (!context.has(key)) count++
  return count
}

/** Index of the best sentence, among those that give what is `owed` if only they count; the earlier of two alike; -1 for none. */
function best(found: readonly SentenceEvidence[], owed: boolean): number {
  let index = -1
  let most = -1
  for (let at = 0; at < found.length; at++) {
    const one = found[at]!
    const score = one.overlap + one.context * 0.3
    if (score <= most || (owed && !one.owed)) continue
    most = score
    index = at
  }
  return index
}

/** In a report the pronoun that opens a sentence is mostly who speaks: it leans on nothing that was said. */
const SPEAKER = /^s?he\b/i
