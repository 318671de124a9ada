import type { Analysis } from 'scrutineer'

/** A question that is still open after a meeting. */
export interface OpenQuestion {
  readonly meeting: string
  /** Who was asked, as far as the minutes name somebody who replied. */
  readonly owedBy: string
  readonly question: string
  readonly why: string
}

/** All parts of questions in a meeting that got no clear reply. */
export function openQuestions({ meeting, turns, exchanges }: Analysis): OpenQuestion[] {
  const speakers = new Map(turns.map(({ id, speaker }) => [id, speaker?.name ?? null]))
  return exchanges.flatMap(({ answers, asks }) =>
    asks
      .filter(({ clarity }) => clarity !== 'clear-reply')
      .map(({ restated, reasons }) => ({
        meeting: [meeting.body ?? 'A meeting', meeting.date].filter((word) => word !== null).join(', '),
        owedBy: answers.map((id) => speakers.get(id)).find((name) => name != null) ?? 'Nobody on record',
        question: restated,
        why: reasons.join(' '),
      })),
  )
}
