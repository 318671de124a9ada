import { checkOptions } from '../model/check-options'
import { checkText } from '../model/check-text'
import type { Span } from '../model/span'
import { matchByOne } from './choose-taxonomy'
import type { TopicOptions } from './tag-topics'
import { decideTopics, readingOf, threshold, type Weighed } from './weigh-topics'

/** Why a topic was or was not given to a text. */
export interface TopicReason {
  readonly topic: string
  readonly label: string
  /** Whether the text is tagged with it. */
  readonly tagged: boolean
  /** What its phrases weigh together, and what a text of this length needs at least. */
  readonly weight: number
  readonly needed: number
  /** Its phrases in the order of the text: where each stands, the term of the lexicon that it is, and its weight. */
  readonly terms: readonly {
    readonly text: string
    readonly span: Span
    readonly term: string
    readonly weight: number
  }[]
}

/** Every topic of which the text says anything, heaviest first, with the words and weights behind it. */
export function explainTopics(text: string, options: TopicOptions = {}): TopicReason[] {
  checkText(text)
  checkOptions(options, { taxonomy: true })
  const { taxonomy, read } = matchByOne([{ text, from: 0 }], options.taxonomy)
  const { topics, words } = readingOf(read[0]!)
  const tagged = new Set(decideTopics(topics, words).map(({ topic }) => topic))
  return topics.map(({ topic, weight, matches }: Weighed) => ({
    topic: taxonomy.topics[topic]!.id,
    label: taxonomy.topics[topic]!.label,
    tagged: tagged.has(topic),
    weight: hundredths(weight),
    needed: hundredths(threshold(words)),
    terms: matches.map(({ term, start, end }) => ({
      text: text.slice(start, end),
      span: { start, end },
      term: term.phrase,
      weight: term.weight,
    })),
  }))
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100
}
