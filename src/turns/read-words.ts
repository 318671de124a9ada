import { lastBlock } from './draft'
import { type Scribe, touches } from './scribe'
import type { Spoken } from './utterance'

/** 'Councillor Doe replied:' on a line of its own: the words below it are theirs, whatever they tell. */
export function readWords({ block, index }: Spoken, scribe: Scribe): boolean {
  const current = scribe.current()
  if (current === null || block.level > 0 || !touches(current, index)) return false
  const last = scribe.blocks[lastBlock(current)]!.text
  if (last.length > LONGEST_LEAD || !/:\s*-?$/.test(last)) return false
  const lead = current.act === 'answer' ? REPLIED : current.act === 'question' ? PUT : null
  if (lead === null || !lead.test(last)) return false
  scribe.extend({ block: index, start: 0, end: block.text.length })
  if (current.act === 'answer') current.by = 'turns/reply-label'
  return true
}

const LONGEST_LEAD = 200
const REPLIED = /^[^.?!]{0,140}\b(?:replied|responded|answered)\b[^.?!]{0,60}:\s*-?$/
const PUT = /^[^.?!]{0,140}\basked\b[^?!]{0,120}:\s*-?$/
