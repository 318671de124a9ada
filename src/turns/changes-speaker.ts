import { repliesBehind } from './in-reply'
import type { Frame } from './said'
import type { Speakers } from './speakers'
import { isInitials, isSomeone, type Subject } from './subject'

/** Whether what stands behind a joint in a sentence ('; ', ', to which ', ' and ') is said by somebody else than what the sentence began with. */
export function changesSpeaker(joint: string, inner: Frame, frame: Frame, speakers: Speakers): boolean {
  if (inner.act === 'comment' && !(frame.act === 'ask' && isSomeone(inner.subject))) return false
  if (inner.subject === null) return repliesBehind(joint, inner) || isToldToAsker(frame, inner, joint)
  if (/^,\s+$/.test(joint) && !answersBehindComma(inner)) return false
  return !goesOnAs(inner.subject, frame, inner, joint, speakers)
}

/** 'Cllr Doe asked about the rise and it was explained that ...' */
function isToldToAsker(asked: Frame, inner: Frame, joint: string): boolean {
  return (
    asked.act === 'ask' &&
    (inner.act === 'reply' || inner.act === 'say') &&
    (!joint.startsWith(';') || /^(?:was|given|received)$/.test(inner.verb))
  )
}

function answersBehindComma({ act, subject, start }: Frame): boolean {
  return start === 0 && (act === 'reply' || act === 'say') && isSomeone(subject)
}

/** What stands behind a joint is still said by whom the sentence began with. */
function goesOnAs(subject: Subject, frame: Frame, inner: Frame, joint: string, speakers: Speakers): boolean {
  return (
    (subject.kind === 'pronoun' && !answersBack(frame, inner, joint)) ||
    subject.label === frame.subject?.label ||
    (/^,?\s*and\s+$/.test(joint) &&
      !addsSpeaker(joint, inner, frame, speakers) &&
      (frame.act !== 'ask' ||
        (subject.kind === 'member'
          ? !NEW_MEMBER.test(subject.label)
          : inner.act === 'ask' && !isOther(subject, frame.subject, speakers)) ||
        (subject.kind === 'body' && !isInitials(subject.label))))
  )
}

/** 'Cllr Doe asked about the lifts and Ms Roe asked about the stairs': two who are known, and not the same. */
function isOther(subject: Subject, before: Subject | null, speakers: Speakers): boolean {
  const person = speakers.person(subject.label)
  const first = before === null ? null : speakers.person(before.label)
  return person !== null && first !== null && person !== first
}

/** Somebody else than the member before. */
const NEW_MEMBER = /^(?:another|a (?:second|third|further|different))\b/i

/** 'Mr Doe said that it was late, and Ms Roe explained why': a second person who is known, behind a comma or with something to add. */
function addsSpeaker(joint: string, inner: Frame, frame: Frame, speakers: Speakers): boolean {
  if (
    !(joint.startsWith(',') || inner.verb === 'added' || asksAmongAll(inner, frame)) ||
    !(inner.act === 'say' || inner.act === 'reply' || (inner.act === 'ask' && frame.act !== 'ask')) ||
    inner.subject === null
  )
    return false
  if (isInitials(inner.subject.label)) return true
  if (!isSomeone(inner.subject)) return false
  const person = speakers.person(inner.subject.label)
  return person !== null && person !== (frame.subject === null ? null : speakers.person(frame.subject.label))
}

/** 'Members reflected on the story and Ms Doe asked what had changed' */
function asksAmongAll(inner: Frame, { subject }: Frame): boolean {
  return inner.act === 'ask' && (subject?.kind === 'member' || subject?.kind === 'body')
}

/** 'She asked if he was content, and he said that he was not': another pronoun, or a verb that only replies. */
function answersBack(asked: Frame, inner: Frame, joint: string): boolean {
  if (asked.act !== 'ask' || inner.act === 'ask' || asked.subject === null) return false
  // 'asked the Treasurer the cost; he quoted £400': whom it was asked of.
  if (joint.startsWith(';') && asked.addressee !== null) return true
  const other =
    asked.subject.kind === 'pronoun' && asked.subject.label.toLowerCase() !== inner.subject?.label.toLowerCase()
  // 'asked her to bring one and she said she would'
  if (asked.addressee !== null && /\band\s*$/.test(joint) && /^(?:said|agreed|undertook|promised)$/.test(inner.verb))
    return true
  return other || /^(?:replied|responded|answered|confirmed)$/.test(inner.verb)
}
