import { itemNumber, stepFrom } from '../structure/item-number'
import type { Draft, Piece } from './draft'
import { readFormal } from './read-formal'
import { readListItem } from './read-list-item'
import { readParagraph } from './read-paragraph'
import { isRepliedBelow } from './read-question-label'
import { readWords } from './read-words'
import { isSaidByName } from './said-by-name'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Reads a block without a label: formal words, words that the line above announced, a point of a list, or a paragraph. */
export function readBare(spoken: Spoken, whole: Piece, scribe: Scribe): void {
  const { block, index } = spoken
  if (readFormal(whole, scribe) || readWords(spoken, scribe)) return
  const counted = asksUnnamed(spoken) ? questionBefore(block.marker, scribe) : undefined
  if (counted !== undefined) {
    scribe.start('question', counted.speaker, whole, 'turns/direct', true)
    return
  }
  if (block.level > 0 && scribe.current()?.by === 'turns/labelled' && isRepliedBelow(index, scribe))
    scribe.extend(whole)
  else if (block.level > 0 && isPoint(spoken, scribe)) readListItem(spoken, scribe)
  else readParagraph(spoken, scribe)
}

/** A question that does not tell who puts it. */
function asksUnnamed({ block, utterances }: Spoken): boolean {
  return block.text.endsWith('?') && utterances.every(({ frame }) => !isSaidByName(frame))
}

/** The question '1. Is it open?', '(a) Is it open?' with a labelled reply, behind which '2. And what did it cost?' is the next; nothing for other numbers. */
function questionBefore(marker: string, scribe: Scribe): Draft | undefined {
  const { act, by } = scribe.current() ?? {}
  const labelled = by === 'turns/reply-label' || (act === 'answer' && by === 'turns/label')
  if (!labelled || !(COUNTED.test(marker) || LETTERED.test(marker))) return undefined
  const before = scribe.drafts.findLast(({ act }) => act === 'question')
  const counted = before === undefined ? '' : scribe.blocks[before.pieces[0]!.block]!.marker
  const [last, next] = [counted, marker].map(itemNumber)
  const countsOn = last != null && next != null && last.style === next.style && stepFrom(last.places, next.places) === 1
  return countsOn ? before : undefined
}

const COUNTED = /^\(?\d{1,2}[.)]*$/
const LETTERED = /^\(?[a-z][.)]+$/

/** '4.1' numbers a paragraph; '1.' may number a point of a list. */
function isPoint({ block: { marker }, utterances }: Spoken, scribe: Scribe): boolean {
  if (!/\d/.test(marker)) return true
  const decided = scribe.current()?.act === 'decision' && !isSaidByName(utterances[0]?.frame)
  return COUNTED.test(marker) && (decided || touchesList(scribe))
}

function touchesList(scribe: Scribe): boolean {
  const current = scribe.current()
  return (
    current !== null &&
    (current.act === 'procedural' ||
      current.act === 'statement' ||
      current.by === 'turns/listed-answer' ||
      current.act === 'question')
  )
}
