import type { Term } from './compile-taxonomy'
import type { Match, Matches } from './match-terms'

/** What a text says for one topic. */
export interface Weighed {
  /** Index of the topic in its taxonomy. */
  readonly topic: number
  /** Sum over its distinct phrases; 1 is what a sentence needs. */
  readonly weight: number
  readonly matches: readonly Match[]
  /** Told beside the others, without taking a place from them. */
  readonly alongside: boolean
}

/** A text's matches with what they weigh for each topic, heaviest first. */
export interface Reading extends Matches {
  readonly topics: readonly Weighed[]
}

/** Matches with their weights. */
export function readingOf(found: Matches): Reading {
  return { matches: found.matches, words: found.words, before: found.before, topics: weighTopics(found) }
}

/**
 * The weight of every topic with a match, heaviest first. A phrase said again adds less each time (its weight times
 * one plus the logarithm of its count), so that repetition tells a subject from an aside without standing for a second
 * witness.
 */
export function weighTopics({ matches }: Matches): Weighed[] {
  if (matches.length === 0) return []
  const byTopic = new Map<number, Match[]>()
  for (const match of matches) {
    const own = byTopic.get(match.term.topic)
    if (own === undefined) byTopic.set(match.term.topic, [match])
    else own.push(match)
  }
  return heaviestFirst(
    [...byTopic].map(([topic, own]) => ({
      topic,
      weight: weightOf(own),
      matches: own,
      alongside: own[0]!.term.alongside,
    })),
  )
}

/** Sorted by weight, then by the taxonomy's order. */
export function heaviestFirst(weighed: readonly Weighed[]): Weighed[] {
  const order = [...weighed]
  return order.length < 2 ? order : order.sort((a, b) => b.weight - a.weight || a.topic - b.topic)
}

function weightOf(matches: readonly Match[]): number {
  if (matches.length === 1) return matches[0]!.term.weight
  const counts = new Map<Term, number>()
  for (const { term } of matches) counts.set(term, (counts.get(term) ?? 0) + 1)
  let total = 0
  for (const [{ weight }, count] of counts) total += count === 1 ? weight : weight * (1 + Math.log(count))
  return total
}

/** A topic must reach this share of the heaviest one, */
const SHARE = 0.42
/** or this many times the threshold. */
const STRONG = 1.6
/** A text is seldom about more, nor about more than one that is told beside these. */
const MOST = 2
const MOST_ALONGSIDE = 1
/** Words that one sentence has. */
const SENTENCE = 40
/** How much more a text of twice the length must say. */
const GROWTH = 0.25
/** A heading or an action in three words still needs this much. */
const LEAST = 0.7

/** What a text of so many words must say of a topic to be about it: 0.7 for a heading, 1 at 40 words, 1.5 at 160. */
export function threshold(words: number): number {
  return Math.max(LEAST, 1 + GROWTH * Math.log2(Math.max(1, words) / SENTENCE))
}

/**
 * Those that a text of so many words is really about: heavy enough for its length and next to the heaviest, two at most,
 * and one of those that stand beside the others.
 */
export function decideTopics(weighed: readonly Weighed[], words: number): Weighed[] {
  if (weighed.length === 0) return []
  const order = heaviestFirst(weighed)
  const main = foremost(
    order.filter(({ alongside }) => !alongside),
    words,
    MOST,
  )
  const beside = foremost(
    order.filter(({ alongside }) => alongside),
    words,
    MOST_ALONGSIDE,
  )
  return beside.length === 0 ? main : heaviestFirst([...main, ...beside])
}

function foremost(order: readonly Weighed[], words: number, most: number): Weighed[] {
  const least = threshold(words)
  const near = Math.max(least, Math.min(SHARE * (order[0]?.weight ?? 0), STRONG * least))
  return order.filter(({ weight }) => weight >= near).slice(0, most)
}

/** A weight as a score: 1 becomes 0.5, and more comes ever nearer to 1. */
export function scoreOf(weight: number): number {
  return Math.round((1000 * weight) / (1 + weight)) / 1000
}
