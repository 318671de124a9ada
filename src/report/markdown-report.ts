import { exchangeRecords } from './exchange-records'
import { issuesSection, meetingSection, peopleSection, tablesSection } from './fact-sections'
import { figureGroups } from './figure-groups'
import { commitmentsSection, countsSection, figuresSection } from './finding-sections'
import { flaggedAsks } from './flagged-asks'
import { flaggedSection } from './flagged-section'
import { itemSections } from './item-sections'
import { markdownTable, markdownText } from './markdown-text'
import { reportCounts } from './report-counts'
import type { ReportDocument } from './report-document'
import type { ReportSection } from './report-sections'
import { placeLegend, tellPlace } from './tell-place'
import { counted } from './words'

const LEGEND = 'Every quotation stands as it does in the document, with its white space folded.'

/** A report in Markdown: what was found in all documents, the flagged questions first, then each document's record. */
export function markdownReport(
  documents: readonly ReportDocument[],
  title: string | null,
  sections: ReadonlySet<ReportSection>,
): string {
  const only = documents.length === 1
  const top = title ?? (only ? documents[0]!.heading : counted(documents.length, 'document'))
  const parts = [
    `# ${markdownText(top)}`,
    `${LEGEND} ${placeLegend(documents)}`.trimEnd(),
    ...(only || !sections.has('summary') ? [] : [overview(documents)]),
    ...findings(documents, sections),
    ...documents.flatMap((document) => [
      ...(only && title === null ? [] : [`## ${markdownText(document.heading)}`]),
      ...(document.name === null || document.name === document.heading ? [] : [`File: ${markdownText(document.name)}`]),
      ...documentSections(document, sections),
    ]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function findings(documents: readonly ReportDocument[], sections: ReadonlySet<ReportSection>): string[] {
  if (!documents.some(({ judged }) => judged)) return []
  const counts = reportCounts(documents)
  return [
    ...(sections.has('summary') ? [countsSection(counts)] : []),
    ...(sections.has('flagged') ? flaggedSection(flaggedAsks(counts.exchanges), documents.length > 1) : []),
    ...(sections.has('commitments') ? commitmentsSection(counts.commitments) : []),
    ...(sections.has('figures') ? figuresSection(figureGroups(documents)) : []),
    ...(documents.length === 1 ? ['## The record'] : []),
  ]
}

function overview(documents: readonly ReportDocument[]): string {
  const rows = documents.map((document) => {
    const { people, items } = document.analysis
    const exchanges = exchangeRecords([document])
    const silent = exchanges.filter(({ answers }) => answers.length === 0).length
    return [document.heading, ...[people.length, items.length, exchanges.length, silent].map(String)]
  })
  return markdownTable(['Document', 'People', 'Items', 'Questions', 'Without a recorded answer'], rows)
}

function documentSections(document: ReportDocument, sections: ReadonlySet<ReportSection>): string[] {
  const { analysis } = document
  const tell = tellPlace(document)
  return [
    ...(sections.has('summary') ? [meetingSection(analysis, tell)] : []),
    ...(sections.has('people') ? peopleSection(analysis.people) : []),
    ...(sections.has('exchanges') ? itemSections(analysis, tell) : []),
    ...(sections.has('tables') ? tablesSection(analysis.tables, tell) : []),
    ...(sections.has('issues') ? issuesSection(analysis.issues, tell) : []),
  ]
}
