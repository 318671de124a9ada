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
  const counted = blocks.filter(isCounted)
  const told = counted.filter(({ text }) => /[.!?]$/.test(text)).length
  if (told * 4 < counted.length * 3 || !countsParagraphs(counted.map(({ marker }) => itemNumber(marker)!.places[0]!)))
    return blocks
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const titles = next !== undefined && isCounted(next) && isTitle(block)
    return titles && !/[:,;]$/.test(blocks[index - 1]?.text ?? '') ? { ...block, heading: 4, kind: 'heading' } : block
  })
}

/** '12. The Chair welcomed ...' */
function isCounted({ kind, marker }: Block): boolean {
  return kind !== 'furniture' && itemNumber(marker)?.style === 'plain'
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
