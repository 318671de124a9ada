import { matches } from '../text/matches'
import type { Draft } from './draft'
import { isPlural, readNoun, singularOf } from './noun'

/** What was counted before a bare number. */
export interface Counted {
  /** The last count with a noun. */
  readonly last: Draft | null
  /** The question that the text answers; '' for none. */
  readonly question: string
  /** What so many were, when they were last counted. */
  readonly unitOf: (value: number) => string | null
}

const COMPLEMENT =
  /^\s+(?:of\s+(?:them|these|those|which|whom)\s+)?(?:are|were|will\s+be|remain)\s+(?:the\s+|now\s+|also\s+|all\s+)?/
const OF_NOUN = /^\s+of\s+(?:(?:the|our|their|its|his|her|all)(?:\s+(?:the|our|their|these|those))?|these|those)(?=\s)/
const REACH = 320
/** Nouns that say only that something is counted; the noun in front of them is the one counted. */
const TOTALS =
  /\b([A-Za-z]+(?:\s[a-z]+)?)\s(?:headcount|strength|numbers?|complement|establishment|total|figure|count|workforce|population|membership)\b/g
const HOW_MANY =
  /\bhow\s+many\s+(?:of\s+(?:the|these|those|our|their|its)\s+)?(?:(\d[\d,]*)\s+)?(?=[a-z])|\b(?:the|what|which)\s+(?:total\s+)?number\s+of\s+(?:new\s+)?(?=[a-z])/gi
