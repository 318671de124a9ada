import { type Block, type BlockColumn, blockPart } from '../model/block'
import { tabsIn } from '../text/tabs-in'
import { cellsOf } from './cells-of'
import { isRole } from './is-role'

const HEADS: readonly (readonly [column: BlockColumn, head: RegExp])[] = [
  [
    'question',
    /^(?!question from$)(?:[\p{L}'\u2019&]+ ){0,3}(?:questions?|quer(?:y|ies)|challenges?|(?:issues?|concerns?|views?|topics?|matters?)(?= (?:raised|from|of|put)\b))(?: (?:asked|raised|put|taken on notice|(?:with|on) notice))?(?: (?:from|of|by) (?:the |local )*(?:public|residents?|communit(?:y|ies)|panel|members?|board|committee))?$/iu,
  ],
  [
    'answer',
    /^(?:[\p{L}'\u2019&]+ ){0,3}(?:answers?|repl(?:y|ies)|responses?)(?: (?:given|provided|received|at (?:the )?meeting|(?:from|of|by) (?:the )?\p{L}[\p{L}'\u2019&]*(?: \p{L}[\p{L}'\u2019&]*){0,3}))?$/iu,
  ],
  [
    'asker',
    /^(?:(?:panel|(?:sub-?)?committee|board|council) )?(?:members?|councillors?|cllrs?|askers?|questioners?|(?:question )?(?:asked by|raised by|submitted by|put by|from))(?:['\u2019]s name| name)?$/i,
  ],
  [
    'replier',
    /^(?:(?:answered|replied|responded|response|reply|answer) by|(?:responding|responsible|answering|replying) (?:officer|member|director)|respondents?|responders?|asked of|(?:cabinet|executive) member|portfolio holder|officer|minister)$/i,
  ],
  ['further', /^(?:follow[- ]?ups?|supplement(?:ar(?:y|ies)|als?)(?: questions?)?|further (?:questions?|comments?))$/i],
  ['action', /^actions?(?: (?:points?|required|agreed))?$/i],
]

/**
 * Questions that are printed as a table with a column for them and one for the answers, as paragraphs one below the other;
 * the heads and what stands in other columns become furniture. All other blocks stay as they are.
 */
export function spreadQuestionRows(blocks: readonly Block[], cellOf: CellOf = ({ cell }) => cell ?? null): Block[] {
  if (!blocks.some(({ kind }) => kind === 'row')) return [...blocks]
  let columns: Columns | null = null
  let above: number | null = null
  return blocks.flatMap((block): Block[] => {
    const cell = columns === null || block.kind === 'furniture' ? null : cellOf(block)
    const last = above
    above = cell
    // A cell of several paragraphs.
    if (cell !== null && block.kind !== 'row')
      return [inCell(block, columns!, cell, cell === last && block.marker === '')]
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
    const few = columns !== null && block.marker !== '' && block.cells.length + 2 < columns.held.length
    if (few && cell === null) columns = null
    if (columns === null || block.cells.length > columns.held.length) return [block]
    const places = block.cells.map(([start]) => cellOf(block, start))
    return spread(block, columns, places.every((place) => place !== null) ? places : placesOf(block, columns.held))
  })
}

/** The column, from 0, in which a block of a table stands; null for a block of no table. */
type CellOf = (block: Block, at?: number) => number | null

/** What stands in a cell with paragraphs or lists of its own. */
function inCell(block: Block, columns: Columns, cell: number, more: boolean): Block {
  const own = inColumn(block, columns, cell)
  return more && own.kind !== 'furniture' ? { ...own, level: block.level, more } : own
}

/** A block as a paragraph of the column in which it stands; furniture where that holds nothing of use. */
function inColumn(block: Block, { held, replier }: Columns, place: number): Block {
  const column = held[place] ?? null
  if (column === null || (column === 'action' && IDLE.test(block.text))) return { ...block, kind: 'furniture' }
  const owned = column === 'answer' && replier !== null ? { replier } : {}
  return { ...block, kind: 'paragraph', level: 0, heading: 0, column, ...owned }
}

/** What a column of actions says where there is none. */
const IDLE = /^(?:closed|open|none|nil|n\/a|noted|complete[d]?|ongoing|work programme|[-\u2013\u2014.]*)$/i

/** What the columns of a table hold, and who replies in that of the answers, as far as their heads say. */
interface Columns {
  readonly held: readonly (BlockColumn | null)[]
  readonly replier: string | null
}

/** What the columns of a table hold, by their heads; null for a row that does not head questions and their answers. */
function headsOf(block: Block): Columns | null {
  if (block.cells.length < 2 || block.text.length > 160) return null
  const heads = cellsOf(block)
  // Whoever stands behind the action is to do it.
  const held = heads
    .map(columnOf)
    .map((column, at, all) => (column === 'replier' && all[at - 1] === 'action' ? null : column))
  return held.includes('question') && held.includes('answer')
    ? { held, replier: replierIn(heads[held.indexOf('answer')]!) }
    : null
}

/** 'Chief Constable response', 'Reply from the Leader' */
const REPLIES_OF =
  /^(?:(?:the )?(.+?)(?:['\u2019]s?)? )?(?:answers?|repl(?:y|ies)|responses?)(?: (?:from|of|by) (?:the )?(.+))?$/i

function replierIn(head: string): string | null {
  const found = REPLIES_OF.exec(head.trim())
  const who = found?.[2] ?? found?.[1]
  return who !== undefined && isRole(who) ? who : null
}

/** What the column under a head holds; null for one that has neither questions, answers nor who speaks them. */
export function columnOf(head: string): BlockColumn | null {
  return HEADS.find(([, pattern]) => pattern.test(head.trim()))?.[0] ?? null
}

function spread(block: Block, columns: Columns, places: readonly number[]): Block[] {
  return block.cells.map(([start, end], place) => {
    const isEmpty = /^[-\u2013\u2014]?$/.test(block.text.slice(start, end).trim())
    const part = blockPart(block, start, end, isEmpty ? 'furniture' : 'paragraph')
    return isEmpty ? part : inColumn(part, columns, places[place]!)
  })
}

/** In which column each cell of a row stands: by the tabs before it, or where the number of the row was taken for its mark, or where a row goes on without number and asker. */
function placesOf(block: Block, columns: readonly (BlockColumn | null)[]): number[] {
  const printed = tabsIn(block.text) + 1
  const tabs = block.cells.map(([start]) => tabsIn(block.text.slice(0, start)))
  if (printed === columns.length) return tabs
  if (block.marker !== '' && printed < columns.length && columns[0] === null) return tabs.map((tab) => tab + 1)
  const first = columns.indexOf('question')
  const goesOn =
    block.marker === '' &&
    columns[0] === null &&
    block.cells.length <= columns.length - first &&
    !COUNTED.test(block.text)
  return block.cells.map((_, place) => (goesOn ? first + place : place))
}

/** A row that opens with its day or its number, whose last cells are empty. */
const COUNTED = /^(?:\d[\d/.-]*|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})\t/u
