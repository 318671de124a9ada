import { type Reading, readingSpan } from '../model/reading'
import type { Source } from '../model/source'
import type { Taxonomy, TopicTag } from '../model/topic'
import { type TaggableExchange, type TaggableItem, type TaggableTurn, tagTurns } from './tag-turns'

/** The topics of a document's turns by turn id, best first, with evidence as spans into the input. */
export function topicsOfTurns(
  source: Source,
  turns: readonly TaggableTurn[],
  exchanges: readonly TaggableExchange[],
  items: readonly TaggableItem[],
  readings: ReadonlyMap<string, Reading>,
  taxonomy?: Taxonomy,
): Map<string, TopicTag[]> {
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
  return tagged
}
