import type { Segmentation } from '../model/analysis'
import { issuesSection, meetingSection, peopleSection, tablesSection } from './fact-sections'
import { itemSections } from './item-sections'
import { markdownTable, markdownText } from './markdown-text'
import { counted, dayInWords } from './words'

const LEGEND =
  'Every quotation stands as it does in the document, with its white space folded. ‘at 120’ says where it begins: after 120 characters of the file.'

/** A report in Markdown over documents, each with the name to print above it. */
export function markdownReport(
  documents: readonly { readonly name: string | null; readonly analysis: Segmentation }[],
  title: string | null,
): string {
  const headings = documents.map(({ name, analysis }, index) => heading(analysis, name ?? `Document ${index + 1}`))
  const only = documents.length === 1
  const top = title ?? (only ? headings[0]! : counted(documents.length, 'document'))
  const parts = [
    `# ${markdownText(top)}`,
    LEGEND,
    ...(only ? [] : [overview(documents, headings)]),
    ...documents.flatMap(({ name, analysis }, index) => [
      ...(only && title === null ? [] : [`## ${markdownText(headings[index]!)}`]),
      ...(name === null || name === headings[index] ? [] : [`File: ${markdownText(name)}`]),
      ...documentSections(analysis),
    ]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function heading({ meeting }: Segmentation, otherwise: string): string {
  if (meeting.body === null) return otherwise
  return meeting.date === null ? meeting.body : `${meeting.body}, ${dayInWords(meeting.date)}`
}

function overview(documents: readonly { readonly analysis: Segmentation }[], headings: readonly string[]): string {
  const rows = documents.map(({ analysis: { people, items, exchanges } }, index) => {
    const silent = exchanges.filter(({ answers }) => answers.length === 0).length
    return [headings[index]!, ...[people.length, items.length, exchanges.length, silent].map(String)]
  })
  return markdownTable(['Document', 'People', 'Items', 'Questions', 'Without a recorded answer'], rows)
}

function documentSections(analysis: Segmentation): string[] {
  return [
    meetingSection(analysis),
    ...peopleSection(analysis.people),
    ...itemSections(analysis),
    ...tablesSection(analysis.tables),
    ...issuesSection(analysis.issues),
  ]
}
