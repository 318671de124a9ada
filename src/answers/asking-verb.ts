import { auxiliaries, interrogatives, requestedThings } from '../lexicons/question-words'
import { askVerbs, soughtThings } from '../lexicons/reporting-verbs'
import { oneOf } from '../text/one-of'
import type { Word } from '../text/words'
import type { AskForm } from './ask-draft'
import { NAMELY } from './ask-starts'
import { isListed } from './whole-ask'

/** A verb of asking among the words of a sentence, and the word with which what is asked begins. */
export interface AskingVerb {
  readonly word: number
  readonly end: number
  readonly form: AskForm
}

const VERBS = new Map<string, string[][]>()
for (const verb of [
  ...askVerbs,
  'asking',
  'to ask',
  'will ask',
  'requests',
  "'d like to know",
  'like to know',
  'want to know',
  'wants to know',
  'keen to know',
  'curious to know',
  'interested to know',
  'love to know',
  'i wonder',
  'like to ask',
]) {
  const parts = verb.split(' ')
  const list = VERBS.get(parts[0]!) ?? []
  list.push(parts)
  VERBS.set(parts[0]!, list)
}
/** How far behind the verb the words of asking may begin: whom is asked stands between. */
const REACH = 14
const THING =
  /^(?:for|about|on|into|as|regarding|concerning|around|an?|the|some|further|clarification|confirmation|(?:re)?assurances?|information|details?|any|more|additional|extra|increased|improved|better|regular|urgent)$/

/** The verbs of asking in a sentence, in order, with where what they ask begins; an asking verb with nothing behind it is none. */
export function askingVerbs(sentence: string, words: readonly Word[], offset: number): AskingVerb[] {
  const found: AskingVerb[] = []
  for (let index = 0; index < words.length; index++) {
    const length = verbAt(words, index) || questionAt(words, index)
    const word = words[index]!
    if (length === 0 || (found.length > 0 && !parted(words, index))) continue
    if (word.lower === 'will' && !NOTICE.test(words[index + 2]?.lower ?? '')) continue
    if (word.lower === 'asked' && beenAsked(words, index)) continue
    if (/^wants?$/.test(word.lower) && WANTED.test(words[index - 1]?.lower ?? '')) continue
    // 'Queries were raised as to the cost'
    if (word.lower === 'queries' && passive(words, index + 2)) continue
    if (
      mayAsk(word.lower) &&
      length < 3 &&
      !passive(words, index) &&
      !soughtThings.test(sentence.slice(words[index + length - 1]!.end - offset))
    )
      continue
    if (words[index + 1]?.lower === 'interested' && !interrogatives.has(words[index + length]?.lower ?? '')) continue
    // 'The Chair asked: The rise stands out. What is behind it?'
    const behind = words[index + length]
    const next = behind !== undefined && isListed(behind) ? words[index + length + 1] : behind
    if (behind?.before.startsWith(':') && !interrogatives.has(next?.lower ?? '') && !auxiliaries.has(next?.lower ?? ''))
      continue
    const last = words[index + length - 1]!.lower
    const start = complement(
      words,
      index + length,
      /^(?:ask|asks|asked|asking|pressed|challenged|questioned)$/.test(last),
    )
    if (start === null) continue
    found.push({ word: index, ...start })
    index = start.end
  }
  return found
}

