import { policeTaxonomy } from '../lexicons/topics/police-taxonomy'
import { type Reading, readingSpan } from '../model/reading'
import type { Source } from '../model/source'
import type { Taxonomy, TopicTag } from '../model/topic'
import { type TaggableExchange, type TaggableItem, type TaggableTurn, tagTurns } from './tag-turns'

/** What a turn is about: by the taxonomy of the police or the caller's, and by that of local government. */
export interface TurnTopics {
  readonly topics: TopicTag[]
  readonly localTopics: TopicTag[]
}

/** Tells the topics of a document's turns by turn id, best first, with evidence as spans into the input. */
export function topicsOfTurns(
  source: Source,
  turns: readonly TaggableTurn[],
  exchanges: readonly TaggableExchange[],
  items: readonly TaggableItem[],
  readings: ReadonlyMap<string, Reading>,
  taxonomy?: Taxonomy,
): (id: string) => TurnTopics {
  const read = turns.map(
    ({ id, act, itemId, speaker }): TaggableTurn => ({
      id,
      text: readings.get(id)!.text,
      act,
      itemId,
      speaker: speaker ?? null,
    }),
  )
  const tagged = tagTurns(read, exchanges, items, taxonomy === undefined ? {} : { taxonomy })
  for (const [id, tags] of tagged) {
    const reading = readings.get(id)!
    tagged.set(
      id,
      tags.map(({ topic, score, evidence }) => ({
        topic,
        score,
        evidence: evidence.map((stretch) => readingSpan(source, reading, stretch)),
      })),
    )
  }
  const shared = taxonomy ?? policeTaxonomy
  const ids = new Set(shared.topics.map(({ id }) => id))
  return (id) => {
    const tags = tagged.get(id) ?? []
    return {
      topics: tags.filter(({ topic }) => ids.has(topic)),
      localTopics: tags.filter(({ topic }) => !ids.has(topic)),
    }
  }
}
