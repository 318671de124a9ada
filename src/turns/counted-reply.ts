import { type Draft, lastBlock, type Piece } from './draft'
import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** The sign of a point that counts: '(b)', '2.', 'iii)'. */
const SIGN = /^\(?([a-z]{1,4}|\d{1,2})[.):]?$/i

/**
 * Reads a reply that is counted like the question it goes to: '(a) Ms Doe asked how many went', '(b) Mr Roe asked why', and then
 * 'The Director replied that:' over '(a) twelve' and '(b) the road was closed'. False for others.
 */
export function readCountedReply(spoken: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current?.act !== 'answer' || spoken.label !== null) return false
  const sign = signOf(spoken.block.marker)
  const question = sign === null ? null : counted(sign, current, scribe)
  if (question === null) return false
  const piece: Piece = { block: spoken.index, start: 0, end: spoken.block.text.length }
  if (current.replyTo === null) scribe.extend(piece)
  else scribe.start('answer', current.speaker, piece, 'turns/counted-reply', true)
  scribe.current()!.replyTo = question
  return true
}

/** Signs of two digits count no more than so many questions and their replies. */
const MOST = 200

/** The question with that sign among those that stand right above the reply, one counted after the other; null where there is none. */
function counted(sign: string, current: Draft, { drafts: all, blocks }: Scribe): Draft | null {
  const drafts = all.slice(-MOST)
  const begun = current.by === 'turns/counted-reply' || current.replyTo !== null
  const { block, end } = current.pieces.at(-1)!
  if (!begun && !/:\s*-?$/.test(blocks[block]!.text.slice(0, end))) return null
  const last = drafts.findLastIndex(({ act }) => act === 'question')
  if (last < 0 || drafts[last]!.item !== current.item) return null
  if (drafts.slice(last + 1).some(({ act, item }) => act !== 'answer' || item !== current.item)) return null
  const first = begun ? drafts[last + 1]! : current
  if (first.pieces[0]!.block - lastBlock(drafts[last]!) !== 1) return null
  let found: Draft | null = null
  let count = 0
  for (let at = last; at >= 0 && drafts[at]!.act === 'question' && drafts[at]!.item === current.item; at--) {
    const own = signOf(blocks[drafts[at]!.pieces[0]!.block]!.marker)
    if (own === null) break
    count++
    if (own === sign) found ??= drafts[at]!
  }
  return count >= 2 ? found : null
}

function signOf(marker: string): string | null {
  return SIGN.exec(marker)?.[1]?.toLowerCase() ?? null
}
