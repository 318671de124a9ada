import type { Ask } from '../model/ask'
import { askedAndAnswered, type FlaggedAsk } from './flagged-asks'
import { markdownTable } from './markdown-text'
import { placeWords } from './place-words'
import { verdictWords } from './verdict-words'
import { counted } from './words'

const HEADER = ['Question', 'Asked', 'Asked by', 'What came', 'Why', 'To put again']

/** The questions without a concrete answer as a Markdown table: what was asked, by and of whom, what came, why, and what to put again. */
export function flaggedSection(flagged: readonly FlaggedAsk[], several: boolean): string[] {
  if (flagged.length === 0) return []
  const rows = flagged.map(({ exchange, ask }) => [
    [exchange.number, ...(several ? [exchange.document.heading] : []), placeOf(exchange)]
      .filter((part) => part !== '')
      .join(', '),
    ask.text,
    askedAndAnswered(exchange)
      .filter((name) => name !== null)
      .join(' → '),
    came(ask),
    `${ask.reasons.join(' ')} (${verdictWords.measured(ask)}.)`,
    ask.restated,
  ])
  const parts = counted(flagged.length, 'thing asked', 'things asked')
  return [
    '## Questions without a concrete answer',
    `${parts} without a clear reply on record. ${verdictWords.caveat}. Read the words before you act.`,
    markdownTable(HEADER, rows),
  ]
}

function placeOf({ document, question }: FlaggedAsk['exchange']): string {
  return placeWords(document.where(question.span, question.id))
}

function came({ reply, promise }: Ask): string {
  return `${verdictWords.label(reply)}.${promise === null ? '' : ' A commitment takes it up.'}`
}
