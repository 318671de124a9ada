import type { Frame } from './said'
import type { Speakers } from './speakers'
import { isSomeone, readSubject } from './subject'

const ASKER =
  /^((?:the\s)?\p{Lu}[^,.;:?]{2,40}?)(?:, [^,.;:?]{3,40},)?\s+(?:if|whether|who|whose|what|why|when|where|which|how|for an?|about)\b/u

/** 'Cllr Doe asked when it would open and Ms Roe who would pay': a second asker, whose verb is that of the first; null where there is none. */
export function alsoAsks(rest: string, asked: Frame, speakers: Speakers): Frame | null {
  const found = asked.act === 'ask' && asked.subject !== null ? ASKER.exec(rest) : null
  const subject = found === null ? null : readSubject(found[1]!, speakers)
  if (!isSomeone(subject)) return null
  const person = speakers.person(subject.label)
  if (person === null || person === speakers.person(asked.subject!.label)) return null
  return { act: 'ask', subject, verb: asked.verb, start: 0, end: found![1]!.length, answers: null, addressee: null }
}
