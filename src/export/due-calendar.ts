import { calendar } from '../page/calendar'
import { dueEvent } from '../report/due-event'
import type { ExportDocument } from './export-document'

/** The commitments with a day by which they are due and that are not done, each as an all-day event on the last day that its words allow. */
export function dueCalendar(documents: readonly ExportDocument[]): string {
  return calendar(
    documents.flatMap(({ name, analysis: { meeting, commitments } }) =>
      commitments.flatMap((commitment) => dueEvent(meeting, name, commitment) ?? []),
    ),
  )
}
