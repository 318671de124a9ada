import type { Block } from '../model/block'
import type { Figure } from '../model/figure'
import type { Reading } from '../model/reading'
import { parseDay } from '../text/date-calendar'
import { readFigures } from './read-figures'

/** What was read, with its figures; spans are into the reading. */
export interface ReadStretch {
  readonly reading: Reading
  readonly figures: readonly Figure[]
}

/**
 * The figures of the blocks that belong to no turn: headings, notes on who may ask how much. Of their counts only those with a noun in
 * small letters, since most bare numbers there number something.
 */
export function figuresOutside(
  blocks: readonly Block[],
  readings: ReadonlyMap<string, Reading>,
  date: string | null,
): ReadStretch[] {
  const turns = [...readings.values()].filter(({ at }) => at.length > 0)
  const today = parseDay(date)
  let next = 0
  const outside = blocks.filter((block) => {
    const place = block.at[0] ?? block.from
    while (next < turns.length && turns[next]!.at.at(-1)! < place) next++
    const isInTurn = next < turns.length && turns[next]!.at[0]! <= place
    return !isInTurn && block.kind !== 'furniture' && block.kind !== 'row' && MAY_COUNT.test(block.text)
  })
  const found = readFigures(outside.map(({ text }) => ({ text, today, question: '', counted: new Map() })))
  return outside.flatMap((block, at) => {
    const figures = found[at]!.filter(
      (figure) => figure.kind !== 'rank' && (figure.kind !== 'count' || isNamed(block, figure)),
    )
    return figures.length === 0 ? [] : [{ reading: block, figures }]
  })
}

/** A digit, or a word for a number with something behind it. */
const MAY_COUNT = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter)\s/i

function isNamed({ text }: Block, { span, unit }: Figure): boolean {
  return unit !== null && /^\p{Ll}/u.test(unit) && /^ \p{Ll}/u.test(text.slice(span.end, span.end + 3))
}
