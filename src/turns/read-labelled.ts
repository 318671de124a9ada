import type { Block } from '../model/block'
import { isName, isTitledSurname } from '../text/names'
import type { Piece } from './draft'
import { readFormal, readParties } from './read-formal'
import { type Scribe, touches } from './scribe'
import { readTurnLabel } from './turn-label'
import type { Spoken } from './utterance'

/** How many labelled answers make a document one of questions and answers. */
const LEAST = 3
const ANSWER = /\b(?:answer|reply|response)\b|^A\d{0,3} \([^()]{2,80}\)$/i

/** Whether the record prints questions and answers below labels ('Answer:', 'Reply (Mr Doe):'), rather than reports them. */
export function printsAnswers(texts: readonly string[], speakers: Scribe['speakers']): boolean {
  let count = 0
  for (const text of texts) {
    if (!ANSWER.test(text.slice(0, 40)) || readTurnLabel(text, speakers)?.kind !== 'answer') continue
    if (++count >= LEAST) return true
  }
  return false
}

/** A label that opens the words of a question: 'Question:', 'Supplementary question (Cllr Doe):', 'Follow-up:'. */
export function opensQuestion(heading: string): boolean {
  return /^(?:(?:supplement(?:ary|al)|written|oral|public|further|first|second|follow[- ]?up)\s+)*(?:question|supplement(?:ary|al)|follow[- ]?up)\s*(?:\([^()]{3,80}\)\s*)?:$/i.test(
    heading,
  )
}

/** The same without a colon, 'Supplementary question', 'Q1 (Cllr Doe)', 'Question 2' over the words themselves. */
export function standsOver(heading: string, below: Block | undefined): boolean {
  return (
    ALONE.test(heading) &&
    below !== undefined &&
    below.kind === 'paragraph' &&
    below.text.length > 20 &&
    !/^[^.?!]{1,40}:\s/.test(below.text)
  )
}

const ALONE =
  /^(?:(?:supplement(?:ary|al)|written|oral|public|further|first|second|follow[- ]?up)\s+)*(?:question|supplement(?:ary|al)|follow[- ]?up|answer|reply|response|Q|A)\.?\s*(?:no\.?\s*)?\d{0,3}(?:\s*\([^()]{2,80}\))?$/i

/** Opens a question of which the words follow below the label, or behind it. */
export function startLabelled(text: string, named: string | null, piece: Piece, scribe: Scribe): void {
  const asker = named === null ? (scribe.scene.asker ?? scribe.scene.titled) : scribe.resolve(named)
  const draft = scribe.start('question', asker, piece, 'turns/question-label', asker !== null)
  // A further question goes to whoever has been answering, unless it says otherwise.
  if (/^\W*(?:supplement(?:ary|al)|further|second|follow)/i.test(text)) draft.addressee = null
}

/**
 * Reads a block without a label of its own in a document of labelled questions and answers: it goes on with the question
 * above it, opens the question that the heading above announces, or notes what became of one. False for what is reported there.
 */
export function readLabelled(spoken: Spoken, scribe: Scribe): boolean {
  const { block, index, label, utterances } = spoken
  if (!scribe.scene.headed || (label !== null && label.kind !== 'speaker' && label.kind !== 'silent')) return false
  const whole: Piece = { block: index, start: 0, end: block.text.length }
  if (readParties(index, scribe) || (label === null && readFormal(whole, scribe))) return true
  if (isNote(block.text)) {
    scribe.start('procedural', null, whole, 'turns/note')
    return true
  }
  if (label !== null || utterances[0]?.decision || (block.level === 0 && isReported(spoken))) return false
  const current = scribe.current()
  if (current?.by === 'turns/question-label' && touches(current, index)) scribe.extend(whole)
  else if (current === null && scribe.open() === null && scribe.scene.number !== null)
    startLabelled('', null, whole, scribe)
  else return false
  return true
}

/** '(Cllr Doe not being present, the question was not put.)', 'No answer had been supplied by the day of the meeting.' */
function isNote(text: string): boolean {
  return (
    (/^\([^()]{12,300}\)\.?$/.test(text) &&
      !text.includes('?') &&
      !/^\((?:question\s+)?(?:asked|submitted|raised|put) by\b/i.test(text)) ||
    /^no (?:written |oral )?(?:answer|reply|response) (?:had|has|was|is|could)\b[^.]{0,160}\.?$/i.test(text)
  )
}

const PRESIDES =
  /^(?:the )?(?:(?:deputy |vice-)?(?:chair\p{L}*|speaker|conven[eo]r)|presiding (?:member|officer)|clerk)$/iu

/** Somebody is reported by name to ask or to say something, or whoever presides to rule on it. */
export function isReported({ utterances }: Spoken): boolean {
  return utterances.some(
    ({ frame }) =>
      frame?.subject != null &&
      frame.act !== 'other' &&
      ((frame.act === 'ask' &&
        frame.subject.kind !== 'member' &&
        frame.subject.kind !== 'pronoun' &&
        !/^(?:my|our)\s/i.test(frame.subject.label)) ||
        isName(frame.subject.label) ||
        isTitledSurname(frame.subject.label) ||
        PRESIDES.test(frame.subject.label)),
  )
}
