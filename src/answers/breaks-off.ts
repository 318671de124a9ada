import { auxiliaries } from '../lexicons/question-words'
import type { Stretch } from '../text/sentences'
import { wordsOf } from '../text/words'
import type { AskStretch } from './ask-draft'
import { skipLabel } from './skip-label'

/** 'Have you\u2014?': words behind which somebody breaks off. */
const BROKEN = /^\s?(?:[\u2014\u2013-]{1,2}|\u2026|\.{3})\s?[.?]?(?=\s|$)/
/** 'What went wrong \u2014 and who is to blame?': the dash joins. */
const GOES_ON =
  /^\W*(?:and|or|but|who|what|how|why|when|where|which|if|whether|is|are|was|were|did|does|do|has|have)\b/i
const AHEAD = 12
/** So few words before the break ask nothing yet. */
const FEW = 4

/** 'This is late, isn't it?', 'So we spoke of the guidance, weren't we, and whether ...' */
const TAG_WORDS =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)n['\u2019]?t (?:it|we|you|they|he|she|i|there|that)$"
const TAG = new RegExp(`(?:^|,\\s?)${TAG_WORDS}`, 'i')
const TAG_ALONE = new RegExp(`^${TAG_WORDS}`, 'i')
/** Behind what is no fact but a view of it: 'This is a mess, isn't it?' */
const JUDGES = /\b(?:is|are)n['\u2019]?t (?:it|they|that)$/i

/** Whether words that stand beside other asks ask nothing themselves, as in speech: broken off, without a subject, or a tag behind what is only said. */
export function breaksOff(text: string, { start, end }: AskStretch, isLast: boolean): boolean {
  const ask = text.slice(start, end)
  const words = ask.split(/\s+/)
  const behind = text.slice(end, end + AHEAD)
  if (words.length <= FEW && BROKEN.test(behind) && !GOES_ON.test(behind)) return true
  if (
    words.length <= 2 &&
    auxiliaries.has(words[0]!.toLowerCase()) &&
    !/^(?:\p{Lu}|s?he\b|it|they|we|you|there)/u.test(words[1] ?? '')
  )
    return true
  if (isTag(ask)) return true
  if (isLast) return false
  // 'It was finished in May, wasn't it?' asks for a fact.
  if (TAG.test(ask)) return !behind.startsWith('?') || JUDGES.test(ask)
  return ASKED_BEFORE.test(text.slice(Math.max(0, start - LEAD), start)) && ASKS_NOW.test(text.slice(end))
}

/** 'On 28 April I asked the minister (what she had done)', 'We sent a letter asking for (an update)': told before what is asked now. */
const ASKED_BEFORE =
  /(?:\b(?:in|on|last|ago|(?:19|20)\d\d),? I (?:have |had |also )?asked\b|\b(?:in|on|last) (?:[\p{L}\d]+ ){1,3}I (?:have |had |also )?asked\b|\bI (?:had|previously|recently|earlier|once) asked\b)[^.?!;]{0,60}$|\b(?:I|we) (?:\p{L}+ ){0,3}(?:letter|e-?mail|note|request)s? [^.?!;]{0,50}asking\b[^.?!;]{0,20}$/iu
/** A question of its own behind it that says what it wants: no 'Can you tell us?' alone. */
const ASKS_NOW = /[.!?;]\s+(?!(?:[^.?!]{0,30} )?(?:tell|answer|say)\b[^.?!]{0,20}\?)[^.?!]{10,}\?/
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
  if (first === undefined) return ask
  const told = text.slice(first.start, ask.start)
  return told.split(/\s+/).length <= FEW || ASKS_TOO.test(told) ? ask : { ...ask, start: first.start }
}
const ASKS_TOO = /\b(?:how|why|who|whom|what|whether)\b/i
const SEEKS_ASSENT = /^is (?:that|this|it) (?:right|correct|so|true|fair|the case)$/i
