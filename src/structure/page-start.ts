import type { Block } from '../model/block'

/** 'No. Item', 'No. | Item |': the heads of the columns of a committee's page. */
export const ITEM_COLUMNS = /^no\.?[ |]+items?[ |]*$/i
const REACH = 40

/** Where the items of a committee's page begin: below the heads of their columns. */
export function pageStart(blocks: readonly Block[]): number {
  return blocks.slice(0, REACH).findIndex(({ kind, text }) => kind === 'furniture' && ITEM_COLUMNS.test(text)) + 1
}
