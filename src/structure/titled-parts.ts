import type { Block } from '../model/block'
import { head, type ItemHead } from './item-head'
import { hasVerb } from './stopped-titles'

/** Fewer words than a sentence, without a stop. */
const TITLE = /^\p{Lu}(?:[^.?!:;]|\.(?=\d)){2,110}$/u
const MOST_WORDS = 12
/** 'a)', '(a)', 'a.', 'A.', '.1' */
const SIGN = /^(?:\(?([a-z])[.)]|\.(\d{1,2}))$/i

/** Items with the titled parts of those that have no words of their own: 'a) Quay dues', '.1 Quay dues' counted on below the title, each over something told. */
export function titledParts(blocks: readonly Block[], heads: readonly ItemHead[]): ItemHead[] {
  return heads.flatMap((main, place) => {
    const parts =
      main.rest < blocks[main.block]!.text.length
        ? []
        : partsOf(blocks, main.block + 1, heads[place + 1]?.block ?? blocks.length)
    return [main, ...parts.map(({ index, number }) => head(blocks[index]!, index, number))]
  })
}

interface Part {
  readonly index: number
  readonly number: string
}

/** The titles from `from` on that count on without a break; none where the first block is none of them or one has nothing told below it. */
function partsOf(blocks: readonly Block[], from: number, end: number): Part[] {
  const found: Part[] = []
  for (let index = from; index < end; index++) {
    const { kind, text } = blocks[index]!
    if (kind === 'furniture') continue
    const number = partNumber(blocks[index]!)
    if (number !== null && orderOf(number) === found.length + 1) {
      if (!isTitle(text) || found.at(-1)?.index === index - 1) return []
      found.push({ index, number })
    } else if (found.length === 0) return []
  }
  return found.at(-1)?.index === end - 1 ? [] : found
}

function isTitle(text: string): boolean {
  return TITLE.test(text) && text.split(' ').length <= MOST_WORDS && !hasVerb(text)
}

function partNumber({ marker }: Block): string | null {
  const sign = SIGN.exec(marker)
  return sign === null ? null : (sign[1] ?? marker)
}

function orderOf(number: string): number {
  return number.startsWith('.') ? Number(number.slice(1)) : number.toLowerCase().charCodeAt(0) - 96
}
