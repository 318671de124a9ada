import { partyLine } from '../structure/party-line'
import { namesAsker } from '../structure/question-head'
import { isNamed } from '../text/names'
import { type Draft, isEmpty, type Piece } from './draft'
import type { Scribe } from './scribe'
import { toAsk } from './to-ask'

/** What a page of questions prints of each beside the parties. */
const BESIDE =
  /^(?:organisation|category|reference|portfolio|session(?: name)?|supplement(?:ary|al) to|(?:(?:session|meeting|question|answered) )?date|date (?:lodged|tabled|received|answered)|question (?:no|number))\s*:\s*[^?]{1,120}$|^current status\s*:|^expected answer date\s[^?]{4,40}$/i

/** 'From: Councillor Doe' and 'To: the Leader' on lines between a question's heading and its words. */
export function readParties(index: number, scribe: Scribe): boolean {
  const { text } = scribe.blocks[index]!
  if (text.length > 260) return false
  if (namesAsker(text)) {
    scribe.forget()
    scribe.scene = { ...scribe.scene, headed: true, addressee: null }
  }
  const within = scribe.scene.headed || [1, 2].some((by) => namesAsker(scribe.blocks[index + by]?.text ?? ''))
  if (within && BESIDE.test(text)) {
    // The reply that a heading above announced begins below.
    const nothing = { block: index, start: text.length, end: text.length }
    if (heads(scribe.current())) scribe.extend(nothing)
    return true
  }
  const { from = null, to = null } = partyLine(text) ?? {}
  // 'From Ms Doe to the Leader' says by itself that a question follows.
  if (from !== null && to !== null && !scribe.scene.headed) {
    scribe.forget()
    scribe.scene = { ...scribe.scene, headed: true }
  }
  const current = scribe.current()
  if (to !== null && ANSWERED.test(text) && (current?.act === 'question' || scribe.open() !== null || heads(current))) {
    const nothing = { block: index, start: text.length, end: text.length }
    if (heads(current)) {
      current!.speaker = scribe.resolve(nameIn(to))
      scribe.extend(nothing)
    } else scribe.start('answer', scribe.resolve(nameIn(to)), nothing, 'turns/reply-label', true)
    return true
  }
  if (!scribe.scene.headed) return false
  if (from === null && to === null) return false
  scribe.scene = {
    ...scribe.scene,
    asker: from === null ? scribe.scene.asker : scribe.resolve(nameIn(from)),
    addressee: to === null ? scribe.scene.addressee : nameIn(to),
  }
  return true
}

/** Whether a turn is the label of a reply so far. */
function heads(draft: Draft | null): boolean {
  return draft?.by === 'turns/reply-label' && isEmpty(draft)
}

const ANSWERED = /^(?:answer(?:ed)?(?: given)? by|member (?:answering|responding))\s*:/i

/** The name in brackets behind an office, else that among parts that commas part, else the first part. */
function nameIn(text: string): string {
  const holder = /\s\(([^()]{4,60})\)$/.exec(text)?.[1]
  if (holder !== undefined && isNamed(holder)) return holder
  const parts = text.replace(/\s\([^()]{4,90}\)$/, '').split(/\s*,\s*/)
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
