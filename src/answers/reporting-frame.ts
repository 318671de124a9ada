import { replyVerbs, sayVerbs } from '../lexicons/reporting-verbs'
import { lazily } from '../text/lazily'
import { lowerInPlace } from '../text/lower-in-place'
import { isSpaceAt } from '../text/white-space'

/** Verbs of saying, the longer first. */
export const sayingVerbs: () => readonly string[] = lazily(() =>
  [
    ...new Set([
      ...replyVerbs,
      ...sayVerbs,
      'agreed',
      'accepted',
      'acknowledged',
      'denied',
      'disagreed',
      'thought',
      'felt',
      'believed',
      'recalled',
      'admitted',
      'conceded',
      'insisted',
      'undertook',
    ]),
  ]
    .filter((verb) => !SAYS_ITSELF.test(verb))
    .sort((a, b) => b.length - a.length),
)
/** Words of saying that are the reply: 'did not dispute that', 'had no objection'. */
const SAYS_ITSELF =
  /^(?:did not (?:dispute|accept)|(?:had|saw) no |would not be|begged|declined to|was (?:content|happy|sorry|agreeable)|could give|did so|took )/
const FRAME = new RegExp(
  `^(?:[-\\u2013\\u2022*]\\s*)?(?:(?:in (?:reply|response|answer)|responding|replying|answering)[^,]{0,120},\\s*)?(?:[\\p{L}\\d'\\u2019.&/()-]+,?\\s+){0,8}?[\\p{L}\\d'\\u2019.&/()-]+\\s+(?:also |then |further |again |duly |later |subsequently |therefore |both )?(${sayingVerbs().join('|')})\\b(?: (?:to )?(?:the (?:\\p{L}+ ){0,2}?(?:panel|board|(?:sub-?)?committee|members?|council|authority|commissioner|chair|meeting|assembly)|members|him|her|them|it)(?=,? that\\b|:|,))?(?:,? that\\b|:|,|(?= ))`,
  'u',
)
const LABEL =
  /^(?:[-\u2013\u2022*]\s*)?(?:\p{Lu}[\p{L}\d'\u2019.&/()-]*(?:\s(?:of|the|and|for|de|van)?\s?\p{Lu}[\p{L}\d'\u2019.&/()-]*){0,7}|\p{Lu}{2,6})\s?:(?=\s)/u

/** Where a sentence's own matter begins behind a speaker's label or words of saying, and the verb of saying in lower case ('' for none). `says` is where the first such verb stands. */
export function behindFrame(sentence: string, says: number | null): { at: number; said: string } {
  const given = sentence.slice(0, FAR).includes('ssurance') ? GAVE.exec(sentence)?.[0].length : undefined
  if (given !== undefined) return { at: given, said: 'assured' }
  const told = mayBeTold(sentence) ? TOLD.exec(sentence)?.[0].length : undefined
  if (told !== undefined) return { at: told, said: /^(?:re)?assur/i.test(sentence) ? 'assured' : 'told' }
  const from = sentence.includes(':')
    ? (LABEL.exec(sentence)?.[0].length ?? 0)
    : (JOINT.exec(sentence)?.[0].length ?? 0)
  const unframed = { at: skip(sentence, from), said: '' }
  if (says === null || says > from + REACH || isFar(sentence.slice(from, says))) return unframed
  const rest = sentence.slice(from, from + REACH)
  const own = rest.trimStart()
  const frame = OPENS.test(rest) ? FRAME.exec(lowerInPlace(own)) : null
  const behind = frame === null ? '' : own.slice(frame[0].length)
  // 'Ms Doe did not dispute that.' says all there is.
  if (frame === null || isOwnClause(frame[0]) || isObject(behind) || !/[\p{L}\d]/u.test(behind)) return unframed
  return { at: skip(sentence, from + rest.length - own.length + frame[0].length), said: frame[1]! }
}

/** What joins an answer to the question in its sentence: 'asked if it had come, to which Ms Doe replied that it had'. */
const JOINT = /^(?:to which|(?:on|upon|at) which|in response to which|whereupon|and|but|while|whilst)\s+(?=\S)/i
/** 'and was told by Ms Doe that it had' */
const TOLD =
  /^(?:re)?assurances? (?:was|were) (?:also )?given that\s+|^(?:and )?(?:(?:it|he|she|they|members|we) )?(?:(?:was|were) (?:then )?(?:told|informed|advised|assured)|to be (?:told|informed|advised|assured)|heard)(?: by [^,.;]{2,50}?)? that\s+/i

/** 'The Chief gave her assurance that it would' */
const GAVE =
  /^(?:[\w'\u2019.-]+ ){1,7}?(?:gave|offered|provided) (?:(?:him|her|them|members|the \w+) )?(?:an?|his|her|their|the|some|full|every) (?:\w+ )?(?:re)?assurances? that\s+/i

/** Words of telling stand within so many units. */
const FAR = 110

/** A cheap test before that. */
function mayBeTold(sentence: string): boolean {
  return 'aAiIhHsStTmMwWrR'.includes(sentence[0] ?? ' ') && sentence.slice(0, FAR).includes(' that ')
}

/** Whether more words stand before a verb of saying than a frame has, and it is not said what they reply to. */
function isFar(before: string): boolean {
  return before.length > NEAR && before.trim().split(SPACES).length > MOST && !REPLIES.test(before)
}

/** In so few units they are not worth counting. */
const NEAR = 60
/** A sign of a list, nine words and an adverb. */
const MOST = 11
const SPACES = /\s+/
const REPLIES = /^\s*(?:[-\u2013\u2022*]\s*)?(?:in (?:reply|response|answer)|responding|replying|answering)/i

/** Within how many units of a sentence words of saying are looked for. */
const REACH = 260
const OPENS = /^\s*(?:\p{Lu}|the\b|it was\b|he\b|she\b|they\b|[-\u2013\u2022*])/u

/** 'The report that was published said' and the like are frames; 'We said' and a clause with its own verb before are not. */
function isOwnClause(frame: string): boolean {
  return (
    /^(?:we|i|you)\b/i.test(frame) ||
    SETTLED.test(frame) ||
    /\b(?:is|are|has|have|had been|will|would|which|who|if|when)\b/i.test(frame)
  )
}

/** 'He may, the Director said', 'Always, she answered': the reply stands before the words of saying. */
const SETTLED = /^(?:yes|no|always|never|none|not|it|he|she|they|there|that|this)\b[^,]{0,40},/i

/** 'agreed to send them', 'confirmed receipt of': what follows is no clause of its own but hangs on the verb. */
function isObject(behind: string): boolean {
  return /^\s+to [a-z]/.test(behind)
}

/** What besides white space may stand before a sentence's own matter. */
const LEADING = ',:\u2013\u2022*-'

function skip(sentence: string, at: number): number {
  let from = at
  while (from < sentence.length && (isSpaceAt(sentence, from) || LEADING.includes(sentence[from]!))) from++
  return from
}
