import { councilTaxonomy } from '../lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../lexicons/topics/police-taxonomy'
import type { Taxonomy } from '../model/topic'
import { compiled } from './compiled'
import { type Match, type Matches, matchTerms } from './match-terms'

/** A text, and where in it the words begin whose topics are asked for: behind the label of who speaks. */
export interface Spoken {
  readonly text: string
  readonly from: number
}

/** Texts read by one taxonomy, in their order. */
export interface ReadByOne {
  readonly taxonomy: Taxonomy
  readonly read: readonly Matches[]
}

/** The taxonomies that come with the library; the first is used where no words decide. Each begins with the topics of the one before. */
const taxonomies: readonly Taxonomy[] = [policeTaxonomy, councilTaxonomy]

/** All our topics and, behind them, the taxonomies as topics whose phrases are their signs: a document is read once for both. */
const whole: Taxonomy = {
  id: 'whole',
  label: 'All topics and signs',
  get topics() {
    return [
      ...councilTaxonomy.topics,
      ...taxonomies.map(({ id, label, signs }) => ({ id, label, terms: [{ weight: 1, phrases: [...(signs ?? [])] }] })),
    ]
  },
}

/** Units of text that are read to decide: some seven pages. */
const ENOUGH = 20_000

/** The taxonomy whose signs are most often met in the texts, read in order up to some seven pages. */
export function chooseTaxonomy(texts: readonly string[]): Taxonomy {
  return matchByOne(texts.map((text) => ({ text, from: 0 }))).taxonomy
}

/** The texts read by a taxonomy; left out, by that of ours whose signs are most often met in their first seven pages. */
export function matchByOne(texts: readonly Spoken[], given?: Taxonomy): ReadByOne {
  const tree = compiled(given ?? whole)
  const all = texts.map(({ text, from }) => matchTerms(text, tree, from))
  if (given !== undefined) return { taxonomy: given, read: all }
  const taxonomy = choose(texts, all)
  const topics = taxonomy.topics.length
  const isTopic = ({ term }: Match): boolean => term.topic < topics
  return {
    taxonomy,
    read: all.map(({ matches, words, before }) => ({ matches: matches.filter(isTopic), words, before })),
  }
}

function choose(texts: readonly Spoken[], all: readonly Matches[]): Taxonomy {
  const signs = councilTaxonomy.topics.length
  const counts = taxonomies.map(() => 0)
  let left = ENOUGH
  for (const [index, { matches, before }] of all.entries()) {
    if (left <= 0) break
    for (const { term, end } of [...before, ...matches])
      if (term.topic >= signs && end <= left) counts[term.topic - signs]!++
    left -= texts[index]!.text.length
  }
  return taxonomies[counts.indexOf(Math.max(...counts))]!
}
