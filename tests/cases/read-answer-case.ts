import type { AskType, Reply } from '../../src/model/ask'
import type { AnswerCase } from './answer-case'

/** An ask of a case: where it stands in the question, what it wants and what it got. */
interface MarkedAsk {
  readonly start: number
  readonly end: number
  readonly type: AskType
  readonly reply: Reply
}

/** A case with its brackets taken out of the question. */
export interface MarkedQuestion {
  readonly question: string
  readonly asks: readonly MarkedAsk[]
}

/** Reads the marks of a case. Throws a `RangeError` where brackets and labels do not agree. */
export function readAnswerCase({ question, asks }: AnswerCase): MarkedQuestion {
  let text = ''
  let start = 0
  const found: MarkedAsk[] = []
  for (const part of question.split(/([[\]])/)) {
    if (part === '[') start = text.length
    else if (part === ']') {
      const [type, reply] = (asks[found.length] ?? '').split(' ')
      found.push({ start, end: text.length, type: type as AskType, reply: reply as Reply })
    } else text += part
  }
  if (found.length !== asks.length) throw new RangeError(`${question}: ${found.length} brackets, ${asks.length} labels`)
  return { question: text, asks: found }
}
