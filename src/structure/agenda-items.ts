import type { Block } from '../model/block'
import type { ItemHead } from './item-head'
import { itemNumber } from './item-number'
import { presenterNames } from './item-title'

const TIME = /^\d{1,2}[.:]\d{2}\s*(?:[ap]m)?$/i
const MANNER =
  /^(?:verbal|oral|written|to follow|attached|enclosed|for (?:noting|information|decision|approval|discussion)|presentation|paper|report|all|chair)\b.{0,30}$/i
const PRESENTED = /\bto be presented by:?|\bpresented by:?|\bpresenters?:/i

/** The items of an agenda: numbered rows or headings, with who is to present them. */
export function agendaItems(blocks: readonly Block[]): ItemHead[] {
  const heads: ItemHead[] = []
  let last = 0
  for (const [index, block] of blocks.entries()) {
    const number = itemNumber(block.marker)
    if (number === null || number.style === 'letter' || number.places[0]! <= last || number.places[0]! > last + 3) {
      addPresenters(heads, block)
      continue
    }
    const title = agendaTitle(block)
    if (title === null) continue
    last = number.places[0]!
    heads.push({ block: index, number: number.text, ...title, presenters: [], rest: block.text.length })
    addPresenters(heads, block)
  }
  return heads
}

function addPresenters(heads: ItemHead[], block: Block): void {
  const head = heads.at(-1)
  const words = PRESENTED.exec(block.text)
  if (head === undefined || words === null) return
  const names = presenterNames(block.text.slice(words.index + words[0].length))
  heads[heads.length - 1] = { ...head, presenters: [...head.presenters, ...names] }
}

/** The cell that is neither a time nor a manner of report, up to where its description begins. */
function agendaTitle(block: Block): { start: number; end: number } | null {
  const cells = block.cells.length > 0 ? block.cells : [[0, block.text.length] as const]
  for (const [start, end] of cells) {
    const cell = block.text.slice(start, end)
    if (!/\p{L}{2}/u.test(cell) || TIME.test(cell.trim()) || MANNER.test(cell.trim())) continue
    const lead = /^\d{1,2}[.:]\d{2}\s+/.exec(cell)?.[0].length ?? 0
    const cut =
      /\s+(?:[Tt]o be )?[Pp]resented by\b|:\s|\s(?=(?:The|This|Members|Any|A)\s(?:\p{L}+\s){0,3}(?:will|is|are|may|can|has|have|to)\s)/u.exec(
        cell.slice(lead + 3),
      )
    const stop = cut === null ? cell.length : lead + 3 + cut.index
    return { start: start + lead, end: start + cell.slice(0, stop).replace(/[\s:.\u2013\u2014-]+$/, '').length }
  }
  return null
}
