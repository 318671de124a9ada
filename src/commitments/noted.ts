import { clauseAround, isFiniteVerb, opensAbsolute } from './clause'
import type { Draft } from './draft'
import { speakerOf } from './parties'
import { type Predicate, passiveAt } from './predicate'
import { isReporting } from './reporting'
import { isDated, phrase, type Sentence } from './sentence'
import { isInformation } from './service'
import { subjectOf } from './subject'
import { isParticiple } from './verb-forms'
import { isValued, mayServe } from './word-classes'

/** 'to be confirmed', 'to be seen': what is still open, and no step. */
const OPEN = /^(?:confirmed|determined|decided|agreed|seen|done|found|noted|learned|resolved|had|made|fair)$/

/** 'with approval expected to be granted': a catenative's, which says what is only awaited. */
const FORETOLD =
  /^(?:expected|anticipated|likely|due|set|planned|scheduled|forecast|projected|have|has|had|needs?|ought|able|going|yet|still)$/

/** 'To be supplied after the meeting', 'Keys to be handed over in May', ', with the depot to be sold': notes leave `is` out. */
export function noted(sentence: Sentence, at: number): Draft | null {
  const { words, act } = sentence
  const done = words[at + 2]?.lower ?? ''
  if (words[at + 1]?.lower !== 'be' || !isParticiple(done) || OPEN.test(done) || act === 'decision') return null
  if (FORETOLD.test(words[at - 1]?.lower ?? '')) return null
  const predicate = passiveAt(at + 2, done)
  if (isValued(predicate.bases)) return null
  const { to } = clauseAround(words, at, at + 2)
  const row = rowOf(sentence, at)
  if (row !== null) return { ...row, predicate, firmness: 'firm', by: 'commitments/noted' }
  const draft = { to, predicate, kind: null, firmness: 'firm', by: 'commitments/noted' } as const
  if (at === 0) return bare(sentence, draft)
  const opens = withBefore(sentence, at)
  if (opens !== null && !isDated(sentence, at, to))
    return { ...draft, from: opens + 1, subject: subjectOf(sentence, opens + 1, at) }
  const subject = subjectOf(sentence, 0, at)
  if (!isHeadless(sentence, at, to) || subject.kind === 'outside') return null
  if (isWorth(sentence, at, draft.to, predicate)) return { ...draft, from: 0, subject }
  return predicate.bases.some((base) => ERRANDS.has(base)) ? { ...draft, from: 0, subject, kind: 'action' } : null
}

/** 'Savings to be brought to the Board OF 26 June': a row of an action table that came as a line, with initials and a day as its last cells. */
function rowOf(sentence: Sentence, at: number): Pick<Draft, 'from' | 'to' | 'subject' | 'kind' | 'owner'> | null {
  const { words, parties } = sentence
  const last = words.findLastIndex((word) => /^[A-Z]{2,4}(?:\/[A-Z]{2,4})?$/.test(word.text))
  if (last < at + 3) return null
  const person = parties.find(words[last]!.text.split('/')[0]!)
  const rest = words[last + 1]
  const isDay =
    rest === undefined || sentence.dates().some((date) => date.start === rest.start && date.end >= words.at(-1)!.end)
  if (person === null || !isDay) return null
  const from = words[0]!.text.includes('/') || /^\d/.test(words[0]!.text) ? 1 : 0
  const owner = speakerOf(person, words[last]!.text)
  return { from, to: words.length, subject: subjectOf(sentence, from, at), kind: 'action', owner }
}

/** What was asked for is the subject that is left out. */
function bare(sentence: Sentence, draft: Pick<Draft, 'to' | 'predicate' | 'firmness' | 'by'>): Draft | null {
  const isServed =
    mayServe(draft.predicate.bases) || draft.predicate.bases.some((base) => /^(?:issue|publish|post)$/.test(base))
  if (!isServed && !isDated(sentence, 0, draft.to)) return null
  const subject = { from: 0, to: 0, kind: 'none', head: '' } as const
  return { ...draft, from: 0, subject, kind: isServed ? 'undertaking' : 'plan' }
}

/** Where the `with` stands that the step hangs on; null where none does. */
function withBefore({ words }: Sentence, at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - 8); from--)
    if (words[from]!.lower === 'with') return opensAbsolute(words, from) && isApart(words[from]!.before) ? from : null
  return null
}

function isApart(before: string): boolean {
  return /^[,;:]/.test(before.trim())
}

/** Whether no finite verb stands in the sentence: a note, and not a noun with what is to be done to it ('the sites to be sold are'). */
function isHeadless({ words }: Sentence, at: number, to: number): boolean {
  if (at > 8 || to < words.length) return false
  return !words.some(
    ({ lower }, index) => isFiniteVerb(lower) || (isReporting(lower) && index < at) || (index < at && lower === 'to'),
  )
}

function isWorth(sentence: Sentence, at: number, to: number, { bases }: Predicate): boolean {
  return isDated(sentence, at, to) || (mayServe(bases) && isInformation(phrase(sentence, 0, at)))
}

/** What is done once and can be seen to be done: 'Signs to be ordered', 'Letter to be sent to the owner'. */
const ERRANDS: ReadonlySet<string> = new Set(
  'order send write issue buy purchase obtain get seek mend repair replace remove invite chase contact email draft erect install fit paint clear amend correct raise organise arrange book'.split(
    ' ',
  ),
)

/** 'By 5 July', 'Ms Lane: By the end of May.' */
const DAY_ALONE = /^(?:[\p{L} .'’-]{2,40}: ?)?by (?!the way)[^,;:]{3,30}$/iu

/** Whether a whole answer says no more than a deadline. */
export function isDayAlone(text: string): boolean {
  return text.length < 80 && DAY_ALONE.test(text.trim())
}

/** 'By 5 July': asked by when, whoever answers takes the day upon himself. */
export function dayAlone(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const isAlone = sentence.act === 'answer' && words.length - at < 8 && isDayAlone(sentence.text)
  if (!isAlone || !isDated(sentence, at, words.length)) return null
  const predicate: Predicate = { at, voice: 'copula', bases: ['be'], negated: false, adverbs: [] }
  const subject = { from: at, to: at, kind: 'none', head: '' } as const
  return {
    from: at,
    to: words.length,
    subject,
    predicate,
    kind: 'undertaking',
    firmness: 'firm',
    by: 'commitments/day-alone',
  }
}
