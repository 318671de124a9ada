import type { Block } from '../model/block'
import type { Speaker } from '../model/person'
import type { Act } from '../model/turn'

/** A stretch of a block's text. */
export interface Piece {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A turn in the making. */
export interface Draft {
  act: Act
  speaker: Speaker | null
  readonly pieces: Piece[]
  /** Index of the item in the outline; -1 before the first. */
  readonly item: number
  by: string
  /** Who it is by was read from reported speech or a label, and is no guess. */
  framed: boolean
  /** Thanks, welcomes or praises: no challenge, and no lead-in to the next question. */
  courteous: boolean
  /** Names who presents the item, so that what stands behind it in the paragraph is theirs. */
  presents: boolean
  /** The verb that reports it, where one does. */
  verb: string | null
  /** Gives an overview or an update, so that what its speaker is reported to say behind it is part of it. */
  gives: boolean
  /** Who a question is put to, as written. */
  addressee: string | null
  /** The number that a question's label gives it. */
  number: string | null
  /** Says that it replies to several: 'Replying to the members, ...'. */
  collective: boolean
  /** The earlier question that a written reply answers. */
  replyTo: Draft | null
  /** No more so far than a printed label on a line of its own. */
  bare: boolean
  /** The style of the list that goes on with a question that ends in a colon. */
  list: string | null
}

/** Whether a turn has no words yet, as behind a label on a line of its own that heads it. */
export function isEmpty({ pieces }: Draft): boolean {
  return pieces.every(({ start, end }) => start === end)
}

/** Block of the last piece. */
export function lastBlock(draft: Draft): number {
  return draft.pieces.at(-1)!.block
}

/** The words of a turn. */
export function draftText({ pieces }: Draft, blocks: readonly Block[]): string {
  return pieces.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' ')
}
