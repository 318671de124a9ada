import type { ReportCounts } from './report-counts'
import { counted, dayInWords } from './words'

/** How much was asked, left open, promised and counted, and what is due first: a line each, with names as the documents have them. */
export function countLines(counts: ReportCounts): string[] {
  const { exchanges, asks, flagged, unrecorded, open, dated, next, latest, figures } = counts
  const asking = asks === 0 ? '' : `, asking ${counted(asks, 'thing')}`
  const silent = unrecorded === 0 ? '' : `, ${unrecorded} of them with no answer on record at all`
  const promises = counted(open, 'promise, plan or action', 'promises, plans and actions')
  return [
    `${counted(exchanges.length, 'question')}${asking}`,
    ...(exchanges.length === 0 ? [] : [`${flagged} without a concrete answer to every part${silent}`]),
    `${promises}${open === 0 ? '' : `, ${dated} with a date`}`,
    ...(next?.due == null
      ? []
      : [`First due${after(latest)}: ${dayInWords(next.due)}${owed(next.commitment.owner?.name)}`]),
    counted(figures, 'figure'),
  ]
}

/** What comes first is told from the last meeting, since a page does not know when it is read. */
function after(latest: string | null): string {
  return latest === null ? '' : ` after the meeting of ${dayInWords(latest)}`
}

function owed(owner: string | undefined): string {
  return owner === undefined ? '' : `, from ${owner}`
}
