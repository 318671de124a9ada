import type { Analysis, Segmentation } from '../model/analysis'
import type { Source } from '../model/source'
import type { Span } from '../model/span'
import { whereIs } from '../readers/where-is'

/**
 * What was found in a document, each finding with its `page` and `time` in the original: spans are into the text that the reader made,
 * which whoever reads the JSON has not. Where the document has neither pages nor times nothing is added.
 */
export function withPlaces<Found extends Segmentation | Analysis>(found: Found, source: Source): object {
  if ((source.anchors ?? []).length === 0) return found
  const placed = <Finding extends { readonly span: Span }>(finding: Finding): object => {
    const { page, time } = whereIs(source, finding.span)
    return { ...finding, place: { page, time } }
  }
  const lists = { turns: found.turns.map(placed), items: found.items.map(placed), tables: found.tables.map(placed) }
  if (!('commitments' in found)) return { ...found, ...lists }
  const exchanges = found.exchanges.map((exchange) => ({ ...exchange, asks: exchange.asks.map(placed) }))
  return {
    ...found,
    ...lists,
    exchanges,
    figures: found.figures.map(placed),
    commitments: found.commitments.map(placed),
  }
}
