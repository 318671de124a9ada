import { namesAsker } from '../structure/question-head'
import { isNamed } from '../text/names'
import type { Draft, Piece } from './draft'
import type { Scribe } from './scribe'
import { toAsk } from './to-ask'

const FROM =
  /^(?:from|asked by|question by|questioner|submitted by|put by|member)\s*:\s*([^:?]{3,120}?)(?:\s+(?:to|for)\s*:\s*([^:?]{3,120}))?$/i
const TO = /^(?:to|for|addressed to|asked of|answered by|reply from|respondent)\s*:\s*([^:?]{3,120})$/i

/** What a page of questions prints of each beside the parties. */
const BESIDE = /^(?:organisation|category|reference|portfolio|session|date|question (?:no|number))\s*:\s*[^?]{1,120}$/i

/** 'From: Councillor Doe' and 'To: the Leader' on lines between a question's heading and its words. */
export function readParties(index: number, scribe: Scribe): boolean {
  const { text } = scribe.blocks[index]!
  if (text.length > 260) return false
  if (namesAsker(text)) {
    scribe.forget()
    scribe.scene = { ...scribe.scene, headed: true, addressee: null }
  }
  const within = scribe.scene.headed || namesAsker(scribe.blocks[index + 1]?.text ?? '')
  if (within && BESIDE.test(text)) {
    // The reply that a heading above announced begins below.
    const nothing = { block: index, start: text.length, end: text.length }
    if (scribe.current()?.by === 'turns/reply-label' && isEmpty(scribe.current()!)) scribe.extend(nothing)
    return true
  }
  if (!scribe.scene.headed) return false
  const replier =
    /^answered by\s*:/i.test(text) && scribe.current()?.act === 'question' ? TO.exec(text)?.[1] : undefined
  if (replier !== undefined) {
    const nothing = { block: index, start: text.length, end: text.length }
    scribe.start('answer', scribe.resolve(nameIn(replier)), nothing, 'turns/reply-label', true)
    return true
  }
  const from = FROM.exec(text)
  const to = from?.[2] ?? TO.exec(text)?.[1]
  if (from === null && to === undefined) return false
  scribe.scene = {
    ...scribe.scene,
    asker: from === null ? scribe.scene.asker : scribe.resolve(nameIn(from[1]!)),
    addressee: to === undefined ? scribe.scene.addressee : nameIn(to),
  }
  return true
}

function isEmpty({ pieces }: Draft): boolean {
  return pieces.every(({ start, end }) => start === end)
}

/** Who a line 'From: ...' or 'To: ...' names, with the office beside the name; null for other lines. */
export function readParty(text: string): string | null {
  if (!/^[a-z ]{2,14}:/i.test(text)) return null
  return FROM.exec(text)?.[1] ?? TO.exec(text)?.[1] ?? null
}

/** The name among parts that commas part, else the first part. */
function nameIn(text: string): string {
  const parts = text.split(/\s*,\s*/)
  return parts.find((part) => isNamed(part)) ?? parts[0]!
}

/** What the clerk notes of the record itself, not of the business. */
const ABOUT_RECORD =
  /\b(?:these|the) (?:minutes|notes|record)\b|\bclerk['\u2019]?s note\b|\bnot?\b[^.]{0,60}\b(?:received|come in|to hand|available)\b/i

/** 'To ask the Minister ...' below the asker's name, and what the clerk notes in square brackets. */
export function readFormal(whole: Piece, scribe: Scribe): boolean {
  const { text } = scribe.blocks[whole.block]!
  const addressee = toAsk(text)
  if (addressee !== null) {
    const { asker } = scribe.scene
    scribe.start('question', asker, whole, 'turns/to-ask', asker !== null).addressee = addressee || null
  } else if (/^\[[^\]]{12,300}\]\.?$/.test(text) && ABOUT_RECORD.test(text))
    scribe.start('procedural', null, whole, 'turns/note')
  else return false
  return true
}
