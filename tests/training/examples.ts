import type { AskEvidence } from '../../src/answers/ask-evidence'
import { askFeatures } from '../../src/answers/ask-features'
import { labelEnd } from '../../src/answers/label-end'
import { questionEvidence } from '../../src/answers/question-evidence'
import { saidPhrases } from '../../src/answers/said-phrases'
import { turnMatter } from '../../src/answers/turn-matter'
import { extractFigures } from '../../src/figures/extract-figures'
import { figuresOfTurns } from '../../src/figures/figures-of-turns'
import type { Reply } from '../../src/model/ask'
import { readingQuote } from '../../src/model/reading'
import type { Span } from '../../src/model/span'
import { readText } from '../../src/readers/read-text'
import { readOutline } from '../../src/structure/outline'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { plainLower } from '../../src/text/plain-lower'
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
    if (one.answer.trim() === '') return []
    const { question, asks } = readAnswerCase(one)
    const figures = extractFigures(one.answer, { question })
    const answer = { text: one.answer, from: labelEnd(one.answer, null), figures }
    const [evidence] = questionEvidence([{ text: question, from: labelEnd(question, null), answers: [answer] }])
    return labelled(
      asks,
      foundAsks(evidence!, from, `${from} ${number}`, (ask) => ask),
    )
  })
}

/** The asks of a document that the build finds, where an answer is recorded. */
export function examplesOfDocument({ name, source: text, gold }: Annotated): Example[] {
  const source = readText(text)
  const outline = readOutline(source, segmentBlocks(source))
  const segments = segmentTurns(source, outline)
  const { turns, exchanges } = segments
  const readings = segments.readings()
  const figures = figuresOfTurns(readings, exchanges, outline.meeting.date)
  const matter = turnMatter({ turns, readings, figures })
  const found = exchanges.flatMap(({ id, question, answers }) => {
    const asking = matter(question)
    const [evidence] = questionEvidence([{ text: asking.text, from: asking.from, answers: answers.map(matter) }])
    const place = (ask: Span): Span => readingQuote(source, readings.get(question)!, ask).span
    return foundAsks(evidence!, name, `${name} ${id}`, place)
  })
  const asks = (gold.exchanges ?? []).flatMap((exchange) => exchange.asks ?? [])
  return labelled(asks, found)
}

/** Every ask of a question that has an answer; `place` says where its words stand in what the gold is of. */
function foundAsks(evidence: readonly AskEvidence[], from: string, group: string, place: (ask: Span) => Span): Found[] {
  return evidence.flatMap(({ ask, sentences }, index) => {
    if (sentences.length === 0) return []
    const { start, end } = place(ask)
    const features = askFeatures(evidence, index)
    return { from, group, type: ask.type, features, said: saidIn(evidence[index]!), evidence, index, start, end }
  })
}

function saidIn({ own }: AskEvidence): ReadonlySet<string> {
  return new Set(own.flatMap(({ sentence }) => [...saidPhrases(plainLower(sentence.body))]))
}

function labelled(asks: readonly Labelled[], found: readonly Found[]): Example[] {
  return pairUp(asks, found, nearness, ALIKE).map(([{ reply }, { start, end, ...rest }]) => ({
    ...rest,
    reply: reply as Reply,
  }))
}
