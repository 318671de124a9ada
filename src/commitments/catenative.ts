import { effectVerbs, levelVerbs, processVerbs, workVerbs } from '../lexicons/commitment-verbs'
import { carrierVerbs, serviceVerbs } from '../lexicons/undertakings'
import type { Firmness } from '../model/commitment'
import { clauseAround } from './clause'
import { subjectContracted } from './contracted'
import { anyMemberOf } from './cue-sets'
import type { Draft } from './draft'
import { footingOf } from './footing'
import { isCompletion, isForecast, isNarrated, isNoted } from './forecast'
import { impersonal, isPutImpersonally } from './impersonal'
import { hasLevel } from './kind'
import { type Predicate, predicateAt, triedBehind } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'
import { isStaff, type Subject } from './subject'
import { isAdverb, isProgressive } from './verb-forms'
import { isFloor, isVague, isWorking } from './word-classes'
import { isStep } from './worth'

const isKnownVerb = anyMemberOf(serviceVerbs, carrierVerbs, processVerbs, workVerbs, levelVerbs, effectVerbs)
/** 'would like to thank', 'to ask about', 'to move on': the words are the deed. */
const isRemark = (bases: readonly string[]): boolean =>
  isFloor(bases) ||
  /^(?:ask|thank|say|know|see|add|congratulate|mention|note|comment|point|stress|record|hear|think)$/.test(bases[0]!)
/** Verbs that only somebody can be the subject of. */
const PERSONAL = /^(?:plans?|hope[sd]?|wants?|intends?|intended|means?|meant|wish(?:es)?|proposes?|needs?)$/
const WISHES = /^(?:aims?|seeks?|wants?|wish(?:es)?|hope[sd]?|means?|meant)$/
const DOER = /^(?:I|we|they|person|body|work|thing|this)$/

/** How a cue takes its verb: as a finite verb, behind `be`, or either. */
interface Catenative {
  readonly firmness: Firmness
  readonly frame: 'finite' | 'be' | 'loose'
  /** Names a step only with a verb of doing behind it, not with an effect or a state. */
  readonly strict: boolean
}

const FINITE: Catenative = { firmness: 'hedged', frame: 'finite', strict: true }
const WISH: Catenative = { firmness: 'hedged', frame: 'be', strict: false }
const SET: Catenative = { firmness: 'firm', frame: 'be', strict: true }

/** Verbs and adjectives that take an infinitive of what is to come. Source: Quirk et al. on catenative verbs; strength as in GUIDELINES. */
const CATENATIVES: Readonly<Record<string, Catenative>> = {
  intend: FINITE,
  intends: FINITE,
  intended: FINITE,
  plan: FINITE,
  plans: FINITE,
  hope: FINITE,
  hopes: FINITE,
  hoped: FINITE,
  aim: FINITE,
  aims: FINITE,
  propose: FINITE,
  proposes: FINITE,
  seeks: FINITE,
  seek: FINITE,
  want: FINITE,
  wants: FINITE,
  expect: FINITE,
  expects: FINITE,
  wish: FINITE,
  wishes: FINITE,
  intending: WISH,
  planning: WISH,
  hoping: WISH,
  aiming: WISH,
  proposing: WISH,
  mean: FINITE,
  means: FINITE,
  meant: FINITE,
  need: { firmness: 'firm', frame: 'finite', strict: true },
  needs: { firmness: 'firm', frame: 'finite', strict: true },
  working: WISH,
  seeking: WISH,
  looking: WISH,
  look: { ...WISH, frame: 'loose' },
  expecting: { ...WISH, frame: 'loose' },
  expected: { ...WISH, strict: true },
  anticipated: { ...WISH, strict: true },
  proposed: { ...WISH, strict: true },
  like: { ...WISH, frame: 'loose', strict: true },
  forecast: { ...WISH, strict: true },
  projected: { ...WISH, strict: true },
  minded: { ...WISH, strict: true },
  going: SET,
  due: { ...SET, frame: 'loose' },
  scheduled: { ...SET, frame: 'loose' },
  timetabled: { ...SET, frame: 'loose' },
  planned: { ...SET, frame: 'loose' },
  slated: { ...SET, frame: 'loose' },
  set: SET,
}

/** 'intends to', 'is going to', 'are due to', 'are looking to' and their like, with the verb behind them. */
export function catenative(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  const cue = isPutImpersonally(sentence, at)
    ? IMPERSONAL
    : isNarrated(sentence, at)
      ? FINITE
      : CATENATIVES[words[at]!.lower]
  const to = toBehind(sentence, at)
  if (cue === undefined || to === null || isNominal(sentence, at, cue)) return null
  if (
    cue.frame === 'finite' &&
    /^(?:will|would|may|might|could)$/.test(words[at - 1]?.lower ?? '') &&
    !wouldHope(sentence, at)
  )
    return null
  const read = predicateAt(words, to + 1)
  const predicate = read === null ? null : (triedBehind(words, read) ?? read)
  if (
    predicate === null ||
    predicate.negated ||
    isProgressive(words[predicate.at]!.lower) !== (predicate.voice === 'progressive')
  )
    return null
  const auxiliary = auxiliaryBefore(sentence, at)
  if (cue.frame === 'be' && auxiliary === null && !isNoted(sentence, at, predicate)) return null
  if (isForecast(words[at]!.lower) && !isCompletion(sentence, predicate)) return null
  // 'We expect to see the effect by May' forecasts; '40 more officers' would be a level.
  if (
    /^expect/.test(words[at]!.lower) &&
    predicate.bases[0] === 'see' &&
    !hasLevel(sentence, predicate.at, words.length)
  )
    return null
  if (words[at]!.lower === 'like' && !wouldLike(sentence, at, predicate)) return null
  if (
    words[at]!.lower === 'look' &&
    !LOOKS.test(words[at - 1]?.lower ?? '') &&
    !(words[at - 1]?.lower === 'can' && isDated(sentence, at, words.length))
  )
    return null
  if (
    words[at]!.lower === 'working' &&
    !(hasLevel(sentence, predicate.at, words.length) && isDated(sentence, at, words.length))
  )
    return null
  if (predicate.bases[0] === 'make' && /^(?:sure|certain)$/.test(words[predicate.at + 1]?.lower ?? '')) return null
  if (
    words[at]!.lower === 'going' &&
    /\basked (?:if|whether|when) (?:\S+ ){1,8}$/i.test(`${phrase(sentence, 0, at - 1)} `)
  )
    return null
  if (/^needs?$/.test(words[at]!.lower) && !isDated(sentence, predicate.at, words.length)) return null
  if (words[at]!.lower === 'due' && predicate.voice === 'active' && !isKnownVerb(predicate.bases)) return null
  return drafted(sentence, at, auxiliary ?? at, predicate, cue)
}

