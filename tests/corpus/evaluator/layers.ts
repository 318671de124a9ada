import type { Annotation } from './annotation'

/** What can be scored apart from the rest, in the order of the table. */
export const layers = [
  'turns',
  'exchanges',
  'meeting',
  'people',
  'items',
  'topics',
  'asks',
  'figures',
  'commitments',
  'provenance',
] as const
export type Layer = (typeof layers)[number]

/**
 * The layers that an annotation holds. An annotation without turns or exchanges may hold their layers as well
 * as not and is taken to hold them. Quotations belong to findings alone.
 */
export function layersOf(annotation: Annotation): ReadonlySet<Layer> {
  const { turns, exchanges } = annotation
  const held: Record<Layer, boolean> = {
    turns: true,
    exchanges: exchanges !== undefined,
    meeting: annotation.meeting !== undefined,
    people: annotation.people !== undefined,
    items: annotation.items !== undefined,
    topics: !isStartsOnly(annotation) && turns.every((turn) => turn.topics !== undefined),
    asks: exchanges?.every((exchange) => exchange.asks !== undefined) ?? false,
    figures: annotation.figures !== undefined,
    commitments: annotation.commitments !== undefined,
    provenance: true,
  }
  return new Set(layers.filter((layer) => held[layer]))
}

/** Gold without exchanges says where turns start and who speaks, and nothing of what the turns do. */
export function isStartsOnly(gold: Annotation): boolean {
  return gold.exchanges === undefined
}
