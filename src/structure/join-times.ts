import type { Line } from '../model/source'
import { skipSpace, trimmedEnd } from '../text/white-space'
import { withoutHeading } from './without-heading'

/** A time on a line of its own. */
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?$/
const LONGEST_TIME = 14
/** A label below it: capitals and no stop at the end. */
const LABEL = /^\p{Lu}[^.?!]*(?:\.[^.?!]+)*:?$/u
const LONGEST_LABEL = 90
/** So many times above labels make a record that prints them so. */
const LEAST = 3

/** The lines of a record that prints the time of each speech on a line above its label, each time with the label below it as one line. */
export function joinTimes(view: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  let count = 0
  let time: Line | null = null
  for (const line of lines) {
    const from = skipSpace(view, line.start, line.end)
    const text = line.end - from > LONGEST_LABEL ? '' : view.slice(from, trimmedEnd(view, from, line.end))
    if (time !== null && LABEL.test(text)) {
      joined[joined.length - 1] = { start: time.start, end: line.end, mark: withoutHeading(line.mark) }
      count++
      time = null
    } else {
      time = text !== '' && text.length <= LONGEST_TIME && TIME.test(text) ? line : null
      joined.push(line)
    }
  }
  return count < LEAST ? lines : joined
}
