import { interrogatives } from '../lexicons/question-words'
import { plainLower } from '../text/plain-lower'
import { type Stretch, sentences } from '../text/sentences'
import { type Word, wordsOf } from '../text/words'
import { isInterrogative, isQuestion } from '../turns/interrogative'
import type { AskDraft, AskForm, AskStretch } from './ask-draft'
import { asksDirectly, asksForThing, asksInReport, type Gap, gapBefore } from './ask-starts'
import { askType } from './ask-type'
import { type AskWords, askWords } from './ask-words'
import { type AskingVerb, askingVerbs } from './asking-verb'
import { challengeIn } from './challenge'
import { type ReadWord, readWords } from './clause-lexicon'
import { quotedStretches } from './quoted'
import { restate } from './restate'
import { statedParts } from './stated-parts'
import { isListed, opensPart, partsBehind, wholeAsk } from './whole-ask'

/**
 * The things that a question asks, in order, each with its own words: co-ordinated clauses are asks of their own, lead-ins and
 * rhetorical questions are none. Offsets are into `text`, of which `words` are the words; a text that asks nothing in words gives the
 * challenge it makes, or none if blank.
 */
export function splitAsks(text: string, words: readonly ReadWord[] = readWords(plainLower(text))): AskDraft[] {
  const stated = statedParts(text).flatMap((part) => asksBehind(text, part))
  if (stated.length > 0) return drafts(text, stated, words)
  const quoted = quotedStretches(text)
  const parts = sentences(text).filter(
    (part) => !quoted.some(({ start, end }) => part.start >= start && part.end <= end),
  )
  const asked = parts.flatMap((part, index) => (answersItself(text, parts, index) ? [] : asksOf(text, part, 'plain')))
  const clear = asked.filter(({ form }) => form !== 'thing')
  const found = clear.length > 0 ? withThings(text, asked, clear) : asked
  const hidden = found.length > 0 ? found : parts.flatMap((part) => asksOf(text, part, 'hidden'))
  return drafts(text, hidden.length > 0 ? hidden : challengeIn(text, parts), words)
}

function drafts(text: string, stretches: readonly AskStretch[], words: readonly ReadWord[]): AskDraft[] {
  return stretches.map((stretch, index) =>
    draft(text, stretch, stretches[index - 1], askWords(words, stretch.start, stretch.end)),
  )
}

function draft(
  text: string,
  { start, end, form }: AskStretch,
  before: AskStretch | undefined,
  words: AskWords,
): AskDraft {
  const ask = text.slice(start, end)
  const lead = text.slice(Math.max(0, start - LEAD), start)
  const whole = wholeAsk(text, start, ask)
  const calls = whole === ask ? words.typeCalls : askWords(readWords(plainLower(whole)), 0, whole.length).typeCalls
  return {
    start,
    end,
    form,
    text: ask,
    type: askType(whole, lead, form, calls),
    restated: restate(whole, form, before === undefined ? null : text.slice(before.start, before.end)),
    words,
  }
}

/** How many units before an ask may tell what it wants. */
const LEAD = 40

const TOPIC = /^(?:about|on|into|regarding|concerning|around)\b/i

