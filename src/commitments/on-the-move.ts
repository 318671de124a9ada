import { clauseAround } from './clause'
import { subjectContracted } from './contracted'
import type { Draft } from './draft'
import { hasLevel } from './kind'
import { firstAuxiliary, type Predicate } from './predicate'
import { isDated, type Sentence } from './sentence'
import { subjectOf } from './subject'
import { basesOf } from './verb-forms'
import { isMeasure } from './word-classes'

const AUXILIARY = /^(?:is|are|am|be|been|has|have|had|currently|now|not|more)$/

/** 'WMP is moving to the national platform', 'increasing in April to £12.21': a change of place or level in the present participle. */
export function onTheMove(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const cue = words[at]!.lower
  const auxiliary = firstAuxiliary(sentence.words, at, AUXILIARY)
  const clause = clauseAround(words, auxiliary, at)
  const shape: Predicate = { at, voice: 'progressive', bases: basesOf(cue), negated: false, adverbs: [] }
  const draft = { ...clause, predicate: shape, kind: 'plan', firmness: 'firm', by: 'commitments/on-the-move' } as const
  if (at === 0)
    return isDated(sentence, 0, clause.to) ? { ...draft, subject: { from: 0, to: 0, kind: 'none', head: '' } } : null
  const subject = subjectOf(sentence, clause.from, auxiliary)
  const isPlace = words[at + 1]?.lower === 'to' && /^(?:the|a|an|our|its)$/.test(words[at + 2]?.lower ?? '')
  if (/^(?:increasing|rising)$/.test(cue) && isMeasure(subject.head)) return null
  if (sentence.words[at - 1]!.lower === 'be') return null
  if (auxiliary === at || !/^(?:we|they|I|body|person|thing|work|this)$/.test(subject.kind)) return null
  return (cue === 'moving' && isPlace && /^(?:we|body)$/.test(subject.kind)) || isDated(sentence, at, clause.to)
    ? { ...draft, subject }
    : null
}

/** 'We are going from four advisers to ten by April': two levels, and the day of the second. */
export function levelMove(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at + 1]?.lower !== 'from') return null
  const draft = onTheMove(sentence, at)
  if (draft === null) return null
  const to = words.findIndex((word, index) => index > at + 2 && word.lower === 'to')
  const isLeveled = to > 0 && to < draft.to && hasLevel(sentence, at + 2, to) && hasLevel(sentence, to + 1, draft.to)
  return isLeveled ? { ...draft, kind: 'target' } : null
}

/** 'It was on the agenda for July', 'they are down for 2027', 'is pencilled in for May'. */
export function listedFor(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const behind = words[at + 1]?.lower === 'in' ? at + 2 : at + 1
  if (words[behind]?.lower !== 'for' || !isDated(sentence, behind, words.length)) return null
  const opens = openingOf(sentence, at)
  if (opens === null) return null
  const auxiliary = firstAuxiliary(words, opens, LISTED)
  if (auxiliary === opens && opens > 0) return null
  const clause = clauseAround(words, auxiliary, behind)
  const subject = opens === 0 ? NOTED : subjectContracted(sentence, clause.from, auxiliary)
  if (subject.kind === 'outside' || subject.kind === 'none') return null
  const predicate: Predicate = { at, voice: 'passive', bases: ['list'], negated: false, adverbs: [] }
  return { ...clause, subject, predicate, kind: 'plan', firmness: 'firm', by: 'commitments/listed' }
}

const LISTED = /^(?:is|are|was|were|be|been|has|have|had|now|(?:it|they|we)['’](?:s|re))$/
/** 'On agenda for May': notes leave the subject and the verb out. */
const NOTED = { from: 0, to: 0, kind: 'thing', head: '' } as const

/** Where 'on the agenda', 'down' or 'pencilled' starts; null where the agenda is only named. */
function openingOf({ words }: Sentence, at: number): number | null {
  const noun = words[at]!.lower
  if (!/^(?:agenda|plan|programme|program)$/.test(noun)) return at
  const isForward = /^(?:forward|work)$/.test(words[at - 1]?.lower ?? '')
  if (noun !== 'agenda' && !isForward) return null
  const article = isForward ? at - 2 : at - 1
  const on = /^(?:the|our|its)$/.test(words[article]?.lower ?? '') ? article - 1 : article
  return words[on]?.lower === 'on' ? on : null
}
