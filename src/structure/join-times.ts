import type { Line } from '../model/source'
import { skipSpace, trimmedEnd } from '../text/white-space'
import { isSpeaker } from './is-speaker'
import { isVoice } from './is-voice'
import { withoutHeading } from './without-heading'

/** A time on a line of its own. */
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?$/
const LONGEST_TIME = 14
/** A label below it: capitals and no stop at the end. */
const LABEL = /^\p{Lu}[^.?!]*(?:\.[^.?!]+)*:?$/u
const LONGEST_LABEL = 90
/** So many times above labels make a record that prints them so. */
const LEAST = 3

/** The lines of a record that prints the time of each speech on a line above or below its label, each time and its label as one line. */
export function joinTimes(view: string, lines: readonly Line[]): readonly Line[] {
  return joinAbove(view, lines) ?? joinBelow(view, lines) ?? lines
}

function isTime(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TIME && TIME.test(text)
}

function joinAbove(view: string, lines: readonly Line[]): readonly Line[] | null {
  const joined: Line[] = []
  let count = 0
  let time: Line | null = null
  for (const line of lines) {
    const text = shortText(view, line)
    if (time !== null && LABEL.test(text)) {
      joined[joined.length - 1] = { start: time.start, end: line.end, mark: withoutHeading(line.mark) }
      count++
      time = null
    } else {
      time = isTime(text) ? line : null
      joined.push(line)
    }
  }
  return count < LEAST ? null : joined
}

/** 'SPEAKER_07' / '00:00:27' / words / '00:00:31' / words: the times within a speech are no words of it. */
function joinBelow(view: string, lines: readonly Line[]): readonly Line[] | null {
  const joined: Line[] = []
  let count = 0
  for (const line of lines) {
    const above = joined.at(-1)
    if (!isTime(shortText(view, line))) joined.push(line)
    else if (above !== undefined && isLabel(shortText(view, above))) {
      joined[joined.length - 1] = { start: above.start, end: line.end, mark: withoutHeading(above.mark) }
      count++
    } else joined.push({ ...line, mark: { ...line.mark, furniture: true } })
  }
  return count < LEAST ? null : joined
}

function isLabel(text: string): boolean {
  return isVoice(text) || (text !== '' && LABEL.test(text) && isSpeaker(text))
}

function shortText(view: string, line: Line): string {
  const from = skipSpace(view, line.start, line.end)
  return line.end - from > LONGEST_LABEL ? '' : view.slice(from, trimmedEnd(view, from, line.end))
}
