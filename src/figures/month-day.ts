import { readNoun } from './noun'
import type { Quantity } from './quantity'

const MONTH =
  /\b(?:(?:January|February|March|April|June|July|August|September|October|November|December)|(?:on|by|for|from|until|either|both|between)\sMay)\s(?:\d{1,2},?\s(?:or|and|to)\s|\d{1,2},\s){0,4}$/

/** 'September 12 or 13', 'on May 3 or 4': days behind their month, unless a noun shows that they count something ('in March 12 officers left'). */
export function isMonthDay(text: string, { start, end, first }: Quantity): boolean {
  return (
    first.numeral.form === 'digits' &&
    first.value >= 1 &&
    first.value <= 31 &&
    MONTH.test(text.slice(Math.max(0, start - 40), start)) &&
    !/^\s?(?:%|percent\b|per\b)/.test(text.slice(end, end + 9)) &&
    readNoun(text, end) === null
  )
}
