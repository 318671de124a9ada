import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** 'When will it open?' 'I will come back to you on that by Friday.': the day is that of the reply to come. */
export function tellsLater({ ask: { text, type }, own, sentences }: AskEvidence): boolean {
  if (own.length !== 1 || sentences.some(({ sentence }) => sentence.opening !== null)) return false
  const sentence = own[0]!.sentence.text
  const found = LATER.exec(sentence)
  const [, back, sent] = found ?? []
  const verb = back ?? sent
  if (
    found === null ||
    verb === undefined ||
    SAYS_MORE.test(sentence.replace(NOT_YET, '')) ||
    LEANS_ON_ASK.test(sentence)
  )
    return false
  // 'The contractor will provide the date', 'We will circulate it to residents': no reply to whoever asked.
  if (!ANSWERS.test(sentence.slice(0, found.index)) || TO_OTHERS.test(sentence.slice(found.index))) return false
  if ((type === 'manner' || type === 'reason' || type === 'entity') && TELLING.test(text)) return false
  // 'Will you send us the list?' 'I will get it sent to you.': it is as good as done.
  if (verb === 'get' && /\b(?:provide|sen[dt]|suppl|circulate|share|papers?)/i.test(text)) return false
  // 'When would they get it?' 'He will send it by Friday.'
  if (type === 'time' && TO_GET.test(text)) return false
  const wanted = back !== undefined || (type === 'polar' || type === 'assurance' ? WANTS_DATA.test(text) : true)
  if (!wanted || GIVES_ACCESS.test(text)) return false
  return !text.toLowerCase().includes(verb.toLowerCase().slice(0, 5)) && !NUMBERED.test(sentence.replace(BY_WHEN, ''))
}

/** Who replies: whoever speaks, an office or somebody by name. */
const ANSWERS =
  /(?:^|\b(?:I|we|s?he|they|who|and|officers?|director|clerk|treasurer|secretary|commissioner|constable|executive|manager|chair|inspector|superintendent|team)|(?:^|\s)(?!The |A |An )\p{Lu}[\p{L}.'\u2019-]*)\s*$/iu
/** To whom a reply does not go. */
const TO_OTHERS =
  /\bto (?:(?:all|every|each|the|local|affected|those) )*(?:public|residents?|households?|homes?|famil(?:y|ies)|parents|pupils|staff|businesses|traders|customers|users|victims|everyone|them|tenants|press|schools?)\b|\b(?:in|with|for) the public\b/i
/** 'How will residents be told?': the telling is what is asked about. */
const TELLING = /\b(?:told|tell|inform|consult|notif|communicat|publici|appeal|apply|contact)/i

const LATER =
  /\b(?:(?:would|will|shall|['\u2019]ll)(?: (?:then|also|certainly|happily|of course|be (?:happy|able|glad) to))?|(?:undertook|agreed|promised|offered|committed|(?:was|were|am|are|is) (?:happy|willing)) to) (?:take (?:this|that|it) away and )?(?:(come back|revert|get back|report back|write (?:to|with)|respond in writing|reply in writing|find out|let \p{L}+(?: \p{L}+)? know)|(circulate|send|provide|supply|share|forward|furnish|email|get(?= (?:this|that|it|those|them) (?:sent|over|across|out|to (?:you|him|her|them|members)))) (?:this|that|it|them|these|those|the (?:figures?|numbers?|data|details?|information|breakdown|answer|list|date|dates)|an answer|a (?:written )?(?:answer|reply|response|note|breakdown)))\b/iu
/** 'He agreed that it could and undertook to report back.' */
const LEANS_ON_ASK =
  /\b(?:it|they|this|that|there|s?he|we) (?:can|could|would|will|was|were|is|are|had|has|did)(?: not)?,? and\b/i
const TO_GET =
  /\b(?:gets?|got|receiv\p{L}+|hears?|see|sees|hav(?:e|ing)|expect\p{L}*|advice|repl(?:y|ies)|answer\p{L}*|respon\p{L}+|report\p{L}*|figures?|data|updates?|information|details|results?|circulated|sent|shared|provided|supplied|published|issued|forwarded)\b/iu
/** A figure or a date. */
const NUMBERED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half)\b/i
/** By when a reply will come. */
const BY_WHEN =
  /,? (?:by|within|before|no later than|in (?:the next|due course|a|\p{L}+ (?:days?|weeks?|months?))|next|this (?:week|month|afternoon)|at the|after|outside|following|to the (?:next|\p{Lu}))\b.*$/u

/** 'Will you share the data with us?' wants it done, not said. */
export const GIVES_ACCESS = /\bshare\b.*\bwith\b/i

/** A request for data. */
const WANTS_DATA =
  /^(?:that|for|if|whether|can|could|will|would|may)\b.*\b(?:figures?|numbers?|breakdown|broken (?:down|out)|split (?:by|into|between)|data|statistics|details|copy|copies|list)\b/i

/** 'Not today, but I will get that sent to you.' */
const NOT_YET = /\bnot (?:today|now|yet|tonight|at the moment|to hand),? but\b/i

/** What a sentence tells besides. */
const SAYS_MORE = /;|\bthat\b.*\b(?:was|is|had|were)\b|, (?:but|adding|saying|which|and)\b/

/** 'that the figures be broken down by ward' and 'she agreed that they would be sent to members': what was wanted is not there yet. */
export function sendsLater({ ask, own }: AskEvidence): boolean {
  const [first, second] = own
  if (first === undefined || second !== undefined) return false
  if (hasMark(first.sentence.marks, markAt.figure) || (ask.type === 'time' && TO_GET.test(ask.text))) return false
  const { text, marks } = first.sentence
  // 'could the gate be mended?' and 'he agreed to look into it', but not 'would he look into the gate?'
  const look = SEES_TO.exec(text)?.[1]
  if (look !== undefined && !SAYS_MORE.test(text)) return !ask.text.toLowerCase().includes(look.toLowerCase())
  if (WANTS_DATA.test(ask.text) && !GIVES_ACCESS.test(ask.text) && SENDS.test(text)) return true
  // 'how it compared' and 'he undertook to supply a comparison'
  const told = ask.type !== 'polar' && ask.type !== 'assurance' && !(ask.type === 'time' && hasMark(marks, markAt.date))
  return told && UNDERTAKES.test(text) && !SAYS_MORE.test(text) && !/^(?:for|that|to|in response)\b/i.test(ask.text)
}

const UNDERTAKES =
  /\b(?:undertook|agreed|offered|promised) to (?:supply|provide|circulate|send|share|furnish|report|obtain|forward|look into|find out|check|come back|revert)\b/i
const SEES_TO =
  /\b(?:agreed|undertook|promised|offered) to (look|investigate|check|find out|consider|explore|review|examine|enquire|inquire|take (?:it|this|that) (?:away|back|up))\b/i

const SENDS =
  /\b(?:agreed|undertook|offered|confirmed|said|advised)\b[^.;]{0,40}\b(?:would|will|could|to) (?:be )?(?:sen[dt]|circulated?|provided?|shared?|forward(?:ed)?|suppl(?:y|ied)|emailed)\b/i
