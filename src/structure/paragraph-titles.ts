import type { Block } from '../model/block'
import { countsParagraphs } from './counts-paragraphs'
import { hasVerb } from './heading'
import { itemNumber } from './item-number'

/** No title between numbered paragraphs is longer. */
const LONGEST = 90

/**
 * Where the numbers of a document count its paragraphs, what stands between two of them without a number, a stop or a verb is a title,
 * though it has more words in small letters than other titles may have.
 */
export function withParagraphTitles(blocks: readonly Block[]): readonly Block[] {
  const counts = blocks.map(countOf)
  const numbers = counts.filter((count) => count !== null)
  const told = blocks.filter(({ text }, index) => counts[index] !== null && /[.!?]$/.test(text)).length
  if (told * 4 < numbers.length * 3 || !countsParagraphs(numbers)) return blocks
  return blocks.map((block, index) => {
    const titles = counts[index + 1] != null && isTitle(block)
    return titles && !/[:,;]$/.test(blocks[index - 1]?.text ?? '') ? { ...block, heading: 4, kind: 'heading' } : block
  })
}

/** 12 of '12. The Chair welcomed ...'; null for a block without such a number. */
function countOf({ kind, marker }: Block): number | null {
  const number = kind === 'furniture' ? null : itemNumber(marker)
  return number?.style === 'plain' ? number.places[0]! : null
}

function isTitle({ kind, marker, level, text, speaker }: Block): boolean {
  return (
    kind === 'paragraph' &&
    marker === '' &&
    level === 0 &&
    speaker === null &&
    text.length < LONGEST &&
    /^\p{Lu}.*[\p{L})]$/u.test(text) &&
    !hasVerb(text)
  )
}
