import { numberedThings } from '../lexicons/figure-labels'
import { lazily } from '../text/lazily'
import { isLetter, isSmall } from '../text/letter-codes'
import { wordKey } from '../text/word-keys'
import { readNoun } from './noun'
import type { Quantity } from './quantity'

/** The word straight in front of a place; '' where none stands there. */
export function wordBefore(text: string, at: number): string {
  return /([A-Za-z][\w’'-]*)\s*\(?$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''
}

const numbered = lazily(() => new Set(numberedThings))

/** How far a list of labels may go on: ', and ' with some spaces. */
const REACH = 24

/** Whether the word in front is one of those that number things, a name, or part of something longer. */
function mayLabel(text: string, { start, front }: Quantity): boolean {
  if (text[start - 1] !== ' ') return true
  let first = start - 1
  while (isLetter(text.charCodeAt(first - 1))) first--
  return !isSmall(text.charCodeAt(first)) || "’'&-".includes(text[first - 1] ?? ' ') || labels().has(front)
}

const labels = lazily(() => new Set([...numberedThings, 'guarter', 'autumn', 'spring', 'summer'].map(wordKey)))

/** 'Table 3', 'phase two', 'PIP 2': a number behind the word for a numbered thing, or behind a name. */
export function labelled(text: string, quantity: Quantity, previous: number | null): boolean {
  const { front, start } = quantity
  const apart = previous === null || start - previous > REACH
  if (apart && front !== 0 && isSmall(text.charCodeAt(start - 2)) && !mayLabel(text, quantity)) return false
  const left = text.slice(Math.max(0, start - 26), start)
  if (
    quantity.first.numeral.form === 'digits' &&
    /[.,]/.test(text.slice(quantity.first.numeral.start, quantity.first.numeral.end)) &&
    !/\d\.\d/.test(text.slice(quantity.start, quantity.end))
  )
    return false
  if (previous !== null && /^\s+of\s+$/.test(text.slice(previous, quantity.start))) return true
  if (previous !== null && /^\s*(?:,|and|to|or|-|–|&|,\s*and)\s*$/.test(text.slice(previous, quantity.start)))
    return readNoun(text, quantity.end) === null || /^\s*[-–,]\s*$/.test(text.slice(previous, quantity.start))
  const word = /([A-Za-z][A-Za-z’'&-]*|(?<![A-Za-z])[A-Za-z]{1,5}\.)(:?\s*|\s+\(?)$/.exec(left)
  if (word === null || /^(?:\s?%|\s+per\s+cent)/.test(text.slice(quantity.end, quantity.end + 9))) return false
  if (text[quantity.end] === '-' && MEASURED.test(text.slice(quantity.end, quantity.end + 9))) return false
  const lower = word[1]!
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^guarter/, 'quarter')
  if (
    word[1]!.endsWith('.') &&
    !/^(?:nos?|para|paras|p|pp|pg|fig|figs|sec|s|reg|regs|vol|v|ver|ref|cat|op|ext|tel|app|sch)$/.test(lower)
  )
    return false
  // 'the autumn 2 half term'
  if (/^(?:autumn|spring|summer)$/.test(lower))
    return (
      /^[12]$/.test(text.slice(quantity.start, quantity.end)) &&
      /^(?:\s+(?:half|term)\b|\s*[.,;)])/.test(text.slice(quantity.end, quantity.end + 6))
    )
  // 'Target: 500 homes'
  if (AIMS.test(lower) && (word[2]!.includes(':') || readNoun(text, quantity.end)?.plural === true)) return false
  if (numbered().has(lower)) return !counted(text, quantity, word[1]!)
  return nameBefore(text, quantity, word[1]!, word[2]!, left)
}

/** What is numbered, and also stated in numbers. */
const AIMS = /^(?:target|kpi|measure|indicator|risk)$/

/** 'a standard 39-hour week': a unit joined to the number. */
const MEASURED = /^-(?:second|minute|hour|day|week|month|year|mile|metre|foot|page|person|member|bed|place|point)\b/

/** The noun behind shows a count after all ('in every area 12 officers'), but not for a capitalised or short word ('Phase 2 projects'). */
function counted(text: string, quantity: Quantity, word: string): boolean {
  // 'We ended the year 30 short.'
  if (
    /^\s+(?:short|up|down|over|under|ahead|behind)\s*(?:[.,;)]|$|of\b|on\b)/.test(
      text.slice(quantity.end, quantity.end + 10),
    )
  )
    return true
  if (
    /^[A-Z]/.test(word) ||
    word.length < 3 ||
    /^(?:item|paragraph|para|page|section|table|figure|appendix|annex|question|regulation|phase|stage|tier|level|band|grade|category|option|no|ref|year)s?$/.test(
      word,
    )
  )
    return false
  const many = (quantity.high ?? quantity.value ?? 0) > 1
  return many && (readNoun(text, quantity.end)?.plural === true || saidOfMany(text, quantity))
}

/** 'of the 64 cameras in the area 22 were broken': what has its own article takes no number. */
function saidOfMany(text: string, { start, end }: Quantity): boolean {
  return (
    /^\s+(?:were|are|have|had)\s/.test(text.slice(end, end + 6)) &&
    /\b(?:the|this|that|each|every|our|their|an?)\s+[a-z]+\s+$/.test(text.slice(Math.max(0, start - 24), start))
  )
}

const PLAIN_STARTS =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|And|Or|But|Over|Under|About|Around|Some|Only|Just|Nearly|Almost|All|Any|Our|Their|Its|These|Those|This|That|Plus|Minus|Also|Now|Currently|Approximately|Roughly|Another|Further|Additional|Between|Up|Least|Than|Expecting|Total|Target|Actual|Forecast|Budget|Number|Was|Were|Is|Are|Has|Have|Had|Within|After|Before|Every|Last|Next|First|Top|I|We|They|He|She|It|You|There|If|When|As|So|Since|Until|Circa|Average|Minimum|Maximum|Today|Recorded|Received|Completed|Yes|No)$/

