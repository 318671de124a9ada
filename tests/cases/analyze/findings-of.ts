import { analyze } from '../../../src/analyze'
import type { Analysis } from '../../../src/model/analysis'

/** What a document says, by its words alone: where they stand and what they are numbered does not count. */
export interface Findings {
  readonly exchanges: readonly string[]
  readonly figures: readonly string[]
  readonly commitments: readonly string[]
}

/** The exchanges with their verdicts, the figures and the commitments of a document, each as one line of its words. */
export function findingsOf(text: string): Findings {
  const { turns, exchanges, figures, commitments } = analyze(text)
  const said = new Map(turns.map((turn) => [turn.id, `${turn.speaker?.name ?? '-'}: ${turn.text}`]))
  return {
    exchanges: exchanges.map(({ question, answers, asks }) =>
      line([
        said.get(question),
        ...answers.map((id) => said.get(id)),
        ...asks.map((ask) => `${ask.text} ${ask.reply}`),
      ]),
    ),
    figures: figures.map((figure) =>
      line([figure.text, figure.kind, figure.value, figure.low, figure.high, figure.unit]),
    ),
    commitments: commitments.map((one: Analysis['commitments'][number]) =>
      line([one.text, one.kind, one.owner?.name, one.due?.iso]),
    ),
  }
}

function line(parts: readonly unknown[]): string {
  return parts.join(' | ').normalize('NFC').replace(/\s+/g, ' ')
}
