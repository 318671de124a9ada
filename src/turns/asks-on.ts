import type { Frame } from './said'
import type { Speakers } from './speakers'
import { readSubject } from './subject'

/** 'Ms Doe lives by the lock. Asked whether it would flood.': a sentence without a subject goes on with whom the paragraph is about. */
export function asksOn(sentence: string): Frame | null {
  const verb = ASKS_ON.exec(sentence)?.[0]
  if (verb === undefined || ANSWERED.test(sentence)) return null
  const subject = { label: 'they', kind: 'pronoun' as const }
  return { act: 'ask', subject, verb: verb.toLowerCase(), start: 0, end: verb.length, answers: null, addressee: null }
}

/** 'Ms Doe had asked why it was late.': a question that was sent in. */
export function hadAsked(sentence: string, speakers: Speakers): Frame | null {
  const found = sentence.includes(' had ') ? HAD_ASKED.exec(sentence) : null
  const subject = found === null ? null : readSubject(found[1]!, speakers)
  if (found === null || subject === null || subject.kind === 'pronoun') return null
  return { act: 'ask', subject, verb: 'asked', start: 0, end: found[0].length, answers: null, addressee: null }
}

const HAD_ASKED =
  /^((?:The |An? )?\p{Lu}?[^,.;:?]{2,70}?)(?: noted that s?he)? had (?:also |previously |at (?:the same|that|the last|the previous) meeting )?(?:asked|enquired|inquired|queried)(?= (?:if|whether|how|what|why|when|where|who|which) )/u

const ASKS_ON =
  /^(?:Asked(?! by\b| for (?:his|her|their) (?:view|comment))|Queried|Enquired|Inquired|Wondered|Want(?:ed|s) to know|Wish(?:ed|es) to know)(?= )/
/** 'Asked if it was safe, it was said that ...', 'Asked was it so, it was.' */
const ANSWERED = /, (?:it|there|s?he|they|the|this|that|yes|no|none)\s/i
