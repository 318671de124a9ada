import { type Frame, framed, type Said } from './frame'
import { actOfVerb } from './reporting-verb'
import type { Subject } from './subject'

/** 'Asked how many there were', 'Referring to the table, asked ...' below a line that names who speaks; null where the words have a subject. */
export function readElided(sentence: string, subject: Subject, said: Omit<Said, 'sentence'>): Frame | null {
  const verb = said.verbs.find(({ start, verb: word }) => {
    const before = sentence.slice(0, start)
    return ALONE.test(before) || (LEADING.test(before) && (before.trimEnd().endsWith(',') || actOfVerb(word) === 'ask'))
  })
  const frame = verb === undefined ? null : framed({ sentence, ...said }, verb, subject, 0, null)
  return frame === null ? null : { ...frame, elided: true }
}

/** Nothing but an adverb stands before the verb. */
const ALONE = /^\W{0,3}(?:(?:also|then|further|again|finally)\s)?$/i
/** An opening that leads up to it. */
const LEADING =
  /^\W{0,3}(?:(?:\p{L}+ing|with (?:reference|regard|respect)|in (?:relation|regard|respect)|further|on|following|given) )/iu
