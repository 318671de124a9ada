import { allTopics } from '../model/analysis'
import { chartFigure } from './chart-figure'
import { type Html, html } from './html'
import { shorten } from './markdown-text'
import type { ReportDocument } from './report-document'
import { topicLabel } from './topic-label'

const SHOWN = 10
const ROW = 34
const HEAD = 18
/** Narrower than this share of the width, numbers above the columns would run into each other. */
const ROOM = 0.06

/** A column of the chart: an item of the agenda, or of several documents one of them. */
interface Column {
  readonly short: string
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
}

/** Which topics come up where: over the items of one document, or over several documents. None where no topic was found. */
export function topicsChart(documents: readonly ReportDocument[]): Html[] {
  const columns = documents.length === 1 ? byItem(documents[0]!) : byDocument(documents)
  const topics = ranked(columns)
  if (topics.length === 0 || columns.length < 2) return []
  const most = Math.max(...columns.flatMap(({ counts }) => [...counts.values()]))
  const shown = topics.slice(0, SHOWN)
  return [
    chartFigure({
      id: 'topics',
      title: documents.length === 1 ? 'Topics over the agenda' : 'Topics over the documents',
      note: `A box for each ${documents.length === 1 ? 'item' : 'document'}: the fuller, the more turns on the topic.${topics.length > SHOWN ? ` The ${SHOWN} with most are drawn.` : ''}`,
      height: HEAD + shown.length * ROW,
      marks: [...heads(columns), ...shown.flatMap((topic, index) => boxes(topic, columns, HEAD + index * ROW, most))],
      legend: [],
      header: ['', ...topics],
      rows: columns.map(({ name, counts }) => [name, ...topics.map((topic) => counts.get(topic) ?? 0)]),
    }),
  ]
}

function byItem({ analysis }: ReportDocument): Column[] {
  const columns = analysis.items.map(({ id, number, title }, index) => ({
    short: number !== null && number.length < 5 ? number : String(index + 1),
    name: `${number === null ? '' : `${number} `}${title}`,
    counts: counted(analysis.turns.filter(({ itemId }) => itemId === id)),
  }))
  return columns.filter(({ counts }) => counts.size > 0)
}

function byDocument(documents: readonly ReportDocument[]): Column[] {
  return documents.map(({ analysis, heading }, index) => ({
    short: String(index + 1),
    name: heading,
    counts: counted(analysis.turns),
  }))
}

function counted(turns: ReportDocument['analysis']['turns']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const turn of turns)
    for (const { topic } of allTopics(turn)) counts.set(topicLabel(topic), (counts.get(topicLabel(topic)) ?? 0) + 1)
  return counts
}

function ranked(columns: readonly Column[]): string[] {
  const sums = new Map<string, number>()
  for (const { counts } of columns) for (const [topic, count] of counts) sums.set(topic, (sums.get(topic) ?? 0) + count)
  return [...sums].sort(([, a], [, b]) => b - a).map(([topic]) => topic)
}

function heads(columns: readonly Column[]): Html[] {
  const step = Math.ceil(ROOM * columns.length)
  return columns.flatMap(({ short }, index) =>
    index % step === 0
      ? html`<text class="middle" x="${percent((index + 0.5) / columns.length)}" y="12">${short}</text>`
      : [],
  )
}

function boxes(topic: string, columns: readonly Column[], top: number, most: number): Html[] {
  const width = 1 / columns.length
  return [
    html`<text x="0" y="${top + 12}">${shorten(topic, 48)}</text>`,
    ...columns.map(({ counts }, index) => {
      const count = counts.get(topic) ?? 0
      const full = 0.25 + (0.75 * count) / most
      const place = html`x="${percent((index + 0.04) * width)}" y="${top + 16}" width="${percent(0.92 * width)}" height="12"`
      return count === 0
        ? html`<rect class="box" ${place}></rect>`
        : html`<rect class="topic" ${place} fill-opacity="${Math.round(full * 100) / 100}"></rect>`
    }),
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
