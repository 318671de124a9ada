import { smallNumber } from '../text/numerals'
import { isInterrogative } from './interrogative'
import type { Frame } from './said'
import type { Speakers } from './speakers'
import { isSomeone, readSubject, type Subject } from './subject'

/** Where what is asked ends and the reply to it begins, in one sentence, and who replies. */
interface Unjoined {
  readonly close: number
  readonly cut: number
  readonly subject: Subject | null
}

/** The reply that a sentence holds with nothing that joins it to what was asked or told, a comma or a dash alone; null where it holds none. */
export function readUnjoined(sentence: string, frame: Frame | null, speakers: Speakers): Unjoined | null {
  if (frame === null) return repliesToPlainQuestion(sentence)
  return frame.act === 'ask' ? repliesUnjoined(sentence, frame, speakers) : answersUnjoined(sentence, frame, speakers)
}

const DASH = /\s[-\u2013\u2014]\s/

/** 'asked what it cost, she was advised that it was £90', 'asked about the fence, it was confirmed that' */
const TOLD =
  /,\s(?=(?:s?he|they) (?:was|were) (?:then |also )?(?:told|informed|advised|assured)\b|it was (?:then |also )?(?:confirmed|explained|advised|stated|clarified|reported|answered) that\b)/
/** 'asked the Clerk about the fence, he said that the owner had been written to' */
const BY_ASKED = /,\s(?=(?:s?he|they) (?:said|replied|responded|answered|advised|explained|confirmed|did not know)\b)/
/** 'asked about the dogs - this is being dealt with', '- he did not have the figures' */
const BEHIND_DASH =
  /\s[-\u2013\u2014]\s(?=(?:this|it|these|they|s?he|all|both|the \p{L}+) (?:will|would|(?:is|are|was|were) (?:now |currently |still )?being|(?:is|are|was|were) to be|(?:is|was) in hand|(?:did|do|does) not (?:have|know))\b)/u

/** '..., whether, in that case, it was confirmed', 'that on the day, he said': what stands before the comma only opens a clause. */
const OPENS_CLAUSE =
  /\b(?:whether|if|that|why|how|when|where|what),?\s(?:(?:at|on|in|during|since|after|when|if|as|once|while|following|given|because|although|before)\s[^,]*|[^,]*(?<=,[^,]*))$/

function opensClause(text: string, comma: number): boolean {
  return OPENS_CLAUSE.test(text.slice(Math.max(0, comma - NEAR), comma))
}

/** No clause that only opens another is longer. */
const NEAR = 200

/** The reply that stands behind reported words of asking with nothing that joins it: a comma alone, or a dash. */
function repliesUnjoined(sentence: string, asked: Frame, speakers: Speakers): Unjoined | null {
  const rest = sentence.slice(asked.end)
  const behindComma = (pattern: RegExp, subject: Subject | null): Unjoined | null => {
    const hit = pattern.exec(rest)
    if (hit === null || opensClause(rest, hit.index)) return null
    const cut = asked.end + hit.index + hit[0].length
    return { close: cut, cut, subject }
  }
  const told = behindComma(TOLD, null)
  if (told !== null) return told
  const whom = asked.addressee === null ? null : readSubject(asked.addressee, speakers)
  const answered = isSomeone(whom) ? behindComma(BY_ASKED, whom) : null
  return answered ?? toldBehindColon(rest, asked.end) ?? repliesBehindDash(rest, BEHIND_DASH, asked.end)
}

/** 'asked about the survey: 1,204 people had replied': what is asked about, and behind a colon what was told of it. */
const ABOUT =
  /^\s(?:about|on|regarding|concerning)\s[^:?]{3,120}(?<!\b(?:following|points?|questions?|matters?|issues?|things|areas?|topics?|items?)):\s(?=(?!(?:why|how|what|when|where|who|which|whether|if|was|were|is|are|did|does|do|had|has|have|would|will|could|can|should)\b)[^:?]{2,60}\s(?:had|was|were|has|have|is|are|would|will)\s[^:?]*$)/i

function toldBehindColon(rest: string, from: number): Unjoined | null {
  const hit = rest.includes(': ') ? ABOUT.exec(rest) : null
  if (hit === null) return null
  const cut = from + hit[0].length
  return { close: cut, cut, subject: null }
}

function repliesBehindDash(text: string, pattern: RegExp, from: number): Unjoined | null {
  const hit = pattern.exec(text)
  if (hit === null || DASH.test(text.slice(hit.index + hit[0].length)) || text.trimEnd().endsWith('?')) return null
  return { close: from + hit.index, cut: from + hit.index + hit[0].length, subject: null }
}

const PLAIN =
  /\s[-\u2013\u2014]\s(?=(?:yes|no|not (?:yet|at present|currently))\b|(?:this|it|these|they|s?he|there) (?:is|are|was|were|will|would|has|have|had|did|does?|can|could|should)\b)/i
const COUNTED = /\s[-\u2013\u2014]\s(?=(?:about |around |approximately |some )?(\p{L}+|\d)(?![\p{L}]))/u

/** 'How many wardens are there - two and a clerk', 'Will the pool reopen - it will in May': a question without its mark, and the reply behind a dash. */
function repliesToPlainQuestion(sentence: string): Unjoined | null {
  if (!DASH.test(sentence) || !isInterrogative(sentence)) return null
  const plain = repliesBehindDash(sentence, PLAIN, 0)
  if (plain !== null) return plain
  const counted = /^how (?:many|much)\b/i.test(sentence) ? COUNTED.exec(sentence) : null
  const first = counted?.[1] ?? ''
  return /^\d$/.test(first) || smallNumber(first.toLowerCase()) !== null
    ? repliesBehindDash(sentence, COUNTED, 0)
    : null
}

/** ', Mr Roe advised that': somebody else than who is told of before the comma. */
const ADVISES =
  /,\s(?=((?:the\s)?\p{Lu}[^,.;:]{1,60}?)\s(?:advised|replied|responded|answered|stated|said|confirmed|explained) (?:that|it|they|he|she|there|this|these)\b)/u

/** 'A resident reported dogs on the path, Mr Roe advised that the warden knew': what somebody else replies behind a comma alone. */
function answersUnjoined(sentence: string, told: Frame, speakers: Speakers): Unjoined | null {
  if (told.act !== 'say' || !sentence.includes(', ')) return null
  const rest = sentence.slice(told.end)
  const hit = ADVISES.exec(rest)
  if (hit === null || opensClause(rest, hit.index)) return null
  const subject = readSubject(hit[1]!, speakers)
  const person = isSomeone(subject) ? speakers.person(subject.label) : null
  if (person === null || (told.subject !== null && speakers.person(told.subject.label) === person)) return null
  const cut = told.end + hit.index + hit[0].length
  return { close: cut, cut, subject }
}

const ASKS_BEHIND =
  /,?\s(?:and|but)\s(?=((?:the\s)?\p{Lu}[^,.;:?]{1,50}?)\s(?:asked|queried|enquired|inquired|questioned)\b)/u

/** 'Members reflected on the story and Ms Doe asked what had changed': where somebody who is known asks, behind what others did; 0 where nobody does. */
export function anotherAsks(sentence: string, speakers: Speakers): number {
  const hit = / (?:asked|queried|enquired|inquired|questioned)\b/.test(sentence) ? ASKS_BEHIND.exec(sentence) : null
  if (hit === null) return 0
  const subject = readSubject(hit[1]!, speakers)
  return isSomeone(subject) && speakers.person(subject.label) !== null ? hit.index + hit[0].length : 0
}