const LOOKS = /^(?:will|'ll|we|to)$/

/** 'would like to see no family in a hotel by Christmas' sets a level; 'would like to see the report' only asks. */
function wouldLike(sentence: Sentence, at: number, predicate: Predicate): boolean {
  const { words } = sentence
  if (words[at - 1]?.lower !== 'would') return false
  const isLevelSeen =
    predicate.bases[0] === 'see' &&
    isDated(sentence, predicate.at, words.length) &&
    hasLevel(sentence, predicate.at + 1, words.length)
  return isLevelSeen || !isRemark(predicate.bases)
}

const IMPERSONAL: Catenative = { ...WISH, strict: true }

/** 'I would hope to have it in use in January': with its date it is no supposition. */
function wouldHope(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  return words[at]!.lower === 'hope' && words[at - 1]?.lower === 'would' && isDated(sentence, at, words.length)
}

function toBehind(sentence: Sentence, at: number): number | null {
  const { words } = sentence
  let next = at + 1
  if (isAdverb(words[next]?.lower ?? '')) next++
  return words[next]?.lower === 'to' && !/[;:.(]/.test(words[next]!.before) ? next : null
}

/** 'the plan to', 'our aims to': the noun. */
function isNominal(sentence: Sentence, at: number, cue: Catenative): boolean {
  if (cue.frame !== 'finite') return false
  const before = sentence.words[at - 1]?.lower ?? ''
  return (
    at === 0 ||
    /^(?:the|a|an|our|their|his|her|its|no|any|of|for|and|in|with|action|delivery|business|is|are|was|were|be|been|to|as|not|may|might|originally|'s)$/.test(
      before,
    ) ||
    before.endsWith("'s")
  )
}

/** Index of the `be` or `will` that goes with the cue; null where it has none. */
function auxiliaryBefore(sentence: Sentence, at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = sentence.words[back]!.lower
    if (/^(?:is|are|am|will|'ll|would|we're|i'm|they're|it's|he's|she's)$/.test(word)) return back
    if (sentence.reported && /^(?:was|were)$/.test(word)) return back
    if (!isAdverb(word) && !/^(?:be|been|have|has|currently|also|not)$/.test(word)) return null
    if (word === 'not') return null
  }
  return null
}

function drafted(
  sentence: Sentence,
  at: number,
  auxiliary: number,
  predicate: Predicate,
  cue: Catenative,
): Draft | null {
  const clause = clauseAround(sentence.words, auxiliary, predicate.at)
  const subject = subjectContracted(sentence, clause.from, auxiliary)
  const footing = footingOf(sentence, clause.from, clause.to, predicate)
  if (!allowed(sentence, subject, predicate, cue, footing.dated, clause.to, at)) return null
  const isLoose = subject.kind === 'none'
  const worth =
    isLoose || cue.strict
      ? isLoose || isStep(sentence, impersonal(sentence, subject, at), predicate, footing)
      : !footing.routine && (subject.kind !== 'people' || isStaff(subject))
  if (!worth && !(footing.dated && hasLevel(sentence, predicate.at, clause.to))) return null
  return {
    ...clause,
    subject: impersonal(sentence, subject, at),
    predicate,
    kind: null,
    firmness: cue.firmness,
    by: 'commitments/catenative',
  }
}

function allowed(
  sentence: Sentence,
  subject: Subject,
  predicate: Predicate,
  cue: Catenative,
  dated: boolean,
  to: number,
  at: number,
): boolean {
  if (subject.kind === 'none') return cue.frame === 'loose' && predicate.voice === 'passive' && dated
  if (!DOER.test(subject.kind) && !(isStaff(subject) && isWorking(predicate.bases)))
    return dated && subject.kind === 'people'
  if (PERSONAL.test(sentence.words[at]!.lower) && subject.kind === 'thing') return false
  if (!cue.strict || dated) return true
  if (WISHES.test(sentence.words[at]!.lower) && !isKnownVerb(predicate.bases)) return false
  const isHollow = isVague(predicate.bases) && predicate.voice === 'active' && !isMaking(sentence, predicate)
  return !isHollow || hasLevel(sentence, predicate.at, to)
}

/** 'to make changes to the grant': a noun of doing. */
function isMaking(sentence: Sentence, { at, bases }: Predicate): boolean {
  return (
    bases[0] === 'make' &&
    /^(?:some |further |an? |the )?(?:changes?|alterations?|amendments?|arrangements?|applications?|bids?|appointments?)\b/i.test(
      phrase(sentence, at + 1, at + 4),
    )
  )
}
