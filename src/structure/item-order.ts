import { type ItemNumber, stepFrom } from './item-number'
import type { ItemStyle } from './item-style'

/** Whether a number goes on with the items' sequence; sub-items follow the item that they belong to. */
export function follows(last: ItemNumber | null, number: ItemNumber, style: ItemStyle): boolean {
  if (number.style === style) {
    if (last === null) return true
    if (style === 'reference') return nextReference(last.places, number.places)
    const step = number.places[0]! - last.places[0]!
    if (style === 'letter') return step >= 1 && step <= 3
    return style === 'sub' ? number.places.join('.') !== last.places.join('.') : step >= 1 && step <= 12
  }
  // Titles in capitals numbered below a letter, or with it.
  if (style === 'letter' && !/^[A-Z]-/.test(number.text)) return number.style === 'plain' && last !== null
  return (
    number.style === 'sub' &&
    last !== null &&
    style !== 'roman' &&
    (number.places[0] === last.places[0] || opensParent(last, number))
  )
}

/** '07/25/08' behind '07/25/07' goes on with the items, whatever list stands between them. */
export function isNextReference(last: ItemNumber | null, number: ItemNumber | null): boolean {
  return (
    last !== null &&
    number?.style === 'reference' &&
    number.places.length === last.places.length &&
    stepFrom(last.places, number.places) === 1
  )
}

/** References count on in the first place in which they differ, or go back where an item was taken out of turn. */
function nextReference(last: readonly number[], places: readonly number[]): boolean {
  const at = places.findIndex((place, index) => place !== last[index])
  if (at < 0) return false
  const step = places[at]! - (last[at] ?? 0)
  return at > 0 ? Math.abs(step) <= 12 : step >= 1 && step <= 12
}

/** '3.1' behind item 2: the heading of item 3 is not printed. */
export function opensParent(last: ItemNumber, number: ItemNumber): boolean {
  return number.places.length === 2 && number.places[0] === last.places[0]! + 1 && number.places[1] === 1
}

/** Whether a number is the very next one: in a reference, in the first place in which it differs. */
export function isNext(last: ItemNumber | null, number: ItemNumber): boolean {
  if (last === null) return true
  const step = number.style === 'reference' ? stepFrom(last.places, number.places) : number.places[0]! - last.places[0]!
  return step === 1
}
