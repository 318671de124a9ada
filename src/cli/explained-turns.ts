import type { Analysis, TaggedTurn } from '../model/analysis'
import type { Taxonomy } from '../model/topic'
import { chooseTaxonomy } from '../topics/choose-taxonomy'
import { explainTopics, type TopicReason } from '../topics/explain-topics'

/** A turn with what its own words weigh for every topic that they touch, told or not. */
export interface ExplainedTurn {
  readonly turn: TaggedTurn
  readonly reasons: readonly TopicReason[]
}

/** The turns of a document that may have topics, explained with the taxonomy by which they were tagged. */
export function explainedTurns({ items, turns }: Analysis, given: Taxonomy | undefined): ExplainedTurn[] {
  const taxonomy = given ?? chooseTaxonomy([...items.map(({ title }) => title), ...turns.map(({ text }) => text)])
  return turns
    .filter(({ act }) => act !== 'procedural')
    .map((turn) => ({ turn, reasons: explainTopics(turn.text, { taxonomy }) }))
}
