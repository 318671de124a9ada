import type { PrintedSign } from '../model/reading'
import { lowerInPlace } from '../text/lower-in-place'
import { opensNextPart } from '../text/next-part'
import { plainLower } from '../text/plain-lower'
import { type Stretch, sentences } from '../text/sentences'
import { type Word, wordsOf } from '../text/words'
import { isCourtesy, isInterrogative, isQuestion } from '../turns/interrogative'
import type { AskDraft, AskForm, AskStretch } from './ask-draft'
import { askType } from './ask-type'
import { askWords } from './ask-words'
import { askedWithin } from './asked-within'
import { askingVerbs } from './asking-verb'
import { breaksOff, isBroken, isTag, withTold } from './breaks-off'
import { challengeIn } from './challenge'
import { type ReadWord, readWords } from './clause-lexicon'
import { conditionOf } from './condition'
import { partSigns, partsAt } from './part-signs'
import { queriedThing } from './queried-thing'
import { quotedStretches } from './quoted'
import { restate } from './restate'
import { skipLabel } from './skip-label'
import { type Start, startsIn } from './starts-in'
import { statedParts } from './stated-parts'
import { isListed, wholeAsk } from './whole-ask'

/**
 * The things that a question asks, in order, each with its own words: co-ordinated clauses are asks of their own, lead-ins and
 * rhetorical questions are none. `words` are the words of `text`, and offsets those of a text in which it stands `behind` so many
 * units; `printed` are the items of its lists; a text that asks nothing in words gives the challenge it makes, or none if blank.
 */
export function splitAsks(
  text: string,
  words = readWords(plainLower(text)),
  behind = 0,
  printed: readonly PrintedSign[] = [],
): AskDraft[] {
  const stated = statedParts(text).flatMap((part) => asksBehind(text, part))
  if (stated.length > 0) return drafts(text, stated, words, behind, printed)
  const quoted = quotedStretches(text)
  const parts = sentences(text).filter(
    (part) => !quoted.some(({ start, end }) => part.start >= start && part.end <= end),
  )
  const asked = parts.flatMap((part, index) => {
    if (answersItself(text, parts, index)) return []
    const thing = queriedThing(text, part)
    if (thing !== null) return [thing]
    const own = asksOf(text, part, 'plain')
    // What is counted behind the first ask asks too, without a question mark.
    if (own.length === 0 && index > 0 && opensNextPart(text.slice(part.start, part.start + 5)))
      return asksOf(text, part, 'hidden')
    return own.length > 0 ? own : asksListed(text, part, printed)
  })
  const clear = asked.filter(({ form }) => form !== 'thing')
  const found = clear.length > 0 ? withThings(text, asked, clear) : asked
  const whole = found.filter((one, index) => !breaksOff(text, one, index === found.length - 1))
  const open = whole.length > 0 ? whole : found
  const hidden = open.length > 0 ? open : parts.flatMap((part) => asksHidden(text, part))
  const all = (hidden.length > 0 ? hidden : parts.flatMap((part) => asksWithin(text, part))).filter(
    ({ start, end }) => !isFormula(lowerInPlace(text.slice(start, end))) && !isCourtesy(text.slice(start, end)),
  )
  return drafts(
    text,
    all.length > 0
      ? all.map((one) => withTold(text, parts, one))
      : hidden.length > 0
        ? hidden
        : challengeIn(text, parts),
    words,
    behind,
    printed,
  )
}

/** The end of every question to an Irish minister, which wants no answer of its own. */
const FORMULA =
  /^(?:and )?(?:if|whether) (?:s?he|they|the \p{L}+) (?:will|would) make a statement (?:on|about) (?:the|this) matter\W*$/u

/** 'asked the following question of the Leader' on a line above the question's words. */
const ANNOUNCED =
  /^(?:[^?]{0,60} )?the following (?:\p{L}+ )?(?:questions?|information|details|particulars)(?! (?:is|was|are|were|has|had|arose)\b)[^?]*$/u

function isFormula(ask: string): boolean {
  return FORMULA.test(ask) || (ask.includes('following ') && ANNOUNCED.test(ask))
}

