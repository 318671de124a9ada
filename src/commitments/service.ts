import { informationNouns, meetingNouns, paperNouns, serviceParticles } from '../lexicons/undertakings'
import { lazily } from '../text/lazily'
import { cueWords, memberOf } from './cue-sets'
import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'
import { isCarrier, isService } from './word-classes'

const isMeetingNoun = memberOf(meetingNouns)
const pattern = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})(?:s|es)?\\b`, 'i')
const information = lazily(() => pattern(cueWords(informationNouns)))
const papers = lazily(() => pattern(cueWords(paperNouns)))

/** Whether the words name information that a meeting is given. */
export function isInformation(words: string): boolean {
  return information().test(words) || NAMED.test(words)
}

/** 'it', 'that by Friday': what was asked for, under no name of its own. */
const NAMED =
  /^\W*(?:this|it|that|these|those|they)(?: (?:by|before|within|on|shortly|soon|today|tomorrow|next)\b.*)?\W*$/i

/** Whether a body of the meeting, or the asker, is named as receiver in the words `[from, to)`: 'to Members', 'the Chair know', 'with the minutes'. */
export function isToMeeting(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = sentence.words[at]!
    const before = sentence.words[at - 1]?.lower ?? ''
    const earlier = sentence.words[at - 2]?.lower ?? ''
    if (isMeetingNoun(word.lower) && (at === from || isReceiver(sentence, at)) && !/^(?:of|by)$/.test(earlier))
      return true
    if (/^(?:you|him|her|them)$/.test(word.lower) && at <= from + 2) return true
    if (/^(?:to|with|let|send|offer|give|tell|the|brief|update)$/.test(before) && namesPerson(sentence, at)) return true
  }
  return false
}

/** Whether the predicate serves the meeting or the asker, judged by its verb, particle and objects up to word `to`. */
export function isServiceTo(sentence: Sentence, predicate: Predicate, to: number): boolean {
  const { bases, at } = predicate
  const after = sentence.words.slice(at + 1, Math.min(to, at + 8)).map((word) => word.lower)
  const particles = bases.flatMap((base) => serviceParticles[base] ?? [])
  if (particles.length > 0 && after.some((word) => particles.includes(word))) return true
  const objects = phrase(sentence, at + 1, to)
  if (bases.some((base) => /^(?:get|drop|find|dig)$/.test(base)) && isHanded(sentence, at + 1, to)) return true
  if (bases.includes('drop')) return false
  if (isService(bases) && particles.length === 0) return isDirectService(sentence, predicate, to, objects)
  if (!isCarrier(bases)) return false
  if (/^(?:bring|present|submit|table)$/.test(bases[0]!) && isToMeeting(sentence, at + 1, to)) return true
  return (
    (information().test(phrase(sentence, at + 1, Math.min(to, at + 9))) &&
      !/^(?:further|more) \w+ (?:scrutiny|support)/i.test(objects)) ||
    (papers().test(objects) && isToMeeting(sentence, at + 1, to))
  )
}

/** 'get you the number', 'drop the panel a note': somebody of the meeting, and then what he is given. */
function isHanded(sentence: Sentence, from: number, to: number): boolean {
  if (HANDED_OVER.test(phrase(sentence, from, Math.min(to, from + 6)))) return true
  const [one, two] = [phrase(sentence, from, from + 1), phrase(sentence, from, from + 2)]
  const behind = REACHED.test(one)
    ? from + 1
    : REACHED.test(two)
      ? from + 2
      : [3, 2, 1].map((size) => from + size).find((end) => sentence.parties.find(phrase(sentence, from, end)) !== null)
  return behind !== undefined && behind < to && isInformation(phrase(sentence, behind, Math.min(to, behind + 8)))
}

/** 'that over to the clerk' */
const HANDED_OVER =
  /^(?:that|it|this|them|those)(?: (?:over|across|out|back|round))? to (?:you|members|(?:the|your|his|her|\S+['\u2019]s) (?:board|panel|(?:sub-?)?committee|council|team|clerk|chair|office))\b/i
const REACHED = /^(?:you|members|(?:the|this) (?:board|panel|(?:sub-?)?committee|council|chair))$/i

const CHECKS =
  /^(?:confirm|check|double-check|clarify|ascertain|verify|respond|reply|inquire|enquire|circulate|feed|double|chase)$/

function isDirectService(sentence: Sentence, predicate: Predicate, to: number, objects: string): boolean {
  if (predicate.bases.some((base) => CHECKS.test(base))) return true
  if (predicate.bases.some((base) => /^(?:write|speak|liaise|contact|ask|notify|inform)$/.test(base)))
    return (
      isToMeeting(sentence, predicate.at + 1, to) ||
      /^(?:I|he|she)$/i.test(sentence.words[predicate.at - 2]?.text ?? '')
    )
  if (predicate.bases.includes('raise')) return /\bwith\b/.test(objects)
  return (
    information().test(objects) ||
    isToMeeting(sentence, predicate.at + 1, to) ||
    /^(?:it|this|that|them|these|those)\b/i.test(objects)
  )
}

/** Whether somebody of the document is named from word `at` on. */
function namesPerson(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((size) => sentence.parties.find(phrase(sentence, at, at + size)) !== null)
}

/** 'to Members', 'at the next meeting', 'to the May meeting', but not 'to the Resources Committee'. */
function isReceiver(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1]
  if (/^(?:to|with|the|this|for|at|next|all|let|send|offer|give|our)$/.test(before?.lower ?? '')) return true
  const isOwn = before !== undefined && (!/^\p{Lu}/u.test(before.text) || MONTH.test(before.lower))
  return isOwn && /^(?:the|this|our)$/.test(sentence.words[at - 2]?.lower ?? '')
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/
