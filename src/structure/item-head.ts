import type { Block } from '../model/block'
import { itemTitle } from './item-title'
import { questionHead } from './question-head'

/** An item's heading: the block that holds it, and where in it the title stands. */
export interface ItemHead {
  readonly block: number
  readonly number: string | null
  /** Offsets into the block's text. */
  readonly start: number
  readonly end: number
  readonly presenters: readonly string[]
  /** Where the item's own words go on in the same block; the block's length where they do not. */
  readonly rest: number
}

/** The item that a block heads. */
export function head(block: Block, index: number, number: string | null): ItemHead {
  const question = number === null ? questionHead(block.text) : null
  if (question !== null) return { block: index, ...question, presenters: [], rest: block.text.length }
  const { start, end, presenters } = itemTitle(block.text)
  return { block: index, number, start, end, presenters, rest: block.text.length }
}
