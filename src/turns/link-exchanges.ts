import type { Exchange } from '../model/exchange'
import { type Draft, lastBlock } from './draft'
import { sameSpeaker } from './sides'

/**
 * Ties each question to the answers that follow it in its item; an answer to several questions that different people asked
 * in one paragraph belongs to each of them, and one that says it replies to several to all that wait. `ids` are the turns' ids in the order of `drafts`.
 */
export function linkExchanges(drafts: readonly Draft[], ids: readonly string[]): Exchange[] {
  const answers = new Map<number, string[]>()
  let open: number[] = []
  let waiting: number[] = []
  let answered = false
  drafts.forEach((draft, index) => {
    if (draft.act === 'question') {
      const last = open.at(-1)
      const together = last !== undefined && !answered && isTogether(drafts[last]!, draft)
      open = together ? [...open, index] : [index]
      waiting = answered || drafts[waiting.at(-1) ?? -1]?.item !== draft.item ? [index] : [...waiting, index]
      answered = false
      answers.set(index, [])
    } else if (draft.replyTo !== null) answers.get(drafts.indexOf(draft.replyTo))?.push(ids[index]!)
    else if (draft.act === 'answer') {
      const item = drafts[open.at(-1) ?? -1]?.item
      if (item === draft.item || (item !== undefined && !answered))
        for (const question of draft.collective ? waiting : open) answers.get(question)!.push(ids[index]!)
      answered = true
    }
  })
  return [...answers].map(([question, replies], index) => ({
    id: `x${index + 1}`,
    question: ids[question]!,
    answers: replies,
  }))
}

/** Questions by different people that stand together wait for one reply. */
function isTogether(one: Draft, other: Draft): boolean {
  return (
    one.item === other.item && lastBlock(one) === other.pieces[0]!.block && !sameSpeaker(one.speaker, other.speaker)
  )
}
