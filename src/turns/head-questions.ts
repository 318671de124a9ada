import { askerBehind } from '../structure/asker-behind'
import { isRole } from '../structure/is-role'
import type { OutlineItem } from '../structure/outline'
import { partyLine } from '../structure/party-line'
import { isNamed, isPlainlyNamed } from '../text/names'
import { askerBefore } from './labelled-person'
import type { PaperParties } from './paper-parties'
import type { Scribe } from './scribe'
import { readTurnLabel } from './turn-label'

const ASKED = /\bquestions?\b.{0,60}\b(?:from|by)\b/i
const NUMBERED = /^(?:\p{L}+\s)?question\s+(?:no\.?\s*)?\d{1,3}\b/iu

/** A body may ask too: '(asked by the Youth Forum)'. */
const BY = /\((?:question\s+)?(?:asked|submitted|put|raised|tabled|posed)\s+by\s/i

/** An item that is a question, 'Question from Councillor Doe to the Leader': gives the asker and the addressee to the words below it. */
export function headQuestions(heading: string, scribe: Scribe, parties: PaperParties | null = null): void {
  const numbered = /question\s/i.test(heading) && NUMBERED.test(heading)
  if (!numbered && !ASKED.test(heading)) {
    const by = askerBehind(heading)?.who
    if (by !== undefined)
      scribe.scene = { ...scribe.scene, asker: scribe.resolve(by), addressee: addresseeIn(heading), headed: true }
    return
  }
  const label = readTurnLabel(heading, scribe.speakers)
  if (label?.kind !== 'question') return
  const named = label.who !== null && (isSomebody(label.who, scribe) || BY.test(heading)) ? label.who : null
  const who = named ?? (numbered ? (parties?.asker ?? null) : null)
  const asker = who === null ? null : scribe.resolve(who)
  // 'Questions from Members' heads many questions.
  if (!numbered && asker === null) return
  scribe.scene = {
    ...scribe.scene,
    number: numberOf(heading),
    addressee: addresseeIn(heading),
    asker,
    headed: true,
  }
}

/** The item of questions that an item is, or belongs to as a sub-item of the one before; null for others. */
export function asksIn(item: OutlineItem, before: OutlineItem | null): OutlineItem | null {
  if (/\bquestions?\b/i.test(item.title)) return item
  return before?.number != null &&
    item.number !== null &&
    /^[.(]/.test(item.number.slice(before.number.length)) &&
    item.number.startsWith(before.number)
    ? before
    : null
}

/** 'Councillor Doe - Dredging', 'Mr G Roe, Pelican Point' over a question within an item of questions: gives the asker to the words below. */
export function headNamed(text: string, scribe: Scribe): boolean {
  const name = nameOver(text)
  if (name === null) return false
  scribe.forget()
  const titled = scribe.resolve(name)
  scribe.scene = { ...scribe.scene, asker: titled, titled, headed: true, addressee: null }
  return true
}

/** Who is named so: 'G Roe' of 'Mr G Roe, Pelican Point'; null for other lines. */
export function nameOver(text: string): string | null {
  const from = text.startsWith('From ') ? (partyLine(text)?.from ?? undefined) : undefined
  const name = text.length > 110 ? undefined : (from ?? NAMED.exec(text)?.[1]?.trim())
  return name === undefined || (from === undefined ? !isPlainlyNamed(name) : !isNamed(name)) ? null : name
}

const NAMED =
  /^(\p{Lu}[\p{L}\s.'\u2019-]{3,50}?)(?:,\s(?:\p{Lu}|(?:on behalf of|representing|from|of|an?|the)\s)[^.?!:]*|\s[\u2013\u2014-]\s[^.?!:]+)?$/u

/** Whether a label is a name, or calls somebody whom the document knows. */
export function isSomebody(label: string, { speakers }: Scribe): boolean {
  return isNamed(label) || speakers.person(label) !== null
}

/** 'Question 3 from Cllr Doe to the Cabinet Member for Housing': the last. */
export function addresseeIn(heading: string): string | null {
  const to =
    /\b(?:to(?:\s+ask)?|for (?:(?:written|oral) )?(?:answer|reply) by)\s+((?:the|cllr|councillor|mrs?|ms|dr|alderman)\.?\s+[^()?:]{3,110}?)\s*(?:\bfrom\b|\bby\b|[:(]|$)/i.exec(
      heading,
    )?.[1]
  // 'the Portfolio Holder for Finance, Councillor Roe': the name says more than the office.
  const name = to?.split(/,\s+/).find((part) => isNamed(part))
  const held = to === undefined ? undefined : HOLDER.exec(heading.slice(heading.indexOf(to) + to.length))?.[1]
  const holder = held !== undefined && isNamed(held) ? held : undefined
  return name ?? holder ?? to ?? null
}

/** '(Councillor Roe)' behind the office. */
const HOLDER = /^\s*\(([^()]{3,60})\)/

/** Who asks whom, and the office beside the name. */
export interface PutBelow {
  readonly asker: string
  /** Null where nobody is named. */
  readonly addressee: string | null
  readonly office: string | null
}

/** 'Jane Doe of Lower Ward asked the following question of Councillor Roe, Cabinet Member for Works': who asks whom what stands below. */
export function putBelow(text: string): PutBelow | null {
  const found = text.length > 260 || !text.includes(' following ') ? null : PUT_BELOW.exec(text)
  if (found === null || !isNamed(found[1]!)) return null
  const parts = (found[2] ?? found[3])?.split(/,\s+/) ?? []
  const addressee = parts.find((part) => isNamed(part)) ?? parts[0] ?? null
  return { asker: found[1]!, addressee, office: parts.find((part) => part !== addressee && isRole(part)) ?? null }
}

const WHOM = '((?:the\\s)?\\p{Lu}[^:?]{2,140}?)'
const PUT_BELOW = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'\u2019-]*\\s){1,4}?\\p{Lu}[\\p{L}'\u2019-]+)(?:,? (?:of|from) [^,.:?]{3,50}|, [^,.:?]{3,50},| \\([^()]{2,50}\\))? (?:(?:then|also|had|had also) )?(?:asked(?: ${WHOM},?)?|put|posed|submitted|tabled|addressed|raised|gave notice of|given notice of) the following (?:\\p{L}+ )?question(?:,? (?:of|to|for (?:(?:written|oral) )?(?:answer|reply) by) ${WHOM})?\\s*[.:-]*$`,
  'u',
)

/** 'Councillor Doe to the Chair' on a line of its own: gives who asks whom to the words below it. */
export function headPut(text: string, scribe: Scribe): boolean {
  const put = text.length < 200 ? askerBefore(text) : null
  if (put === null || put.end !== text.length) return false
  scribe.forget()
  scribe.scene = { ...scribe.scene, asker: scribe.resolve(put.who), addressee: addresseeIn(text), headed: true }
  return true
}

/** 'Motion No. 1 - Cllr. Jane Doe' over the words of a motion: gives the mover to them. */
export function headMotion(text: string, scribe: Scribe): boolean {
  const mover = text.length > 120 ? undefined : MOTION.exec(text)?.[1]?.trim()
  if (mover === undefined || !isSomebody(mover, scribe)) return false
  scribe.forget()
  scribe.scene = { ...scribe.scene, asker: scribe.resolve(mover), headed: true, addressee: null }
  return true
}

const MOTION =
  /^(?:notice of )?motion(?: no\.?)?\s?\d{0,3}\s*(?:[:\u2013\u2014-]\s*)?(?:(?:submitted |proposed |tabled )?(?:by|from|in the name of)\s+)?((?:cllr|councillor|mr|mrs|ms)\.?\s\p{Lu}[^?!:;()]{2,60})$/iu

/** The number in a question's heading. */
export function numberOf(heading: string): string | null {
  return /^\D{0,30}?(\d{1,3}(?:\.\d{1,3})?)\b/.exec(heading)?.[1] ?? null
}
