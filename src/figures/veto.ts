import { calledNumbers, streetWords } from '../lexicons/figure-labels'
import { inCode, isLongCode } from './codes'
import { labelled, labelledWord, wordBefore } from './labels'
import { readNoun } from './noun'
import type { Quantity } from './quantity'

type Veto = (text: string, quantity: Quantity, end: number) => boolean

/**
 * Whether a number names, numbers or times something and is no quantity.
 * Each rule is a kind of number of its own; amounts of money and percentages are asked only the first few.
 */
export function isNoFigure(text: string, quantity: Quantity, previous: number | null): boolean {
  const marked = quantity.first.currency !== null || quantity.last.percent !== null
  const end = quantity.end
  if (quantity.first.numeral.form === 'words') return labelledWord(text, quantity, previous)
  if (inCode(text, quantity, end)) return true
  if (marked) return false
  return plainVetoes.some((veto) => veto(text, quantity, end)) || labelled(text, quantity, previous)
}

const isTime: Veto = (text, quantity, end) => {
  if (
    (quantity.value ?? 99) <= 12 &&
    /\b(?:half|quarter)\s+(?:past|to)\s+$/i.test(text.slice(Math.max(0, quantity.start - 14), quantity.start))
  )
    return true
  const after = text.slice(end, end + 12)
  const whole = text.slice(quantity.start, end)
  if (
    /^\s?(?:[ap]\.?m\b|o[’']?clock|noon|midnight|hours\s+on\b|[OoIl]?[ap]m\b)/i.test(after) &&
    !/^\s?am\s+[a-z]/.test(after)
  )
    return true
  if (/^\d{1,2}\.[0-5]\d$/.test(whole) && /^\s+[A-Z][a-z]/.test(after)) return true
  if (/^[:.]\d\d(?:\s?[ap]\.?m\b|\s?(?:hours|hrs)\b)/i.test(after)) return true
  if (/^\d{1,2}$/.test(whole) && /^:\d\d(?!\d)/.test(after) && Number(whole) < 24) return true
  if (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(whole) &&
    (/^\s?[ap]\.?m\b|^\s?(?:hours|hrs)\b/i.test(after) ||
      (/\b(?:at|until|till)\s+$/.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)) &&
        /^\s?[-–.,;)]|^\s(?:and|on|to|for|in|by|the)\b|^$/.test(after)))
  )
    return true
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d(?:\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d)?$/.test(whole) &&
    /^(?:\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d)?\s?(?:hours|hrs|h)\b/i.test(text.slice(end, end + 14))
  )
}

const isEnumerator: Veto = (text, quantity, end) => {
  const before = text.slice(Math.max(0, quantity.start - 3), quantity.start)
  const after = text.slice(end, end + 3)
  if (!/^\d+(?:\.\d+)*$/.test(text.slice(quantity.start, end))) return false
  if (/^\)/.test(after) && (quantity.value ?? 99) <= 40)
    return !/\([^()]{2,}$/.test(text.slice(Math.max(0, quantity.start - 60), quantity.start)) || /[(]$/.test(before)
  if (
    numbersParagraph(text, quantity, end) ||
    /^\.\s+\d{1,2}[:.]\d\d\b|^\\\.\s|^\s(?:st|nd|rd|th)\b/.test(text.slice(end, end + 9))
  )
    return true
  const head = quantity.start === 0 || /[\n\r]\s*$/.test(before)
  if (head && /^[.)\]:]\s|^\.?\t|^\.$/.test(after)) return true
  return /\[$/.test(before) && /^\]/.test(after)
}

const OPENER =
  /^[.,)]?\s+(?:The|A|An|It|This|That|These|Those|We|He|She|They|In|On|Of|At|As|For|From|To|By|With|There|If|When|Where|Whether|How|What|Why|Who|Which|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Will|Would|Can|Could|Should|Please|Following|Although|All|Any|No|Our|Members|Councillor|Cllr|Mr|Mrs|Ms|Dr)\b/

/** A number in front of a sentence or a title: '3.1 The Chief', '12. How many', '2 Minutes of the last meeting'. */
function numbersParagraph(text: string, quantity: Quantity, end: number): boolean {
  const before = text.slice(Math.max(0, quantity.start - 4), quantity.start)
  const after = text.slice(end, end + 40)
  const opens =
    quantity.start === 0 ||
    /[\n\r]\s*$|[.?!;:]['’"”)]*\s+$|(?:^|\s)[-–—•*]\s+$|^[-–—•*]\s*$|(?:^|[\s.])\*\*$/.test(before)
  if (!opens || (quantity.value ?? 1e3) >= 1e3) return false
  if (/^\s+[-–—]\s/.test(after) || /^\\?[.)]\s+\d/.test(after)) return true
  if (/^\s+[A-Z]/.test(after) && readNoun(text, end)?.plural !== true) return true
  if (OPENER.test(after) || /^\\?[.,)]\s+["“‘'*A-Z]/.test(after)) return true
  if (quantity.start !== 0 && !/[\n\r]\s*$|^\s*[-–—•*]\s*$/.test(before)) return false
  return (
    /^\s*$|^\s*[\n\r]/.test(after) ||
    (/^\s+["“‘'(]?[A-Z][a-z’']/.test(after) &&
      !/^\s+[A-Z]\w+s\s+(?:have|has|had|were|are|was|will|joined|left|attended)\b/.test(after))
  )
}

const isCalled: Veto = (text, quantity, end) => {
  const whole = text.slice(quantity.start, end)
  if (!calledNumbers.includes(Number(whole)) || whole.length !== 3) return false
  const noun = readNoun(text, end)
  return (
    noun === null ||
    /^(?:or|and|to|on|via|dial(?:led)?|call(?:ed|ing)?|ring|rang|the|through|for|our|by|non-emergency|emergency)$/i.test(
      wordBefore(text, quantity.start),
    ) ||
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
