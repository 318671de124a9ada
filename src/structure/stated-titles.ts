import type { Block } from '../model/block'
import { type ItemNumber, itemNumber, stepFrom } from './item-number'
import { isPurpose } from './title-like'

/** So many make the items of a record. */
const LEAST = 3

/** A few words with a stop and no verb of their own: 'Questions from registered electors.' */
const NOMINAL =
  /^(?!\p{Lu}{4,} \p{Ll})\p{Lu}(?!(?:\S+ ){1,4}to )(?![^.]*\b(?:I|we|he|she|they|it|this|had|has|have|be|been|can|would|should|must|not|no)\b)[^.?!:;]{5,100}\.$/u
/** What is told below a title and no title: 'None', 'Moved by Roe', 'The Chair thanked them'. */
const TOLD =
  /^(?:none|nil|no|not|n\/a|noted|received|agreed|approved|moved|motion|seconded|that)\b|\b(?:was|were|is|are|said|asked|thanked|advised|stated|noted|provided|gave|will)\b/i

/** Whether a text is a title with a stop, which tells of nothing that was said or done. */
export function isNominal(text: string): boolean {
  return NOMINAL.test(text) && !TOLD.test(text) && text.split(' ').length <= 12
}

/**
 * The blocks of numbered titles that end in a full stop or say what the item is for, each with words of its own below, where three at least
 * count on: 'Apologies for absence.', 'To approve the minutes of 4 May.'
 */
export function statedTitles(blocks: readonly Block[]): ReadonlySet<number> {
  const titles = blocks.flatMap((block, index) => {
    const number = block.marker === '' || block.kind === 'row' ? null : itemNumber(block.marker)
    if (number === null || !(isNominal(block.text) || isPurpose(blocks, index))) return []
    const below = blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'furniture')
    return below === undefined || below.marker === '' ? [{ index, number }] : []
  })
  const counting = titles.filter(
    ({ number }, place) => countsOn(titles[place - 1]?.number, number) || countsOn(number, titles[place + 1]?.number),
  )
  return new Set(counting.length < LEAST ? [] : counting.map(({ index }) => index))
}

/** Whether a number follows right upon another of its kind. */
function countsOn(one: ItemNumber | undefined, other: ItemNumber | undefined): boolean {
  return one !== undefined && one.style === other?.style && stepFrom(one.places, other.places) === 1
}
