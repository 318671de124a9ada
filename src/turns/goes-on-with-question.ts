import { countsOn } from './counts-on'
import type { Draft } from './draft'
import { styleOf } from './list-style'
import { endsInColon, lastText, type Scribe } from './scribe'
import type { Spoken } from './utterance'

/** A question that ends in a colon goes on in the list below it, as long as the list keeps its style. */
export function goesOnWithQuestion(spoken: Spoken, scribe: Scribe): boolean {
  const question = scribe.current()!
  const style = styleOf(spoken)
  if (question.list === null && (countsOn(spoken, lastText(question, scribe)) || completes(spoken, question, scribe))) {
    question.list = style
    return true
  }
  if (question.list === null) {
    const wants = /^(?:\W{0,2}\w{1,3}\W{1,2}\s)?(?:and\s+)?(?:how|what|why|when|where|who|whether|if|which)\s/i.test(
      spoken.block.text,
    )
    if (!endsInColon(question, scribe.blocks) && !(wants && /:\s*-?$/.test(lastText(question, scribe))))
      return spoken.utterances.every(({ asks }) => asks) && spoken.utterances.length > 0
    question.list = style
    return true
  }
  return question.list === style
}

/** 'Please state' / '(a) how many there are; (b) ...': words without a stop, which the points below them complete. */
function completes({ block }: Spoken, question: Draft, scribe: Scribe): boolean {
  return /^\(\w{1,3}\)/.test(block.marker) && /^\p{Ll}/u.test(block.text) && /\p{Ll}$/u.test(lastText(question, scribe))
}
