import type { ReportedVerb } from './reporting-verb'
import type { Speakers } from './speakers'
import { readSubject, type Subject } from './subject'

/** 'The Chair read out an e-mail from Ms Doe of the Friends of the Park, in which she asked why': whose question it is. */
const READ_OUT =
  /\bread (?:out )?(?:an? |the )?(?:\p{L}+ ){0,2}?(?:e-?mail|letter|question|message|note) (?:received )?from ((?:the )?\p{Lu}[^,.;:]{1,50}?)(?: of [^,.;:]{3,60})?(?:,[^.;]{0,80}?\b(?:asked|asking|wished to know|enquired)\b|,? (?:who asked|asking)\b|(?:, [^:.;]{3,60})?:)/u

/** 'Would it open? asked Ms Doe.' */
const ASKED_AFTER = /\?["'\u201d\u2019]?\s(?:asked|wondered|enquired|inquired)\s((?:the\s)?\p{Lu}[^,.;:?]{1,50})\.?$/u

/** 'They had been told in June, the Clerk replied.': whose words they are stands behind them. */
const REPLIED_BEHIND =
  /^[^,.;:?]{3,200},["'\u201d\u2019]?\s((?:the\s)?[\p{Lu}][^,.;:]{1,50}?)\s(replied|answered|said|explained|added|advised|confirmed|stated|responded)\.?$/u

/** How a sentence is put whose speaker stands behind the words, or whose asker's letter somebody else reads out. */
interface PutBehind {
  readonly act: 'ask' | 'say'
  readonly subject: Subject
  readonly verb: string
  /** Where the words of it end. */
  readonly end: number
}

/** Reads such a sentence; null for others. `verbs` are those that report in it. */
export function putBehind(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): PutBehind | null {
  const read = sentence.includes(' read ') ? READ_OUT.exec(sentence) : null
  const asked = sentence.includes('? ') ? ASKED_AFTER.exec(sentence) : null
  const asker = read?.[1] ?? asked?.[1]
  if (asker !== undefined) {
    const subject = readSubject(asker, speakers)
    return subject === null ? null : { act: 'ask', subject, verb: 'asked', end: read?.[0].length ?? 0 }
  }
  const said = verbs.length === 1 && verbs[0]!.start > sentence.length - 14 ? REPLIED_BEHIND.exec(sentence) : null
  const subject = said === null ? null : readSubject(said[1]!, speakers)
  return subject === null ? null : { act: 'say', subject, verb: said![2]!, end: 0 }
}
