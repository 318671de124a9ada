import { readAmount } from './amount'
import { readNoun } from './noun'
import type { Quantity } from './quantity'

/** '10.30am', '18:30', 'at 11.20', '1830 hours', 'half past 7'. */
export function isTime(text: string, quantity: Quantity, end: number): boolean {
  if (isHour(text, quantity)) return true
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
  if (/^[:.][\dlIO]{2}(?:\s?[ap]\.?m\b|\s?(?:hours|hrs)\b)/i.test(after)) return true
  if (/^\d{1,2}$/.test(whole) && /^:\d\d(?!\d)/.test(after) && Number(whole) < 24) return true
  if (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(whole) &&
    (/^\s?[ap]\.?m\b|^\s?(?:hours|hrs)\b/i.test(after) ||
      (/\b(?:at|until|till)\s+$/.test(text.slice(Math.max(0, quantity.start - 8), quantity.start)) &&
        /^\s?[-–.,;)\]]|^\s(?:and|on|to|for|in|by|the)\b|^$/.test(after)))
  )
    return true
  return (
    /^(?:[01]\d|2[0-3])[0-5]\d(?:\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d)?$/.test(whole) &&
    /^(?:\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d)?\s?(?:hours|hrs|h)\b/i.test(text.slice(end, end + 14))
  )
}

const BEFORE_HOUR =
  /\b(?:at|until|till|by|from|after|before|since|past|to|about|around|between)\s+(?:about\s+|around\s+|nearly\s+|exactly\s+)?$/i
const OF_DAY = /^\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night)\b(?!\s+[a-z]+s\b)/i
/** 'had to leave at 11', 'the shop opens at nine' */
const MEETS =
  /\b(?:le(?:ave|aves|aving|ft)|arriv(?:e|es|ed|ing)|depart(?:s|ed)?|(?:opens?|clos(?:es?|ing)|meets?|resum(?:es?|ed)|reconvened?|adjourned)(?: again)?)\s+at\s+$/i
const STOPS = /^(?:\s*(?:[,;)]|$)|\.(?!\d)|\s+(?:and|but|for|to|on|because|when|so)\b)/
const TO_HOUR = /^\s+(?:to|till|until)\s+/
const MOVES =
  /\b(?:f[ae]ll|fallen|falling|drop|down|cut|reduc|declin|decreas|lower|went|gone|go|moved|shr[aiu]nk|number|total|figure)/i

/** 'at two in the afternoon', 'from nine to five': an hour of the day in a word or a figure of its own. */
export function isHour(text: string, quantity: Quantity): boolean {
  const { start, end } = quantity
  const value = quantity.value ?? quantity.high!
  if (value < 1 || value > 12 || !Number.isInteger(value)) return false
  const left = text.slice(Math.max(0, start - 18), start)
  if (!BEFORE_HOUR.test(left)) return false
  const after = text.slice(end, end + 26)
  if (OF_DAY.test(after)) return true
  if (MEETS.test(left) && STOPS.test(after)) return true
  const to = TO_HOUR.exec(after)
  const second = to === null ? null : readAmount(text, end + to[0].length)
  if (
    second === null ||
    second.value >= value ||
    second.value < 1 ||
    second.currency !== null ||
    second.percent !== null
  )
    return false
  return (
    /\b(?:from|between)\s+$/i.test(left) &&
    readNoun(text, second.end, true) === null &&
    !MOVES.test(text.slice(Math.max(0, start - 60), start))
  )
}