/** 'did not want to know', 'people who want to know', 'if you want to know' */
const WANTED = /^(?:not|never|who|that|which|if|when|you|to)$|n['\u2019]t$/

/** 'I will ask at the next meeting for', 'I will ask that': a question of which notice is given; 'I will ask Ms Roe to' is the chair's. */
const NOTICE = /^(?:at|for|that|if|whether|about)$/

/** Verbs of seeking, which ask only for some things. */
const mayAsk = oneOf('sought solicited wanted looked')

function verbAt(words: readonly Word[], index: number): number {
  const verbs = VERBS.get(words[index]!.lower)
  if (verbs === undefined) return 0
  let longest = 0
  for (const parts of verbs)
    if (parts.length > longest && parts.every((part, step) => words[index + step]?.lower === part))
      longest = parts.length
  return longest
}

const isQuestion = oneOf('question questions query queries enquiry enquiries inquiry inquiries')

/** 'In reply to a question from Cllr Roe as to ...', 'Responding to a query about ...' */
function questionAt(words: readonly Word[], index: number): number {
  const opening = index < 10 && isQuestion(words[index]!.lower)
  // 'To a further query whether ...'
  if (opening && index <= 4 && words[0]!.lower === 'to' && /^(?:an?|another|one|the)$/.test(words[1]?.lower ?? ''))
    return 1
  return opening &&
    words.slice(0, index).some(({ lower }) => /^(?:reply|response|answer|responding|replying|answering)$/.test(lower))
    ? 1
    : 0
}

/** A second verb of asking begins a clause of its own: 'and asked', 'He then asked'. */
function parted(words: readonly Word[], index: number): boolean {
  for (let at = index; at > Math.max(0, index - 5); at--)
    if (/^(?:and|but|then)$/.test(words[at - 1]!.lower) || /[,;]/.test(words[at]!.before)) return true
  return false
}

/** 'had been asked for more': what is told of others. */
function beenAsked(words: readonly Word[], index: number): boolean {
  // 'On being asked why ...' opens the sentence of the reply.
  if (index <= 3 && /^(?:on|upon|when)$/.test(words[index - 2]?.lower ?? '')) return false
  return words.slice(Math.max(0, index - 2), index).some(({ lower }) => lower === 'been' || lower === 'being')
}

function passive(words: readonly Word[], index: number): boolean {
  return /^(?:was|were|is|been|being)$/.test(words[index - 1]?.lower ?? '')
}

/** Where what is asked begins: at an interrogative soon behind the verb, else at the thing asked for. */
function complement(words: readonly Word[], from: number, takesWhom: boolean): { end: number; form: AskForm } | null {
  let thing: number | null = null
  if (isAssured(words[from + 2]?.lower ?? '') && words[from]!.lower === 'to' && words[from + 1]!.lower === 'be')
    return { end: from, form: 'thing' }
  const first = behindTime(words, from)
  for (let at = first; at < Math.min(words.length, first + REACH); at++) {
    const { lower, before } = words[at]!
    if (at > from && (/[;?]/.test(before) || (verbAt(words, at) > 0 && parted(words, at)))) break
    if (lower === 'if' && laterWhether(words, at)) continue
    if (thing !== null && goesOnWithNoun(words, at)) continue
    if (interrogatives.has(lower) || lower === 'if') {
      const behindThing =
        thing === at - 1 ||
        NAMELY.has(words[at - 1]?.lower ?? '') ||
        (words[at]!.before.includes(',') && !namesThing(words, thing, at))
      const clause = thing === null || at - from < 2 || asTo(words, at) || behindThing
      return clause ? { end: at, form: 'reported' } : { end: thing!, form: 'thing' }
    }
    if (thing === null && auxiliaries.has(lower) && at - from < 6 && !/^(?:that|who|which)$/.test(words[at - 1]!.lower))
      return { end: at, form: 'reported' }
    if (thing === null && isThing(words, at, from, takesWhom)) thing = at
  }
  return thing === null ? null : { end: thing, form: 'thing' }
}

/** Where what is asked can begin behind when it is meant for: 'asked, once the roof was on, who would pay'. */
function behindTime(words: readonly Word[], from: number): number {
  const opening = words[from]
  if (opening === undefined || !TIME.test(opening.lower)) return from
  if (/^(?:when|where)$/.test(opening.lower) && !opening.before.includes(',')) return from
  for (let at = from + 2; at < Math.min(words.length, from + REACH); at++)
    if (words[at]!.before.includes(',') && interrogatives.has(words[at]!.lower)) return at
  return from
}

const TIME = /^(?:once|after|before|when|where|until|while|unless)$/

/** 'asked to be assured that the post would be kept' */
const isAssured = oneOf('assured reassured satisfied')

/** 'queried the reserves, which had fallen': a relative clause about what is asked for. */
function goesOnWithNoun(words: readonly Word[], at: number): boolean {
  const { lower, before } = words[at]!
  return /^(?:which|who)$/.test(lower) && before.includes(',') && TOLD.test(words[at + 1]?.lower ?? '')
}

const TOLD = /^(?:had|has|have|was|were|is|are|would|will|could|should)$/

function isThing(words: readonly Word[], at: number, from: number, takesWhom: boolean): boolean {
  const { lower } = words[at]!
  if (at - from < 2 && requestedThings.has(lower)) return true
  if (lower === 'that')
    return at === from || (words[from]!.lower === 'at' && /^(?:meeting|session|council)$/.test(words[at - 1]!.lower))
  if (/^(?:the|an?)$/.test(lower) && at > from && KNOWS.test(words[at - 1]!.lower))
    return words.slice(at + 1, at + 4).some((word) => requestedThings.has(word.lower))
  if (lower === 'to') return at > from && words[at + 1] !== undefined && !LEADS_TO.test(words[at - 1]!.lower)
  if (at - from >= 9 || !THING.test(lower)) return false
  if (lower === 'for' && takesWhom && isOfficeFor(words, at)) return false
  if (!/^(?:the|an?)$/.test(lower)) return at - from < 7
  if (at === from) return !(takesWhom && addressed(words, at))
  return takesWhom && behindAddressee(words, from, at)
}

/** 'as to', 'pursuant to the answer of 11 May' */
const LEADS_TO = /^(?:as|pursuant|further)$/

/** 'sought to know the number of posts' */
const KNOWS = /^(?:know|learn|hear|have|receive)$/

/** Whether `for` stands within an office: 'the Minister for Works', 'the Secretary of State for the Home Department'. */
function isOfficeFor(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? ''
  if (before !== 'State') return OFFICE_FOR.test(before)
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1]
  return /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
}

