import type { Commitment } from '../model/commitment'
import { lastDay } from './due-words'
import { type ExchangeRecord, exchangeRecords } from './exchange-records'
import type { ReportDocument } from './report-document'

/** A commitment with its id on the page (`d1-c4`). */
export interface CommitmentRecord {
  readonly id: string
  readonly document: ReportDocument
  readonly commitment: Commitment
  /** The last day of what the document says of its due date; null where it says nothing. */
  readonly due: string | null
}

/** What is asked first of a report. */
export interface ReportCounts {
  readonly exchanges: readonly ExchangeRecord[]
  readonly asks: number
  readonly flagged: number
  readonly unrecorded: number
  readonly commitments: readonly CommitmentRecord[]
  readonly dated: number
  /** The commitment that falls due first after the day of the last meeting; null where none does. */
  readonly next: CommitmentRecord | null
  readonly figures: number
}

/** Counts what stands in the documents. */
export function reportCounts(documents: readonly ReportDocument[]): ReportCounts {
  const exchanges = exchangeRecords(documents)
  const commitments = commitmentRecords(documents)
  return {
    exchanges,
    asks: exchanges.reduce((sum, { asks }) => sum + asks.length, 0),
    flagged: exchanges.filter(({ flagged }) => flagged).length,
    unrecorded: exchanges.filter(({ answers }) => answers.length === 0).length,
    commitments,
    dated: commitments.filter(({ due }) => due !== null).length,
    next: dueNext(commitments, documents),
    figures: documents.reduce((sum, { analysis }) => sum + analysis.figures.length, 0),
  }
}

function commitmentRecords(documents: readonly ReportDocument[]): CommitmentRecord[] {
  return documents.flatMap((document) =>
    document.analysis.commitments.map((commitment, index) => ({
      id: `${document.key}-c${index + 1}`,
      document,
      commitment,
      due: commitment.due === null ? null : lastDay(commitment.due.iso),
    })),
  )
}

function dueNext(
  commitments: readonly CommitmentRecord[],
  documents: readonly ReportDocument[],
): CommitmentRecord | null {
  const dates = documents.flatMap(({ analysis }) => analysis.meeting.date ?? [])
  const latest = dates.sort().at(-1) ?? ''
  const coming = commitments.filter(({ due }) => due !== null && due > latest)
  return coming.reduce<CommitmentRecord | null>(
    (first, one) => (first === null || one.due! < first.due! ? one : first),
    null,
  )
}
