import type { Segmentation } from '../model/analysis'
import type { Issue } from '../model/issue'
import type { Meeting } from '../model/meeting'
import type { Person } from '../model/person'
import type { Table } from '../model/table'
import { markdownTable, markdownText } from './markdown-text'
import { behindComma, type TellPlace } from './tell-place'
import { counted, dayInWords } from './words'

const kinds = { minutes: 'Minutes', agenda: 'Agenda', paper: 'Paper', transcript: 'Transcript' } as const
const attendances = { present: 'present', apologies: 'apologies' } as const
const severities = { info: 'Note', warning: 'Warning', error: 'Error' } as const

/** What the document says of its meeting, and how much was asked, as a Markdown list. */
export function meetingSection(document: Segmentation, tell: TellPlace): string {
  const { meeting, exchanges } = document
  const silent = exchanges.filter(({ answers }) => answers.length === 0).length
  const lines = [
    meeting.body === null ? null : `Body: ${markdownText(meeting.body)}`,
    meeting.kind === null ? null : `Kind: ${kinds[meeting.kind]}`,
    meeting.date === null ? null : `Date: ${dayInWords(meeting.date)}`,
    meeting.next === null ? null : `Next meeting: ${dayInWords(meeting.next)}`,
    parts(meeting, tell),
    exchanges.length === 0 ? null : `Questions: ${exchanges.length}, ${silent} of them without a recorded answer`,
  ]
  return lines.flatMap((line) => (line === null ? [] : `- ${line}`)).join('\n')
}

function parts(meeting: Meeting, tell: TellPlace): string | null {
  if (meeting.parts.length === 0) return null
  const each = meeting.parts.map(({ kind, date, start }) => {
    const day = date === null ? '' : ` of ${dayInWords(date)}`
    return `${kind}${day}${behindComma(tell({ start, end: start }))}`
  })
  return `The file holds ${counted(meeting.parts.length, 'document')}: ${each.join('; ')}`
}

/** Who took part, in which role, and what else the document calls them. Nothing where nobody is named. */
export function peopleSection(people: readonly Person[]): string[] {
  if (people.length === 0) return []
  const rows = people.map(({ name, role, organisation, attendance, aliases }) => [
    name,
    role ?? '',
    organisation ?? '',
    attendance === null ? '' : attendances[attendance],
    aliases.join('; '),
  ])
  return ['### People', markdownTable(['Name', 'Role', 'Organisation', 'Attendance', 'Also called'], rows)]
}

/** The document's tables, each below its caption. Nothing where there are none. */
export function tablesSection(tables: readonly Table[], tell: TellPlace): string[] {
  if (tables.length === 0) return []
  const each = tables.flatMap(({ caption, header, rows, span }) => [
    `${caption === null ? 'Table' : markdownText(caption)}${behindComma(tell(span))}:`,
    markdownTable(header, rows),
  ])
  return ['### Tables', ...each.filter((part) => part !== '')]
}

/** What a reader of the findings should know about the document. Nothing where there is nothing odd. */
export function issuesSection(issues: readonly Issue[], tell: TellPlace): string[] {
  if (issues.length === 0) return []
  const lines = issues.map(({ severity, message, span }) => {
    const where = span === null ? '' : tell(span)
    const place = where === '' ? '' : ` (${where})`
    return `- ${severities[severity]}: ${markdownText(message)}${place}`
  })
  return ['### Worth knowing', lines.join('\n')]
}
