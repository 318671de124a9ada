import { genericDeterminers, genericPeople, roleNouns, workNouns } from '../lexicons/commitment-parties'
import { oneOf } from '../text/one-of'
import { afterBreak, afterComma, type Word } from '../text/words'
import { bracketBefore, isConjunction, isFiniteVerb } from './clause'
import { memberOf } from './cue-sets'
import { isOutside, isOutsider } from './outsiders'
import { isReporting } from './reporting'
import { phrase, type Sentence } from './sentence'
import { titled } from './titled'
import { isAdverb, isProgressive } from './verb-forms'
import { isBody } from './word-classes'

type SubjectKind =
  | 'I'
  | 'we'
  | 'they'
  | 'person'
  | 'body'
  | 'outside'
  | 'people'
  | 'this'
  | 'relative'
  | 'there'
  | 'work'
  | 'thing'
  | 'none'

/** Who or what a predicate is said of; word indices half-open. */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly kind: SubjectKind
  readonly head: string
}

const PRONOUNS: Readonly<Record<string, SubjectKind>> = {
  i: 'I',
  we: 'we',
  he: 'person',
  she: 'person',
  they: 'they',
  you: 'outside',
  it: 'this',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  there: 'there',
  which: 'relative',
  who: 'relative',
  all: 'this',
  both: 'this',
  each: 'this',
  one: 'this',
  neither: 'this',
  none: 'this',
}
const isPreposition = oneOf(
  'of for in on at to with from by about around into under over within between against regarding concerning across through that which who where given as and',
)
const isOpener = oneOf(
  'in on at from by for with after before during through though following moving going once when if as also then however therefore so and but until over under subject to looking building given due alongside within across since while despite overall currently internally',
)
const isDeterminer = oneOf('the a an this these our their his her its all both another further two three four')
const isMark = oneOf('that and but so then also')
const isThinking = oneOf('think thinks thought believe believes believed suspect suspects assume assumes feel feels')

const isRole = memberOf(roleNouns)
const isPeople = memberOf(genericPeople)
const isGeneric = memberOf(genericDeterminers)
const isWork = memberOf(workNouns)

/** Whether a subject is somebody who can take something on. */
export function isDoer({ kind }: Subject): boolean {
  return DOERS.has(kind)
}

const DOERS: ReadonlySet<SubjectKind> = new Set(['I', 'we', 'they', 'person', 'body'])

/** 'Officers will bring a paper': the body's own staff, as minutes call whoever of them it will be. */
export function isStaff({ kind, head, to, from }: Subject): boolean {
  return kind === 'people' && to - from < 3 && /^(?:staff|officers)$/.test(head)
}

/** The subject in front of the auxiliary at `cue`, not before `from`. */
export function subjectOf(sentence: Sentence, from: number, cue: number): Subject {
  const { words } = sentence
  const start = pastMarks(words, from, cue)
  const to = coordinated(words, start, beforeAdverbs(words, start, bracketBefore(words, cue)))
  const name = titled(words, start, to)
  if (name !== null) return { ...name, kind: 'person', head: words[name.to - 1]!.lower }
  const last = words[to - 1]
  if (last === undefined || to <= start) return { from: cue, to: cue, kind: 'none', head: '' }
  const pronoun = PRONOUNS[last.lower]
  if (pronoun !== undefined && (to - start === 1 || last.lower !== 'one'))
    return ofPronoun(sentence, start, to, pronoun)
  const first = phraseStart(words, start, to)
  const head = headOf(words, first, to)
  return { from: first, to, kind: kindOf(sentence, first, to, head), head: words[head]!.lower }
}

/** Past an enumerator, a reference, a leading `that` or `and`. */
function pastMarks(words: readonly Word[], from: number, cue: number): number {
  let at = behindThat(words, from, cue)
  while (at < cue - 1 && (isMark(words[at]!.lower) || isReference(words, at))) at++
  return at
}

/** '34.', '2.1', '20240822-BM-001:', but not the number of 'two of these' or '365 officers'. */
function isReference(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!/\d/.test(word.text) || at > 1) return false
  return /^\d+-[A-Z\d-]+$/.test(word.text) || /^[.)\]:]/.test(words[at + 1]?.before ?? '')
}

function beforeAdverbs(words: readonly Word[], from: number, cue: number): number {
  let to = cue
  while (
    to > from &&
    (isAdverb(words[to - 1]!.lower) || words[to - 1]!.lower === 'not') &&
    PRONOUNS[words[to - 1]!.lower] === undefined
  )
    to--
  return to === from ? cue : to
}

/** 'Ms Lane apologised and undertook': the subject of the first verb is that of the second. */
function coordinated(words: readonly Word[], from: number, to: number): number {
  if (to - from < 2 || !isConjunction(words[to - 1]!.lower)) return to
  for (let at = from + 1; at < to - 1; at++) {
    const lower = words[at]!.lower
    if (isFiniteVerb(lower) || isReporting(lower) || (lower.endsWith('ed') && at < from + 6)) return at
  }
  return to - 1
}

function ofPronoun(sentence: Sentence, from: number, to: number, kind: SubjectKind): Subject {
  const lower = sentence.words[to - 1]!.lower
  const isRelative = lower === 'that' && to - 1 > from
  return { from: to - 1, to, kind: isRelative ? 'relative' : kind, head: lower }
}