function drafts(
  text: string,
  stretches: readonly AskStretch[],
  words: readonly ReadWord[],
  behind: number,
  printed: readonly PrintedSign[],
): AskDraft[] {
  const signs = partSigns(text, printed)
  return stretches.map(({ start, end, form }, index) => {
    const ask = text.slice(start, end)
    const lead = text.slice(Math.max(0, start - LEAD), start)
    const whole = wholeAsk(text, start, ask)
    const fronted = whole === ask ? (FRONTED.exec(lead)?.[0] ?? '') : ''
    const own = askWords(words, start, end)
    const calls = whole === ask ? own.typeCalls : askWords(readWords(plainLower(whole)), 0, whole.length).typeCalls
    const before = stretches[index - 1]
    return {
      start: start + behind,
      end: end + behind,
      form,
      text: ask,
      type: askType(whole, lead, form, calls),
      condition: conditionOf(lead, ask),
      restated: restate(
        /^wh(?:at|ich|om|ose)\b/.test(ask) ? fronted + whole : whole,
        form,
        before === undefined ? null : text.slice(before.start, before.end),
        () => sentenceAround(text, start),
      ),
      words: own,
      part: partsAt(signs, start).at(-1) ?? 0,
    }
  })
}

/** 'asked:' over '(a) whether it was open' and '(b) for an example': what is asked in an item of its own. */
function asksListed(text: string, part: Stretch, printed: readonly PrintedSign[]): AskStretch[] {
  const { start, end } = part
  if (!printed.some((item) => item.start === start)) return []
  const item = text.slice(start, end)
  const thing = LISTED_THING.exec(item)
  if (thing !== null) return [{ start, end: start + thing[0].length, form: 'thing' }]
  return LISTED_CLAUSE.test(item) ? asksOf(text, part, 'hidden') : []
}

const LISTED_CLAUSE = /^(?:whether|if|what|how|why|when|where|who|which)\b/i
const LISTED_THING =
  /^(?:for|about) (?:an?|the|some|further|more|any|details|examples|clarification|assurances?)\b.*?(?=[;,.]?(?: and)?\s*$)/isu

/** How many units before an ask may tell what it wants. */
const LEAD = 40
/** 'asked to what she put it down', 'and in what share of cases': a preposition in front of the interrogative belongs to it. */
const FRONTED = /(?<=\b(?:asked|and|or|know|explain|say) )(?:to|in|by|from|at|with|under) $/i

function sentenceAround(text: string, at: number): string {
  const part = sentences(text).find(({ start, end }) => start <= at && end > at)
  return part === undefined ? text : text.slice(part.start, part.end)
}

const TOPIC =
  /^(?:(?:about|on|into|regarding|concerning|around)\b|(?:some|a few|a couple of|several|two|three|one|a|another|my|this)\s(?:\p{L}+\s){0,2}?questions?\b)/iu
