import type { Scribe } from './scribe'
import type { Spoken, Utterance } from './utterance'

/** 'M/S/C (Doe/Roe) to approve the plan.': moved, seconded and carried. */
const MOVED = /^M\/S(?:\/[CPU])?\b/

/** 'AB: Yes, that was done in May.' below an action is what somebody said of it. */
export function saysOfActions({ block, label }: Spoken, { speakers }: Scribe): boolean {
  return (
    label?.kind === 'speaker' &&
    speakers.person(label.who!) !== null &&
    /^(?:yes|no|this|that|it|there|we|I|the|have|has|\d)\b/i.test(block.text.slice(label.end))
  )
}

/** What is asked to be said, rather than to be done. */
const ASKS =
  /\b(?:asked|queried|questioned|enquired|inquired|wondered)\b[^.;]{0,60}?\b(?:if|whether|what|when|why|who|how|where|which)\b/i

/** 'The Clerk went through the log.': somebody is told to do something with the list, which is no action of it. */
export function tellsOfActions({ block, label, utterances }: Spoken): boolean {
  if (label === null && (utterances[0]?.decision || MOVED.test(block.text))) return true
  // 'Action 3 \u2013 bins. Ms Doe asked if this was done. Mr Roe said that it was.'
  const asks = ({ frame, start, end }: Utterance): boolean =>
    frame?.act === 'ask' && frame.subject !== null && ASKS.test(block.text.slice(start, end))
  if (utterances.some(asks)) return true
  const frame = utterances[0]?.frame
  // 'J. Doe - letter to the County' says whose action it is.
  return label === null && block.level === 0 && frame?.subject != null && frame.labelled !== true
}
