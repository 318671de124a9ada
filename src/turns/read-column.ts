import type { BlockColumn } from '../model/block'
import { isAddressed, stripTitles } from '../text/names'
import type { Piece } from './draft'
import { startReply } from './read-heading'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** Reads what stands under 'Member', 'Question', 'Response' or 'Action' in a table. */
export function readColumn(spoken: Spoken, column: BlockColumn, scribe: Scribe): void {
  const { block, index, utterances, label } = spoken
  const piece: Piece = { block: index, start: 0, end: block.text.length }
  const told = block.text.replace(/\s*\([^()]*\)$/, '')
  // 'Ms Jo Doe, Mill Lane'
  const [name = ''] = told.split(', ')
  const whole = isAddressed(name) ? name : told
  const bare = stripTitles(whole).name
  const who = isAddressed(whole) && bare.includes(' ') && scribe.speakers.person(whole) === null ? bare : whole
  const current = scribe.current()
  if (block.more === true && current !== null) {
    scribe.extend(piece)
    return
  }
  const before = scribe.blocks[index - 1]?.column
  // The second line of a cell that stands beside it, and nobody's name.
  if ((column === 'asker' || column === 'replier') && NO_NAME.test(who) && current !== null) {
    scribe.extend(piece)
    return
  }
  if (column === 'asker') {
    const asker = scribe.resolve(who)
    // 'Raised by' behind 'Question'
    if (before === 'question' && current?.act === 'question') {
      current.speaker = asker
      return
    }
    scribe.scene = { ...scribe.scene, asker }
    scribe.close()
    return
  }
  if (column === 'replier') {
    const question = scribe.open()
    if (before === 'answer' && current?.act === 'answer') current.speaker = scribe.resolve(who)
    else if (question !== null) question.addressee = who
    return
  }
  const named = utterances[0]?.frame
  const own = label?.kind === 'speaker' ? label.who : null
  const speaker =
    own ??
    (named?.subject != null && named.act !== 'other' && named.subject.kind !== 'pronoun' ? named.subject.label : null)
  if (column === 'answer') startReply(speaker ?? block.replier ?? null, piece, scribe)
  else if (column === 'question')
    scribe.start(
      'question',
      speaker === null ? scribe.scene.asker : scribe.resolve(speaker),
      piece,
      'turns/question-label',
      speaker !== null,
    )
  else scribe.start('action', null, piece, 'turns/action')
}

const NO_NAME = /^\p{Ll}|[.?!]$|,\s\p{Ll}/u
