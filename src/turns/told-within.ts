import { readyAtUse } from '../text/ready-at-use'
import type { Frame } from './frame'
import type { Speakers } from './speakers'
import { readSubject } from './subject'

const TOLD = readyAtUse(
  /,?\s(?=(?:to which (?:the|his|her|their) (?:answer|reply|response) (?:was|had been|came)|and (?:was|were) (?:told|informed|advised|assured)(?: by ((?:the )?\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:of |for |and )?\p{Lu}[\p{L}.'\u2019-]*){0,5}))? that|and (?:received|was given) (?:the|an?) (?:answer|reply|response|assurance) that)\b)/u,
)

/** Where the reply begins in 'asked whether it had come and was told that it had', and its frame; null where a sentence only asks. */
export function toldWithin(sentence: string, asked: Frame, speakers: Speakers): { cut: number; frame: Frame } | null {
  if (asked.act !== 'ask' || !/\b(?:which|told|informed|advised|assured|received|given)\b/.test(sentence)) return null
  const hit = TOLD.exec(sentence.slice(asked.end))
  if (hit === null) return null
  const cut = asked.end + hit.index + hit[0].length
  const subject = hit[1] === undefined ? null : readSubject(hit[1], speakers)
  return {
    cut,
    frame: { act: 'reply', subject, verb: 'told', start: 0, end: 0, answers: { asker: null, end: 0 }, addressee: null },
  }
}
