import type { Block } from '../model/block'
import { type Draft, draftText, lastBlock } from './draft'
import { presides } from './presides-over'
import { ENOUGH, likeliest, MOST_WAITING, repliesAmong, type WaitingReader } from './replies-among'
import { type Sides, sameSpeaker } from './sides'

/**
 * Where several people ask one after another, what others say of their questions below are replies, not the first alone; and
 * what somebody says there before a question of their own leads in to it. Changes the drafts in place.
 */
export function settleBatches(
  drafts: Draft[],
  blocks: readonly Block[],
  sides: Sides,
  readWaiting: WaitingReader,
): void {
  let asked: Draft[] = []
  let replied = false
  const takesUp = (draft: Draft, least: number): boolean => {
    const [text, waiting] = [draftText(draft, blocks), asked.map(readWaiting)]
    return repliesAmong(text, waiting, least).length > 0 || likeliest(text, waiting, least) !== null
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!
    const next = drafts[index + 1]
    if (asked.length > 0 && asked[0]!.item !== draft.item) asked = []
    if (draft.act === 'question') {
      if (replied) asked = []
      replied = false
      asked.push(draft)
    } else if (asked.length > 0 && asked.length <= MOST_WAITING && mayReply(draft, asked)) {
      if (draft.act === 'answer' && next !== undefined && leadsIn(draft, next, sides) && !takesUp(draft, 1)) {
        next.pieces.unshift(...draft.pieces)
        drafts.splice(index--, 1)
        continue
      }
      if (draft.act === 'statement' && isBatch(asked) && takesUp(draft, ENOUGH)) {
        draft.act = 'answer'
        draft.by = 'turns/reply-in-batch'
      }
      replied ||= draft.act === 'answer'
    }
  }
  for (const [index, draft] of drafts.entries())
    if (isOnlyReply(drafts, index)) {
      draft.act = 'answer'
      draft.by = 'turns/only-reply'
    }
}

/** What somebody else is reported to say right behind a question, in its paragraph, where nobody says more before the next. */
function isOnlyReply(drafts: readonly Draft[], index: number): boolean {
  const question = drafts[index - 1]
  const draft = drafts[index]!
  const next = drafts[index + 1]
  return (
    draft.act === 'statement' &&
    !draft.courteous &&
    !presides(draft.speaker?.label ?? '') &&
    question?.act === 'question' &&
    question.item === draft.item &&
    lastBlock(question) === draft.pieces[0]!.block &&
    mayReply(draft, [question]) &&
    (next === undefined || next.item !== draft.item || next.act !== 'answer')
  )
}

/** Questions of several people. */
function isBatch(asked: readonly Draft[]): boolean {
  return asked.some(({ speaker }) => !sameSpeaker(speaker, asked[0]!.speaker))
}

/** What somebody who did not ask is reported to say. */
function mayReply({ act, framed, speaker }: Draft, asked: readonly Draft[]): boolean {
  return (
    (act === 'statement' || act === 'answer') &&
    framed &&
    speaker !== null &&
    !asked.some((question) => sameSpeaker(question.speaker, speaker))
  )
}

/** 'Ms Doe said that she was concerned. She asked what was done': said by whoever asks right behind it. */
function leadsIn(draft: Draft, next: Draft, sides: Sides): boolean {
  return (
    next.act === 'question' &&
    sameSpeaker(draft.speaker, next.speaker) &&
    draft.pieces.at(-1)!.block === next.pieces[0]!.block &&
    sides(draft.speaker) !== false
  )
}
