import { codedQuestion } from './coded-reply'
import { startReply } from './read-heading'
import { readRest } from './read-paragraph'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Reads a paragraph that a label says is a reply: by whom the label or the first sentence names, or who has signed it. */
export function readAnswerLabel(spoken: Spoken, scribe: Scribe): void {
  const { label, block, index, utterances } = spoken
  const first = utterances[0]?.frame
  const signed = /\(([A-Z]{2,4})\)\.?\s*$/.exec(block.text)?.[1]
  const signer = signed !== undefined && scribe.speakers.person(signed) !== null ? signed : null
  const told =
    first != null && first.act !== 'other' && first.subject != null && first.subject.kind !== 'pronoun'
      ? first.subject.label
      : null
  const issuer = ISSUED.exec(block.text.slice(label!.end))?.[1] ?? null
  const before = scribe.current()
  const same = LATER.test(block.text.slice(0, label!.end)) && before?.act === 'answer' ? before.speaker : null
  startReply(
    label!.who ?? issuer ?? signer ?? told ?? same?.label ?? null,
    { block: index, start: 0, end: utterances[0]?.end ?? block.text.length },
    scribe,
  )
  const question = codedQuestion(index, scribe)
  if (question !== null) scribe.current()!.replyTo = question
  readRest(spoken, 1, scribe)
}

/** 'Response provided after the meeting:' below a reply is its speaker's. */
const LATER = /\b(?:after|following|outside)\b.{0,12}\b(?:meeting|session)\b/i

/** 'Reply: The following reply was issued by Mr Doe: "Six were levied."' */
const ISSUED =
  /^the following (?:written )?(?:reply|response|answer) (?:was|had been) (?:issued|given|received|provided|circulated|read)(?: (?:by|from))? ((?:the )?\p{Lu}[^:;?"]{2,60}?)\s*:/iu