/** 'the Minister for Works', 'the Cabinet Member for Housing': no 'for' of what is asked for. */
const OFFICE_FOR =
  /^(?:Minister|Secretary|Member|Holder|Spokesperson|Director|Lead|Leader|Commissioner|Champion|Head|Executive|Officer)$/

/** 'asked the Minister for Works the number of': the article behind whom is asked. */
function behindAddressee(words: readonly Word[], from: number, at: number): boolean {
  const last = words[at - 1]!.text
  return words[from]?.lower === 'the' && /^\p{Lu}/u.test(last) && !/[,;]/.test(words[at]!.before)
}

/** So many words are behind an article that opens whom is asked, at most. */
const ADDRESS = 8

/** 'asked the Commissioner whether', 'asked the force to explain': an article that opens whom is asked. */
function addressed(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + ADDRESS); next++) {
    const { lower, before } = words[next]!
    // 'the hon. Member for Northtown, representing the Commission'
    if (/[,.;]/.test(before) && lower !== 'representing' && words[next - 1]!.lower !== 'hon') return false
    if (/^(?:to|for|about|on|if)$/.test(lower) || interrogatives.has(lower)) return true
    if (auxiliaries.has(lower)) return next - at < 5 && /^\p{Lu}/u.test(words[next - 1]!.text)
  }
  return false
}

/** 'for the tonnage taken, what it cost': a thing asked for by its noun beside what else is asked. */
function namesThing(words: readonly Word[], thing: number | null, at: number): boolean {
  return thing !== null && words.slice(thing, Math.min(at, thing + 4)).some(({ lower }) => requestedThings.has(lower))
}

function asTo(words: readonly Word[], at: number): boolean {
  return /^(?:to|regards)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'as'
}

/** 'asked if, given the cost, whether ...' */
function laterWhether(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.lower === 'given' && words.slice(at + 1).some(({ lower }) => lower === 'whether')
}
