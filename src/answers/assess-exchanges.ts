import type { Ask, AssessedExchange } from '../model/ask'
import type { Exchange } from '../model/exchange'
import { type Reading, readingQuote } from '../model/reading'
import type { Source } from '../model/source'
import { sentences } from '../text/sentences'

/** What of a document its verdicts rest on. */
export interface ExchangeRecord {
  readonly exchanges: readonly Exchange[]
  readonly readings: ReadonlyMap<string, Reading>
}

/** Every exchange of a document with its asks judged; spans into the input. */
export function assessExchanges(source: Source, { exchanges, readings }: ExchangeRecord): AssessedExchange[] {
  return exchanges.map((exchange) => {
    const reading = readings.get(exchange.question)!
    const asking = sentences(reading.text).filter(({ start, end }) => reading.text.slice(start, end).endsWith('?'))
    const last = sentences(reading.text).at(-1) ?? { start: 0, end: reading.text.length }
    const asks = (asking.length > 0 ? asking : [last]).map((stretch): Ask => {
      const words = readingQuote(source, reading, stretch)
      const recorded = exchange.answers.length > 0
      return {
        ...words,
        type: 'manner',
        restated: words.text,
        clarity: recorded ? 'clear-reply' : 'clear-non-reply',
        reply: recorded ? 'explicit' : 'unrecorded',
        reasons: [recorded ? 'An answer is recorded.' : 'The document records no answer to this question.'],
        evidence: [],
        confidence: 0.5,
        promise: null,
        by: recorded ? 'answers/recorded' : 'answers/unrecorded',
      }
    })
    return { ...exchange, flagged: asks.some(({ clarity }) => clarity !== 'clear-reply'), asks }
  })
}
