import type { Line } from '../model/source'
import { skipSpace, trimmedEnd } from '../text/white-space'
import { opensWithSpeaker } from './is-speaker'
import { withoutHeading } from './without-heading'

const ASKER = /^(?:question|asked|tabled|lodged) by\s*:$/i
const ANSWERER = /^(?:asked of|answered by|answer by|directed to)\s*:$/i
/** What else such a page prints of a question. */
const BESIDE =
  /^(?:supplement(?:ary|al) to|(?:session|meeting|question) date|date|category|reference|session name)\s*:$/i
/** What opens a question or a reply, where a name stands below it before the words. */
const SPEAKS =
  /^(?:(?:written|oral|public|supplement(?:ary|al)|further|follow[- ]?up) )?(?:question|answer|reply|response)(?: \d{1,3})?\s*:$/i
/** A cheap test of the whole before its lines are looked at. */
const ASKS =
  /\b(?:(?:question|asked|tabled|lodged) by\s*:|(?:question|answer|reply|response)(?: \d{1,3})?[^\S\n]*:[^\S\n]*$)/im
const LONGEST_LABEL = 24
const LONGEST_VALUE = 90
/** So many lines may be blank between a label and what it says. */
const GAP = 1

/**
 * The lines of a page that prints who asks a question and who answers it below labels ('Question by:', and 'Jane Doe' on the next line),
 * each label with what stands below it as one line, and 'Response:' with the name of who replies; other lines as they are.
 */
export function joinParties(view: string, lines: readonly Line[]): readonly Line[] {
  if (!ASKS.test(view)) return lines
  const texts = lines.map(({ start, end }) => {
    const from = skipSpace(view, start, end)
    return end - from > LONGEST_VALUE ? null : view.slice(from, trimmedEnd(view, from, end))
  })
  const label = (index: number): string => {
    const text = texts[index] ?? ''
    return text.length <= LONGEST_LABEL && text.endsWith(':') ? text : ''
  }
  const has = (pattern: RegExp): boolean => texts.some((_, index) => pattern.test(label(index)))
  const parties = has(ASKER) || has(ANSWERER)
  if (!parties && !has(SPEAKS)) return lines
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const below = parties && isLabel(label(at)) ? valueBelow(texts, at) : null
    const value = below ?? (SPEAKS.test(label(at)) ? speakerBelow(texts, at) : null)
    if (value === null) joined.push(line)
    else {
      joined.push({ start: line.start, end: lines[value]!.end, mark: withoutHeading(line.mark) })
      at = value
    }
  }
  return joined
}

function isLabel(text: string): boolean {
  return [ASKER, ANSWERER, BESIDE].some((pattern) => pattern.test(text))
}

/** The line with the name of who speaks behind a label, over the words. */
function speakerBelow(texts: readonly (string | null)[], label: number): number | null {
  const value = valueBelow(texts, label)
  return value !== null && opensWithSpeaker(texts[value]!) ? value : null
}

/** The line with what a label says; null where none stands below it before the next label. */
function valueBelow(texts: readonly (string | null)[], label: number): number | null {
  for (let at = label + 1; at <= label + 1 + GAP; at++) {
    const text = texts[at]
    if (text === '') continue
    return text == null || /[:?]$/.test(text) ? null : at
  }
  return null
}
