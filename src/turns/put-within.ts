import { capitalized } from '../text/letter-case'
import { readFrame, readOtherSubject } from './frame'
import type { ReportedVerb } from './reporting-verb'
import type { Frame } from './said'
import { cluesOf } from './sentence-clues'
import type { Speakers } from './speakers'
import { readSubject, type Subject } from './subject'

/** A sentence of which the first part tells what was asked, and the rest, from `cut` on, the reply. */
export interface PutWithin {
  readonly cut: number
  readonly asker: string | null
  readonly frame: Frame
}

/** A cheap test before the patterns. */
const MAY_PUT =
  /, (?:on being|when|having been|asked|pressed|questioned|challenged|responding|replying|in (?:response|reply|answer) to)\b|\shaving (?:been (?:sought|requested|asked for)|asked|enquired|inquired|queried|questioned|requested)\b|\s(?:being (?:anxious|keen|curious|eager)|wishing|wanting) to\b|\b(?:question|query|enquiry|inquiry|request|concern|suggestion|challenge)s?\b.{3,200}?\s(?:was|were|would be|could not be)\s/

/** Reads a question that stands within the sentence of its reply; null where none does. */
export function putWithin(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): PutWithin | null {
  if (!MAY_PUT.test(sentence)) return null
  return wedged(sentence, speakers, verbs) ?? havingAsked(sentence, speakers) ?? questionMet(sentence, speakers)
}

const WEDGED =
  /^((?:[Tt]he\s)?\p{Lu}[^,.;:]{1,50}?), (?:(?:on being |when |having been )?(?:asked|pressed|questioned|challenged)\b(?: by ((?:the |an? )?\p{L}[^,.;:]{1,40}?))?(?= (?:if|whether|how|what|why|when|where|who|which|about|on|as to|to|for)\b)|(?:responding|replying|in (?:response|reply|answer)) to (?:a question from )?((?:the |an? )?\p{Lu}[^,.;:]{1,40}?) (?:about|on|as to|regarding|concerning|over)\b)/u

/** 'The Treasurer, asked by Ms Doe whether it was paid, said that it was' */
function wedged(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): PutWithin | null {
  const hit = WEDGED.exec(sentence)
  const subject = hit === null ? null : readSubject(hit[1]!, speakers)
  if (hit === null || subject === null) return null
  const verb = verbs.find(
    ({ start }) => start >= hit[0].length && /, (?:also )?$/.test(sentence.slice(start - 7, start)),
  )
  if (verb === undefined) return null
  return { cut: verb.start, asker: hit[2] ?? hit[3] ?? null, frame: reply(subject, verb.verb, verb.end - verb.start) }
}

/** That `subject` replies, by a verb that ends at `end`. */
function reply(subject: Subject | null, verb: string, end: number): Frame {
  return { act: 'reply', subject, verb, start: 0, end, answers: { asker: null, end: 0 }, addressee: null }
}

const HAVING =
  /^((?:[Tt]he\s)?\p{Lu}[^,.;:]{1,50}?) having (?:been (?:sought|requested|asked for) by ((?:the\s)?\p{Lu}[^,.;:]{1,50}?)(?=\s(?:on|as|about|that|whether|of|over|in)\b)|asked|enquired|inquired|queried|questioned|requested)\b.{3,240}?, (?=\S)|^((?:[Tt]he\s)?\p{Lu}[^,.;:]{1,50}?) (?:being (?:anxious|keen|curious|eager)|wishing|wanting) to (?:know|hear|learn|understand)\b.{3,240}?, (?=\S)/u

/** 'Ms Doe having asked what had changed, he put it down to the weather' */
function havingAsked(sentence: string, speakers: Speakers): PutWithin | null {
  const hit = HAVING.exec(sentence)
  const asker = hit?.[2] ?? hit?.[1] ?? hit?.[3]
  if (hit === null || asker === undefined || readSubject(asker, speakers) === null) return null
  const rest = sentence.slice(hit[0].length)
  const { verbs } = cluesOf(rest)
  const told = readFrame(rest, speakers, verbs) ?? readOtherSubject(capitalized(rest), speakers, verbs)
  if (told === null || told.act === 'ask') return null
  return { cut: hit[0].length, asker, frame: { ...told, act: 'reply', answers: { asker: null, end: 0 } } }
}

const MET =
  /^(?:(?:A|An|The|Another)\s(?:further\s|second\s)?(?:question|query|request)\s(?:from|by)\s((?:the\s)?[^,.;:]{2,50}?)|((?:The\s)?\p{Lu}[^,.;:]{1,40}?)['\u2019]s?\s(?:\p{L}+\s)?(?:question|query|enquiry|inquiry|request|concern|suggestion|challenge))\s(?:about|as to|on|regarding|concerning|for|over|that|whether|how|why|what|when|who)\b.{3,200}?\s(?=(?:was|were|would be|could not be)\s(?:taken|answered|dealt with|met|deferred|referred|allayed|addressed)\b(?:\sby\s((?:the\s)?\p{Lu}[^,.;:]{1,50}?)(?=[,.;:]|\s(?:who|to|in|at|with|and)\b))?)/u

/** 'Cllr Doe's question about the two was taken by Ms Roe, who knew both' */
function questionMet(sentence: string, speakers: Speakers): PutWithin | null {
  const hit = MET.exec(sentence)
  const asker = hit?.[1] ?? hit?.[2]
  if (hit === null || asker === undefined || readSubject(asker, speakers) === null) return null
  const subject = hit[3] === undefined ? null : readSubject(hit[3], speakers)
  return { cut: hit[0].length, asker, frame: reply(subject, 'given', 0) }
}
