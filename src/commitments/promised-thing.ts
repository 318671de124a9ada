import { promisedThings } from '../lexicons/undertakings'
import { clauseAround } from './clause'
import type { Draft } from './draft'
import type { Predicate } from './predicate'
import type { Sentence } from './sentence'
import { isDoer, subjectOf } from './subject'

const THING = new RegExp(`^(?:${promisedThings})$`)
const BETWEEN =
  /^(?:an?|the|him|her|them|us|members|panel|board|committee|council|councillors?|cllr|mrs?|ms|full|fuller|written|further|short|detailed|progress|monthly|quarterly|\p{Lu}\p{L}+)$/u

/** What is offered for later: 'offered an update' gives it there and then. */
const OFFERED = /^(?:visits?|briefings?|cop(?:y|ies))$/

/** 'Ms Doe promised a written answer within ten days', 'offered members a briefing': the thing and not the deed. */
export function promisedThing(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (/^(?:had|has|have|was|were|been|be|is|are|not|as|to)$/.test(words[at - 1]?.lower ?? 'had')) return null
  const thing = words.findIndex(({ lower }, index) => index > at && index < at + 8 && THING.test(lower))
  if (thing < 0 || (words[at]!.lower === 'offered' && !OFFERED.test(words[thing]!.lower))) return null
  if (!words.slice(at + 1, thing).every(({ lower, text }) => BETWEEN.test(lower) || BETWEEN.test(text))) return null
  const doing = doingOf(sentence, at, thing)
  return (
    doing && {
      ...doing,
      predicate: active(at, 'provide'),
      kind: 'undertaking',
      firmness: 'firm',
      by: 'commitments/promised-thing',
    }
  )
}

/** 'Ms Doe took an action to check the contract' */
export function takesAction(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const verb = at - 2
  if (verb < 1 || words[at + 1]?.lower !== 'to' || !/^(?:an|the)$/.test(words[at - 1]!.lower)) return null
  if (!/^(?:took|takes|accepted)$/.test(words[verb]!.lower) || words[at + 2] === undefined) return null
  const doing = doingOf(sentence, verb, at + 2)
  return (
    doing && {
      ...doing,
      predicate: active(at + 2, words[at + 2]!.lower),
      kind: 'action',
      firmness: 'firm',
      by: 'commitments/takes-action',
    }
  )
}

/** Who takes something on with the verb at `verb`, in the clause up to what it is; null where that is nobody who can. */
function doingOf(sentence: Sentence, verb: number, thing: number): Pick<Draft, 'from' | 'to' | 'subject'> | null {
  const clause = clauseAround(sentence.words, verb, thing)
  const subject = subjectOf(sentence, clause.from, verb)
  return isDoer(subject) ? { ...clause, subject } : null
}

function active(at: number, base: string): Predicate {
  return { at, voice: 'active', bases: [base], negated: false, adverbs: [] }
}
