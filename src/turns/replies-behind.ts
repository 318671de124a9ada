import { capitalized } from '../text/letter-case'
import { readOtherSubject } from './frame'
import type { ReportedVerb } from './reporting-verb'
import type { Frame } from './said'
import type { Speakers } from './speakers'
import { isSomeone, readSubject } from './subject'

/** 'asked how many; Ms Roe did not have the figure': somebody known, of whom what stands behind the question tells. */
export function knownSubject(
  rest: string,
  asked: Frame,
  speakers: Speakers,
  verbs: readonly ReportedVerb[],
): Frame | null {
  if (asked.act !== 'ask') return null
  const told = replyOf(WITHIN.exec(rest)?.slice(1).find(Boolean), rest, speakers)
  if (told !== null) return told
  const opening = /^(?:for|in|on|as|with|at) [^,.;]{3,40}, /.exec(rest)?.[0].length ?? 0
  const frame = readOtherSubject(capitalized(rest.slice(opening)), speakers, verbs)
  return frame?.subject != null && frame.subject.kind !== 'pronoun' && speakers.person(frame.subject.label) !== null
    ? frame
    : null
}

/** 'asked how many; with Ms Roe advising that', 'asked if it was so; to which Ms Roe responded' */
const WITHIN =
  /^(?:with ((?:the\s)?\p{Lu}[^,.;:]{1,60}?) (?:advising|responding|replying|explaining|confirming|stating|clarifying|indicating)\b|to which ((?:the\s)?\p{Lu}[^,.;:]{1,60}?) (?:responded|replied|answered|advised|confirmed|stated|said)\b)/u

/** 'asked how many there were, the Treasurer did not have the number': a reply by an office or a name that a comma alone parts from the question. */
export function repliesBehindComma(rest: string, speakers: Speakers): Frame | null {
  return replyOf(BEHIND_COMMA.exec(rest)?.[1], rest, speakers)
}

/** That who is called so in `rest` replies, by name or by office. */
function replyOf(called: string | undefined, rest: string, speakers: Speakers): Frame | null {
  const subject = called === undefined ? null : readSubject(called, speakers)
  if (!isSomeone(subject)) return null
  const end = rest.indexOf(called!) + called!.length
  return { act: 'reply', subject, verb: 'replied', start: 0, end, answers: null, addressee: null }
}

const BEHIND_COMMA =
  /^((?:the\s)?\p{Lu}[^,.;:]{1,60}?)\s(?:did not|could not|would|was (?:not|unable|unsure)|undertook|thought|had (?:no|not))\b/u
