import type { Person, Speaker } from '../model/person'
import { sentences } from '../text/sentences'
import { asksUnmarked } from './asks-unmarked'
import { type Draft, draftText } from './draft'
import { VOTE } from './formal-speech'
import { handsOver } from './hands-over'
import { isInterrogative, isQuestion } from './interrogative'
import { CHAIRS, officeHere } from './office-here'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import type { Speech } from './speech'

/** A speech before it is told on which side its speaker is. */
type Words = Omit<Speech, 'role' | 'office'>

/** What was said in each of the drafts of a transcript, and on which side whoever said it is: in the chair, asking or there to answer. */
export function readSpeeches(scribe: Scribe, people: readonly Person[]): Speech[] {
  const offices = new Map(people.map((person) => [person.id, officeHere(person, people)]))
  const told = scribe.drafts.map((draft) => wordsOf(draft, scribe))
  // Where questions are numbered, whoever puts none is there to answer.
  const numbered = told.filter((words) => words.numbered)
  const askers = numbered.length >= LEAST_NUMBERED ? new Set(numbered.map(nameOf)) : null
  // Where questions are put on paper to an office, whoever holds none is a member.
  const onPaper = scribe.drafts.some(isPrinted)
  const repliers = repliersToPaper(scribe.drafts)
  const balance = askingBalance(told)
  const presides = presiding(told)
  return told.map((words) => {
    const { speaker } = words
    const name = nameOf(words)
    const office = `${speaker?.label ?? ''} ${speaker?.personId == null ? '' : (offices.get(speaker.personId) ?? '')}`
    const answers = (askers !== null && !askers.has(name)) || WITNESS.test(office)
    const asks = onPaper || (balance.get(name) ?? 0) > 0
    const side = answers || repliers.has(name) || !asks ? 'witness' : 'asker'
    return { ...words, role: presides(speaker) || CHAIRS.test(office) ? 'chair' : side, office: answers }
  })
}

/** So many numbered questions make a record one that numbers them. */
const LEAST_NUMBERED = 3
/** Offices of those who are there to answer. */
const WITNESS =
  /\b(?:constable|superintendent|inspector|sergeant|director|chief|officer|head|manager|minister|commander|professor|doctor|treasurer|nurse)\b/i

function nameOf({ speaker }: Words): string {
  return speaker?.name ?? ''
}

function wordsOf(draft: Draft, { blocks }: Scribe): Words {
  const { speaker, pieces } = draft
  const first = blocks[pieces[0]!.block]!
  const numbered = /^Q\.?\s?\d/.test(first.text.slice(pieces[0]!.start))
  const text = withoutLabel(draftText(draft, blocks), first.speaker)
  return { speaker, text, numbered, asks: numbered || asksOnTheWhole(text) }
}

function withoutLabel(text: string, given: string | null): string {
  // '31. Jane Doe (Doeshire)': a label may have the question's number before it.
  const at = given === null || given === '' ? -1 : text.slice(0, given.length + 8).indexOf(given)
  if (at >= 0)
    return text.slice(at + given!.length).replace(/^(?:\s?\([^()]{2,240}\)){0,2}[\s.:\u2013\u2014-]{0,9}/, '')
  return text.replace(/^[^:?!]{2,110}:\s+/, '')
}

/** A question from the order paper, which nobody speaks. */
export function isPrinted({ by }: Draft): boolean {
  return by === 'turns/printed-question'
}

/** The names of those who speak next below a printed question of somebody else. */
function repliersToPaper(drafts: readonly Draft[]): ReadonlySet<string> {
  const found = drafts.flatMap(({ speaker }, index) => {
    const above = drafts[index - 1]
    return above !== undefined && isPrinted(above) && speaker !== null && !sameSpeaker(speaker, above.speaker)
      ? [speaker.name]
      : []
  })
  return new Set(found)
}

