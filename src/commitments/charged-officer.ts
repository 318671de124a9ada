import type { Draft } from './draft'
import { predicateAt } from './predicate'
import type { Sentence } from './sentence'
import { isStaff, type Subject, subjectOf } from './subject'
import { isDoing } from './word-classes'

/** 'The Board directed the General Manager to bring back a plan', 'the Committee asked the Chief Executive to arrange a visit': what a body charges its officers with. */
export function chargedOfficer(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const isOrder = ORDERS.test(words[at]!.lower)
  if (at === 0 || /^(?:had|has|have|not|to|who|which|that|be|been|being)$/.test(words[at - 1]!.lower)) return null
  if (/^(?:was|were)$/.test(words[at - 1]!.lower))
    return isOrder ? charged(sentence, at, subjectOf(sentence, 0, at - 1), at + 1) : null
  if (!isBodyAlone(sentence, at)) return null
  const to = words.findIndex(({ lower }, index) => index > at + 1 && index < at + LONGEST && lower === 'to')
  return to < 0 ? null : charged(sentence, at, subjectOf(sentence, at + 1, to), to)
}

const ORDERS = /^(?:directed|instructed|tasked)$/

/** Words of an office, at most. */
const LONGEST = 10

/** The body that meets, and nobody else: 'the Board', 'Council', 'Members'. */
function isBodyAlone({ words }: Sentence, at: number): boolean {
  const from = /^(?:also|then|further|therefore|unanimously)$/.test(words[at - 1]!.lower) ? at - 1 : at
  const first = words[0]!.lower === 'the' ? 1 : 0
  return from - first >= 1 && from - first <= 4 && MEETS.test(words[from - 1]!.lower)
}

const MEETS =
  /^(?:board|council|committee|sub-committee|subcommittee|panel|commission|commissioners|members|trustees|governors|directors|cabinet|authority|supervisors|selectmen)$/

function charged(sentence: Sentence, at: number, subject: Subject, to: number): Draft | null {
  const { words } = sentence
  if (words[to]?.lower !== 'to') return null
  const predicate = predicateAt(words, to + 1)
  if (predicate === null || predicate.negated || predicate.voice !== 'active') return null
  const isDeed = isDoing(predicate.bases) || SEES_TO.test(predicate.bases[0]!)
  if (!isDeed || (!ORDERS.test(words[at]!.lower) && THERE_AND_THEN.test(predicate.bases[0]!))) return null
  if (subject.kind !== 'person' && !isStaff(subject)) return null
  return {
    from: 0,
    to: words.length,
    subject,
    predicate,
    kind: 'action',
    firmness: 'firm',
    by: 'commitments/charged-officer',
  }
}

const SEES_TO =
  /^(?:investigate|inspect|obtain|pursue|research|explore|order|apply|advertise|negotiate|proceed|engage|compile|transmit|collate)$/

/** 'asked the Director to introduce the report': there and then, or an answer to a question. */
const THERE_AND_THEN =
  /^(?:introduce|explain|read|come|go|let|take|speak|confirm|give|provide|report|present|update|clarify|share|consider|look|start|leave|join|return|inform|check|respond|reply|bring|find|follow|include|support)$/
