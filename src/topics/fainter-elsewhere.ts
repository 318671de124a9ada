import { councilTaxonomy } from '../lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../lexicons/topics/police-taxonomy'
import type { Taxonomy } from '../model/topic'
import { heaviestFirst, type Reading } from './weigh-topics'

/** What every public body speaks of in the same words as the police do. */
const EVERYWHERE: ReadonlySet<string> = new Set(['vawg', 'recruitment', 'budget', 'victims'])
/** How much less the words on the other topics of policing tell in the minutes of another body. */
const ELSEWHERE = 0.75

/**
 * The reading of a turn by a taxonomy. Stations, complaints, tests and sites are everybody's words: in the minutes of a
 * council they must say more before they speak of how the police work.
 */
export function fainterElsewhere(reading: Reading, taxonomy: Taxonomy): Reading {
  if (taxonomy !== councilTaxonomy) return reading
  const topics = reading.topics.map((weighed) =>
    isPolicing(weighed.topic) ? { ...weighed, weight: weighed.weight * ELSEWHERE } : weighed,
  )
  return { ...reading, topics: heaviestFirst(topics) }
}

/** The council's taxonomy begins with the topics of policing. */
function isPolicing(topic: number): boolean {
  const shared = policeTaxonomy.topics[topic]
  return shared !== undefined && !EVERYWHERE.has(shared.id)
}