/** By how much each one's speeches ask more than they reply; below 0 where they reply more. */
function askingBalance(told: readonly Words[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>()
  told.forEach((words, index) => {
    const name = nameOf(words)
    balance.set(name, (balance.get(name) ?? 0) + weightOf(words, told[index - 1]))
  })
  return balance
}

function weightOf({ speaker, asks, text }: Words, before: Words | undefined): number {
  const asked = before?.asks === true && !sameSpeaker(before.speaker, speaker)
  if (!asked) return asks ? 2 : text.length > 60 ? -1 : 0
  // Who asks back is still the one who is asked.
  if (asks || VOTE.test(text)) return 0
  return text.length > 30 ? -2 : -1
}

/** Tells who presides: where no office does, whoever calls to order; and the clerk runs the meeting too. */
function presiding(told: readonly Words[]): (speaker: Speaker | null) => boolean {
  const first = (says: RegExp): Words | undefined =>
    told.find(({ speaker, text }) => speaker !== null && says.test(text))
  const chaired = told.some(({ speaker }) => CHAIRS.test(speaker?.label ?? ''))
  const opener =
    (first(CALLS_TO_ORDER) ?? (chaired ? undefined : (first(PRESIDES) ?? welcoming(told[0]))))?.speaker ??
    (chaired ? null : callsOthers(told))
  return (speaker) => CLERK.test(speaker?.label ?? '') || sameSpeaker(speaker, opener)
}

/** Whoever speaks first and welcomes people to a body. */
function welcoming(first: Words | undefined): Words | undefined {
  return first !== undefined && WELCOMES.test(first.text) && !WELCOMED.test(first.text) ? first : undefined
}
/** 'Thank you for the warm welcome to the committee.' */
const WELCOMED = /\b(?:for|the|your|this|that|kind|warm) welcome (?:back )?to\b/i
const WELCOME = '\\bwelcome(?:,? (?:everyone|everybody|all|you all|members|colleagues),?)? (?:back )?to'
const WELCOMES = new RegExp(
  `${WELCOME} (?:the|this|our|today['\\u2019]s) [^.?!]{0,80}?(?:committee|board|panel|commission|council|assembly|inquiry|forum|authority)\\b`,
  'i',
)

/** A shorter word behind a question is no reply. */
const REPLY = 30

/** Whoever gives others the floor, twice at least and with every third speech, oftener than anybody else; null where nobody does. */
function callsOthers(told: readonly Words[]): Speaker | null {
  const calls = new Map<string, { readonly speaker: Speaker; count: number; speeches: number; replies: number }>()
  told.forEach(({ speaker, text }, index) => {
    if (speaker === null) return
    const own = calls.get(speaker.name) ?? { speaker, count: 0, speeches: 0, replies: 0 }
    calls.set(speaker.name, own)
    own.speeches++
    const next = told[index + 1]?.speaker ?? null
    if (!sameSpeaker(speaker, next) && handsOver(text, next)) own.count++
    const before = told[index - 1]
    if (before?.asks === true && !sameSpeaker(before.speaker, speaker) && text.length > REPLY) own.replies++
  })
  // Who is asked and replies may call a colleague.
  const [first, second] = [...calls.values()]
    .filter(({ count, replies }) => replies < count)
    .sort((one, other) => other.count - one.count)
  if (first === undefined || first.count < 2 || first.count * 3 < first.speeches) return null
  return first.count > (second?.count ?? 0) ? first.speaker : null
}

/** How a meeting is opened. */
const CALLS_TO_ORDER = /\b(?:call|calling|called)\b[^.?!]{0,80}\bto order\b|\bdeclare\b[^.?!]{0,60}\bopen\b/i
/** What else nobody says but who presides. */
const PRESIDES = new RegExp(
  `\\bI(?:['\\u2019]ll| will| would) entertain (?:an? )?(?:\\p{L}+ )?motions?\\b|^(?:(?:okay|ok|all right|thank you|thanks)[.,]? )?(?:moving|move|next|now) (?:on )?(?:on)?to (?:agenda )?(?:item|number|[A-Z]{1,2}-?\\d)|\\b(?:will|would|could|please)\\b[^.?!]{0,40}\\bcall the roll\\b|\\b(?:we|(?:this|the) (?:meeting|hearing)) (?:are|is|stand|stands) (?:now )?adjourned\\b|^all (?:those )?in favou?r\\b|${WELCOME} (?:(?:this|the|our|today['\\u2019]s|this (?:morning|afternoon|evening)['\\u2019]s) (?:[\\p{L}-]+ ){0,5}?)?(?:meeting|session|sitting|hearing)\\b`,
  'iu',
)
/** Who keeps the record. */
const CLERK =
  /^(?:the )?(?:(?:city|town|county|council|committee|deputy|assistant|madam|mister|board|recording) )*(?:clerk|secretary)(?: (?:of|to) the (?:\w+ ){0,2}\w+)?$/i

/** What is asked without the form of a question. */
const WANTS =
  /\b(?:if you (?:could|can|would|might)(?: just| please| perhaps| maybe)* (?:clarify|explain|tell|describe|outline|comment|speak|confirm|elaborate|give|provide|walk|talk|say)|(?:I(?:['\u2019]d| would) like|I want(?:ed)?) to (?:know|ask|understand|hear)|I(?:['\u2019]m| am) (?:wondering|curious)|(?:I(?:['\u2019]d| would) (?:like|ask|urge)|can I ask) (?:you |(?:the|this) (?:\p{L}+ ){1,5}?)to (?:(?:at least|please|now|again) )?(?:look|explain|confirm|tell|consider|review|clarify|respond|reconsider|set out|commit)|I wonder(?:ed)?|my question is|I(?:['\u2019]d| would) (?:appreciate|welcome|be (?:grateful|interested) (?:for|in)) (?:an?|some|the|your|any) (?:\p{L}+ )?(?:breakdown|update|note|views?|explanation|answer|figures?|assurance|clarification|information|comments?))\b/iu

/** Whether a speech asks on the whole: one of its last sentences is a question. */
function asksOnTheWhole(text: string): boolean {
  return sentences(text)
    .slice(-3)
    .some(
      ({ start, end }, place, tail) =>
        isQuestion(text.slice(start, end)) ||
        (place === tail.length - 1 &&
          (isInterrogative(text.slice(start, end)) ||
            WANTS.test(text.slice(start, end)) ||
            asksUnmarked(text.slice(start, end)))),
    )
}

/** Whether the last words of a speech ask, with a question mark or without. */
export function endsAsking(text: string): boolean {
  return /\?\W*$/.test(text) || WANTS.test(text.slice(-120))
}
