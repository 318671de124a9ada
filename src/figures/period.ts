import { lastWhere } from '../model/last-where'
import { resolveDate } from '../text/date-resolve'
import type { Reading } from './reading'

const REACH = 90
/** The date behind these is that of something else: of another sentence, or of the figure that this one is set against. */
const OTHER = /[.?!;]\s|\b(?:than|vs|versus|against|compared|from|since)\b/

/** The time that a figure is of, as an ISO date or interval: the nearest date or period in its sentence, with no other figure between. */
export function periodOf({ text, drafts, dates, today }: Reading, index: number): string | null {
  const draft = drafts[index]!
  let best: string | null = null
  let near = REACH
  for (
    let at = firstFrom(dates, draft.start - REACH);
    at < dates.length && dates[at]!.start < draft.end + REACH;
    at++
  ) {
    const { start, end, when, lean } = dates[at]!
    const gap =
      start >= draft.end ? text.slice(draft.end, start) : end <= draft.start ? text.slice(end, draft.start) : null
    // What follows is nearer than what stands in front: 'in 2023 41 left, in 2024 52'.
    if (gap === null || gap.length >= near || OTHER.test(gap) || between(drafts, draft.start, start)) continue
    const iso = resolveDate(when, lean(), today)
    if (iso === null) continue
    best = iso
    near = gap.length
  }
  return best
}

function firstFrom(dates: Reading['dates'], place: number): number {
  return lastWhere(dates.length, (index) => dates[index]!.end < place, -1) + 1
}

function between(drafts: Reading['drafts'], from: number, to: number): boolean {
  const [low, high] = from < to ? [from, to] : [to, from]
  const next = drafts[lastWhere(drafts.length, (index) => drafts[index]!.start <= low, -1) + 1]
  return next !== undefined && next.start < high && next.start !== from
}
