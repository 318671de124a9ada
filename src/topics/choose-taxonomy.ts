import { councilTaxonomy } from '../lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../lexicons/topics/police-taxonomy'
import type { Taxonomy } from '../model/topic'
import { compiled } from './compiled'
import { matchTerms } from './match-terms'

/** The taxonomies that come with the library; the first is used where no words decide. */
const taxonomies: readonly Taxonomy[] = [policeTaxonomy, councilTaxonomy]

/** Units of text that are read to decide: some seven pages. */
const ENOUGH = 20_000

/** The signs of every taxonomy as one taxonomy, whose topics are the taxonomies themselves. */
const signs: Taxonomy = {
  id: 'signs',
  label: 'Kinds of bodies',
  topics: taxonomies.map(({ id, label, signs }) => ({
    id,
    label,
    terms: [{ weight: 1, phrases: [...(signs ?? [])] }],
  })),
}

/** The taxonomy whose signs are most often met in the texts, read in order up to some seven pages. */
export function chooseTaxonomy(texts: readonly string[]): Taxonomy {
  const counts = taxonomies.map(() => 0)
  let read = 0
  for (const text of texts) {
    if (read >= ENOUGH) break
    const { matches } = matchTerms(text.slice(0, ENOUGH - read), compiled(signs))
    for (const { term } of matches) counts[term.topic]!++
    read += text.length
  }
  return taxonomies[counts.indexOf(Math.max(...counts))]!
}
