import { framed } from './frame'
import { actOfVerb } from './reporting-verb'
import type { Frame, Said } from './said'
import type { Subject } from './subject'

/** 'Asked how many there were', 'Referring to the table, asked ...' below a line that names who speaks; null where the words have a subject. */
export function readElided(sentence: string, subject: Subject, said: Omit<Said, 'sentence'>): Frame | null {
  const asked = QUESTION_ON.exec(sentence)
  if (asked !== null)
    return {
      act: 'ask',
      subject,
      verb: 'asked',
      start: 0,
      end: asked[0].length,
      answers: null,
      addressee: null,
      elided: true,
    }
  const verb = said.verbs.find(({ start, verb: word }) => {
    const before = sentence.slice(0, start)
    return (
      ALONE.test(before) ||
      (LEADING.test(before) && (before.trimEnd().endsWith(',') || actOfVerb(word) === 'ask')) ||
      (actOfVerb(word) === 'ask' && JOINED.test(before))
    )
  })
  const frame = verb === undefined ? null : framed({ sentence, ...said }, verb, subject, 0, null)
  return frame === null ? null : { ...frame, elided: true }
}

/** 'Question regarding the lights' */
const QUESTION_ON =
  /^\W{0,3}(?:(?:also|another|further|second|follow-up)\s)?(?:questions?|query|queries|enquiry)\s(?=(?:about|on|re|regarding|concerning|as to|around|whether|how|why|when|what)\b)/i
/** 'Also had an issue with the lights and wondered' */
const JOINED =
  /^\W{0,3}(?:(?:also|then|further|again)\s)?(?:had|has|felt|said|noted|raised|expressed|agreed|was|thanked|thought|spoke)\s[^.;?]{2,160}\sand\s(?:also\s|then\s)?$/i
/** Nothing but an adverb stands before the verb. */
const ALONE = /^\W{0,3}(?:(?:also|then|further|again|finally)\s)?$/i
/** An opening that leads up to it. */
const LEADING =
  /^\W{0,3}(?:(?:\p{L}+ing|with (?:reference|regard|respect)|in (?:relation|regard|respect)|further|on|following|given) |(?:also )?(?:had|has) [^.?!]{3,80} and $)/iu