const TOPIC_REACH = 40
/** '(the Secretary of State,) pursuant to the answer of 4 May': what a formal question follows from, which it does not ask for. */
const FOLLOWS_FROM =
  /^(?:for )?(?:the hon(?:\.|ourable)? [^.?!;:]{3,160}?\s|(?:the )?(?:\p{Lu}[\p{L}\u2019'-]*,? (?:(?:of|for|and|the) ){0,2}){1,9})?(?:further to|pursuant to|following|subsequent to|arising (?:from|out of)|in (?:the )?light of|in view of|with (?:regard|reference) to|having regard to)\b/u

/** 'enquired about the reasons for the delay and who had approved it': what is named by such a noun is asked for all the same. */
const SPECIFIC =
  /^\p{L}+ (?:the|its|their|his|her) (?:\p{L}+ )?(?:reasons?|number|percentage|proportion|date|timescales?|names?|causes?|rationale|deadline)\b/iu

/** 'asked about the fees. Is that something ...?': a subject named before a clear question is its lead-in. */
function withThings(text: string, asked: readonly AskStretch[], clear: readonly AskStretch[]): AskStretch[] {
  const first = clear[0]!.start
  return asked.filter(
    ({ form, start, end }) =>
      form !== 'thing' ||
      start > first ||
      !(FOLLOWS_FROM.test(text.slice(start, end)) || TOPIC.test(text.slice(start, start + TOPIC_REACH))) ||
      SPECIFIC.test(text.slice(start, end)),
  )
}

/** 'Why? Because nobody looked.' */
function answersItself(text: string, parts: readonly Stretch[], index: number): boolean {
  const part = parts[index]!
  const next = parts[index + 1]
  if (next === undefined || !isQuestion(text.slice(part.start, part.end))) return false
  const follow = text.slice(next.start, next.end)
  if (/^(?:because\b|no[,.]|yes[,.]|of course\b|clearly not\b|absolutely not\b|sorry,|let me (?:put|re))/i.test(follow))
    return true
  // 'What about the money? Where will it come from?' names its subject first.
  return (
    /^(?:and |but |so )?(?:what|how) about\b/i.test(text.slice(part.start, part.end)) &&
    isQuestion(follow) &&
    !isBroken(follow)
  )
}

function asksOf(text: string, part: Stretch, look: 'plain' | 'hidden'): AskStretch[] {
  const sentence = text.slice(part.start, part.end)
  const words = wordsOf(text, part.start, part.end)
  const verbs = askingVerbs(sentence, words, part.start)
  const direct = isQuestion(sentence) || look === 'hidden' || (verbs.length === 0 && isInterrogative(sentence))
  if (words.length === 0 || (!direct && verbs.length === 0)) return []
  const starts = startsIn(words, verbs, direct)
  const asked = stretches(text, words, withoutFrames(words, starts))
  if (asked.length > 0 || look === 'hidden' || !direct || starts.length > 0) return asked
  const form: AskForm = verbs.length > 0 ? 'thing' : 'direct'
  return [stretch(words, verbs.at(-1)?.end ?? skipLabel(words), words.length, form)]
}

/** What a sentence without a question mark asks, unless it only seeks assent: 'We spoke of the code, didn't we, and whether it is kept.' */
function asksHidden(text: string, part: Stretch): AskStretch[] {
  const found = asksOf(text, part, 'hidden')
  return found.some(({ start, end }) => isTag(text.slice(start, end))) ? [] : found
}

/** What a sentence asks by other words than verbs of asking, and what goes on behind it. */
function asksWithin(text: string, part: Stretch): AskStretch[] {
  const found = askedWithin(text, part)
  if (found === null) return []
  const words = wordsOf(text, part.start, part.end)
  const word = words.findIndex(({ start }) => start >= found.start)
  return word < 0 ? [] : stretches(text, words, startsIn(words, [{ word, end: word, form: found.form }], false))
}

/** What a part of a formal question asks, and what goes on behind it under the same verb. */
function asksBehind(text: string, { start, end, form }: AskStretch): AskStretch[] {
  const words = wordsOf(text, start, end)
  return stretches(text, words, startsIn(words, [{ word: 0, end: 0, form }], false))
}

function stretches(text: string, words: readonly Word[], starts: readonly Start[]): AskStretch[] {
  return starts.flatMap(({ word, form }, index) => {
    const next = starts[index + 1]
    const last = next === undefined ? words.length : boundary(words, next.verb ?? next.word)
    return last > word && !isAddressee(text, words, word, last, form) ? [stretch(words, word, last, form)] : []
  })
}

/** 'asked the Commissioner:' in front of the words that are put to her. */
function isAddressee(text: string, words: readonly Word[], from: number, to: number, form: AskForm): boolean {
  return (
    form === 'thing' && to - from <= ADDRESSEE && /^\s*:/.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 3))
  )
}
const ADDRESSEE = 6

const ONLY_FRAME =
  /^(?:and |so |but )?(?:can|could|may|might|would|will) (?:i|we|you|(?:the|mr|mrs|ms|dr)? ?(?!(?:it|they|he|she|this|that|there)\b)\p{L}+(?: \p{L}+)?) (?:please |just |perhaps |also |first )?(?:ask|clarify|confirm|explain|tell|say|check|(?<=\b(?:i|we|you) (?:please |just |perhaps |also |first )?)(?:begin|start|put|come|jump|press|turn|follow|go|pick|return))\b(?![^?]*\b(?:why|what|how|when|who|which|where|whether|if|that|the)\b)/u

/** 'Could I ask you, Ambassador, whether ...', 'Can I put one of my own?': a frame without anything asked in it. */
function withoutFrames(words: readonly Word[], starts: readonly Start[]): Start[] {
  return starts.filter(({ word, form }, index) => {
    const end = starts[index + 1]?.word ?? words.length
    if (form !== 'direct' || end - word > 9) return true
    return !ONLY_FRAME.test(
      words
        .slice(word, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  })
}

const JOINS = /^(?:and|or|but|also|then|so|secondly|thirdly|finally|plus|nor|please)$/

/** The word behind the last of an ask that stands before the ask at `index`: joining words and conditions belong to neither. */
function boundary(words: readonly Word[], index: number): number {
  let end = index
  while (end > 0 && (JOINS.test(words[end - 1]!.lower) || isListed(words[end - 1]!))) end--
  return end
}

function stretch(words: readonly Word[], from: number, to: number, form: AskForm): AskStretch {
  return { start: words[from]!.start, end: words[to - 1]!.end, form }
}
