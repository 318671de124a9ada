import type { Block } from '../model/block'

/** 'No. Item', 'No. | Item |' */
const HEADS = /^no\.?[ |]+items?[ |]*$/i
const REACH = 40

/** Where the items of a committee's page begin: below the heads of their columns. */
export function pageStart(blocks: readonly Block[]): number {
  return blocks.slice(0, REACH).findIndex(({ kind, text }) => kind === 'furniture' && HEADS.test(text)) + 1
}
