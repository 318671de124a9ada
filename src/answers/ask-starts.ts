import { auxiliaries, interrogatives, requestedThings, subjectOpeners } from '../lexicons/question-words'
import type { Word } from '../text/words'

/** What stands before a word: the sentence's start, a joining word, a comma or stronger mark, an asking verb, or nothing that parts clauses. */
export type Gap = 'start' | 'joined' | 'or' | 'mark' | 'verb' | 'none'

const JOINING: ReadonlySet<string> = new Set([
  'and',
  'but',
  'also',
  'then',
  'so',
  'plus',
  'secondly',
  'thirdly',
  'finally',
  'please',
])
/** 'first, whether it was open; secondly, who paid' */
const COUNTS = /^(?:secondly|thirdly|finally)$/
const SO = /^(?:do|does|did|done|doing|say|said|think|thought|more|even)$/
/** 'about the vacancies, specifically how many there were' */
export const NAMELY: ReadonlySet<string> = new Set(['specifically', 'namely', 'particularly'])
/** Relative pronouns: behind a bare comma they go on with the noun before. */
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'when', 'where'])
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'at by for from in of on to with until since under over through into within about against'.split(' '),
)
/** 'Chief Superintendent Roe, who ...': words of address before a question. */
const VOCATIVE = 4
/** 'Further to my last question, which of ...' */
const LEADS_UP = /^(?:further|following|given|regarding|concerning|considering|arising|with|in)$/

