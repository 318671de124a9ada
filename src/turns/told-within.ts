import type { Frame } from './said'
import type { Speakers } from './speakers'
import { readSubject, type Subject } from './subject'

const TOLD =
  /(?:;\s(?=(?:this|that|it|these|those|the|such)\s(?:\p{L}+\s)?(?:was|were)\s(?:not\s(?:currently\s)?(?:available|known|held|recorded|to hand|kept|collected)|unknown|unavailable)\b)|,\s(?=to be (?:told|informed|advised|assured)(?: by (?:the )?\p{Lu}[^,.;:]{1,50}?)? that\b)|,?\s(?=(?:to which (?:the|his|her|their) (?:answer|reply|response) (?:was|had been|came)|and (?:was|were) (?:told|informed|advised|assured)(?: by ((?:the )?\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:of |for |and )?\p{Lu}[\p{L}.'\u2019-]*){0,5}))? (?:that|it|they|he|she|there|this|these|those|no)|and (?:received|was given) (?:the|an?) (?:answer|reply|response|assurance) that|and heard that|and (?:it )?(?:was|were) (?:duly )?given\b(?! (?:the|an?)\b)|and (?:got|received|had|was given) the same (?:answer|reply|response))\b))/u

const PUT = /\b(?:was|were|had been) (?:\p{L}+ )?(?:asked|questioned|pressed|challenged|quizzed)\b/u
/** 'The Treasurer was asked whether it was paid, and said that it was' */
const SAID = /,?\s(?=and (?:said|replied|answered|responded|confirmed|explained|stated|advised)\b)/

/** 'asked how it would go on, with the Director replying that talks were under way' */
const REPLYING =
  /,\s(?:with\s)?((?:the\s)?\p{Lu}[^,.;:]{1,50}?)\s(?:replying|explaining|confirming|answering|saying|advising|responding|stating|being of the view)\b/u

/** 'asked the Treasurer about the roof, who advised that it was paid for' */
const WHO =
  /,\s(?=who\s(?:then\s|also\s|duly\s)?(?:advised|replied|responded|explained|confirmed|answered|clarified|undertook|said|stated|agreed)\b)/

const NAMED = "(?:[Tt]he )?\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:of |for |and )?\\p{Lu}[\\p{L}.'\u2019-]*){0,5}"
const AGREED = '(?:duly |then |readily )?agreed'
const TO_DO = '(?: to (?:do (?:so|this|it)|this|that|it))'
/** 'asked for a map, which was agreed', 'asked that he write, and he agreed to do so', 'which the Treasurer agreed to provide' */
const ASSENT = new RegExp(
  `,\\s(?=which (?:(?:was|were) (?:duly |also |then )?agreed\\b|(${NAMED}) ${AGREED} to (?:do|provide|supply|send|circulate|arrange|bring)\\b))|[,;]\\s(?=(?:and |but )?(?:this was agreed|(s?he|they|${NAMED}) ${AGREED}${TO_DO}?)\\W*$)|\\s(?=and (?:this was agreed|(s?he|they) ${AGREED}${TO_DO}?|(${NAMED}) ${AGREED}${TO_DO})\\W*$)`,
  'u',
)
const PRONOUN = /^(?:s?he|they)$/

/** Where the reply begins in 'asked whether it had come and was told that it had', and its frame; null where a sentence only asks. */
export function toldWithin(sentence: string, asked: Frame, speakers: Speakers): { cut: number; frame: Frame } | null {
  if (asked.act !== 'ask') return null
  const own = PUT.test(sentence.slice(0, asked.end)) ? SAID.exec(sentence.slice(asked.end)) : null
  if (own !== null)
    return {
      cut: asked.end + own.index + own[0].length,
      frame: replyOf(null),
    }
  const told = REPLYING.exec(sentence.slice(asked.end))
  const replier = told === null ? null : readSubject(told[1]!, speakers)
  if (told !== null && replier !== null)
    return {
      cut: asked.end + told.index + 2,
      frame: replyOf(replier),
    }
  const whom = asked.addressee !== null && sentence.includes(', who ') ? WHO.exec(sentence.slice(asked.end)) : null
  if (whom !== null)
    return {
      cut: asked.end + whom.index + whom[0].length,
      frame: replyOf(readSubject(asked.addressee!, speakers)),
    }
  const assent = sentence.includes(' agreed') ? ASSENT.exec(sentence.slice(asked.end)) : null
  if (assent !== null) {
    const who = assent.slice(1).find((name) => name !== undefined)
    const named = who === undefined || PRONOUN.test(who) ? asked.addressee : who
    return {
      cut: asked.end + assent.index + assent[0].length,
      frame: replyOf(named === null ? null : readSubject(named, speakers)),
    }
  }
  if (
    !sentence.includes('; ') &&
    !/\b(?:which|told|informed|advised|assured|received|given|same|heard)\b/.test(sentence)
  )
    return null
  const hit = TOLD.exec(sentence.slice(asked.end))
  if (hit === null) return null
  const cut = asked.end + hit.index + hit[0].length
  const subject = hit[1] === undefined ? null : readSubject(hit[1], speakers)
  return {
    cut,
    frame: replyOf(subject),
  }
}

/** The frame of a reply of which the sentence says no more than who gives it. */
export function replyOf(subject: Subject | null): Frame {
  return { act: 'reply', subject, verb: 'told', start: 0, end: 0, answers: { asker: null, end: 0 }, addressee: null }
}
