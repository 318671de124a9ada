import type { AnswerSentence } from './answer-sentence'
import { hasMark, markAt } from './mark-names'

/** 'It had been referred to the ombudsman', 'options were put to the Board': what was done with the matter. */
const DONE_WITH = /^(?:been|was|were|is|are) (?:put|raised|taken up|pursued|directed|addressed|referred)\b/i
/** The question itself is what goes to somebody else. */
const QUESTION = /\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|points?|requests?|parts?|one)\b/i
/** 'Could ask for a talk', 'I speak to them all the time'. */
const NO_ADDRESS = /^(?:\w+ )?(?:would|'d|will|'ll|should|must|might|may|could|had|have|to) (?:\w+ )?ask for\b/i
/** 'I speak to them all the time', 'the system did not talk to the other'. */
const OWN_TALK = /\b(?:i|we|not|n['\u2019]t)\s+$/i
/** 'An issue with a lot of factors behind it.' */
const WITH_MANY = /\bwith (?:an?|some|many|lots|several)\b/i
/** 'I can write to the panel with that': who asked is who will be told. */
const TO_ASKER =
  /\b(?:speak|talk|write) to (?:the |your )?(?:panel|board|(?:sub-?)?committee|council|members?|authority|chair|clerk)\b/i
/** 'One did and', 'three had': short for a yes with its number. */
const AFFIRMS =
  /^(?:(?:that )?(?:it|they|he|she|we|i|there|this|that|these|those|all|both|some|many|most|several|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of (?:them|those|these))?) (?:is|are|was|were|has|have|had|do|does|did|can|could|will|would)(?=[,.;]|$| and\b| but\b)/i

/** Whether a sentence hands the question to somebody else, and does not tell what was done with the matter or say yes besides. */
export function passesOn(sentence: AnswerSentence): boolean {
  const { refusals, opening, start, text } = sentence
  if (opening !== null || affirms(sentence)) return false
  return refusals.some(({ reply, text: words, span }) => {
    if (reply !== 'deflection' || [NO_ADDRESS, TO_ASKER, WITH_MANY].some((no) => no.test(words))) return false
    const before = text.slice(0, span.start - start)
    if (/^(?:speak|talk|write) to\b/i.test(words)) return !OWN_TALK.test(before)
    return !DONE_WITH.test(words) || QUESTION.test(before)
  })
}

/** Whether a sentence opens with a short yes: 'one did and that it had been referred to the watchdog'. */
export function affirms({ body, marks }: AnswerSentence): boolean {
  return AFFIRMS.test(body) && !hasMark(marks, markAt.conditional)
}

/** Whether what looks like handing on is a promise to tell those who ask: 'I can write to the panel with that by Friday'. */
export function willTell({ refusals, text }: AnswerSentence): boolean {
  return (
    refusals.some(({ text: words }) => TO_ASKER.test(words)) && /\b(?:can|could|will|would|shall|'ll)\b/i.test(text)
  )
}
