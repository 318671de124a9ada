import { conditionOpeners } from '../lexicons/commitment-marks'
import type { Condition } from '../model/commitment'
import { matches } from '../text/matches'
import { patternOf } from './cue-sets'

const openers = patternOf(conditionOpeners, 'gi')
const CLAUSAL = /^(?:if|provided|providing|once|when|should|after|following|unless|assuming)$/i

/** What a commitment depends on, each as it stands between its opening word and the next comma. Offsets into `text`; often empty. */
export function conditionsIn(text: string, start: number, end: number): Condition[] {
  const found: Condition[] = []
  const clause = text.slice(start, end)
  for (const match of matches(openers(), clause)) {
    const last = found.at(-1)
    const from = start + match.index
    if ((last !== undefined && from < last.span.end) || !isOpening(clause, match)) continue
    const to = endOf(text, from + match[0].length, end)
    if (to > from + match[0].length + 2) found.push({ text: text.slice(from, to), span: { start: from, end: to } })
  }
  return found
}

function isOpening(clause: string, match: RegExpExecArray): boolean {
  const before = clause.slice(0, match.index)
  const starts = /(?:^\W*|[,;:(\u2013] ?|\band )$/.test(before)
  if (!CLAUSAL.test(match[0])) return true
  if (/^(?:should|provided|providing|following|after|assuming)$/i.test(match[0])) return starts
  return starts || !/\b(?:see|check|ask|consider|confirm|know|of|establish|decide|say|and|about) $/i.test(before)
}

function endOf(text: string, from: number, end: number): number {
  const stop = /,(?! ?\d{3})|[;:)]| [\u2013\u2014-] /.exec(text.slice(from, end))
  const to = stop === null ? end : from + stop.index
  return text[to - 1] === '.' ? to - 1 : to
}
