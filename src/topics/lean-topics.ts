import { heaviestFirst, type Weighed } from './weigh-topics'

/** The most that a title adds to a topic which the text names too; it never more than doubles its weight. */
const TITLE = 0.6
/** From this weight on the text holds to its title. */
const HELD = 0.8

/**
 * A text's topics with those of its item's title counted for more, and the others times `aside` when the text holds to
 * its title. Heaviest first.
 */
export function leanOnTitle(own: readonly Weighed[], title: readonly Weighed[], aside: number): Weighed[] {
  if (own.length === 0 || title.length === 0) return heaviestFirst(own)
  const named = new Set(title.map(({ topic }) => topic))
  const held = own.some(({ topic, weight }) => weight >= HELD && named.has(topic))
  const lean = ({ topic, weight }: Weighed): number => {
    if (named.has(topic)) return weight + Math.min(TITLE, weight)
    return held ? weight * aside : weight
  }
  return heaviestFirst(own.map((weighed) => ({ ...weighed, weight: lean(weighed) })))
}

/** How much of what the answers say of a topic counts for the question that names it, and the most of it that counts. */
const REPLY = 0.5
const REPLY_MOST = 1.5
/** What the answers must say of a topic that the question does not name, and the weight that it then has. */
const JOINS = 3.5
const JOINED = 1.2

/** A question's topics with what its answers say of them, and any other that the answers dwell on. */
export function joinReply(own: readonly Weighed[], reply: readonly Weighed[]): readonly Weighed[] {
  if (reply.length === 0) return own
  const replied = new Map(reply.map(({ topic, weight }) => [topic, REPLY * Math.min(REPLY_MOST, weight)]))
  const named = new Set(own.map(({ topic }) => topic))
  const joined = reply
    .filter(({ topic, weight }) => weight >= JOINS && !named.has(topic))
    .map((weighed) => ({ ...weighed, weight: JOINED, matches: [] }))
  return [...own, ...joined].map((weighed) => ({
    ...weighed,
    weight: weighed.weight + (replied.get(weighed.topic) ?? 0),
  }))
}