/** 'Taser 7', 'PIP 2', 'Connect 3': a small whole number behind a name, with no noun of its own. */
function nameBefore(text: string, quantity: Quantity, word: string, gap: string, left: string): boolean {
  if (
    !/^\s+$/.test(gap) ||
    !/^[A-Z]/.test(word) ||
    PLAIN_STARTS.test(word) ||
    (quantity.value ?? 1e6) >= (/^[A-Z]{2,5}$/.test(word) ? 1e5 : 1000) ||
    /[.,]/.test(text.slice(quantity.start, quantity.end))
  )
    return false
  const noun = readNoun(text, quantity.end)
  if (noun?.plural === true && !/^[A-Z]/.test(text[noun.start]!)) return false
  const opens = /(?:^|[.?!:;]\s+|\n\s*)$/.test(left.slice(0, left.length - word.length - gap.length))
  return !(opens && /(?:ing|ed|ly)$/.test(word))
}

/** 'phase two', 'day one', 'number ten' */
export function labelledWord(text: string, quantity: Quantity, previous: number | null): boolean {
  if (/[\w-]-$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))) return true
  if (
    capitalName(text, quantity) ||
    /\b(?:half|quarter|ten|twenty|five)\s+(?:past|to)\s+$/i.test(
      text.slice(Math.max(0, quantity.start - 14), quantity.start),
    )
  )
    return true
  if (previous !== null && /^\s*(?:,|and|to|or|,\s*and)\s*$/.test(text.slice(previous, quantity.start)))
    return readNoun(text, quantity.end) === null
  const word = wordBefore(text, quantity.start).toLowerCase()
  if (
    !numbered().has(word) ||
    /^(?:a|no|case|year|years|decision|points|lines|issue|mark|risk|report|form|order|title|note|measure|measures|group|team|area|right|rights|office|house|action|actions|question|questions|road|route|highway|motorway|interstate|account|train|flight|permit|pin|press|pressed|presses|pressing)$/.test(
      word,
    )
  )
    return false
  return (
    readNoun(text, quantity.end) === null ||
    /^(?:phase|stage|tier|level|option|chapter|part|step|day|week|year)$/.test(word)
  )
}

/** 'the Seven Point Plan': capitals inside a sentence make a name. */
function capitalName(text: string, quantity: Quantity): boolean {
  return (
    /^[A-Z]/.test(text[quantity.start]!) &&
    /[a-z,]\s+$/.test(text.slice(Math.max(0, quantity.start - 3), quantity.start)) &&
    /^[\s-][A-Z]/.test(text.slice(quantity.end, quantity.end + 2))
  )
}
