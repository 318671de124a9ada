import { matches } from '../text/matches'
import type { Draft } from './draft'
import { isPlural, readNoun, singularOf } from './noun'

const COMPLEMENT =
  /^\s+(?:of\s+(?:them|these|those|which|whom)\s+)?(?:are|were|will\s+be|remain)\s+(?:the\s+|now\s+|also\s+|all\s+)?/
const OF_NOUN = /^\s+of\s+(?:(?:the|our|their|its|his|her|all)(?:\s+(?:the|our|their|these|those))?|these|those)(?=\s)/
const REACH = 320
/** Nouns that say only that something is counted; the noun in front of them is the one counted. */
const TOTALS =
  /\b([A-Za-z]+(?:\s[a-z]+)?)\s(?:headcount|strength|numbers?|complement|establishment|total|figure|count|workforce|population|membership)\b/g
const HOW_MANY = /\bhow\s+many\s+(?:of\s+(?:the|these|those|our|their|its)\s+)?(?:\d[\d,]*\s+)?(?=[a-z])/gi
const PLURALS = /\b(?:([a-z]+)\s)?([A-Za-z]{3,24}s|people|staff|children|PCSO[’']s)(?![A-Za-z’'-])/g
const NEVER =
  /^(?:times|numbers|figures|minutes|months|years|weeks|days|hours|seconds|nights|terms|details|members|thanks|results|levels|rates|scores|costs|funds|savings|means|others|ones|ways|steps|parts|things|lots|hundreds|thousands|millions|always|questions|regards|plans|reasons|options|aims|works|makes|takes|gives|needs|says|asks|notes|shows|stands|remains|gets|goes|comes|sees|targets|totals|ours|theirs|data)$/i

/** The noun of a bare count: its complement's, that of a clause before it, that of the last count, or what the question asked the number of. Null where the text does not tell. */
export function bareUnit(text: string, draft: Draft, last: Draft | null, question: string): string | null {
  const here = complement(text, draft) ?? ofNoun(text, draft)
  if (here !== null) return here
  if (/^\s+of\s+whom\b/.test(text.slice(draft.end, draft.end + 9)) && (last === null || last.unit === null))
    return 'person'
  const from = sentenceStart(text, draft.start)
  const near = last !== null && draft.start - last.end <= REACH ? last : null
  if (near !== null && near.start >= from) return near.unit
  return (
    pluralBefore(text, from, draft.start) ??
    asked(text, near?.end ?? Math.max(0, from - 240), from) ??
    near?.unit ??
    fromQuestion(question)
  )
}

function complement(text: string, draft: Draft): string | null {
  const match = COMPLEMENT.exec(text.slice(draft.end, draft.end + 40))
  const noun = match === null ? null : readNoun(text, draft.end + match[0].length - 1)
  if (match === null || noun === null || noun.start !== draft.end + match[0].length) return null
  return /^(?:[.,;]|\s(?:who|from|in|of|and|by)\b|$)/.test(text.slice(noun.end, noun.end + 6)) ? noun.singular : null
}

function ofNoun(text: string, draft: Draft): string | null {
  const match = OF_NOUN.exec(text.slice(draft.end, draft.end + 24))
  const noun = match === null ? null : readNoun(text, draft.end + match[0].length)
  if (noun === null) return null
  return /these|those/.test(match![0]) && /\s/.test(noun.singular) ? null : noun.singular
}

function sentenceStart(text: string, at: number): number {
  const left = text.slice(Math.max(0, at - 240), at)
  const stop = Math.max(left.lastIndexOf('. '), left.lastIndexOf('? '), left.lastIndexOf('\n'))
  return at - left.length + (stop < 0 ? 0 : stop + 1)
}

