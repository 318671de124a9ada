import type { Speaker } from '../model/person'
import type { Moment } from './moment'
import type { Scribe } from './scribe'

const PRESENTING =
  /\b(?:presented|introduced|spoke to|took the (?:paper|report) as read|took members through|talked (?:members )?through|went through|gave an? (?:\p{L}+ )?(?:update|presentation|overview)|provided an? (?:\p{L}+ )?(?:update|presentation|overview))\b/iu

/** Reads a sentence that runs the meeting; who is said in it to present the item answers for it from then on. */
export function readProcedure({ text, scribe, piece, current, here, speaker }: Moment): void {
  if (current?.act === 'procedural' && here) scribe.extend(piece)
  else scribe.start('procedural', speaker, piece, 'turns/procedure', speaker !== null)
  if (/\basked\b.{0,40}\bquestions\b.{0,60}:\s*-?$/i.test(text)) scribe.scene.questions = true
  const presenter = PRESENTING.test(text) ? (speaker ?? presenterIn(text, scribe)) : null
  if (presenter === null) return
  scribe.scene.answerer ??= presenter
  scribe.current()!.addressee = presenter.label
}

/** 'It was presented by the Head of Finance.' */
function presenterIn(text: string, scribe: Scribe): Speaker | null {
  const found = /\bby\s+((?:the\s+)?\p{Lu}[^,.;:]{2,60})/u.exec(text)
  return found === null ? null : scribe.resolve(found[1]!.trim())
}

/** What is said behind the sentence is by whom it presents. */
export function startAfterProcedure({ utterance, scribe, piece, current, speaker }: Moment): void {
  const presenter = current!.addressee === null ? null : scribe.resolve(current!.addressee)
  scribe.start('statement', (utterance.frame === null ? null : speaker) ?? presenter, piece, 'turns/plain')
}
