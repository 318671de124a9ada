import { chartBars } from './chart-bars'
import { chartFigure } from './chart-figure'
import type { Html } from './html'
import type { ReportDocument } from './report-document'

const SHOWN = 12
const kinds = ['question', 'answer', 'statement'] as const
const labels = { question: 'Asking', answer: 'Answering', statement: 'Anything else' } as const

/** How many words of the record are whose, by what they do. None where nobody is named. */
export function speakingChart(documents: readonly ReportDocument[]): Html[] {
  const words = new Map<string, number[]>()
  for (const { analysis } of documents)
    for (const { speaker, act, text } of analysis.turns) {
      if (speaker === null) continue
      const count = words.get(speaker.name) ?? kinds.map(() => 0)
      const kind = act === 'question' || act === 'answer' ? act : 'statement'
      count[kinds.indexOf(kind)]! += text.split(/\s+/).length
      words.set(speaker.name, count)
    }
  const rows = [...words].sort(([, a], [, b]) => total(b) - total(a))
  if (rows.length === 0) return []
  const bars = rows.slice(0, SHOWN).map(([label, counts]) => ({
    label,
    end: `${total(counts)} words`,
    parts: kinds.map((kind, index) => ({ kind, value: counts[index]! })),
  }))
  const more = rows.length > SHOWN ? ` The ${SHOWN} with most are drawn.` : ''
  return [
    chartFigure({
      id: 'speaking',
      title: 'Who speaks how much',
      note: `Words in the record, reported or verbatim.${more}`,
      ...chartBars(bars),
      legend: kinds.map((kind) => [kind, labels[kind]] as const),
      header: ['Speaker', ...kinds.map((kind) => labels[kind])],
      rows: rows.map(([name, counts]) => [name, ...counts]),
    }),
  ]
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
