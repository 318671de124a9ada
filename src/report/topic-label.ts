import { councilTaxonomy } from '../lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../lexicons/topics/police-taxonomy'
import { lazily } from '../text/lazily'

const labels = lazily(
  () => new Map([...councilTaxonomy.topics, ...policeTaxonomy.topics].map(({ id, label }) => [id, label])),
)

/** A topic's label; the words of its id where it belongs to a taxonomy of somebody's own. */
export function topicLabel(id: string): string {
  const words = id.replaceAll('-', ' ')
  return labels().get(id) ?? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
