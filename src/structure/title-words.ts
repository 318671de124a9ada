import type { Block } from '../model/block'

/** What tells of the meeting in a first line, however much has run into it. */
const TOLD = /\b(?:minutes?|meeting)\b|(?<!\b(?:be|been|being|is|are|was|were) )\bheld\b|\bdate\s*:/i
const PUBLISHED = /^(?:published|posted|last updated|page updated|printed)\b/i
const REACH = 380

/** The first words of the blocks on top that tell of a meeting, for a front whose lines have run together, no more than three. */
export function titleWords(blocks: readonly Block[]): Block[] {
  return blocks
    .filter(({ text, kind }) => kind !== 'furniture' && TOLD.test(text.slice(0, REACH)) && !PUBLISHED.test(text))
    .slice(0, 3)
    .map((block) => ({ ...block, text: block.text.slice(0, REACH) }))
}
