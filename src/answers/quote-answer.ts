import type { AnswerSentence } from './answer-sentence'
import type { NonAnswerWords } from './find-non-answers'
import { shorten } from './shorten'

/** Who speaks, or that an answer comes: no part of what is said. */
const LABEL =
  /^\s*(?:(?:supplement(?:ary|al)\s)?(?:answer|reply|response)\b[^:.?!]{0,90}:|A\s?(?:\([^)]{1,90}\))?:|\([^)]{1,90}\)(?::|\s*$)|in (?:reply|response):)\s*/i
/** Behind these a clause of its own begins. */
const CLAUSE_FOLLOWS = /(?:\bthat|[:,;(\u2018\u201c"'\u2013-])\s*$/i
/** So begins a clause of its own, also without 'that' in front. */
const CLAUSE_OPENS =
  /^(?:it|they|he|she|we|you|i|there|this|that|these|those|the|an?|all|both|no|nobody|none|some|most|every|each|its|their|his|her|our|my|yes|not|as|if|in|when|while|since|\d|\p{Lu})/iu
/** And so none does: the words hang on others in front of them. */
const HANGS = /^(?:of|to|with|by|from|and|or|was|were|is|are|had|has|which|who|whose)\b/
const FEWEST = 3

/**
 * The words of an answer's sentence as a reason quotes them: what is said where that stands by itself, else the sentence, and of a
 * long one the part in which it does not answer (`refusal`). Null for a sentence that is only a label.
 */
export function quoteAnswer(sentence: AnswerSentence, refusal: NonAnswerWords | null): string | null {
  const { text, body, start } = sentence
  const frame = text.slice(0, text.length - body.length)
  const isCut = refusal !== null && refusal.span.start - start < frame.length
  const words = (frame === '' || isCut || !standsAlone(frame, sentence) ? text : body).replace(LABEL, '')
  if (!/[\p{L}\d]/u.test(words)) return null
  const quote = shorten(words, refusal?.text)
  return HANGS.test(words) ? quote.replace('\u201c', '\u201c\u2026 ').replace('\u2026 \u2026', '\u2026') : quote
}

function standsAlone(frame: string, { body, tenses, opening }: AnswerSentence): boolean {
  if (HANGS.test(body)) return false
  const isClause = CLAUSE_FOLLOWS.test(frame) || CLAUSE_OPENS.test(body)
  return isClause && (opening !== null || tenses !== 0 || body.split(' ').length >= FEWEST)
}
