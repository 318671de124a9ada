import { auxiliaries } from '../lexicons/question-words'
import type { Stretch } from '../text/sentences'
import { wordsOf } from '../text/words'
import type { AskStretch } from './ask-draft'
import { skipLabel } from './skip-label'

/** 'Have you\u2014?': words behind which somebody breaks off. */
const BROKEN = /^\s?(?:[\u2014\u2013-]{1,2}|\u2026|\.{3})\s?[.?]?(?=\s|$)/
/** So few words before the break ask nothing yet. */
const FEW = 4

/** 'This is late, isn't it?', 'So we spoke of the guidance, weren't we, and whether ...' */
const TAG =
  /(?:^|,\s?)(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)n['\u2019]?t (?:it|we|you|they|he|she|i|there|that)$/i
const TAG_ALONE = new RegExp(`^${TAG.source.replace('(?:^|,\\s?)', '')}`, 'i')

/** Whether words that stand beside other asks ask nothing themselves, as in speech: broken off, without a subject, or a tag behind what is only said. */
export function breaksOff(text: string, { start, end }: AskStretch, isLast: boolean): boolean {
  const ask = text.slice(start, end)
  const words = ask.split(/\s+/)
  if (words.length <= FEW && BROKEN.test(text.slice(end, end + 6))) return true
  if (
    words.length <= 2 &&
    auxiliaries.has(words[0]!.toLowerCase()) &&
    !/^(?:\p{Lu}|s?he\b|it|they|we|you|there)/u.test(words[1] ?? '')
  )
    return true
  if (isTag(ask)) return true
  return !isLast && (TAG.test(ask) || ASKED_BEFORE.test(text.slice(Math.max(0, start - LEAD), start)))
}

/** 'On 28 April I asked the minister (what she had done)', 'We sent a letter asking for (an update)': told before what is asked now. */
const ASKED_BEFORE =
  /\b(?:I (?:have |had |also |recently |previously )*asked\b[^.?!;]{0,60}|(?:letter|e-?mail|note|request)s? [^.?!;]{0,50}asking\b[^.?!;]{0,20})$/iu
const LEAD = 90

/** Whether words are a tag alone: 'weren't we'. */
export function isTag(ask: string): boolean {
  return TAG_ALONE.test(ask)
}

/** Whether a sentence that looks like a question is broken off. */
export function isBroken(sentence: string): boolean {
  return /[\u2014\u2013\u2026-]\s?\?$/.test(sentence) && sentence.split(/\s+/).length <= FEW + 1
}

/** 'There were two of them, is that right?': what is asked is what stands before the words that seek assent. */
export function withTold(text: string, parts: readonly Stretch[], ask: AskStretch): AskStretch {
  if (!SEEKS_ASSENT.test(text.slice(ask.start, ask.end))) return ask
  const part = parts.find(({ start, end }) => start < ask.start && end >= ask.end)
  if (part === undefined) return ask
  const words = wordsOf(text, part.start, part.end)
  const first = words[skipLabel(words)]
  return first === undefined || text.slice(first.start, ask.start).split(/\s+/).length <= FEW
    ? ask
    : { ...ask, start: first.start }
}
const SEEKS_ASSENT = /^is (?:that|this|it) (?:right|correct|so|true|fair|the case)$/i
