import type { Draft } from './draft'
import type { Scribe } from './scribe'

/** 'A3)' and 'Q3)': letters and numbers by which a reply tells its question. */
const REPLY = /^A\s?(\d{1,3})[.:)]?$/
const QUESTION = /^Q\s?(\d{1,3})[.:)]?$/
/** Among so many turns above the reply the question is looked for. */
const MOST = 200

/** The question of the same item that bears the number of a reply: 'Q3)' of 'A3)'; null where the block of the reply has no such number. */
export function codedQuestion(block: number, { drafts, blocks, scene }: Scribe): Draft | null {
  const number = REPLY.exec(blocks[block]!.marker)?.[1]
  if (number === undefined) return null
  const found = drafts
    .slice(-MOST)
    .findLast(
      ({ act, pieces, item }) =>
        act === 'question' &&
        item === scene.index &&
        QUESTION.exec(blocks[pieces[0]!.block]!.marker)?.[1] === number &&
        pieces[0]!.start === 0,
    )
  return found ?? null
}
