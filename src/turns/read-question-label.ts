import { ENDS_IN_QUESTION } from '../structure/ends-in-question'
import type { Piece } from './draft'
import { addresseeIn, isSomebody, numberOf } from './head-questions'
import { isReported, startLabelled } from './read-labelled'
import { readParagraph, readRest } from './read-paragraph'
import { opensReply } from './reply-label'
import type { Scribe } from './scribe'
import { signTurn } from './signed-by'
import type { Spoken } from './utterance'

/** Reads a question behind its label, up to whoever replies to it in the same block. */
export function readQuestionLabel(spoken: Spoken, scribe: Scribe): void {
  const label = spoken.label!
  const asker = label.who === null ? null : scribe.resolve(label.who)
  scribe.forget()
  // 'Q:' below a heading that names the asker, but not below the label of another question.
  const further = /^(?:supplement(?:ary|al)|follow[- ]?up|further|second)\b/i.test(spoken.block.text)
  const above = label.alone || !scribe.scene.headed || (scribe.scene.signed && !further) ? null : scribe.scene.asker
  const known = asker ?? above ?? scribe.scene.titled
  scribe.scene = {
    ...scribe.scene,
    asker: known,
    headed: true,
    signed: !label.alone && (asker !== null || (scribe.scene.signed && further)),
    addressee: label.alone ? (addresseeIn(spoken.block.text) ?? scribe.scene.addressee) : scribe.scene.addressee,
    number: numberOf(spoken.block.text) ?? scribe.scene.number,
  }
  if (label.alone) return
  const whole: Piece = { block: spoken.index, start: 0, end: spoken.block.text.length }
  if (/^(?:supplement(?:ary|al)|follow[- ]?up)\b[^:]{0,60}:/i.test(spoken.block.text) && !isReported(spoken)) {
    startLabelled(spoken.block.text, label.who, whole, scribe)
    return
  }
  const first = spoken.utterances[0]?.frame
  const subject = first?.subject ?? null
  const called = subject !== null && (subject.kind === 'named' || /^[A-Z]{2,4}$/.test(subject.label))
  const names = called && first!.start === 0 && isSomebody(subject.label, scribe)
  // What stands before the label of the reply is asked, whatever it says.
  const asksAll = label.whole === true && ENDS_IN_QUESTION.test(spoken.block.text)
  if (asksAll || ((label.whole === true || isRepliedBelow(spoken.index, scribe)) && !isReported(spoken))) {
    const told = names && first!.act !== 'other' ? scribe.resolve(subject.label) : null
    const who = known ?? (told?.personId == null ? null : told)
    scribe.start('question', who, whole, 'turns/labelled', who !== null)
    signTurn(spoken, scribe)
    return
  }
  // 'Challenge: Mr Doe pointed out that it cost twice as much. Why was that?'
  if (names && first!.act !== 'ask' && first!.act !== 'reply') {
    const others = spoken.utterances.findIndex(
      ({ frame }) => frame?.subject?.kind === 'named' && frame.act !== 'other' && frame.subject.label !== subject.label,
    )
    const end = others < 0 ? spoken.block.text.length : spoken.utterances[others]!.start
    scribe.start(
      'question',
      scribe.resolve(subject.label),
      { block: spoken.index, start: 0, end },
      'turns/labelled',
      true,
    )
    if (others > 0) readRest(spoken, others, scribe)
    return
  }
  const piece: Piece = { block: spoken.index, start: 0, end: spoken.utterances[0]?.start ?? label.end }
  scribe.start('question', known, piece, 'turns/labelled', known !== null)
  readParagraph(spoken, scribe)
}

/** The label of a reply stands below, or below the points of the question. */
export function isRepliedBelow(index: number, { blocks }: Scribe): boolean {
  let at = index + 1
  while (
    at <= index + MOST_POINTS &&
    blocks[at] !== undefined &&
    (blocks[at]!.level > 0 || blocks[at]!.kind === 'furniture')
  )
    at++
  const text = blocks[at]?.text ?? ''
  return /^A\d{0,3}\s?[.:)(]/i.test(text) || opensReply(text)
}

/** A question has no more points than that. */
const MOST_POINTS = 12