/** What parts the word at `index` from the words before it. */
export function gapBefore(words: readonly Word[], index: number): Gap {
  if (index === 0) return 'start'
  const word = words[index]!
  const marked = word.before !== ' ' && /[,;:()\u2013\u2014\u2022"\u201c?.]| -|- |\n\s*\n/.test(word.before)
  const last = words[index - 1]!.lower
  // 'had done so when': no clause of its own.
  if (last === 'so' && SO.test(words[index - 2]?.lower ?? '')) return 'none'
  if (JOINING.has(last) && (!marked || COUNTS.test(last))) return 'joined'
  if ((last === 'or' || last === 'nor') && !marked) return 'or'
  return marked || (NAMELY.has(last) && /[,(:\u2013\u2014-]/.test(words[index - 1]!.before)) ? 'mark' : 'none'
}

/**
 * Where to look on if an interrogative clause in the word order of a direct question starts at `index`: behind the word that
 * opens it. 0 if none starts there.
 */
export function asksDirectly(words: readonly Word[], index: number, gap: Gap, started: boolean): number {
  const at = skipCondition(words, index)
  if (at > index) return gap !== 'none' && (started || isInterrogative(words, at)) ? at + 1 : 0
  const word = words[index]!.lower
  if (interrogatives.has(stripped(words, index))) return opensClause(words, index, gap, started) ? index + 2 : 0
  if (!auxiliaries.has(word) || gap === 'none' || gap === 'or') return 0
  // 'What is the plan, should there be a second flood?'
  if (started && gap === 'mark' && word === 'should' && words[index + 1]?.lower === 'there') return 0
  const opens = gap === 'start' || (opensSubject(words[index + 1], gap === 'joined') && !isTag(words, index))
  return opens ? index + 1 : 0
}

/** The same for a reported question beside another: 'whether', 'if' or an interrogative that opens a clause of its own. */
export function asksInReport(words: readonly Word[], index: number, gap: Gap): number {
  const at = skipCondition(words, index)
  if (at > index) return gap === 'none' ? 0 : at + 1
  if (words[index]!.lower === 'if')
    return gap === 'joined' || gap === 'or' || (gap === 'mark' && laterAsk(words, index)) ? index + 1 : 0
  if (auxiliaries.has(words[index]!.lower)) return turnsSubject(words, index, gap) ? index + 1 : 0
  return interrogatives.has(stripped(words, index)) && opensClause(words, index, gap, true) ? index + 2 : 0
}

/** Whether a thing asked for by its name starts at `index`, beside another: 'and for examples of', ', next steps'. */
export function asksForThing(words: readonly Word[], index: number, gap: Gap, named: boolean): number {
  if ((gap !== 'joined' && gap !== 'mark') || !(named || words[index]!.lower === 'for')) return 0
  let at = index
  if (/^(?:for|on|about|as)$/.test(words[at]?.lower ?? '')) at++
  if (words[at]?.lower === 'to') at++
  let steps = 0
  while (steps < 3 && at < words.length && !requestedThings.has(words[at]!.lower)) {
    if (
      !/^(?:the|an?|any|some|their|its|his|her|our|your|next|further|latest|current|future|recent|more|specific)$/.test(
        words[at]!.lower,
      )
    )
      return 0
    at++
    steps++
  }
  return at < words.length && requestedThings.has(words[at]!.lower) ? at + 1 : 0
}

function opensClause(words: readonly Word[], index: number, gap: Gap, started: boolean): boolean {
  if (gap === 'start') return true
  const word = stripped(words, index)
  if (gap === 'joined' || gap === 'or') return !(started && RELATIVE.has(word) && isRelativeAbove(words, index, word))
  if (gap !== 'mark') return false
  if (!RELATIVE.has(word)) return true
  const comma = words[index]!.before.includes(',')
  const turned = auxiliaries.has(words[index + 1]?.lower ?? '')
  if (!comma || (!started && (turned || index <= VOCATIVE || LEADS_UP.test(words[0]!.lower)))) return true
  if (/^(?:when|where)$/.test(word)) return started && (turned || laterAsk(words, index))
  return started && laterAsk(words, index)
}

/** 'to what', 'by when', 'for how long': the interrogative behind a preposition. */
function stripped(words: readonly Word[], index: number): string {
  const word = words[index]!.lower
  const next = words[index + 1]?.lower ?? ''
  return PREPOSITIONS.has(word) && interrogatives.has(next) && next !== 'whether' ? next : word
}

function isInterrogative(words: readonly Word[], index: number): boolean {
  return interrogatives.has(stripped(words, index)) || auxiliaries.has(words[index]!.lower)
}

/** 'the officers who left and who had been': the same pronoun stands inside the ask as a relative already. */
function isRelativeAbove(words: readonly Word[], index: number, word: string): boolean {
  for (let at = index - 2; at > 0; at--) {
    if (words[at]!.lower === word) return gapBefore(words, at) === 'none'
    if (/[.?;]/.test(words[at]!.before)) return false
  }
  return false
}

/** A list of asks goes on: the next clause that is parted off asks too. */
function laterAsk(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < words.length; at++) {
    const gap = gapBefore(words, at)
    if (gap === 'none' || /^(?:and|or|but)$/.test(words[at]!.lower)) continue
    if (gap === 'joined' && words[at]!.lower === 'if') return true
    if (interrogatives.has(stripped(words, at))) return gap === 'joined' || !RELATIVE.has(words[at]!.lower)
    if (gap === 'joined' && auxiliaries.has(words[at]!.lower) && opensSubject(words[at + 1], true)) return true
    if (gap === 'mark') return false
  }
  return false
}

/** ', is it?', ', aren't they': too short to ask anything of its own. */
function isTag(words: readonly Word[], index: number): boolean {
  let end = index + 1
  while (end < words.length && !/[?.;]/.test(words[end]!.before)) end++
  return end - index <= 2 && gapBefore(words, index) === 'mark'
}

/** Behind 'and has' a subject is whatever is no verb that goes on with the subject before: 'and has been', 'and was told'. */
function opensSubject(word: Word | undefined, joined: boolean): boolean {
  if (word === undefined) return false
  if (subjectOpeners.has(word.lower) || /^\p{Lu}/u.test(word.text)) return true
  return (
    joined &&
    !/^(?:been|not|be|to|also|since|already|now|ever|never|then|still|had|done|made|become|so|as|in|at|on|for|\p{L}+(?:ed|ing|en|ly))$/u.test(
      word.lower,
    )
  )
}

/**
 * 'what was being done and was there a date for it', ', would there be seats,': a direct question beside a reported one, as spoken
 * in Ireland and elsewhere. Behind 'and would', which may go on with the subject before, a plural is a subject: 'would passengers be'.
 */
function turnsSubject(words: readonly Word[], index: number, gap: Gap): boolean {
  const next = words[index + 1]
  if (next === undefined || (gap !== 'joined' && gap !== 'mark')) return false
  if (/^(?:there|it|they|he|she)$/.test(next.lower)) return gap === 'joined' || !isTag(words, index)
  if (gap === 'mark') return false
  if (/^(?:the|this|that|these|those|any|an?)$/.test(next.lower) || /^\p{Lu}/u.test(next.text)) return true
  return (
    MODAL.test(words[index]!.lower) &&
    /^(?!always$|perhaps$)\p{Ll}{3,}[^s'’\P{Ll}]s$|^(?:people|police|staff)$/u.test(next.lower)
  )
}

const MODAL = /^(?:can|could|will|would|should|may|might|must|shall|do|did)$/

/** Steps over 'if so', 'if not', 'if this has not happened': the condition in front of an ask that hangs on the one before. */
function skipCondition(words: readonly Word[], index: number): number {
  if (words[index]?.lower !== 'if') return index
  const second = words[index + 1]?.lower ?? ''
  if (/^(?:so|not|yes|no|any|possible|necessary|applicable)$/.test(second)) return index + 2
  for (let at = index + 2; at < Math.min(words.length, index + 14); at++)
    if (/,/.test(words[at]!.before) && (isInterrogative(words, at) || requestedThings.has(words[at]!.lower))) return at
  return index
}
