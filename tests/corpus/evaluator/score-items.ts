import type { Annotation } from './annotation'
import { finding, rate } from './measure'
import { pairUp } from './pair-up'
import type { LayerScore, Remark, Sign } from './remark'
import { sameWords } from './same-words'

type Item = NonNullable<Annotation['items']>[number]

/** The items of the agenda by title, and the numbers of those that are found. */
export function scoreItems(gold: readonly Item[], found: readonly Item[]): LayerScore {
  const pairs = pairUp(gold, found, (a, b) => (sameWords(a.title, b.title) ? 1 : 0), 1)
  const met = new Set(pairs.flat())
  const left = (all: readonly Item[], sign: Sign) =>
    all.filter((item) => !met.has(item)).map((item) => remark(sign, item, described(item)))
  const misnumbered = pairs.filter(([a, b]) => !sameWords(a.number, b.number))
  return {
    measures: {
      items: finding(pairs.length, gold.length, found.length),
      itemNumber: rate(pairs, ([a, b]) => sameWords(a.number, b.number)),
    },
    remarks: [
      ...left(gold, '-'),
      ...left(found, '+'),
      ...misnumbered.map(([a, b]) => remark('~', a, `number ${a.number ?? 'none'}, found ${b.number ?? 'none'}`)),
    ],
  }
}

function described({ number, title }: Item): string {
  return `item ${number ?? '-'}: ${title}`
}

/** Gold gives the start of an item alone. */
function remark(sign: Sign, { start, title }: Item, note: string): Remark {
  return { layer: 'items', sign, span: { start, end: start + title.length }, note }
}
