import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import type { Taxonomy, TopicTag } from '../model/topic'
import { matchByOne } from './choose-taxonomy'
import { decideTopics, scoreOf, type Weighed, weighTopics } from './weigh-topics'

/** How texts are tagged. */
export interface TopicOptions {
  /** The topics to choose from; left out, the text's own words decide between police and council. */
  readonly taxonomy?: Taxonomy
}

/**
 * What a text is about, best first, with the words that decided it (spans into `text`); empty where no topic fits.
 * Reads the text alone: turns of a document, whose questions and titles tell more, are tagged by `tagTurns`.
 */
export function tagTopics(text: string, options: TopicOptions = {}): TopicTag[] {
  checkText(text)
  checkOptions(options, { taxonomy: true })
  const { taxonomy, read } = matchByOne([{ text, from: 0 }], options.taxonomy)
  const [found] = read
  return decideTopics(weighTopics(found!), found!.words).map((weighed) => tagOf(taxonomy, weighed))
}

/** A weighed topic as a finding. */
export function tagOf(taxonomy: Taxonomy, { topic, weight, matches }: Weighed): TopicTag {
  return {
    topic: taxonomy.topics[topic]!.id,
    score: scoreOf(weight),
    evidence: matches.map(({ start, end }) => ({ start, end })),
  }
}
