import type { Analysis, TaggedTurn } from '../model/analysis'
import type { AgendaItem } from '../model/item'

/** Turns of one item that follow each other; null is no item. */
export interface AgendaSection {
  readonly item: AgendaItem | null
  /** Whether the item was left and is taken up again. */
  readonly again: boolean
  readonly turns: readonly TaggedTurn[]
}

/** The turns in the order of the document, parted where the item changes; items without a turn stand where they are in the document. */
export function agendaSections({ items, turns }: Pick<Analysis, 'items' | 'turns'>): AgendaSection[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const sections: { item: AgendaItem | null; turns: TaggedTurn[] }[] = []
  for (const turn of turns) {
    const item = byId.get(turn.itemId ?? '') ?? null
    const last = sections.at(-1)
    if (last !== undefined && last.item === item) last.turns.push(turn)
    else sections.push({ item, turns: [turn] })
  }
  const spoken = new Set(sections.map(({ item }) => item))
  const silent = items.filter((item) => !spoken.has(item)).map((item) => ({ item, turns: [] }))
  const startOf = ({ item, turns: [first] }: (typeof sections)[number]): number =>
    first?.span.start ?? item?.span.start ?? 0
  const seen = new Set<AgendaItem>()
  return [...sections, ...silent]
    .sort((one, other) => startOf(one) - startOf(other))
    .map(({ item, turns }) => {
      const again = item !== null && seen.has(item)
      if (item !== null) seen.add(item)
      return { item, again, turns }
    })
}
