import { type Block, type BlockColumn, blockPart } from '../model/block'
import { cellsOf } from './cells-of'

const HEADS: readonly (readonly [column: BlockColumn, head: RegExp])[] = [
  [
    'question',
    /^(?!question from$)(?:[\p{L}'\u2019&]+ ){0,3}(?:questions?|quer(?:y|ies)|challenges?|issues?(?= raised$))(?: (?:asked|raised|put))?$/iu,
  ],
  [
    'answer',
    /^(?:[\p{L}'\u2019&]+ ){0,3}(?:answers?|repl(?:y|ies)|responses?)(?: (?:given|provided|received|at (?:the )?meeting))?$/iu,
  ],
  [
    'asker',
    /^(?:(?:panel|(?:sub-?)?committee|board|council) )?(?:members?|councillors?|cllrs?|askers?|questioners?|(?:question )?(?:asked by|raised by|submitted by|put by|from))(?:['\u2019]s name| name)?$/i,
  ],
  [
    'replier',
    /^(?:(?:answered|replied|responded|response|reply|answer) by|responding (?:officer|member)|respondents?|responders?)$/i,
  ],
  ['further', /^(?:follow[- ]?ups?|supplementar(?:y|ies)(?: questions?)?|further (?:questions?|comments?))$/i],
  ['action', /^actions?(?: (?:points?|required|agreed))?$/i],
]

/**
 * Questions that are printed as a table with a column for them and one for the answers, as paragraphs one below the other;
 * the heads and what stands in other columns become furniture. All other blocks stay as they are.
 */
export function spreadQuestionRows(blocks: readonly Block[]): Block[] {
  if (!blocks.some(({ kind }) => kind === 'row')) return [...blocks]
  let columns: readonly (BlockColumn | null)[] | null = null
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'row') {
      if (block.kind !== 'furniture') columns = null
      return [block]
    }
    const heads = headsOf(block)
    if (heads !== null) {
      columns = heads
      return [{ ...block, kind: 'furniture' }]
    }
    // A row with a number of its own and few cells belongs to what follows the table.
    if (columns !== null && block.marker !== '' && block.cells.length + 2 < columns.length) columns = null
    return columns === null || block.cells.length > columns.length ? [block] : spread(block, columns)
  })
}

/** What the columns of a table hold, by their heads; null for a row that does not head questions and their answers. */
function headsOf(block: Block): readonly (BlockColumn | null)[] | null {
  if (block.cells.length < 2 || block.text.length > 160) return null
  const heads = cellsOf(block).map(columnOf)
  return heads.includes('question') && heads.includes('answer') ? heads : null
}

/** What the column under a head holds; null for one that has neither questions, answers nor who speaks them. */
export function columnOf(head: string): BlockColumn | null {
  return HEADS.find(([, pattern]) => pattern.test(head.trim()))?.[0] ?? null
}

function spread(block: Block, columns: readonly (BlockColumn | null)[]): Block[] {
  const places = placesOf(block, columns)
  return block.cells.map(([start, end], place) => {
    const column = columns[places[place]!] ?? null
    const isEmpty = /^[-\u2013\u2014]?$/.test(block.text.slice(start, end).trim())
    const part = blockPart(block, start, end, column === null || isEmpty ? 'furniture' : 'paragraph')
    return column === null || isEmpty ? part : { ...part, level: 0, heading: 0, column }
  })
}

/** In which column each cell of a row stands: by the tabs before it, or where the number of the row was taken for its mark, or where a row goes on without number and asker. */
function placesOf(block: Block, columns: readonly (BlockColumn | null)[]): number[] {
  const printed = block.text.split('\t').length
  const tabs = block.cells.map(([start]) => block.text.slice(0, start).split('\t').length - 1)
  if (printed === columns.length) return tabs
  if (block.marker !== '' && printed < columns.length && columns[0] === null) return tabs.map((tab) => tab + 1)
  const first = columns.indexOf('question')
  const goesOn = block.marker === '' && columns[0] === null && block.cells.length <= columns.length - first
  return block.cells.map((_, place) => (goesOn ? first + place : place))
}
