import { dateInWords } from './due-words'
import type { FigureGroup } from './figure-groups'
import { baselineWords, changeWords, figureWords } from './figure-words'
import { markdownTable } from './markdown-text'
import type { CommitmentRecord, ReportCounts } from './report-counts'
import { counted, dayInWords } from './words'

/** How much was asked, promised and counted, as a Markdown list. */
export function countsSection(counts: ReportCounts): string {
  const { exchanges, asks, flagged, unrecorded, commitments, dated, next, figures } = counts
  const lines = [
    `${counted(exchanges.length, 'question')}, asking ${counted(asks, 'thing')}`,
    `${counted(flagged, 'question')} without a concrete answer to every part, ${unrecorded} of them without any on record`,
    `${counted(commitments.length, 'commitment')}, ${dated} with a date`,
    ...(next?.commitment.due == null ? [] : [`Due next: ${dayInWords(next.due!)}${owed(next)}`]),
    counted(figures, 'figure'),
  ]
  return lines.map((line) => `- ${line}`).join('\n')
}

function owed({ commitment }: CommitmentRecord): string {
  return commitment.owner === null ? '' : `, by ${commitment.owner.name}`
}

/** What was promised, planned or recorded as an action, as a Markdown table. Nothing where there is nothing. */
export function commitmentsSection(commitments: readonly CommitmentRecord[]): string[] {
  if (commitments.length === 0) return []
  const rows = commitments.map(({ commitment: { text, owner, due, kind, firmness } }) => [
    text,
    owner?.name ?? '',
    due === null ? '' : `${dateInWords(due.iso)} (“${due.text}”)`,
    kind,
    firmness,
  ])
  return ['## Commitments', markdownTable(['Commitment', 'Owner', 'Due', 'Kind', 'Firmness'], rows)]
}

/** The figures by topic, as one Markdown table a topic. Nothing where there are none. */
export function figuresSection(groups: readonly FigureGroup[]): string[] {
  if (groups.length === 0) return []
  const each = groups.flatMap(({ label, figures }) => [
    `### ${label}`,
    markdownTable(
      ['Figure', 'Of what', 'Change', 'Against', 'Said by'],
      figures.map(({ figure, turn }) => [
        figureWords(figure),
        figure.about ?? '',
        changeWords(figure),
        baselineWords(figure),
        turn?.speaker?.name ?? '',
      ]),
    ),
  ])
  return ['## Figures', ...each]
}
