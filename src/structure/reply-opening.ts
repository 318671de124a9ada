import type { Block } from '../model/block'
import { isName, isNamed } from '../text/names'
import { partyOf } from './announced-parties'
import { partyLine } from './party-line'
import { personIn } from './question-opening'

/** Where a reply to a written question opens, and who gives it as far as this line says. */
export interface ReplyOpening {
  /** A line that heads the reply: its words begin below. */
  readonly alone: boolean
  readonly name: string | null
  readonly office: string | null
}

const HEAD =
  /^(?:the )?(?:(?:written|oral|interim|final|ministerial|official) )?(?:answer|(?<=written |oral )answers|a n s w e r|reply|response)\s*[:.\u2013-]{0,2}$|^freagra(?:\u00ed (?:scr\u00edofa|\u00f3 bh\u00e9al))?:?$/i
/** 'Answered by: Jane Doe, Minister for Works', 'Answered by Jane Doe on 3 May 2025' over the words of the reply. */
const ANSWERED = /^(?:answered|replied to|initial response) by\b/i
const LABEL = /^(?:(?:written|oral) )?(?:answer|reply|response)\s*(?:\(([^()]{3,90})\)\s*)?:\s*(?=\S)/i
const OFFICE =
  '(?:the )?(?:[\\p{L}-]+ ){0,4}?(?:minister|secretary|president|premier|treasurer|attorney|mayor|leader)\\b'
/** 'THE MINISTER OF WORKS REPLIED:' */
const REPLIED = new RegExp(`^(${OFFICE}[^.?:]{0,120}?) (?:replied|replies|answered|responded)\\s*:?\\s*-?$`, 'iu')
/** 'Minister for Works (Mr Doe): ...' */
const GIVEN = new RegExp(`^(${OFFICE}[^.?:()]{0,120}?)\\s*\\(([^()]{3,60})\\)\\s*[:\\u2013\\u2014-]\\s*(?=\\S)`, 'iu')
const FOLLOWS =
  /^(?:([^:.?\u2013\u2014]{3,60}?)\s*[:\u2013\u2014]\s*)?(?:the|my) (?:answer|reply|response) to (?:the |this )?(?:[\p{L}.]+ ){0,2}?(?:[\p{L}]+['\u2019]s )?questions? is as follows\b/iu

/** Reads a block that opens a written reply; null for other blocks. */
export function replyOpening({ text }: Block): ReplyOpening | null {
  if (HEAD.test(text)) return { alone: true, name: null, office: null }
  const by = ANSWERED.test(text) ? (partyLine(text)?.to ?? null) : null
  if (by !== null) {
    const { name, office } = partyOf(by)
    return { alone: true, name, office: name === null ? by : office }
  }
  const label = LABEL.exec(text)
  if (label !== null) return { alone: false, name: personIn(label[1]), office: null }
  const lower = text.slice(0, 180).toLowerCase()
  if (/ (?:repl|answer|respon)/.test(lower)) {
    const replied = REPLIED.exec(text)
    if (replied !== null) return { alone: true, name: null, office: replied[1]! }
    const follows = FOLLOWS.exec(text)
    if (follows !== null) return { alone: false, name: personIn(follows[1]), office: null }
  }
  const given = lower.includes('(') ? GIVEN.exec(text) : null
  const name = personIn(given?.[2])
  return given === null || name === null ? null : { alone: false, name, office: given[1]! }
}

const BRACKETED = /^(.*?)\s*\(([^()]{3,60})\)\s*:?$/
const IN_OFFICE =
  /\b(?:minister|secretary|president|premier|treasurer|mayor|leader|commissioner|chair\p{L}*|director|officer)\b/iu

/** Who answers, by the lines below the head of a reply: 'THE MINISTER OF STATE FOR WORKS' / '(MR JANE DOE)'; null where they say nothing. */
export function replierBelow(blocks: readonly Block[], from: number): Pick<ReplyOpening, 'name' | 'office'> | null {
  let office: string | null = null
  for (const { text } of blocks.slice(from, from + 3)) {
    if (text.length > 200 || /[.?;]$/.test(text)) break
    const found = BRACKETED.exec(text)
    const name = personIn(found?.[2]) ?? (isNamed(text) ? personIn(text) : null)
    const words = found !== null && name !== null ? found[1]! : text
    if (name === null && !IN_OFFICE.test(text)) break
    if (IN_OFFICE.test(words) && !isName(words)) office = words
    if (name !== null && office !== null) return { name, office }
  }
  return office === null ? null : { name: null, office }
}
