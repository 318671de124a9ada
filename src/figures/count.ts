import { matchAt } from '../text/match-at'
import { wordKey } from '../text/word-keys'
import { type Draft, draft } from './draft'
import { isPlural, readNoun, singularOf } from './noun'
import type { Quantity } from './quantity'
import { isTally } from './tally'

const TIMES_KEY = wordKey('times')
const OF_KEY = wordKey('of')
const THE_KEY = wordKey('the')
const TO_KEY = wordKey('to')
const TIMES = /\s+times\b/y
const OF_THEM = /\s+(?:others?\b|of\s+(?:them|these|those|whom|which|the|our|their|its|his|her|my|your|all|those)\b)/y
const HYPHENED =
  /[-\s](?:way|tier\s+authority)\b|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b|-(?:(?:to|off|sided|handed|dimensional|faced|hourly|one|up|tone|nation|track|dr|fold|plus|odd|pronged|fifths?|[A-Z]\w*))(?![a-z])/y
const OF_THOSE = /\s+of\s+(?:them|these|those|whom|which)\b/y
const SUBJECT =
  /\s+(?:are|were|have|had|will|would|has|was|of|remain|remained|said|did|do|came|went|left|joined|more|fewer|less|short|above|below|over|under|in|on|at|by|for|from|to|and|or|per|a|an|each|overall|currently|today|so|this|last|compared|against|versus|vs|but|before|after|without|than|until|till|is|start|begin|went|goes|go|take|need|want|apply|applied|remaining|instead|because|if|where|there|they|we|it|you|with|as|when|since|across|out|still|already|received|reported|attended|required|made|resulted|being|worth|within|during|now|who|that|which|not|between|nationally|locally|altogether|ahead|behind|fell|rose|met|took|got|gave|ran|led|stood|lost|won|chose|felt|found)\b|\s+(?:[a-z]{3,12}ed|run|held|sent|done|built|sold|paid|shut)(?=\s*(?:[.,;)]|$)|\s+(?:before|by|in|on|at|since|for|to|from|with|this|last|so|and|but|as)\b)|\s?[.,;:)?!]|\s*$|\s+[–—-]\s|\s+\(/y

/** Counts: '800 fewer police officers', 'two strands', 'Three are closed', '1.2m people'. The extent is the number alone. */
export function readCount(text: string, quantity: Quantity): Draft | null {
  const { first, last, end } = quantity
  if (last.currency !== null || last.percent !== null) return null
  const value = quantity.high ?? quantity.value!
  if (first.numeral.form === 'words' && matchAt(HYPHENED, text, end) !== null) return null
  if (quantity.behind === TIMES_KEY && matchAt(TIMES, text, end) !== null) return draft(quantity, 'count', 'time')
  return value === 1 && last.numeral.form === 'words' ? one(text, quantity) : many(text, quantity)
}

function many(text: string, quantity: Quantity): Draft | null {
  const { end, last } = quantity
  const value = quantity.high ?? quantity.value!
  const digits = last.numeral.form === 'digits'
  if (last.openM && !/^\s+[a-z]/.test(text.slice(end, end + 3))) return null
  if (isTally(text, quantity)) return draft(quantity, 'count', null, { bare: false })
  const real = last.openM ? scaledM(quantity) : quantity
  if (idiom(text, quantity)) return null
  if (quantity.behind === OF_KEY && matchAt(OF_THOSE, text, end) !== null)
    return draft(real, 'count', null, { bare: true })
  if (value === 0 && last.numeral.form === 'words') return zero(text, quantity)
  const hyphen = text[end] === '-'
  const suffix = !hyphen ? 0 : (/^-(?:odd|plus|some|strong)(?=\s)/.exec(text.slice(end, end + 8))?.[0].length ?? 0)
  if (hyphen && suffix === 0 && /^-[A-Za-z]/.test(text.slice(end, end + 2)) && hyphenNoun(text, end) === null)
    return null
  const noun =
    readNoun(text, end + suffix) ??
    hyphenNoun(text, end) ??
    (value === 1 || suffix === 7 ? readNoun(text, end + suffix, true) : null)
  if (noun !== null) return draft(real, 'count', noun.singular, { reach: noun.end })
  if (matchAt(OF_THEM, text, end) !== null || matchAt(SUBJECT, text, end) !== null)
    return draft(real, 'count', null, { bare: true })
  const single = readNoun(text, end, true)
  // '9 module programme', 'a five point plan': a singular that qualifies another.
  if (single === null) return digits || definite(text, quantity) ? draft(real, 'count', null, { bare: true }) : null
  const [counted] = single.singular.split(' ')
  if (single.singular !== counted) return draft(real, 'count', counted!, { reach: single.end })
  return digits || definite(text, quantity)
    ? draft(real, 'count', digits ? counted! : null, { reach: single.end, bare: !digits })
    : null
}

/** 'zero deaths', but not 'net zero targets' or 'zero hours contracts'. */
function zero(text: string, quantity: Quantity): Draft | null {
  const noun = readNoun(text, quantity.end)
  const idiomatic = /\b(?:net|sub|vision|carbon|absolute|from|to|near)[\s-]+$/i.test(
    text.slice(Math.max(0, quantity.start - 10), quantity.start),
  )
  if (idiomatic || noun?.plural !== true || /^(?:hour|tolerance)/.test(noun.singular) || text[quantity.end] === '-')
    return null
  return draft(quantity, 'count', noun.singular, { reach: noun.end })
}

/** 'the last four start in March' */
function definite(text: string, quantity: Quantity): boolean {
  return /\b(?:the|all|these|those)\s+(?:last|first|other|remaining|same|top)\s+$/i.test(
    text.slice(Math.max(0, quantity.start - 16), quantity.start),
  )
}

/** 'the two on ligature points': which two is told. */
const TOLD_APART = /\s+(?:on|from|at|with|without|that|who|which)\s+(?!the\s+(?:other|one)\b|hand\b)/y

/** '1 to 1', '9 to 5'; 'the two have been reported' only points back. */
function idiom(text: string, quantity: Quantity): boolean {
  const { start, end, front, behind } = quantity
  if ((text[end] === ':' && /^:\d/.test(text.slice(end, end + 2))) || yearsInShort(text, quantity)) return true
  const points = quantity.value === 2 && front === THE_KEY && quantity.first.numeral.form === 'words'
  if (points && matchAt(SUBJECT, text, end) !== null && matchAt(TOLD_APART, text, end) === null) return true
  if (behind !== TO_KEY && front !== TO_KEY && !isDash(text[end]) && !isDash(text[start - 1])) return false
  const left = text.slice(Math.max(0, quantity.start - 16), quantity.start)
  const to = /^(?:\s+to\s+|[-–])(\d{1,3})(?![\d%]|[.,]\d)/.exec(text.slice(quantity.end, quantity.end + 16))
  if (to !== null && Number(to[1]) <= quantity.value! && !/\b(?:from|down|up|fell|dropped|reduced)\s+$/i.test(left))
    return true
  const first = /(?:^|[^\d,.])(\d{1,2})(?:\s+to\s+|[-–])$/.exec(left)
  if (
    first !== null &&
    (Number(first[1]) >= quantity.value! || !/\sto\s+$/.test(left)) &&
    !/\b(?:from|between|down|up|by)\s+\d{1,2}(?:\s+to\s+|[-–])$/i.test(left)
  )
    return true
  return false
}

function isDash(sign: string | undefined): boolean {
  return sign === '-' || sign === '–'
}

/** 'the plan for 23-24' */
function yearsInShort(text: string, { start, low, high }: Quantity): boolean {
  return (
    low !== null &&
    high === low + 1 &&
    low >= 15 &&
    low <= 40 &&
    text[start + 2] === '-' &&
    /\b(?:for|in|during|from|of|since|by|FY)\s+$/.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** 'a four-point scale', 'a 12-person jury' */
function hyphenNoun(text: string, end: number): { singular: string; end: number } | null {
  const match =
    /^-(points?|persons?|members?|seat|bed|bedded|stage|step|strand|stranded|storey|bedroom|place|week|tier|page|strike|line|star|litre|man|woman|person|story|phase|lane)\b/.exec(
      text.slice(end, end + 17),
    )
  return match === null
    ? null
    : { singular: isPlural(match[1]!) ? singularOf(match[1]!) : match[1]!, end: end + match[0].length }
}

function scaledM(quantity: Quantity): Quantity {
  const up = (value: number | null): number | null => (value === null ? null : value * 1e6)
  return { ...quantity, value: up(quantity.value), low: up(quantity.low), high: up(quantity.high) }
}

const LIMITED =
  /\b(?:only|just|least|than|exactly|most|minimum\s+of|maximum\s+of|up\s+to|under|over|nearly|sole|single|per|plus)\s+$/i
const STATED =
  /\b(?:there\s+(?:is|was|are|were|has\s+been|had\s+been|remains?|being)|ha(?:s|ve|d)|having|received|submit(?:ted)?|deliver(?:ed)?|recorded|reported|including|includes?|employs?|lost|left|leav(?:es|ing)|needs?|lacks?|gained|appointed|recruited|arrested|held|issued|made|(?:may|can|could|must|should|will)\s+(?:put|ask|submit|have|make|send|raise|table|bring|take|attend|recruit|appoint))\s+(?:now\s+|currently\s+|only\s+|also\s+|been\s+)?$/i
const ABSTRACT =
  /^(?:of|another|or|and|in|on|to|at|by|with|that|who|which|could|can|would|should|may|might|must|will|is|was|has|size|day|thing|way|side|hand|point|word|example|reason|stop|team|form|part|element|piece|kind|type|sort|extreme|occasion|sense|matter|off|such|area|aspect|telephones|side|more|final|last|further|other|over|million|bit|question\s+that|by-one|up)\b/i
/** 'one supplementary question could be put' */
const ALLOWED =
  /^\s+(?:can|could|may|might|must|shall|should)\s+(?:then\s+|also\s+|only\s+)?be\s+(?:put|asked|submitted|made|taken|claimed|held|used|carried|nominated|appointed|awarded|given|sent|tabled|brought|allowed)\b/i
/** 'one complaint had been received', 'one suggestion had come forward' */
const RECEIVED =
  /^\s+(?:(?:ha[sd]|have)\s+(?:now\s+|since\s+|already\s+)?(?:been\s+(?:received|recorded|reported|made|submitted|lodged|upheld|withdrawn)|come\s+(?:in|forward)|arrived)|(?:was|is|were)\s+(?:received|recorded|reported|submitted|lodged|upheld|withdrawn))\b/i
/** 'Two are at court, one is on leave' */
const LISTED =
  /\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:of\s+(?:them|these|those|whom)\s+)?(?:are|were|is|was|had|have|has|will|would|did|went|came|left)\b[^.?!]{0,60}(?:[,;]|\band|\bwhile|\bbut)\s+(?:the\s+other\s+)?$/i
const NUMBER_NEAR = /\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+[a-z]/i

/** 'one' only where it states a quantity: limited ('only one person'), counted up ('one webcaster and four observers'), or recorded ('there was one complaint'). */
function one(text: string, quantity: Quantity): Draft | null {
  const { start, end } = quantity
  const after = text.slice(end, end + 60)
  const left = text.slice(Math.max(0, start - 40), start).replace(/\bone\s+[a-z]+\s+and\s+$/i, '')
  if (
    /^-|^[’']/.test(after) ||
    /\b(?:no|this|that|the|which|any|every|each|some|another|a|number|day|phase|part|level|tier|band|by|in|for)\s+$/i.test(
      left,
    )
  )
    return null
  const next = after.trimStart()
  // 'The team is at five, one short.'
  if (/^(?:short|over|under|down|up|vacant|missing)\s*(?:[.,;)]|$)/.test(next) && /[,;(–—-]\s*$/.test(left))
    return draft(quantity, 'count', null, { bare: true })
  if (listed(text, start, next)) return draft(quantity, 'count', null, { bare: true })
  if (/^(?:of|in|to|or|and|at|on)\b/i.test(next))
    return (LIMITED.test(left) || /\ball\s+but\s+$/i.test(left)) && /^of\b/.test(next)
      ? draft(quantity, 'count', null, { bare: true })
      : null
  if (/\ball\s+but\s+$/i.test(left)) return draft(quantity, 'count', null, { bare: true })
  if (/^(?:only|has|have|was|is|had|were)\b/.test(next) || /^[.,;)]/.test(next))
    return LIMITED.test(left) ? draft(quantity, 'count', null, { bare: true }) : null
  const closing = /^\s*(?:so\s+far|to\s+date|only|alone)\b/
  if (ABSTRACT.test(next) && !closing.test(next.replace(/^[a-z]+/, ''))) return null
  const noun = readNoun(text, end, true)
  if (noun === null) return null
  const tail = text.slice(noun.end, noun.end + 40)
  const stated =
    LIMITED.test(left) ||
    STATED.test(left) ||
    closing.test(tail) ||
    ALLOWED.test(tail) ||
    RECEIVED.test(tail) ||
    /^\s+of\s+\d/.test(tail) ||
    coordinated(left, tail)
  return stated ? draft(quantity, 'count', noun.singular, { reach: noun.end }) : null
}

function listed(text: string, start: number, next: string): boolean {
  return (
    /^(?:is|was|has|had|will|would|did|went|came|left)\b/.test(next) &&
    LISTED.test(text.slice(Math.max(0, start - 96), start))
  )
}

/** The other half of the enumeration carries a number. */
function coordinated(left: string, tail: string): boolean {
  const ahead = /^[a-z\s]{0,12}(?:,|\s+and)\s+([^.,;]{0,24})/i.exec(tail)
  if (ahead !== null && NUMBER_NEAR.test(ahead[1]!.slice(0, 14))) return true
  return /(?:,|\band|\bwith|\bplus|\bbut)\s+$/i.test(left) && NUMBER_NEAR.test(left)
}
