import type { Block } from '../model/block'
import type { Exchange } from '../model/exchange'
import { lazily } from '../text/lazily'
import { type Draft, draftText, lastBlock } from './draft'
import {
  bestReplies,
  likeliest,
  MOST_WAITING,
  repliesAmong,
  repliesToAll,
  type Waiting,
  type WaitingReader,
} from './replies-among'
import { sameSpeaker } from './sides'

/**
 * Ties each question to the answers that follow it in its item; an answer to several questions that different people asked
 * in one paragraph belongs to each of them, and one that says it replies to several to all that wait. `ids` are the turns' ids in the order of `drafts`.
 */
export function linkExchanges(
  drafts: readonly Draft[],
  ids: readonly string[],
  blocks: readonly Block[],
  readWaiting: WaitingReader,
): Exchange[] {
  const answers = new Map<number, string[]>()
  let open: number[] = []
  let waiting: number[] = []
  let answered = false
  // The last reply that went to other questions than the last.
  let gone: string | null = null
  // The replies below a heading of their own.
  let below: string[] = []
  // All replies since the first question that waits, by their places.
  let replies: number[] = []
  const settle = (): void => {
    // Where replies stand together under one heading, a question whose words none takes up has them all.
    for (const question of below.length > 0 ? waiting : [])
      if (answers.get(question)!.length === 0) answers.get(question)!.push(...below)
    // Whoever asked last is not left without a reply because of a word that another took up.
    if (gone !== null)
      for (const question of open) if (answers.get(question)!.length === 0) answers.get(question)!.push(gone)
    gone = null
    below = []
    // And who has no reply yet has the one that takes up most of their words.
    const isLeft = (question: number): boolean => answers.get(question)!.length === 0
    if (waiting.length > 1 && waiting.length <= MOST_WAITING && waiting.some(isLeft)) {
      const texts = replies.map((at) => draftText(drafts[at]!, blocks))
      for (const [place, reply] of bestReplies(texts, waiting.map(read)).entries())
        if (reply !== null && isLeft(waiting[place]!)) answers.get(waiting[place]!)!.push(ids[replies[reply]!]!)
    }
    replies = []
  }
  const read = (at: number): Waiting => readWaiting(drafts[at]!)
  // Where several people asked one after another: those whom a reply names, or of whose words it takes up `least`.
  const told = (reply: Draft, least?: number): number[] => {
    if (waiting.length <= open.length || waiting.length > MOST_WAITING || drafts[waiting[0]!]!.item !== reply.item)
      return []
    return repliesAmong(draftText(reply, blocks), waiting.map(read), least).map((place) => waiting[place]!)
  }
  // A reply to whoever asked last is to those before too of whom it takes up a word.
  const last = (reply: Draft): number[] => {
    const before = told(reply, 1).filter((question) => !open.includes(question) && answers.get(question)!.length === 0)
    return [...before, ...open]
  }
  // A reply below a heading of its own goes to those whose words it takes up, of more than one such reply.
  const headed = (reply: Draft, id: string): readonly number[] => {
    below.push(id)
    if (waiting.length === 1 || waiting.length > MOST_WAITING) return waiting
    const [text, asked] = [draftText(reply, blocks), waiting.map(read)]
    const found = repliesAmong(text, asked)
    const like = found.length > 0 ? null : likeliest(text, asked)
    return found.length > 0 ? found.map((place) => waiting[place]!) : like === null ? waiting : [waiting[like]!]
  }
  // A point below 'Responses' goes to the question whose words it takes up most, else to the first without a reply.
  const taken = (reply: Draft): number[] => {
    const place = likeliest(draftText(reply, blocks), waiting.map(read))
    const first = waiting.find((question) => answers.get(question)!.length === 0)
    return place !== null ? [waiting[place]!] : first === undefined ? waiting : [first]
  }
  const places = lazily(() => new Map(drafts.map((draft, place) => [draft, place])))
  drafts.forEach((draft, index) => {
    if (draft.act === 'question') {
      if (answered || drafts[waiting.at(-1) ?? -1]?.item !== draft.item) settle()
      const before = open.at(-1)
      const together = before !== undefined && !answered && isTogether(drafts[before]!, draft)
      if (together) open.push(index)
      else open = [index]
      if (answered || drafts[waiting.at(-1) ?? -1]?.item !== draft.item) waiting = [index]
      else waiting.push(index)
      answered = false
      answers.set(index, [])
    } else if (draft.replyTo !== null) answers.get(places().get(draft.replyTo)!)?.push(ids[index]!)
    else if (draft.act === 'answer') {
      const item = drafts[open.at(-1) ?? -1]?.item
      if (item === draft.item) replies.push(index)
      if (item === draft.item || (item !== undefined && (!answered || draft.collective))) {
        const others =
          draft.by === 'turns/replied-point' || draft.by === 'turns/reply-in-batch'
            ? taken(draft)
            : !draft.collective
              ? told(draft)
              : repliesToAll(draftText(draft, blocks))
                ? waiting
                : headed(draft, ids[index]!)
        for (const question of others.length > 0 ? others : last(draft)) answers.get(question)!.push(ids[index]!)
        if (others.length > 0) gone = ids[index]!
      }
      answered = true
    }
  })
  settle()
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