/** Where the noun phrase that ends before `to` starts: behind a comma or a fronted adjunct. */
function phraseStart(words: readonly Word[], from: number, to: number): number {
  const start = behindComma(words, from, to)
  if (isBodyAcronym(words[to - 1]!) && to - start > 3 && !isPreposition(words[to - 2]!.lower)) return to - 1
  if (!isOpener(words[start]!.lower) && !isProgressive(words[start]!.lower)) return start
  for (let at = to - 1; at > start; at--) {
    const before = words[at - 1]!.lower
    const isName = /^\p{Lu}/u.test(words[at]!.text) && !/^\p{Lu}/u.test(words[at - 1]!.text)
    if ((isDeterminer(words[at]!.lower) || isName) && !isPreposition(before) && !isDeterminer(before)) return at
  }
  return start + 1 < to ? start + 1 : start
}

function behindComma(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if ((afterComma(words[at]!) && !isListed(words, at)) || afterBreak(words[at]!)) return at
  }
  return from
}

function isBodyAcronym(word: Word): boolean {
  return /^[A-Z][A-Z&]{2,6}$/.test(word.text)
}

/** A comma inside a list of names: 'the Chair, the Clerk and the Treasurer'. */
function isListed(words: readonly Word[], at: number): boolean {
  return (
    words.slice(at, at + 5).some((word) => word.lower === 'and') &&
    isDeterminer(words[at]!.lower) &&
    isDeterminer(words[Math.max(0, at - 2)]!.lower)
  )
}

function headOf(words: readonly Word[], from: number, to: number): number {
  const isAmount =
    /^(?:number|range|series|majority|couple|set)$/.test(words[from + 1]?.lower ?? '') &&
    words[from + 2]?.lower === 'of'
  const start = isAmount && from + 3 < to ? from + 3 : from
  for (let at = start + 1; at < to; at++) {
    if (isPreposition(words[at]!.lower) || afterComma(words[at]!) || afterBreak(words[at]!)) return at - 1
  }
  return to - 1
}

function kindOf(sentence: Sentence, from: number, to: number, head: number): SubjectKind {
  const whole = phrase(sentence, from, to)
  const core = phrase(sentence, from, head + 1)
  const { words, parties } = sentence
  if (parties.find(whole) !== null || parties.find(core) !== null) return 'person'
  if (parties.isOrganisation(whole) || parties.isOrganisation(core)) return 'body'
  const last = words[head]!.lower
  const pair = `${words[head - 1]?.lower ?? ''} ${last}`
  if (/['’]s$/.test(last)) return 'thing'
  if (isOutside(last) || isOutside(pair) || isOutsider(core) || isOutsider(whole)) return 'outside'
  if (isGeneric(words[from]!.lower)) return 'people'
  if (isWork(last) && !/^(?:working|steering|task|project)$/.test(words[head - 1]?.lower ?? '')) return 'work'
  if (isPeople(last) && !hasTheirName(words, from, head)) return 'people'
  if (
    isRole(last) ||
    isRole(words[from]!.lower) ||
    (words[from + 1] !== undefined &&
      from + 1 <= head &&
      isRole(words[from + 1]!.lower) &&
      isDeterminer(words[from]!.lower))
  )
    return 'person'
  if (
    isBody(last) ||
    isBody(pair) ||
    (head - from < 2 && /^(?:[A-Z]{1,2}\/)?[A-Z][A-Z&]{1,6}$/.test(words[head]!.text))
  )
    return 'body'
  return 'thing'
}

/** 'the HR advisers', 'the two inspectors': some, and not all of them. */
function hasTheirName(words: readonly Word[], from: number, head: number): boolean {
  return (
    /^(?:members|governors|trustees)$/.test(words[head]!.lower) || (words[from]!.lower === 'the' && head - from >= 2)
  )
}

/** 'he was hopeful a solution would': what is thought starts behind the adjective. */
const THINKING = /^(?:hopeful|confident|sure|certain|optimistic|convinced|aware|clear|afraid)$/

/** Behind the adjective of thinking that starts at `at`, its adverbs skipped ('now confident', 'quite sure'). */
function behindThinking(words: readonly Word[], at: number, cue: number): number | null {
  let adjective = at
  while (
    adjective < cue &&
    (isAdverb(words[adjective]!.lower) || /^(?:very|quite|more)$/.test(words[adjective]!.lower))
  )
    adjective++
  return adjective + 1 < cue && THINKING.test(words[adjective]!.lower) ? adjective + 1 : null
}

/** Behind the last `that` whose clause has no verb before the cue ('I should warn you that costs will'). */
function behindThat(words: readonly Word[], from: number, cue: number): number {
  for (let at = cue - 2; at >= from; at--) {
    const { lower } = words[at]!
    if (lower === 'that' && !points(words, at) && !/^(?:by|in|on|at|to|with|from|for)$/.test(words[at + 1]!.lower))
      return at + 1
    if (isFiniteVerb(lower)) return behindThinking(words, at + 1, cue) ?? from
    if (isThinking(lower)) return at + 1
    if (lower.endsWith('ed')) return words[at + 1]!.lower === 'about' && at + 2 < cue ? at + 2 : from
  }
  return from
}

/** 'did not have that information': a that which points to a thing, behind a verb that takes one. */
function points(words: readonly Word[], that: number): boolean {
  return TAKES_THING.test(words[that - 1]?.lower ?? '')
}

const TAKES_THING =
  /^(?:ha(?:ve|s|d|ving)|gi(?:ve|ves|ving|ven)|gave|get(?:s|ting)?|got|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied)|br(?:ing|ings|ought)|tak(?:e|es|en|ing)|took|h(?:old|olds|eld)|ke(?:ep|eps|pt)|us(?:e|es|ed)|cover(?:s|ed)?|include[sd]?)$/
