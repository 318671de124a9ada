import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { surnameOf } from '../text/names'
import { stem } from '../text/stems'

/** A question that waits for its reply. */
export interface Waiting {
  /** The stems of its words. */
  readonly stems: ReadonlySet<string>
  /** How a reply names who asked it; null where nobody knows who did. */
  readonly named: RegExp | null
}

/** A question by its words and the name of who asked it. */
export function waitingFor(text: string, asker: string | null): Waiting {
  return {
    stems: stemsOf(text),
    named: asker === null ? null : new RegExp(`\\bto (?:\\p{L}+\\.? ){0,2}${escapePattern(surnameOf(asker))}\\b`, 'u'),
  }
}

/** So many words that no other question has tie a reply to one. */
const ENOUGH = 2
const WORD = /\p{L}[\p{L}'\u2019-]{4,}/gu
/** Words of asking and replying, and of any meeting. */
const COMMON = new Set(
  'about asked enquired queried wanted would could should there their which where whether other these those being after before council councillor members question questions police garda gardai force report meeting regarding further stated noted advised people number please provide update currently county district'
    .split(' ')
    .map(stem),
)

/** The places of those questions among several that a reply goes to: it names who asked, or has words of the question that no other has; none where nothing tells. */
export function repliesAmong(reply: string, waiting: readonly Waiting[]): number[] {
  const own = waiting.map(() => 0)
  for (const word of stemsOf(reply)) {
    const first = waiting.findIndex(({ stems }) => stems.has(word))
    if (first >= 0 && first === waiting.findLastIndex(({ stems }) => stems.has(word))) own[first]!++
  }
  return waiting.flatMap(({ named }, place) => (named?.test(reply) || own[place]! >= ENOUGH ? [place] : []))
}

function stemsOf(text: string): ReadonlySet<string> {
  const found = matches(WORD, text).map(([word]) => stem(word))
  return new Set(found.filter((word) => !COMMON.has(word)))
}
