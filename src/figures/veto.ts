import { calledNumbers, streetWords } from '../lexicons/figure-labels'
import { isHour, isTime } from './clock'
import { inCode, isLongCode } from './codes'
import { isEnumerator } from './enumerators'
import { labelled, labelledWord, wordBefore } from './labels'
import { readNoun } from './noun'
import type { Quantity } from './quantity'

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
  return plainVetoes.some((veto) => veto(text, quantity, end)) || labelled(text, quantity, previous)
}

const isCalled: Veto = (text, quantity, end) => {
  const whole = text.slice(quantity.start, end)
  if (!calledNumbers.includes(Number(whole)) || whole.length !== 3) return false
  const noun = readNoun(text, end)
  return (
    noun === null ||
    (!noun.plural &&
      /^(?:or|and|to|on|via|dial(?:led)?|call(?:ed|ing)?|ring|rang|the|through|for|our|by|non-emergency|emergency)$/i.test(
        wordBefore(text, quantity.start),
      )) ||
    /\b(?:call|service|line|demand|number|contact|operator|handler|incident|caller|response time|waiting time|answer time|rate|performance|target|volume|queue|centre|team)$/i.test(
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

const plainVetoes: readonly Veto[] = [isRate, isTime, isEnumerator, isLongCode, isCalled, isAddress]
