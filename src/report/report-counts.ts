import { type Commitment, isDone } from '../model/commitment'
import { dueDay } from './due-day'
import { type ExchangeRecord, exchangeRecords } from './exchange-records'
import type { ReportDocument } from './report-document'

/** A commitment with its id on the page (`d1-c4`). */
export interface CommitmentRecord {
  readonly id: string
  readonly document: ReportDocument
  readonly commitment: Commitment
  /** The day by which it is due; null where the document says nothing of it. */
  readonly due: string | null
}

/** What is asked first of a report. */
export interface ReportCounts {
  readonly exchanges: readonly ExchangeRecord[]
  readonly asks: number
  readonly flagged: number
  readonly unrecorded: number
  readonly commitments: readonly CommitmentRecord[]
  /** How many of them the document does not report as done, and how many of these have a date. */
  readonly open: number
  readonly dated: number
  /** The commitment that falls due first after the day of the last meeting; null where none does. */
  readonly next: CommitmentRecord | null
  /** The day of the last meeting; null where none is known. */
  readonly latest: string | null
  readonly figures: number
}

/** Counts what stands in the documents. */
export function reportCounts(documents: readonly ReportDocument[]): ReportCounts {
  const exchanges = exchangeRecords(documents)
  const commitments = commitmentRecords(documents)
  const open = commitments.filter(({ commitment }) => !isDone(commitment))
  const latest =
    documents
      .flatMap(({ analysis }) => analysis.meeting.date ?? [])
      .sort()
      .at(-1) ?? null
  return {
    exchanges,
    asks: exchanges.reduce((sum, { asks }) => sum + asks.length, 0),
    flagged: exchanges.filter(({ flagged }) => flagged).length,
    unrecorded: exchanges.filter(({ answers }) => answers.length === 0).length,
    commitments,
    open: open.length,
    dated: open.filter(({ due }) => due !== null).length,
    next: dueNext(open, latest),
    latest,
    figures: documents.reduce((sum, { analysis }) => sum + analysis.figures.length, 0),
  }
}

function commitmentRecords(documents: readonly ReportDocument[]): CommitmentRecord[] {
  return documents.flatMap((document) =>
    document.analysis.commitments.map((commitment, index) => ({
      id: `${document.key}-c${index + 1}`,
      document,
      commitment,
      due: commitment.due === null ? null : (dueDay(commitment.due, document.analysis.meeting.next)?.day ?? null),
    })),
  )
}

function dueNext(commitments: readonly CommitmentRecord[], latest: string | null): CommitmentRecord | null {
  const coming = commitments.filter(({ due }) => due !== null && due > (latest ?? ''))
  return coming.reduce<CommitmentRecord | null>(
    (first, one) => (first === null || one.due! < first.due! ? one : first),
    null,
  )
}
