import { allTopics } from '../model/analysis'
import { clarities } from '../model/ask'
import { chartBars } from './chart-bars'
import { chartFigure } from './chart-figure'
import type { ExchangeRecord } from './exchange-records'
import { answerers } from './flagged-asks'
import type { Html } from './html'
import { topicLabel } from './topic-label'
import { verdictWords } from './verdict-words'

const SHOWN = 12
const NOT_NAMED = 'Somebody not named'

/** How clear the replies are, by who gave them (of those that were given) and by topic. None without verdicts. */
export function verdictCharts(exchanges: readonly ExchangeRecord[]): Html[] {
  const answered = exchanges.filter(({ answers }) => answers.length > 0)
  const byAnswerer = tally(answered, (exchange) => {
    const names = answerers(exchange)
    return names.length === 0 ? [NOT_NAMED] : names
  })
  const byTopic = tally(exchanges, ({ question }) => allTopics(question).map(({ topic }) => topicLabel(topic)))
  return [
    ...verdictChart('by-answerer', 'Replies by who gave them', 'Answered by', byAnswerer),
    ...verdictChart('by-topic', 'Replies by topic', 'Topic', byTopic),
  ]
}

type Tally = readonly (readonly [name: string, counts: readonly number[]])[]

/** Asks of each clarity by name, most asks first. */
function tally(exchanges: readonly ExchangeRecord[], names: (exchange: ExchangeRecord) => readonly string[]): Tally {
  const counts = new Map<string, number[]>()
  for (const exchange of exchanges)
    for (const name of names(exchange)) {
      const count = counts.get(name) ?? clarities.map(() => 0)
      for (const { clarity } of exchange.asks) count[clarities.indexOf(clarity)]! += 1
      counts.set(name, count)
    }
  return [...counts].filter(([, count]) => sum(count) > 0).sort(([, a], [, b]) => sum(b) - sum(a))
}

function verdictChart(id: string, title: string, what: string, rows: Tally): Html[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, SHOWN)
  const bars = shown.map(([label, counts]) => ({
    label,
    end: String(sum(counts)),
    parts: clarities.map((kind, index) => ({ kind, value: counts[index]! })),
  }))
  const more = rows.length > SHOWN ? ` The ${SHOWN} with most are drawn.` : ''
  return [
    chartFigure({
      id,
      title,
      note: `How many things were asked, and how clear the reply on record is.${more}`,
      ...chartBars(bars),
      legend: clarities.map((kind) => [kind, verdictWords.clarity(kind)] as const),
      header: [what, ...clarities.map(verdictWords.clarity)],
      rows: rows.map(([name, counts]) => [name, ...counts]),
    }),
  ]
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
