import type { Commitment } from '../model/commitment'
import type { Speaker } from '../model/person'
import { speakerOf, unlisted } from './parties'
import { phrase, type Sentence } from './sentence'
import { isSlot, ownerSlot } from './slots'
import { statusBehind } from './status'

/** Who alone is named in a sentence behind an action: 'SUPT LANE', 'KV', 'ACTION: JB'; null where it says more. */
export function loneName(sentence: Sentence): Speaker | null {
  if (sentence.words.length > 9) return null
  const slot = ownerSlot(sentence.text.slice(sentence.start, sentence.end))
  if (slot !== null) {
    const held = sentence.parties.find(slot)
    return held === null ? unlisted(slot) : speakerOf(held, slot)
  }
  if (sentence.words.length > 7) return null
  const from = /^(?:actions?|owner|lead|by)$/.test(sentence.words[0]?.lower ?? '') && sentence.words.length > 1 ? 1 : 0
  const label = phrase(sentence, from, sentence.words.length)
  if (label === '' || sentence.words.length - from > 5) return null
  const person = sentence.parties.find(label) ?? firstOf(sentence, from)
  if (person !== null) return speakerOf(person, label)
  return label === label.toUpperCase() && !/\d/.test(label) && /\p{Lu}{2}/u.test(label) ? unlisted(label) : null
}

/** Who owes an action by the columns behind it, 'JB 02.05.25', 'JB / KL Dec mtg'; null for other words. */
export function ownerBeside({ text, start, end, parties }: Sentence): Speaker | null {
  const label = BESIDE.exec(text.slice(start, end))?.[1]
  if (label === undefined || NO_OWNER.test(label)) return null
  const person = parties.find(label)
  return person === null ? unlisted(label) : speakerOf(person, label)
}

/** Capitals that stand beside days and name nobody. */
const NO_OWNER = /^(?:A?GM|EGM|ETA|DUE|BY|NB|TB[ACD]|SENT|DONE|OPEN|RAG|ITEM|PAGE|PP|REF|VER|NEW|ALL|END|FROM|ON|NEXT)$/

const BESIDE =
  /^\s*([A-Z]{2,4})(?:\s?[/&,+]\s?[A-Z]{2,4}){0,3}\s+(?:by )?(?:\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|\/\d{1,2})|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{2,4}| mtg| meeting)?|[Aa]sap|ASAP|[Oo]ngoing|[Nn]ext (?:mtg|meeting))\W*$/

/** 'AH AH': the same initials once for each action. */
function firstOf(sentence: Sentence, from: number): ReturnType<Sentence['parties']['find']> {
  const first = sentence.words[from]!
  const isRepeated = sentence.words.slice(from).every((word) => word.text === first.text)
  return isRepeated ? sentence.parties.find(first.text) : null
}

/** Whether a sentence behind an action only says what became of it. */
export function isStatus(sentence: Sentence): boolean {
  const { text, start, end, words } = sentence
  const own = text.slice(start, end)
  return (
    statusBehind(text, start, end)?.span.start === words[0]?.start ||
    isSlot(own) ||
    /^\W*(?:carried forward|now due|due|deadline|revised)\b/i.test(own)
  )
}

/** The last action with what a sentence behind it adds: its owner, its status and the deadline set anew. */
export function amended(
  action: Commitment,
  text: string,
  owner: Speaker | null,
  end: number,
  due: Commitment['due'],
): Commitment {
  const span = { start: action.span.start, end: Math.max(action.span.end, end) }
  return {
    ...action,
    span,
    text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
    owner: owner ?? action.owner,
    due: due ?? action.due,
    specificity: { ...action.specificity, owner: (owner ?? action.owner) !== null, date: (due ?? action.due) !== null },
    status: statusBehind(text, action.span.end, span.end) ?? action.status,
  }
}

/** '(AP1)', '[3]': the number under which an action is kept. */
export function isReference(sentence: Sentence): boolean {
  return (
    sentence.words.length < 3 &&
    sentence.words.every((word) => /^(?:ap|action|ref|no|point|[a-z]{0,3}\d[\w./-]*)$/.test(word.lower))
  )
}
