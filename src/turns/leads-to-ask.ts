import type { Speaker } from '../model/person'
import { findFrom } from '../text/find-from'
import { isCourteous } from './is-courteous'
import type { Moment } from './moment'
import type { Frame } from './said'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import type { Subject } from './subject'

/** Whether the same speaker goes on to ask in this paragraph before anybody else is reported to speak. */
export function leadsToAsk({ spoken, place, speaker, scribe, here, utterance, text }: Moment): boolean {
  const next = findFrom(
    spoken.utterances,
    place + 1,
    ({ frame, asks }) => asks || frame?.act === 'ask' || isTold(saidBy(frame)),
  )
  if (next === undefined) return false
  const subject = saidBy(next.frame)
  if (isTold(subject)) return next.frame!.act === 'ask' && sameSpeaker(scribe.resolve(subject.label), speaker)
  // 'Mr Roe welcomed the visits. He wanted to know ...'
  const goesOn = subject !== null && isCourteous(text)
  if (next.frame?.act === 'ask') return subject === null || goesOn || scribe.sides(speaker) === true
  // 'Ms Doe referred to the third page. Was that so?' as a paragraph of its own.
  const leads = !here && LEADS.test(utterance.frame?.verb ?? '') && spoken.utterances.at(-1)!.asks
  // 'Members were worried. Could officers say how many there were?'
  const worries = utterance.frame?.subject?.kind === 'member' && utterance.frame.act === 'comment'
  return leads || worries || !repliesHere(speaker, scribe)
}

/** Who speaks or asks by a sentence's own words. */
function saidBy(frame: Frame | null): Subject | null {
  return frame === null || frame.act === 'other' ? null : frame.subject
}

/** By a name, an office or a body, and not as 'he' or 'they'. */
function isTold(subject: Subject | null): subject is Subject {
  return subject !== null && subject.kind !== 'pronoun'
}

const LEADS = /^(?:referred|mentioned|recalled|raised|drew|returned|turned|cited|quoted|alluded|reverted)$/

/** Who speaks right behind somebody else's question, and does not scrutinise, replies to it, whatever is asked next. */
function repliesHere(speaker: Speaker | null, scribe: Scribe): boolean {
  const open = scribe.open()
  return (
    speaker !== null &&
    open !== null &&
    open === scribe.current() &&
    scribe.sides(speaker) !== true &&
    !isPlainMember(speaker, scribe)
  )
}

/** Somebody listed without an office, by a name of their own. */
function isPlainMember({ personId, label }: Speaker, { speakers }: Scribe): boolean {
  const person = personId === null ? null : speakers.person(label)
  return person !== null && person.role === null && person.attendance === 'present'
}
