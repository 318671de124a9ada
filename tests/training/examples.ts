import { answerSentences } from '../../src/answers/answer-sentences'
import { gatherEvidence } from '../../src/answers/ask-evidence'
import { askFeatures } from '../../src/answers/ask-features'
import { labelEnd } from '../../src/answers/label-end'
import { splitAsks } from '../../src/answers/split-asks'
import { extractFigures } from '../../src/figures/extract-figures'
import { figuresOfTurns } from '../../src/figures/figures-of-turns'
import type { Reply } from '../../src/model/ask'
import { readingQuote } from '../../src/model/reading'
import { readText } from '../../src/readers/read-text'
import { readOutline } from '../../src/structure/outline'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { segmentTurns } from '../../src/turns/segment-turns'
import type { AnswerCase } from '../cases/answer-case'
import { readAnswerCase } from '../cases/read-answer-case'
import { nearness } from '../corpus/evaluator/closeness'
import { pairUp } from '../corpus/evaluator/pair-up'
import type { Annotated } from '../corpus/evaluator/read-gold'
import type { Example } from './example'

type Found = Omit<Example, 'reply'> & { readonly start: number; readonly end: number }
interface Labelled {
  readonly start: number
  readonly end: number
  readonly reply: string
}

/** Asks that are found less alike than this are not taken to be the same. */
const ALIKE = 0.5

/** The asks of cases that the build finds, where an answer is recorded. */
export function examplesOfCases(from: string, cases: readonly AnswerCase[]): Example[] {
  return cases.flatMap((one, number) => {
    const { question, asks } = readAnswerCase(one)
    const figures = extractFigures(one.answer, { question })
    const turns = one.answer.trim() === '' ? [] : [{ text: one.answer, from: labelEnd(one.answer, null), figures }]
    const start = labelEnd(question, null)
    const drafts = splitAsks(question.slice(start))
    const sentences = answerSentences(turns)
    if (sentences.length === 0) return []
    const evidence = gatherEvidence(question.slice(start), drafts, sentences)
    const found = drafts.map(
      (draft, index): Found => ({
        from,
        group: `${from} ${number}`,
        type: draft.type,
        features: askFeatures(evidence, index),
        evidence,
        index,
        start: draft.start + start,
        end: draft.end + start,
      }),
    )
    return labelled(asks, found)
  })
}

/** The asks of a document that the build finds, where an answer is recorded. */
export function examplesOfDocument({ name, source: text, gold }: Annotated): Example[] {
  const source = readText(text)
  const outline = readOutline(source, segmentBlocks(source))
  const segments = segmentTurns(source, outline)
  const readings = segments.readings()
  const labels = new Map(segments.turns.map(({ id, speaker }) => [id, speaker?.label]))
  const figures = figuresOfTurns(readings, segments.exchanges, outline.meeting.date)
  const turn = (id: string) => {
    const words = readings.get(id)!.text
    return { text: words, from: labelEnd(words, labels.get(id)), figures: figures.get(id) ?? [] }
  }
  const found = segments.exchanges.flatMap(({ id, question, answers }) => {
    const asking = turn(question)
    const matter = asking.text.slice(asking.from)
    const drafts = splitAsks(matter)
    const sentences = answerSentences(answers.map(turn))
    if (sentences.length === 0) return []
    const evidence = gatherEvidence(matter, drafts, sentences)
    return drafts.map((draft, index): Found => {
      const stretch = { start: draft.start + asking.from, end: draft.end + asking.from }
      const { span } = readingQuote(source, readings.get(question)!, stretch)
      return {
        from: name,
        group: `${name} ${id}`,
        type: draft.type,
        features: askFeatures(evidence, index),
        evidence,
        index,
        ...span,
      }
    })
  })
  const asks = (gold.exchanges ?? []).flatMap((exchange) => exchange.asks ?? [])
  return labelled(asks, found)
}

function labelled(asks: readonly Labelled[], found: readonly Found[]): Example[] {
  return pairUp(asks, found, nearness, ALIKE).map(([{ reply }, { start, end, ...rest }]) => ({
    ...rest,
    reply: reply as Reply,
  }))
}
