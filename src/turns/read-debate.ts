import type { Block } from '../model/block'
import type { Person, Speaker } from '../model/person'
import { ENDS_IN_QUESTION } from '../structure/ends-in-question'
import type { Outline } from '../structure/outline'
import { isSpoken } from '../structure/spoken-words'
import { calledIn } from './called-by-name'
import type { Piece } from './draft'
import { CHAIRS } from './office-here'
import { OPENS_MEETING } from './opens-meeting'
import { CLOSED, isBetweenSpeeches } from './reporter-notes'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'

/** Whose questions an item's title says are put, and to whom. */
const QUESTIONS_TO = /^questions to (?:the )?(\p{Lu}[^?]{3,80})$/iu

/**
 * Reads the blocks of a debate of which the names are lost, each a speech: a question, what replies to it, and the chair's calls.
 * Who is called asks, and asks once more when there is an answer; the office that an item's title puts its questions to answers.
 */
export function debateReader(
  scribe: Scribe,
  { blocks }: Outline,
  people: readonly Person[],
): (block: Block, index: number) => void {
  let called: Speaker | null = null
  let asker: Speaker | null = null
  const offices = officesAsked(blocks)
  const [chair, other] = people.filter(({ role }) => CHAIRS.test(role ?? ''))
  const presiding = chair === undefined || other !== undefined ? null : scribe.resolve(chair.name)
  const answerer = (index: number): Speaker | null => {
    const office = offices[index] ?? null
    return office === null ? null : scribe.resolve(office)
  }
  const asks = (piece: Piece, numbered: boolean): void => {
    const follows = scribe.current()?.act === 'answer' && !numbered
    const speaker = called ?? (follows ? asker : null)
    asker = called
    called = null
    scribe.start('question', speaker, piece, 'turns/unlabelled', speaker !== null)
  }
  return (block, index) => {
    const { text } = block
    const piece = { block: index, start: 0, end: text.length }
    if (isBetweenSpeeches(block)) return
    if (scribe.drafts.length === 0 && !isSpoken(text) && !CLOSED.test(text)) return
    const next = calledIn(text)
    const last = scribe.current()
    if (CLOSED.test(text)) scribe.start('procedural', null, piece, 'turns/note')
    else if (next !== null) {
      scribe.start('procedural', presiding, piece, 'turns/procedure')
      called = scribe.resolve(next)
    } else if (ENDS_IN_QUESTION.test(text)) asks(piece, /\d/.test(block.marker))
    else if (last?.act === 'question') scribe.start('answer', answerer(index), piece, 'turns/unlabelled')
    else if (last === null && OPENS_MEETING.test(text)) scribe.start('procedural', presiding, piece, 'turns/procedure')
    else
      scribe.start(
        'statement',
        called !== null && !sameSpeaker(called, last?.speaker ?? null) ? called : null,
        piece,
        'turns/unlabelled',
      )
  }
}

/** For each block, the office to which the title above puts questions. */
function officesAsked(blocks: readonly Block[]): readonly (string | null)[] {
  let office: string | null = null
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading') office = QUESTIONS_TO.exec(text)?.[1] ?? office
    return office
  })
}
