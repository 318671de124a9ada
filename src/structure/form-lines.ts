import type { Block } from '../model/block'
import { isNamed } from '../text/names'

/** Who asks and who is to reply in a form that has its labels on lines of their own, and the blocks that it takes. */
export interface FormLines {
  readonly from: string | null
  readonly to: string | null
  readonly taken: ReadonlySet<number>
}

const FROM = /^(?:submitted|asked|tabled|lodged|raised) by\s*:$/i
const TO = /^(?:responsibility|responsible|answered by|for answer by|directed to)\s*:$/i
const LABEL = /:$/

/** Reads 'Submitted by:' / 'Councillor Doe' / 'Responsibility:' / 'Ravi Roe' in the blocks of a stretch; no value stands below a label that another follows. */
export function formLines(blocks: readonly Block[], from: number, to: number): FormLines {
  const taken = new Set<number>()
  const value = (label: RegExp): string | null => {
    for (let at = from; at < to; at++) {
      if (!label.test(blocks[at]!.text)) continue
      taken.add(at)
      const below = at + 1 < to ? blocks[at + 1]!.text : ''
      if (below === '' || LABEL.test(below)) return null
      taken.add(at + 1)
      return below.split(/,\s+/).find((part) => isNamed(part)) ?? null
    }
    return null
  }
  return { from: value(FROM), to: value(TO), taken }
}
