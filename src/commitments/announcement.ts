import { clauseAround } from './clause'
import { subjectContracted } from './contracted'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { modal } from './modal'
import { firstAuxiliary, type Predicate, passiveAt, predicateAt } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'
import { isDoer, isStaff, subjectOf } from './subject'
import { basesOf, isParticiple, isProgressive } from './verb-forms'
import { isLevel, isVague } from './word-classes'
import { isStep } from './worth'

/** 'gave an undertaking to publish the figures': the noun that binds. */
export function givenWord(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const given = words
    .slice(Math.max(0, at - 4), at)
    .findLastIndex((word) => /^(?:gave|given|gives|made)$/.test(word.lower))
  if (given >= 0 && words[at + 1]?.lower === 'that') return givenThat(sentence, at, Math.max(0, at - 4) + given)
  const predicate = given >= 0 && words[at + 1]?.lower === 'to' ? predicateAt(words, at + 2) : null
  if (predicate === null || predicate.negated) return null
  const giving = Math.max(0, at - 4) + given
  const clause = clauseAround(words, giving, predicate.at)
  const subject = subjectOf(sentence, clause.from, giving)
  if (!isDoer(subject)) return null
  return { ...clause, subject, predicate, kind: 'undertaking', firmness: 'firm', by: 'commitments/given-word' }
}

/** 'gave an undertaking that no station would close': who gives it is bound by it. */
function givenThat(sentence: Sentence, at: number, giving: number): Draft | null {
  const { words } = sentence
  if (!/^(?:undertaking|commitment|promise|pledge)$/.test(words[at]!.lower) || words[giving]!.lower === 'made')
    return null
  // 'gave no undertaking that', 'had not given any commitment that'
  if (
    words
      .slice(Math.max(0, giving - 3), at)
      .some(({ lower }) => /^(?:no|not|never|any|neither|nor)$|n['\u2019]t$/.test(lower))
  )
    return null
  const would = words.findIndex(
    ({ lower }, index) => index > at + 2 && index < at + 14 && /^(?:would|will)$/.test(lower),
  )
  const predicate = would < 0 ? null : predicateAt(words, would + 1)
  // '... that the crossing would be installed by June' is read by itself.
  if (predicate === null || modal(sentence, would) !== null) return null
  const clause = clauseAround(words, giving, predicate.at)
  const isPassive = /^(?:was|were|is)$/.test(words[giving - 1]?.lower ?? '')
  const verb = /^(?:has|have|had)$/.test(words[giving - 1]?.lower ?? '') ? giving - 1 : giving
  const giver = isPassive ? null : subjectOf(sentence, clause.from, verb)
  if (giver !== null && !isDoer(giver)) return null
  const subject = giver ?? ({ from: at, to: at, kind: 'none', head: '' } as const)
  return {
    ...clause,
    to: words.length,
    subject,
    // All behind 'that' is what was promised: 'no station will close'.
    predicate: { ...predicate, at: at + 2, voice: 'active' },
    kind: 'undertaking',
    firmness: 'firm',
    by: 'commitments/given-word',
  }
}

/** 'is on track to open the wing before Christmas'. */
export function onTrack(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  if (words[at - 1]?.lower !== 'on' || words[at + 1]?.lower !== 'to') return null
  const predicate = predicateAt(words, at + 2)
  if (predicate === null || predicate.negated) return null
  const be = at - 2
  if (
    !/^(?:is|are|was|were|be|am|remains?|now|still|currently|also|well|firmly|broadly|(?:it|we|they|he|she)['’](?:s|re))$/.test(
      sentence.words[be]?.lower ?? 'is',
    )
  )
    return null
  const clause = clauseAround(words, be, predicate.at)
  const subject = subjectOf(sentence, clause.from, be)
  const footing = footingOf(sentence, clause.from, clause.to, predicate)
  const isWorth = isStep(sentence, subject, predicate, footing) || (footing.dated && isLevel(predicate.bases))
  return isWorth ? { ...clause, subject, predicate, kind: null, firmness: 'firm', by: 'commitments/on-track' } : null
}

/** 'plans are in place to recruit ten inspectors', 'there are plans to extend the pier'. */
export function plansTo(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const behind = phrase(sentence, at + 1, at + 5)
  const gap = /^(?:are|were) (?:in place|under way) to\b/i.test(behind)
    ? 4
    : /^to /i.test(behind) && /^(?:there are|there were)$/i.test(phrase(sentence, at - 2, at))
      ? 1
      : null
  const predicate = gap === null ? plannedFor(sentence, at) : predicateAt(words, at + gap + 1)
  if (predicate === null || predicate.negated) return null
  const clause = clauseAround(words, at, predicate.at)
  if (gap !== null && isVague(predicate.bases) && !isDated(sentence, at, clause.to)) return null
  const subject = { from: at, to: at + 1, kind: 'thing', head: 'plans' } as const
  return { ...clause, subject, predicate, kind: null, firmness: gap === 4 ? 'firm' : 'hedged', by: 'commitments/plans' }
}

/** 'there are future plans for a skate park': a thing that is not there yet. */
function plannedFor(sentence: Sentence, at: number): Predicate | null {
  const isThere = /\bthere are(?: (?:also|now|currently|future|further|firm))?$/i.test(
    phrase(sentence, Math.max(0, at - 3), at),
  )
  if (!isThere || !/^for (?:an?|another|new|further) /i.test(phrase(sentence, at + 1, at + 4))) return null
  return { at, voice: 'copula', bases: ['be'], negated: false, adverbs: [] }
}

/** 'we anticipate publishing the tender in June'. */
export function intendedDoing(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const isPlan = words[at]!.lower.startsWith('plan')
  if (isPlan && words[at + 1]?.lower !== 'on') return null
  const doing = isPlan ? at + 2 : at + 1
  const verb = words[doing]?.lower ?? ''
  if (!isProgressive(verb)) return null
  const clause = clauseAround(words, at, doing)
  const subject = subjectContracted(
    sentence,
    clause.from,
    firstAuxiliary(words, at, /^(?:is|are|am|(?:we|they|he|she|i)['’](?:re|s|m))$/),
  )
  if (!isDoer(subject) && !isStaff(subject)) return null
  const predicate: Predicate = { at: doing, voice: 'progressive', bases: basesOf(verb), negated: false, adverbs: [] }
  const footing = footingOf(sentence, clause.from, clause.to, predicate)
  return isStep(sentence, subject, predicate, footing)
    ? { ...clause, subject, predicate, kind: null, firmness: 'hedged', by: 'commitments/intended' }
    : null
}

/** 'it is intended that the hub be opened in spring'. */
export function thatItBe(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const done = words[at + 1]?.lower ?? ''
  if (
    !isParticiple(done) ||
    /^(?:to|will|would|can|could|should|may|might|must|shall|not)$/.test(words[at - 1]?.lower ?? 'to')
  )
    return null
  const clause = clauseAround(words, at, at + 1)
  if (!/\b(?:intended|proposed|planned) that$/i.test(phrase(sentence, Math.max(0, clause.from - 3), clause.from)))
    return null
  const subject = subjectOf(sentence, clause.from, at)
  if (/^(?:meeting|session)$/.test(subject.head)) return null
  const predicate = passiveAt(at + 1, done)
  const dated = isDated(sentence, clause.from, clause.to)
  return dated || subject.kind === 'thing'
    ? { ...clause, subject, predicate, kind: null, firmness: 'hedged', by: 'commitments/intended' }
    : null
}
