import { type Block, blockPart } from '../model/block'

/**
 * Written questions that are printed as a table of two columns, 'Question' and 'Answer', as paragraphs one below the other;
 * the heads of the columns become furniture. All other blocks stay as they are.
 */
export function spreadQuestionRows(blocks: readonly Block[]): Block[] {
  let within = false
  if (!blocks.some(({ kind }) => kind === 'row')) return [...blocks]
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'row' || block.cells.length !== 2) {
      within = within && block.kind === 'furniture'
      return [block]
    }
    const [[start, end], [from, to]] = block.cells as [readonly [number, number], readonly [number, number]]
    const heads =
      /^(?:written )?questions?$/i.test(block.text.slice(start, end).trim()) &&
      /^(?:answers?|repl(?:y|ies)|responses?)$/i.test(block.text.slice(from, to).trim())
    if (heads) {
      within = true
      return [{ ...block, kind: 'furniture' }]
    }
    return within ? [blockPart(block, start, end, 'paragraph'), blockPart(block, from, to, 'paragraph')] : [block]
  })
}
