import type { Segmentation } from '../model/analysis'
import type { Source } from '../model/source'
import type { Span } from '../model/span'
import { whereIs } from '../readers/where-is'

/** Where a finding stands, as one cites minutes. Each is null where the document has none of the kind. */
export interface FindingPlace {
  /** Page of the PDF on which it begins, from 1. */
  readonly page: number | null
  /** Seconds of the recording. */
  readonly time: { readonly start: number; readonly end: number } | null
  /** The item of the agenda under which it stands. */
  readonly item: { readonly number: string | null; readonly title: string } | null
}

/** Finds the place of a finding by its span, and the turn that it is in where it is in one. */
export type FindPlace = (span: Span, turnId?: string | null) => FindingPlace

/** The places of a document's findings; without its source they have items only. */
export function findingPlaces({ items, turns }: Segmentation, source: Source | null): FindPlace {
  const byId = new Map(items.map((item) => [item.id, item]))
  const itemOfTurn = new Map(turns.map(({ id, itemId }) => [id, itemId]))
  return (span, turnId = null) => {
    const { page, time } = source === null ? { page: null, time: null } : whereIs(source, span)
    const item =
      turnId === null
        ? items.findLast((one) => one.span.start <= span.start && span.start < one.span.end)
        : byId.get(itemOfTurn.get(turnId) ?? '')
    return { page, time, item: item === undefined ? null : { number: item.number, title: item.title } }
  }
}
