import { calledNumbers, streetWords } from '../lexicons/figure-labels'
import { measureUnits, timeUnits } from '../lexicons/units'
import { isSmall } from '../text/letter-codes'
import { wordKey, wordKeys } from '../text/word-keys'
import { isAmericanAddress } from './american-address'
import { isHour, isTime } from './clock'
import { inCode, isLongCode } from './codes'
import { isEnumerator } from './enumerators'
import { labelled, labelledWord, wordBefore } from './labels'
import { isMonthDay } from './month-day'
import { readNoun } from './noun'
import type { Quantity } from './quantity'
import { isVersion } from './version'

/** Whether a number that ends at `end` is of one kind of no figure. */
type Veto = (text: string, quantity: Quantity, end: number) => boolean

/**
 * Whether a number names, numbers or times something and is no quantity.
 * Each rule is a kind of number of its own; amounts of money and percentages are asked only the first few.
 */
export function isNoFigure(text: string, quantity: Quantity, previous: number | null): boolean {
  const marked = quantity.first.currency !== null || quantity.last.percent !== null
  const end = quantity.end
  if (quantity.first.numeral.form === 'words') return isHour(text, quantity) || labelledWord(text, quantity, previous)
  if (inCode(text, quantity, end)) return true
  if (marked) return false
  if (runsOn(text, quantity)) return isRunningVeto(text, quantity) || labelled(text, quantity, previous)
  return plainVetoes.some((veto) => veto(text, quantity, end)) || labelled(text, quantity, previous)
}

/** Whether a small whole number stands between two words in small letters: most of what the vetoes look for cannot be there. */
function runsOn(text: string, { start, end, front, behind }: Quantity): boolean {
  return (
    front !== 0 &&
    behind !== 0 &&
    end - start < 4 &&
    text.charCodeAt(start) !== ZERO &&
    isSmall(text.charCodeAt(start - 2)) &&
    text[start - 1] === ' ' &&
    text[end] === ' ' &&
    isSmall(text.charCodeAt(end + 1))
  )
}

const ZERO = 0x30
const HOUR_FRONT = wordKeys('at until till by from after before since past to about around between nearly exactly')
const HOUR_BEHIND = wordKeys('am pm a p o oam lam iam opm lpm ipm noon midnight hours hrs h st nd rd th')
const PER = wordKey('per')
const THE = wordKey('the')

function isRunningVeto(text: string, quantity: Quantity): boolean {
  const { front, behind, end } = quantity
  if (front === PER) return true
  if (front === THE && isOne(text, quantity, end)) return true
  if (
    (HOUR_FRONT.has(front) || HOUR_BEHIND.has(behind)) &&
    (isTime(text, quantity, end) || isEnumerator(text, quantity, end))
  )
    return true
  return isCalled(text, quantity, end)
}

/** '112 mm of rain' */
function isMeasured(text: string, end: number): boolean {
  const unit = /^\s?([A-Za-z]{1,12})\b/.exec(text.slice(end, end + 14))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(measureUnits, unit) || Object.hasOwn(timeUnits, unit)
}

const isCalled: Veto = (text, quantity, end) => {
  if (end - quantity.start !== 3 || !calledNumbers.includes(Number(text.slice(quantity.start, end)))) return false
  if (isMeasured(text, end)) return false
  const noun = readNoun(text, end)
  return (
    noun === null ||
    (!noun.plural &&
      /^(?:or|and|to|on|via|dial(?:led)?|call(?:ed|ing)?|ring|rang|the|through|for|our|by|non-emergency|emergency)$/i.test(
        wordBefore(text, quantity.start),
      )) ||
    /\b(?:call|service|line|demand|number|contact|operator|handler|incident|caller|response time|waiting time|answer time|rate|performance|target|volume|queue|centre|team|figure|statistic|wait|delay|abandonment|answering)$/i.test(
      noun.singular,
    )
  )
}

const isAddress: Veto = (text, _quantity, end) => {
  const ahead = /^(?:[A-Za-z]|[-–]\d{1,4})?,?\s+((?:[A-Z][a-z’']+(?:\s+|(?=[.,;)]|$))){1,3})/.exec(
    text.slice(end, end + 48),
  )
  return (
    ahead !== null &&
    ahead[1]!
      .trim()
      .split(/\s+/)
      .slice(1)
      .some((word) => streetWords.includes(word))
  )
}

/** '11 per 1,000 people': what something is counted by. */
const isRate: Veto = (text, quantity) => /\bper\s+$/i.test(text.slice(Math.max(0, quantity.start - 5), quantity.start))

/** 'The 747 has left', 'the 42 runs hourly': a number with an article and a verb in the singular is the name of one thing. */
const isOne: Veto = (text, quantity, end) =>
  (quantity.value ?? 0) > 1 &&
  /^\d{1,4}$/.test(text.slice(quantity.start, end)) &&
  /(?<!\b(?:of|all|than|to|from|for|with|by)\s)\b[Tt]he\s+$/.test(
    text.slice(Math.max(0, quantity.start - 12), quantity.start),
  ) &&
  /^\s+(?:is|was|has|does|runs|stops|leaves|goes)\b/.test(text.slice(end, end + 8))

/** 'a 2:1 in law' is a class of degree. */
const isDegree: Veto = (text, quantity, end) =>
  /^:[12](?!\d)/.test(text.slice(end, end + 3)) &&
  text.slice(quantity.start, end) === '2' &&
  /\b(?:an?|upper|lower|second)\s+$/.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)) &&
  /^\s*(?:[.,;)]|$|in\s|or\s|from\s|degree|honours)/.test(text.slice(end + 2, end + 12))

/** 'lost 4–2', 'won by 3-1', 'a 2-2 draw': the score of a game. */
const isScore: Veto = (text, quantity, end) => {
  const after = text.slice(quantity.first.numeral.end, quantity.first.numeral.end + 26)
  const score = /^\s?[-–]\s?\d{1,3}(?![\d%]|[.,]\d)\s*(.*)$/s.exec(after)
  return (
    score !== null &&
    quantity.first.numeral.form === 'digits' &&
    (/^(?:draw|win|defeat|victory|loss|away|at home|at half)/.test(score[1]!) ||
      (/\b(?:w[io]n|wins|los[et]|loses|dr[ea]w|beat(?:en)?|defeated|ended|finished|led|score\s+(?:of|was))\s+(?:\w+\s+)?(?:by\s+)?$/i.test(
        text.slice(Math.max(0, quantity.start - 24), quantity.start),
      ) &&
        readNoun(text, Math.max(end, quantity.first.numeral.end + after.indexOf(score[1]!))) === null &&
        !/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/.test(score[1]!)))
  )
}

/** 'the class of ’98' */
const isShortYear: Veto = (text, quantity, end) =>
  end - quantity.start === 2 && /(?:^|\s)['’‘]$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))

/** 'ANY OTHER BUSINESS 4405': the number of a minute behind its heading in capitals. */
const isMinuteNumber: Veto = (text, quantity, end) =>
  /^\d{3,5}$/.test(text.slice(quantity.start, end)) &&
  /\b[A-Z]{3,}\s[A-Z]{3,}\s+$/.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) &&
  /^\s*(?:$|\n|[A-Z][a-z])/.test(text.slice(end, end + 6))

const plainVetoes: readonly Veto[] = [
  isShortYear,
  isMinuteNumber,
  isRate,
  isOne,
  isDegree,
  isScore,
  isTime,
  isEnumerator,
  isLongCode,
  isCalled,
  isAddress,
  isAmericanAddress,
  isMonthDay,
  isVersion,
]
