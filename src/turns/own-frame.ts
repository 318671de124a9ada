import { readElided } from './elided'
import { readOtherSubject } from './frame'
import type { Above } from './named-above'
import { reportedFrame } from './reported-frame'
import type { ReportedVerb } from './reporting-verb'
import type { Frame } from './said'
import type { Speakers } from './speakers'

/** The frame of a sentence whose subject stands on a line above; null where it has another. */
export function elidedFrame(
  sentence: string,
  above: Above,
  speakers: Speakers,
  verbs: readonly ReportedVerb[],
): Frame | null {
  const frame = readElided(sentence, above.subject, { speakers, verbs })
  if (frame !== null || !above.asks) return frame
  const { subject } = above
  // 'He felt that it was too soon.' says something.
  const told = reportedFrame(sentence, speakers, verbs)
  if (told !== null) return told.subject?.kind === 'pronoun' ? { ...told, subject } : null
  return { act: 'ask', subject, verb: 'asked', start: 0, end: 0, answers: null, addressee: null }
}

/** Who a sentence is about that reports nothing said: in bullets only those count who are known by name, and those who ask. */
export function otherSubject(
  sentence: string,
  speakers: Speakers,
  listed: boolean,
  verbs: readonly ReportedVerb[],
): Frame | null {
  const frame = readOtherSubject(sentence, speakers, verbs)
  const { kind, label = '' } = frame?.subject ?? {}
  const known = (kind === 'named' || /^[A-Z]{2,4}$/.test(label)) && speakers.person(label) !== null
  return !listed || known || frame?.act === 'ask' ? frame : null
}