/** The nearest plural noun in front, or what a word such as 'headcount' totals. */
function pluralBefore(text: string, from: number, to: number): string | null {
  const clause = text.slice(from, to)
  let best: string | null = null
  let at = -1
  for (const match of matches(PLURALS, clause)) {
    const proper =
      /^[A-Z][a-z]+$/.test(match[2]!) &&
      (match.index > 1 || /^\s[A-Z]/.test(clause.slice(match.index + match[0].length)))
    if (!isPlural(match[2]!) || NEVER.test(match[2]!) || proper) continue
    const singular = singularOf(match[2]!)
    best = /^[A-Z][a-z]+$/.test(singular) ? singular.toLowerCase() : singular
    at = match.index
  }
  for (const match of matches(TOTALS, clause))
    if (
      match.index + match[0].length > at + 8 &&
      !/(?:^|\s)(?:a|an|the|what|which|this|that|our|their|its|total|overall|current|new|whole|full)$/i.test(match[1]!)
    )
      best = singularOf(match[1]!.split(' ').at(-1)!)
  return best
}

/** Without a 'how many', the last thing that the question names in the plural. */
function fromQuestion(question: string): string | null {
  return (
    asked(question, 0, question.length) ?? pluralBefore(question, Math.max(0, question.length - 160), question.length)
  )
}

/** What the question before asked the number of. */
function asked(text: string, from: number, to: number): string | null {
  let found: string | null = null
  for (const match of matches(HOW_MANY, text.slice(from, to)))
    found = readNoun(text, from + match.index + match[0].length - 1)?.singular ?? found
  return found
}

const AGED =
  /\b(?:aged?|ages|age\s+of)\s+(?:over|under|between|from|up\s+to|about|of)?\s*$|\bwho\s+(?:is|was|are|were)\s+(?:now\s+|over\s+|only\s+)?$|\b(?:man|woman|boy|girl|child|person|lady|gentleman|patient|pupil|student)\s+of\s+$|\bover-$|\bunder-$|\b(?:people|those|drivers|wom[ae]n|m[ae]n|adults?|residents?|pensioners?|every(?:one|body)|any(?:one|body)|somebody|child|children|sons?|daughters?|boys?|girls?|grandchild|grandchildren|babies|siblings?|teenagers?|persons?|motorists|voters|patients?|pupils?|victims|of\s+them|nobody|(?:no|any|some)\s?one)\s+(?:is\s+|was\s+|were\s+|are\s+|aged\s+)?(?:over|under)\s+$/i
/** 'One was thirteen.' */
const IS_AGED =
  /\b(?:he|she|one|whom?|the\s+(?:boy|girl|child|son|daughter|youngest|oldest|eldest|victim))\s+(?:is|was)\s+(?:now|only|just|barely|still)?\s*$/i
const MOVED =
  /\b(?:to|from|against|than|with|and|under|over|below|above|is|was|of)\s+(?:about\s+|around\s+|nearly\s+|almost\s+|just\s+|only\s+)?$/

/** A bare number that is an age ('aged over 75'), or a stretch of time whose unit stands with the figure before it ('from 15 days to four'). */
export function carriedTime(text: string, draft: Draft, last: Draft | null): { kind: 'duration'; unit: string } | null {
  const left = text.slice(Math.max(0, draft.start - 32), draft.start)
  const value = draft.high ?? draft.value ?? 0
  const aged =
    AGED.test(left) || (IS_AGED.test(left) && /^\s*(?:[.,;)?!]|and\b|$)/.test(text.slice(draft.end, draft.end + 5)))
  if (value >= 1 && value <= 110 && aged) return { kind: 'duration', unit: 'year' }
  if (last === null || last.kind !== 'duration' || last.unit === null || draft.start - last.end > 60) return null
  const gap = text.slice(last.end, draft.start)
  if (/[.?!;]\s/.test(gap) || !MOVED.test(left) || /^\s+of\b/.test(text.slice(draft.end, draft.end + 4))) return null
  const from =
    /\bfrom\s+(?:[a-z]+\s+)?$/.test(text.slice(Math.max(0, last.start - 18), last.start)) && /\bto\s/.test(gap)
  return from ||
    /\b(?:down|up)\s+from\s+$|\b(?:against|compared\s+(?:with|to)|rather\s+than|instead\s+of)\s+$/.test(left)
    ? { kind: 'duration', unit: last.unit }
    : null
}
