import { auxiliaries, interrogatives } from '../lexicons/question-words'
import { firstWord } from '../text/first-word'
import { matches } from '../text/matches'
import type { Stretch } from '../text/sentences'
import { isSpaceAt } from '../text/white-space'
import type { AskStretch } from './ask-draft'
import { romanPlace } from './romans'

/** What a formal question says before its parts: 'will the Minister be pleased to state:', 'to ask the Minister of Works:'. */
const FRAME =
  /\b(?:(?:pleased|enough) to (?:state|say|tell|inform)(?=\s(?:whether|the|how|what|when|which|who|why)\s)|(?:(?:pleased|please|kindly|enough) (?:to )?(?:state|say|tell|inform|advise|provide|give)\b|inform (?:this|the) (?:council|house|assembly|senate|parliament|chamber)\b|(?:to ask|asked|asks) (?:the|my)\b)[^:?;]{0,170}?(?::\s*-?|(?=\((?:a|i|1)\)\s)))\s*/gi
/** A cheap test before the frame. */
const MAY = /:|\((?:a|i|1)\)\s|(?:pleased|enough) to/
const SIGN = /(?:^|(?<=\s))\(?([a-z]|\d{1,2}|[ivx]{1,4})\)\s+/gi
/** What hangs on the part before it: 'if so, the details; if not, the reasons'. */
const CONDITION =
  /(?:^|[;,]\s+|\s+)(?:(?:and|but|or),?\s+)?(?=if (?:so|not|yes|no|the (?:answer|reply)\b[^,;]{0,60}),?\s)/gi
const CLAUSE = /;\s+(?:(?:and|or)\s+)?/g
/** What tells the circumstances before a part asks: 'given that ..., of the progress'. */
const GIVEN =
  /^(?:given|as|since|in view|in the light|considering|noting|having|further to|following|with (?:regard|reference)|regarding)\b.{0,700}?,\s+(?=(?:of (?:the|any|its|their)|whether|how|what|why)\b)/i
/** A thing that may be asked for by its name. */
const THING =
  /^(?:of |as to |about )?(?:the|its|their|his|her|any|an?|details?|steps|names?|numbers?|reasons?|actions?|measures|status|particulars|progress|such)\b/i

/**
 * The parts of a question in the manner of parliaments, each with what it asks: those that stand behind a colon and say 'whether ...',
 * 'the number of ...' or 'if so, the details thereof' without asking in words of their own. Offsets are into `text`; none for other questions.
 */
export function statedParts(text: string): AskStretch[] {
  const from = MAY.test(text) ? behindFrame(text) : -1
  if (from < 0) return []
  const clauses = listedParts(text, from).flatMap((part) => clausesOf(text, part))
  // A sentence behind the frame asks as any other does.
  return clauses.length > 1 || clauses.some(({ form }) => form === 'thing') || opensWithWhether(text, clauses)
    ? clauses
    : []
}

/** 'Will the Minister state (a) the number ...': a request whose parts are counted. */
const COUNTED =
  /\b(?:will|would|can|could|may) [^:?;()]{2,100}?\b(?:state|say|advise|confirm|explain|outline|clarify|provide|give|list|tell [^:?;()]{2,40})[^:?;()]{0,60}?:?\s*(?=\((?:a|i|1)\)\s)/i

function behindFrame(text: string): number {
  const frame = matches(FRAME, text)[0] ?? COUNTED.exec(text)
  return frame == null ? -1 : frame.index + frame[0].length
}

function opensWithWhether(text: string, clauses: readonly Stretch[]): boolean {
  return clauses.some(({ start }) => /^whether\b/i.test(text.slice(start, start + 8)))
}

/** The paragraphs behind the frame, or the parts that signs count in one of them. */
function listedParts(text: string, from: number): Stretch[] {
  const cuts = [from]
  let last = ''
  for (const { index, 0: sign, 1: name } of matches(SIGN, text.slice(from))) {
    if (last === '' ? !/^(?:a|1|i)$/i.test(name!) : !countsOn(last, name!)) continue
    if (last === '' && text.slice(from, from + index).trim() !== '') break
    last = name!
    cuts.push(from + index, from + index + sign.length)
  }
  for (const { index } of matches(/\n\s*\n/g, text.slice(from))) cuts.push(from + index)
  cuts.sort((a, b) => a - b)
  return cuts.map((start, place) => trimmed(text, start, cuts[place + 1] ?? text.length))
}

function countsOn(last: string, next: string): boolean {
  if (/\d/.test(last)) return Number(next) === Number(last) + 1
  if (next.length === 1 && last.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1) return true
  return romanPlace(next) > 1 && romanPlace(next) === romanPlace(last) + 1
}

/** The clauses of a part that ask: conditions, joining words and circumstances stand outside. */
function clausesOf(text: string, { start, end }: Stretch): AskStretch[] {
  const part = text.slice(start, end)
  const cuts = [...matches(CLAUSE, part), ...matches(CONDITION, part)].map(({ index, 0: sign }) => index + sign.length)
  const starts = [...new Set([0, ...cuts])].sort((a, b) => a - b)
  return starts.flatMap((from, place): AskStretch[] => {
    const clause = part.slice(from, starts[place + 1] ?? part.length)
    const lead = leadOf(clause)
    const matter = clause.slice(lead)
    const stretch = trimmed(text, start + from + lead, start + from + clause.length)
    const form = formOf(matter)
    return form === null || stretch.end <= stretch.start ? [] : [{ ...stretch, form }]
  })
}

function leadOf(clause: string): number {
  const joined =
    /^(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s+)?(?:(?:and|or|but|also),?\s+)?(?:if (?:so|not|yes|no|the (?:answer|reply)\b[^,;]{0,60}),?\s+)?(?:then,?\s+)?/i.exec(
      clause,
    )![0].length
  return joined + (GIVEN.exec(clause.slice(joined))?.[0].length ?? 0)
}

function formOf(matter: string): AskStretch['form'] | null {
  const first = firstWord(matter)
  if (auxiliaries.has(first)) return 'direct'
  if (
    interrogatives.has(first) ||
    /^(?:to|by|in|for|at|on|from|since|until|under|of|with) (?:what|which|whom|when|how)\b/i.test(matter)
  )
    return 'reported'
  return THING.test(matter) ? 'thing' : null
}

/** A stretch without white space, joining words and stops at its ends. */
function trimmed(text: string, start: number, end: number): Stretch {
  let from = start
  while (from < end && isSpaceAt(text, from)) from++
  let to = end
  for (let last = -1; last !== to; ) {
    last = to
    while (to > from && (isSpaceAt(text, to - 1) || ';,:.?'.includes(text[to - 1]!))) to--
    if (/[\s;,](?:and|or)$/i.test(text.slice(Math.max(from, to - 4), to)))
      to -= /or$/i.test(text.slice(to - 2, to)) ? 2 : 3
  }
  return { start: from, end: to }
}