/** 'asked about the fees. Is that something ...?': a subject named before a clear question is its lead-in. */
function withThings(text: string, asked: readonly AskStretch[], clear: readonly AskStretch[]): AskStretch[] {
  const first = clear[0]!.start
  return asked.filter(
    ({ form, start }) => form !== 'thing' || start > first || !TOPIC.test(text.slice(start, start + 12)),
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
  return /^(?:and |but |so )?(?:what|how) about\b/i.test(text.slice(part.start, part.end)) && isQuestion(follow)
}

function asksOf(text: string, part: Stretch, look: 'plain' | 'hidden'): AskStretch[] {
  const sentence = text.slice(part.start, part.end)
  const words = wordsOf(text, part.start, part.end)
  const verbs = askingVerbs(sentence, words, part.start)
  const direct = isQuestion(sentence) || look === 'hidden' || (verbs.length === 0 && isInterrogative(sentence))
  if (words.length === 0 || (!direct && verbs.length === 0)) return []
  const starts = startsIn(words, verbs, direct)
  const asked = stretches(text, words, withoutFrames(words, starts))
  if (asked.length > 0 || look === 'hidden' || !direct) return asked
  const form: AskForm = verbs.length > 0 ? 'thing' : 'direct'
  return [stretch(words, verbs.at(-1)?.end ?? skipLabel(words), words.length, form)]
}

/** What a part of a formal question asks, and what goes on behind it under the same verb. */
function asksBehind(text: string, { start, end, form }: AskStretch): AskStretch[] {
  const words = wordsOf(text, start, end)
  return stretches(text, words, startsIn(words, [{ word: 0, end: 0, form }], false))
}

function stretches(text: string, words: readonly Word[], starts: readonly Start[]): AskStretch[] {
  return starts.flatMap(({ word, form }, index) => {
    const next = starts[index + 1]
    const last = next === undefined ? words.length : boundary(words, next.word)
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
  /^(?:and |so |but )?(?:can|could|may|might|would|will) (?:i|we|you|(?:the|mr|mrs|ms|dr)? ?\p{L}+(?: \p{L}+)?) (?:please |just |perhaps |also |first )?(?:ask|clarify|confirm|begin|start|put|come|press|turn|follow|go|explain|tell|say|pick|return|check)\b(?![^?]*\b(?:why|what|how|when|who|which|where|whether|if|that|the)\b)/iu

/** 'Could I ask you, Ambassador, whether ...', 'Can I put one of my own?': a frame without anything asked in it. */
function withoutFrames(words: readonly Word[], starts: readonly Start[]): Start[] {
  return starts.filter(({ word, form }, index) => {
    const end = starts[index + 1]?.word ?? words.length
    if (form !== 'direct' || end - word > 9) return true
    return !ONLY_FRAME.test(
      words
        .slice(word, end)
        .map(({ text }) => text)
        .join(' '),
    )
  })
}

interface Start {
  readonly word: number
  readonly form: AskForm
}

function startsIn(words: readonly Word[], verbs: readonly AskingVerb[], direct: boolean): Start[] {
  const starts: Start[] = []
  const label = skipLabel(words)
  let look = 0
  let form: AskForm | null = null
  for (let index = 0; index < words.length; index++) {
    const verb = verbs.find(({ word }) => word === index)
    // 'Have you asked for more money?': inside a direct question a verb of asking is what is asked about.
    if (verb !== undefined && (form !== null || starts.length === 0)) {
      form = verb.form
      starts.push({ word: verb.end, form })
      look = verb.end + 1
    }
    if (index < look) continue
    if (opensPart(words, index, starts)) {
      starts.push({ word: index, form: starts.at(-1)!.form })
      look = index + 2
      continue
    }
    const gap = index === label ? 'start' : gapBefore(words, index)
    const next =
      form === null
        ? directStart(words, index, gap, starts, direct)
        : nextStart(words, index, gap, form, starts, direct)
    if (next === null) continue
    starts.push({ word: index, form: next.form })
    look = next.look + partsBehind(words, index)
  }
  return form === null ? withConfirmed(words, starts) : starts
}

interface Next {
  readonly look: number
  readonly form: AskForm
}

function directStart(
  words: readonly Word[],
  index: number,
  gap: Gap,
  starts: readonly Start[],
  direct: boolean,
): Next | null {
  const look = direct
    ? asksDirectly(words, index, gap, starts.length > 0) || (starts.length > 0 ? goesOnToTell(words, index, gap) : 0)
    : 0
  return look > 0 ? { look, form: 'direct' } : null
}

/** What goes on behind a verb of asking. */
function nextStart(
  words: readonly Word[],
  index: number,
  gap: Gap,
  form: AskForm,
  starts: readonly Start[],
  direct: boolean,
): Next | null {
  const reported = asksInReport(words, index, gap) || goesOnToTell(words, index, gap)
  if (reported > 0) return { look: reported, form: 'reported' }
  const turned = direct ? asksDirectly(words, index, gap, true) : 0
  if (turned > 0) return { look: turned, form: 'direct' }
  const thing = asksForThing(words, index, gap, form === 'thing')
  if (thing > 0) return { look: thing, form: 'thing' }
  return goesOnWithThat(words, index, starts) ? { look: index + 2, form } : null
}

/** 'explain why and say what', 'to explain why and to give a date': a second verb of telling under one request. */
function goesOnToTell(words: readonly Word[], index: number, gap: Gap): number {
  if (gap !== 'joined') return 0
  const at = words[index]!.lower === 'to' ? index + 1 : index
  if (
    !/^(?:tell|say|give|explain|confirm|provide|state|describe|outline|clarify|indicate|set)$/.test(
      words[at]?.lower ?? '',
    )
  )
    return 0
  const rest = words.slice(at + 1, at + 5).map(({ lower }) => lower)
  return at > index || rest.some((word) => interrogatives.has(word) || /^(?:that|an?|the)$/.test(word)) ? at + 3 : 0
}

/** 'that crime had not risen and that times had not': a second clause under the same asking verb. */
function goesOnWithThat(words: readonly Word[], index: number, starts: readonly Start[]): boolean {
  const last = starts.at(-1)
  if (last === undefined || words[index]!.lower !== 'that' || gapBefore(words, index) === 'none') return false
  return words.slice(last.word, index - 1).some((word) => word.lower === 'that' || word.lower === 'whether')
}

/** 'Can you confirm that ..., what it cost and that ...': further clauses under the verb of a direct request. */
function withConfirmed(words: readonly Word[], starts: readonly Start[]): Start[] {
  const all: Start[] = []
  starts.forEach((start, position) => {
    all.push(start)
    const end = starts[position + 1]?.word ?? words.length
    let under = false
    for (let index = start.word + 1; index < end; index++) {
      if (words[index]!.lower === 'that' && under && /^(?:joined|mark)$/.test(gapBefore(words, index)))
        all.push({ word: index, form: 'direct' })
      under ||=
        /^(?:that|whether)$/.test(words[index]!.lower) &&
        /^(?:confirm|assure|reassure|accept|agree|advise|say|clarify|us|board|panel|committee|members)$/.test(
          words[index - 1]!.lower,
        )
    }
  })
  return all
}

const JOINS = /^(?:and|or|but|also|then|so|secondly|thirdly|finally|plus|nor)$/

/** The word behind the last of an ask that stands before the ask at `index`: joining words and conditions belong to neither. */
function boundary(words: readonly Word[], index: number): number {
  let end = index
  while (end > 0 && (JOINS.test(words[end - 1]!.lower) || isListed(words[end - 1]!))) end--
  return end
}

function stretch(words: readonly Word[], from: number, to: number, form: AskForm): AskStretch {
  return { start: words[from]!.start, end: words[to - 1]!.end, form }
}

/** Words of a label in front of a question: 'DPCC - What', 'Cllr Roe: What', 'Q4 MR ROE: What', '1. How'. */
function skipLabel(words: readonly Word[]): number {
  for (let index = 1; index < Math.min(words.length, 9); index++) {
    if (/[:\u2013\u2014]| - |- /.test(words[index]!.before) && index < 8) {
      if (
        words
          .slice(0, index)
          .every(({ text }) => /^[\p{Lu}\d]/u.test(text) || /^(?:of|the|de|van|ap|and|for)$/.test(text))
      )
        return index
    }
  }
  const first = words[0]!
  const capitals = /^[A-Z]{2,6}$/.test(first.text) && interrogatives.has(words[1]?.lower ?? '')
  return capitals ? 1 : 0
}
