import { type Block, blockPart } from '../model/block'
import { tabsIn } from '../text/tabs-in'
import { cellsOf } from './cells-of'
import { headingLevel } from './heading'
import { readMarker } from './marker'

/** Heads of the column in which a table holds what was minuted. */
const MINUTED =
  /^(?:agenda )?(?:items?|subjects?|topics?|titles?|business|minutes?|discussions?|notes|matters?|points?)(?: ?(?:and|&|\/) ?\p{L}+)?$/iu
/** Heads of the columns beside it: numbers, and who is to act, by when. */
const NUMBERED = /^(?:(?:item|minute) )?(?:no|number|ref|reference|#|item)\.?$/i
const OWED =
  /^(?:(?:actions?|due|target|by)(?:(?: ?\/ ?| )(?:by|for|date|owner|whom|when))*|owners?|leads?|who|whom|when|dates?|deadline|responsible|initials|status|officer)$/i
const ACTIONS = /^actions?(?: (?:points?|required|agreed)| ?\/ ?(?:by )?(?:whom|owner))?$/i
/** What stands in a column of owners and dates. */
const OWNER =
  /^(?:[A-Z]{2,4}(?:\s?[/,&+]\s?[A-Z]{2,4}|\sand\s[A-Z]{2,4}){0,5}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{Lu}\p{Ll}{2,8} (?:\d{4}|\d{2}|mtg|meeting)|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}|[Aa]sap|[Oo]ngoing|[Nn]\/[Aa]|[Aa]ll|[Nn]one|[Nn]oted|[Cc]ompleted?|-|\u2013)$/u
/** How many blocks without columns may stand between two rows of a table whose cells hold paragraphs. */
const REACH = 40

/**
 * Minutes that are printed as a table ('No. | Item | Action by') as paragraphs one below the other: the number marks the words of its row,
 * owners and dates become furniture, as do the heads of the columns. All other blocks stay as they are.
 */
export function spreadMinuteRows(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.findIndex(isHead)
  if (head < 0) return blocks
  const end = lastRow(blocks, head)
  if (!holdsMinutes(blocks.slice(head + 1, end + 1))) return blocks
  const heads = cellsOf(blocks[head]!)
  const owed = heads.some((cell) => OWED.test(cell))
  const actions = heads.map((cell) => ACTIONS.test(cell))
  return blocks.flatMap((block, index): readonly Block[] => {
    if (index < head || index > end || block.kind === 'furniture') return [block]
    if (index === head || /^[|\s]+$/.test(block.text) || isHead(block)) return [{ ...block, kind: 'furniture' }]
    if (isInner(block, blocks[index + 1])) return [block]
    if (block.kind === 'row') return spread(block, owed, shifted(block, actions, heads))
    if (block.cell !== undefined && actions[block.cell] && !OWNER.test(block.text))
      return [{ ...block, kind: 'paragraph', heading: 0, level: 0, column: 'action' }]
    const owes = block.cell === undefined ? owed : OWED.test(heads[block.cell] ?? '')
    return [
      owes && block.text.length < 30 && OWNER.test(block.text) && !/^none/i.test(block.text)
        ? { ...block, kind: 'furniture' }
        : block,
    ]
  })
}

/** Which of a row's columns hold actions, where the row goes on with the words of one whose number stands lines above. */
function shifted(block: Block, actions: readonly boolean[], heads: readonly string[]): readonly boolean[] {
  const missing = heads.length - tabsIn(block.text) - 1
  const goesOn = missing === 1 && NUMBERED.test(heads[0]!) && !NUMBER.test(cellsOf(block)[0]!)
  return goesOn ? actions.slice(1) : actions
}

/** A row of figures in a table within the minutes, or the heads above one. */
function isInner(block: Block, below: Block | undefined): boolean {
  return isOfFigures(block) || (below !== undefined && isOfFigures(below) && isOfHeads(block))
}

function isOfFigures({ kind, cells, text }: Block): boolean {
  return kind === 'row' && cells.length > 2 && cells.slice(1).every((cell) => FIGURE.test(text.slice(...cell).trim()))
}

const FIGURE = /^[-\u2013(]?[\u00a3$\u20ac]?\d[\d,.]*(?:%|k|m|bn)?\)?$/i

function isOfHeads({ kind, cells, text }: Block): boolean {
  return kind === 'row' && cells.length > 2 && !/[.?!]/.test(text)
}

function isHead(block: Block): boolean {
  if (block.kind !== 'row' || block.cells.length > 6 || block.text.length > 120) return false
  const cells = cellsOf(block)
  return (
    cells.every((cell) => MINUTED.test(cell) || NUMBERED.test(cell) || OWED.test(cell)) &&
    cells.some((cell) => MINUTED.test(cell) && cell !== cells[0]) &&
    (NUMBERED.test(cells[0]!) || cells.slice(1).some((cell) => OWED.test(cell)))
  )
}

function lastRow(blocks: readonly Block[], head: number): number {
  const most = blocks[head]!.cells.length
  let last = head
  for (let index = head + 1; index < blocks.length && index <= last + REACH; index++) {
    const { kind, cells, cell, text } = blocks[index]!
    if (kind === 'row' && cells.length > most) break
    if (kind === 'row' || cell !== undefined || OWNER.test(text)) last = index
  }
  return last
}

/** Sentences, which no list of dates and figures has. */
function holdsMinutes(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text }) => /\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,}[^\t]{10,}[.?!](?:\t|$)/u.test(text)).length >= 2
}

function spread(block: Block, owed: boolean, actions: readonly boolean[]): Block[] {
  const first = cellsOf(block)[0]!
  const numbered = block.cells.length > 1 && NUMBER.test(first)
  const cells = withOwners(numbered ? block.cells.slice(1) : block.cells, block, actions)
  return cells.map(([start, end], place) => {
    const printed = numbered && place === 0 ? null : readMarker(block.text.slice(start, end), 'plain')
    const part = blockPart(block, start + (printed?.length ?? 0), end, 'paragraph')
    if (owed && place > 0 && OWNER.test(part.text.trim())) return { ...part, kind: 'furniture' }
    const column = tabsIn(block.text.slice(0, start))
    if (place > 0 && actions[column] && tabsIn(block.text) < actions.length)
      return { ...part, marker: printed?.text ?? '', column: 'action' }
    const marker = place === 0 && numbered ? first : (printed?.text ?? (place === 0 ? block.marker : ''))
    const heading = headingLevel({ text: part.text, marker, strong: part.strong, level: 0 }, 0)
    const from = place === 0 ? block.from : part.from
    const level = place > 0 && printed === null ? 0 : part.level
    return { ...part, marker, level, from, heading, kind: heading > 0 ? 'heading' : 'paragraph' }
  })
}

/** An action goes on through the cells behind it that say whose it is, and by when. */
function withOwners(cells: Block['cells'], { text }: Block, actions: readonly boolean[]): Block['cells'] {
  const place = cells.findIndex(([start], at) => at > 0 && actions[tabsIn(text.slice(0, start))] === true)
  if (place < 0 || OWNER.test(text.slice(...cells[place]!).trim())) return cells
  const end = cells.findIndex((cell, at) => at > place && !OWNER.test(text.slice(...cell).trim()))
  const last = (end < 0 ? cells.length : end) - 1
  return [...cells.slice(0, place), [cells[place]![0], cells[last]![1]], ...cells.slice(last + 1)]
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]?|\d{1,4}\/\d{1,4}|\([a-z\d]{1,2}\)|[a-z][.)]|[ivx]{1,4}[.)])$/i
