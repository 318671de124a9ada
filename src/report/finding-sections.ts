import { type CommitmentWords, commitmentWords } from './commitment-words'
import { countLines } from './count-lines'
import { dateInWords } from './due-words'
import type { FigureGroup } from './figure-groups'
import { baselineWords, changeWords, figureWords } from './figure-words'
import { markdownTable, markdownText } from './markdown-text'
import { placeWords } from './place-words'
import type { CommitmentRecord, ReportCounts } from './report-counts'

/** How much was asked, promised and counted, as a Markdown list. */
export function countsSection(counts: ReportCounts): string {
  return countLines(counts)
    .map((line) => `- ${markdownText(line)}`)
    .join('\n')
}

const COMMITMENT_HEAD = ['Commitment', 'Owner', 'Due', 'Kind', 'Where', 'Depends on', 'What became of it']

/** What was promised, planned or recorded as an action, as a Markdown table; its last columns only where one of them says so. Nothing where there is nothing. */
export function commitmentsSection(commitments: readonly CommitmentRecord[]): string[] {
  if (commitments.length === 0) return []
  const rows = commitments.map(({ document, commitment }) => {
    const { owner, due, kind, firmness, conditions, status, span, turnId } = commitment
    return [
      stepWords(commitmentWords(document.analysis, commitment)),
      owner?.name ?? '',
      due === null ? '' : `${dateInWords(due.iso)} (“${due.text}”)`,
      `${kind}${firmness === 'hedged' ? ', hedged' : ''}`,
      placeWords(document.where(span, turnId)),
      conditions.map((condition) => condition.text).join('; '),
      status?.text ?? '',
    ]
  })
  const filled = COMMITMENT_HEAD.map((_, column) => column < 4 || rows.some((row) => row[column] !== ''))
  const kept = (row: readonly string[]): string[] => row.filter((_, column) => filled[column])
  return ['## Commitments', markdownTable(kept(COMMITMENT_HEAD), rows.map(kept))]
}

function stepWords({ action, words, asked }: CommitmentWords): string {
  return [action, words === null ? '' : ` (“${words}”)`, asked === null ? '' : `; asked: ${asked}`].join('')
}

/** The figures by topic, as one Markdown table a topic. Nothing where there are none. */
export function figuresSection(groups: readonly FigureGroup[]): string[] {
  if (groups.length === 0) return []
  const each = groups.flatMap(({ label, figures }) => [
    `### ${label}`,
    markdownTable(
      ['Figure', 'Of what', 'Change', 'Against', 'Said by', 'Where'],
      figures.map(({ figure, turn, document }) => [
        figureWords(figure),
        figure.about ?? '',
        changeWords(figure),
        baselineWords(figure),
        turn?.speaker?.name ?? '',
        placeWords(document.where(figure.span, figure.turnId)),
      ]),
    ),
  ])
  return ['## Figures', ...each]
}
