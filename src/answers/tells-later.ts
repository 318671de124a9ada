import type { AskEvidence } from './ask-evidence'

/** 'When will it open?' 'I will come back to you on that by Friday.': the day is that of the reply to come. */
export function tellsLater({ ask: { text, type }, own, sentences }: AskEvidence): boolean {
  if (own.length !== 1 || sentences.some(({ sentence }) => sentence.opening !== null)) return false
  const sentence = own[0]!.sentence.text
  const [promise, back, sent] = LATER.exec(sentence) ?? []
  const verb = back ?? sent
  if (promise === undefined || verb === undefined || SAYS_MORE.test(sentence) || LEANS_ON_ASK.test(sentence))
    return false
  // 'When would they get it?' 'He will send it by Friday.'
  if (type === 'time' && TO_GET.test(text)) return false
  const wanted = back !== undefined || (type === 'polar' || type === 'assurance' ? WANTS_DATA.test(text) : true)
  if (!wanted || GIVES_ACCESS.test(text)) return false
  return !text.toLowerCase().includes(verb.toLowerCase().slice(0, 5)) && !NUMBERED.test(sentence.replace(BY_WHEN, ''))
}

const LATER =
  /\b(?:(?:would|will|shall|['\u2019]ll)(?: (?:then|also|certainly|happily|of course|be (?:happy|able|glad) to))?|(?:undertook|agreed|promised|offered|committed|(?:was|were|am|are|is) (?:happy|going|willing)|need(?:ed)?|want(?:ed)?) to) (?:take (?:this|that|it) away and )?(?:(come back|revert|get back|report back|write (?:to|with)|respond in writing|reply in writing|find out|let \p{L}+(?: \p{L}+)? know)|(circulate|send|provide|supply|share|forward|furnish|email) (?:this|that|it|them|these|those|the (?:figures?|numbers?|data|details?|information|breakdown|answer|list|date|dates)|an answer|a (?:written )?(?:answer|reply|response|note|breakdown)))\b/iu
/** 'He agreed that it could and undertook to report back.' */
const LEANS_ON_ASK =
  /\b(?:it|they|this|that|there|s?he|we) (?:can|could|would|will|was|were|is|are|had|has|did)(?: not)?,? and\b/i
const TO_GET =
  /\b(?:gets?|got|receiv\p{L}+|hears?|see|sees|hav(?:e|ing)|expect\p{L}*|advice|repl(?:y|ies)|answer\p{L}*|respon\p{L}+|report\p{L}*|figures?|data|updates?|information|details|results?)\b/iu
/** A figure or a date. */
const NUMBERED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half)\b/i
/** By when a reply will come. */
const BY_WHEN =
  /,? (?:by|within|before|no later than|in (?:the next|due course|a|\p{L}+ (?:days?|weeks?|months?))|next|this (?:week|month|afternoon)|at the|after|outside|following|to the (?:next|\p{Lu}))\b.*$/u

/** 'Will you share the data with us?' wants it done, not said. */
export const GIVES_ACCESS = /\bshare\b.*\bwith\b/i

/** A request for data. */
export const WANTS_DATA =
  /^(?:that|for|if|whether|can|could|will|would|may)\b.*\b(?:figures?|numbers?|breakdown|broken (?:down|out)|data|statistics|details|copy|copies|list)\b/i

/** What a sentence tells besides. */
export const SAYS_MORE = /;|\bthat\b.*\b(?:was|is|had|were)\b|, (?:but|adding|saying|which|and)\b/
