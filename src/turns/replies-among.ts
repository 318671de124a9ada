import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { surnameOf } from '../text/names'
import { stem } from '../text/stems'

/** A question that waits for its reply: its words, and who asked it. */
export interface Waiting {
  readonly text: string
  readonly asker: string | null
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
  const said = stemsOf(reply)
  const asked = waiting.map(({ text }) => stemsOf(text))
  return waiting.flatMap(({ asker }, place) => {
    const named =
      asker !== null && new RegExp(`\\bto (?:\\p{L}+\\.? ){0,2}${escapePattern(surnameOf(asker))}\\b`, 'u').test(reply)
    const own = [...asked[place]!].filter(
      (word) => said.has(word) && asked.every((words, other) => other === place || !words.has(word)),
    )
    return named || own.length >= ENOUGH ? [place] : []
  })
}

function stemsOf(text: string): ReadonlySet<string> {
  const found = matches(WORD, text).map(([word]) => stem(word))
  return new Set(found.filter((word) => !COMMON.has(word)))
}