const PLURALS = /\b(?:([a-z]+)\s)?([A-Za-z]{3,24}s|people|staff|children|[A-Z]{2,6}[’']s)(?![A-Za-z’'-])/g
const BELONGS =
  /^(?:\s+(?:of|on|in|from|for|with|by|to|at|about|against|among|between|involving|under|over)\s+(?:[\w’'-]+\s+){0,3}|\s+(?:who|which|that)\s[^.,;:?!]{0,60})$/i
const NEVER =
  /^(?:times|numbers|figures|minutes|months|years|weeks|days|hours|seconds|nights|terms|details|members|thanks|results|levels|rates|scores|costs|funds|savings|means|others|ones|ways|steps|parts|things|lots|hundreds|thousands|millions|always|questions|regards|plans|reasons|options|aims|works|makes|takes|gives|needs|says|asks|notes|shows|stands|remains|gets|goes|comes|becomes|sees|includes|contains|requires|involves|provides|covers|meets|proposes|talks|speaks|refers|relates|looks|appears|seems|leads|runs|begins|starts|ends|helps|deals|brings|keeps|puts|states|sets|targets|totals|ours|theirs|data)$/i

/** The noun of a bare count: its complement's, that of a clause before it, that of the last count, or what the question asked the number of. Null where the text does not tell. */
export function bareUnit(text: string, draft: Draft, { last, question, unitOf }: Counted): string | null {
  const here =
    inGroup(text, draft) ?? complement(text, draft, last) ?? ofNoun(text, draft) ?? again(text, draft, unitOf)
  if (here !== null) return here
  if (/^\s+of\s+whom\b/.test(text.slice(draft.end, draft.end + 9)) && (last === null || last.unit === null))
    return 'person'
  const from = sentenceStart(text, draft.start)
  const near = last !== null && draft.start - last.end <= REACH ? last : null
  if (near !== null && near.start >= from) return near.unit
  return (
    pluralBefore(text, from, draft.start) ??
    lettered(text, draft, question, unitOf) ??
    asked(text, near?.end ?? Math.max(0, from - 240), from, unitOf) ??
    near?.unit ??
    fromQuestion(question, unitOf) ??
    pluralBefore(text, Math.max(0, from - 160), from)
  )
}

/** 'a family of five', 'a gang of four': people, whatever was counted before. */
function inGroup(text: string, draft: Draft): string | null {
  const left = text.slice(Math.max(0, draft.start - 24), draft.start)
  return /\b(?:famil(?:y|ies)|gangs?|(?<!-)group|crew|party|household)\s+of\s+(?:about\s+|around\s+|up\s+to\s+)?$/i.test(
    left,
  )
    ? 'person'
    : null
}

function complement(text: string, draft: Draft, last: Draft | null): string | null {
  // '15 of them were women' are 15 of what was counted before.
  if (last !== null && /^\s+of\s/.test(text.slice(draft.end, draft.end + 4))) return null
  const match = COMPLEMENT.exec(text.slice(draft.end, draft.end + 40))
  const noun = match === null ? null : readNoun(text, draft.end + match[0].length - 1)
  if (match === null || noun === null || noun.start !== draft.end + match[0].length) return null
  return /^(?:[.,;]|\s(?:who|from|in|of|and|by)\b|$)/.test(text.slice(noun.end, noun.end + 6)) ? noun.singular : null
}

function ofNoun(text: string, draft: Draft): string | null {
  const match = OF_NOUN.exec(text.slice(draft.end, draft.end + 24))
  const noun = match === null ? null : readNoun(text, draft.end + match[0].length)
  if (noun === null || /^(?:other|rest|remainder|total|last|first)$/.test(noun.singular)) return null
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
    const place = match.index + match[0].length - match[2]!.length
    if (!isPlural(match[2]!) || NEVER.test(match[2]!) || isProper(clause, match[2]!, place)) continue
    // 'assaults on officers' are assaults, and 'children who wait for extractions' are children.
    if (best !== null && BELONGS.test(clause.slice(at, place))) continue
    const singular = singularOf(match[2]!)
    best = /^[A-Z][a-z]+$/.test(singular) ? singular.toLowerCase() : singular
    at = match.index + match[0].length
  }
  for (const match of matches(TOTALS, clause))
    if (
      match.index + match[0].length > at + 8 &&
      !/(?:^|\s)(?:a|an|the|what|which|this|that|your|our|their|its|his|her|my|total|overall|current|new|whole|full|actual|authori[sz]ed|approved|established|agreed|planned|budgeted|average|previous|latest|last|january|february|march|april|may|june|july|august|september|october|november|december|annual|monthly|quarterly|weekly|daily)$/i.test(
        match[1]!,
      )
    )
      best = singularOf(match[1]!.split(' ').at(-1)!)
  return best
}

const AGAIN =
  /\b(?:all|(?:all|any|each|every|both|some|most|half|which|many|one|none)\s+(?:one\s+)?of\s+(?:the|these|those|our|their|its)|the|these|those)\s+(?:other\s+|remaining\s+|same\s+|original\s+)?$/i

/** 'all 31', 'of the 73': what the same number counted before. */
function again(text: string, draft: Draft, unitOf: Counted['unitOf']): string | null {
  if (draft.value === null || !AGAIN.test(text.slice(Math.max(0, draft.start - 32), draft.start))) return null
  return unitOf(draft.value)
}

/** A capital inside a sentence, or two of them. */
function isProper(clause: string, word: string, at: number): boolean {
  return (
    /^[A-Z][a-z]+$/.test(word) &&
    (!/(?:^|[.?!:“"'‘(])\s*$/.test(clause.slice(Math.max(0, at - 4), at)) ||
      /^\s[A-Z]/.test(clause.slice(at + word.length)))
  )
}

/** '(b) 212' answers part (b) of the question. */
function lettered(text: string, draft: Draft, question: string, unitOf: Counted['unitOf']): string | null {
  const letter = /(?:^|[\s(])([a-h])\)\s+$/.exec(text.slice(Math.max(0, draft.start - 5), draft.start))?.[1]
  const from = letter === undefined ? -1 : question.search(new RegExp(`(?:^|[\\s(])${letter}\\)\\s`))
  if (from < 0) return null
  const next = question.slice(from + 3).search(/(?:^|[\s(])[a-h]\)\s/)
  return asked(question, from, next < 0 ? question.length : from + 3 + next, unitOf)
}

/** Without a 'how many', the last thing that the question names in the plural. */
function fromQuestion(question: string, unitOf: Counted['unitOf']): string | null {
  const end = question.length
  return asked(question, 0, end, unitOf) ?? pluralBefore(question, Math.max(0, end - 160), end)
}

/** What the question before asked the number of. */
function asked(text: string, from: number, to: number, unitOf: Counted['unitOf']): string | null {
  let found: string | null = null
  for (const match of matches(HOW_MANY, text.slice(from, to))) {
    const noun = readNoun(text, from + match.index + match[0].length - 1)
    const number = match[1]?.replace(/,/g, '')
    const pointed =
      noun !== null ||
      !AUXILIARY.test(text.slice(from + match.index + match[0].length, from + match.index + match[0].length + 8))
        ? null
        : countedBefore(text.slice(0, from + match.index))
    found = noun?.singular ?? (number === undefined ? pointed : unitOf(Number(number))) ?? found
  }
  return found
}

const AUXILIARY = /^(?:had|have|has|were|are|was|did|do|does|will|would|can|of\b)\b/

/** '600 extra places were promised. How many have been filled?': what was counted last before the question. */
function countedBefore(text: string): string | null {
  const numbers = [...matches(/(?:^|\s)(\d[\d,]*)(?=\s)/g, text.slice(-240))]
  const last = numbers.at(-1)
  if (last === undefined) return pluralBefore(text, Math.max(0, text.length - 60), text.length)
  const noun = readNoun(text, Math.max(0, text.length - 240) + last.index + last[0].length)
  return noun?.plural === true ? noun.singular : null
}
