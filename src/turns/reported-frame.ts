import { readFrame } from './frame'
import { isQuestion } from './interrogative'
import type { ReportedVerb } from './reporting-verb'
import type { Frame } from './said'
import type { Speakers } from './speakers'

/** 'Ms Doe asked for the number. AB: eighteen.': a label of somebody known in the middle of a paragraph. */
const INITIALLED =
  /^([A-Z]{2,4}|[A-Z][a-z][A-Z]{1,2}|(?:[AD]\/\p{Lu}\p{L}+\s)?\p{Lu}\p{Ll}[\p{L}'\u2019-]+(?:\s\p{Lu}\p{Ll}[\p{L}'\u2019-]+){0,2}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|PC|Insp|Sgt|Supt|[A-Z]{2,4})\.?\s\p{Lu}[\p{L}'\u2019-]+|(?:\p{Lu}\.\s?){1,2}(?:\p{Lu}\p{Ll}+\s)?\p{Lu}[\p{L}'\u2019-]+|The\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3})(?::|\s[\u2013\u2014-])\s+(?=\S)/u

/** The frame of a sentence that the label of somebody known opens; null where none does. */
function sentenceLabel(sentence: string, speakers: Speakers): Frame | null {
  const found = /[:\u2013\u2014-]/.test(sentence.slice(2, 40)) ? INITIALLED.exec(sentence) : null
  if (found === null || speakers.person(found[1]!) === null) return null
  const act = isQuestion(sentence) ? 'ask' : 'say'
  const subject = { label: found[1]!, kind: 'named' as const }
  return { act, subject, verb: 'said', start: 0, end: found[0].length, answers: null, addressee: null, labelled: true }
}

/** The frame of a sentence as it reports it, or by the label of somebody known that opens it; null where it has none. */
export function reportedFrame(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): Frame | null {
  const frame = readFrame(sentence, speakers, verbs)
  // 'The Director \u2013 School Travel said' is no label.
  return frame?.subject?.label.includes(' \u2013 ') ? frame : (sentenceLabel(sentence, speakers) ?? frame)
}
