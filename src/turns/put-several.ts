import { bodyNouns } from '../lexicons/roles'
import type { Block } from '../model/block'
import { isSomebody } from './head-questions'
import type { Scribe } from './scribe'

/** Who puts the questions that stand below, and to whom, as they are called; null for whom the line does not name. */
interface Parties {
  readonly asker: string | null
  readonly addressee: string | null
}

/** Opens the questions that a line announces, each of which stands below with its reply: 'The Commissioner put the following questions to the Chief Constable.' */
export function opensSeveral({ text, level }: Block, index: number, scribe: Scribe): boolean {
  const put = level === 0 ? putSeveral(text, scribe) : null
  if (put === null || !scribe.blocks.slice(index + 1, index + 1 + BELOW).some(standsAsQuestion)) return false
  scribe.forget()
  scribe.start('procedural', null, { block: index, start: 0, end: text.length }, 'turns/announced')
  scribe.close()
  const asker = put.asker === null ? null : scribe.resolve(put.asker)
  // Who presents the item answers for the body that is asked.
  const presents = scribe.scene.answerer !== null && put.addressee !== null && isBody(put.addressee)
  scribe.scene = { ...scribe.scene, asker, titled: asker, headed: true, addressee: presents ? null : put.addressee }
  return true
}

/** Among so many blocks the first of the questions stands. */
const BELOW = 3

/** A question of a paragraph of its own, or numbered as one, or the label over one. */
function standsAsQuestion({ text, level, marker }: Block): boolean {
  return /^Q\.?\s?\d/.test(marker) || (level === 0 && (text.endsWith('?') || /^question \d{1,2}\b/i.test(text)))
}

/** 'the Force', 'the Trust' */
function isBody(label: string): boolean {
  return bodyNouns.has(label.slice(label.lastIndexOf(' ') + 1).toLowerCase())
}

function putSeveral(text: string, scribe: Scribe): Parties | null {
  if (text.length > LONGEST || !/\bquestions?\b/.test(text)) return null
  const passive = PASSIVE.exec(text)?.groups
  const { asker = null, addressee = null } = passive ?? ACTIVE.exec(text)?.groups ?? {}
  const known = (label: string | null): boolean => label === null || isSomebody(label, scribe)
  if ((asker ?? addressee) === null || !known(asker)) return null
  if (!known(addressee) && !isBody(addressee!)) return null
  return { asker, addressee }
}
const LONGEST = 260

const WHO = (name: string): string => `(?<${name}>(?:the\\s|The\\s)?\\p{Lu}[\\p{L}.'\u2019/& -]{1,60}?)`
const SEVERAL =
  '(?:(?:the following|these|several|a (?:number|series) of|two|three|four|five|six) (?:\\p{L}+ )?questions|the following (?:\\p{L}+ )?question)'
/** What the questions are about, or what was done with them. */
const REST = `(?:,? (?:on|about|regarding|concerning|relating to|in relation to|which|and|at|in) [^.:?]{2,120})?\\s*[.:-]*$`
/** 'At the meeting in July Mrs Doe asked the following questions, which were taken on notice.' */
const ACTIVE = new RegExp(
  `^(?:(?:At|During|Before|In|On) [^?!:]{3,90}?,? )?${WHO('asker')} (?:then |also |had )?(?:asked|put|posed|raised|submitted|tabled)(?: to)? ${SEVERAL}(?: (?:to|of) ${WHO('addressee')})?${REST}`,
  'u',
)
/** 'The following questions were put to the Chief Constable by the Commissioner:' */
const PASSIVE = new RegExp(
  `^(?:The following|These|Several|Two|Three|Four|Five|Six) (?:\\p{L}+ )?questions (?:were|had been) (?:then )?(?:asked|put|posed|raised|submitted|tabled)(?: to ${WHO('addressee')})?(?: by ${WHO('asker')})?${REST}`,
  'u',
)
