import { baselineChart } from './baseline-chart'
import type { FigureGroup } from './figure-groups'
import { type Html, html } from './html'
import { section } from './html-parts'
import type { ReportCounts } from './report-counts'
import type { ReportDocument } from './report-document'
import { speakingChart } from './speaking-chart'
import { topicsChart } from './topics-chart'
import { verdictCharts } from './verdict-charts'

/** The charts, each with its numbers as a table; null where there is nothing to draw. */
export function chartsSection(
  documents: readonly ReportDocument[],
  { exchanges }: ReportCounts,
  groups: readonly FigureGroup[],
): Html | null {
  const charts = [
    ...verdictCharts(exchanges),
    ...topicsChart(documents),
    ...baselineChart(groups.flatMap(({ figures }) => figures)),
    ...speakingChart(documents),
  ]
  return charts.length === 0 ? null : section('charts', 'Charts', html`<div class="charts">${charts}</div>`)
}
