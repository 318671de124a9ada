import type { Block } from '../model/block'

/** '12 N. Harbour Street', '4 Mill Lane': the house of the meeting, with its number. */
const STREET =
  /^(?:[NSEW]{1,2}\.? \S|(?:[\p{L}.'\u2019]+ ){1,5}(?:street|st|avenue|ave|road|rd|lane|drive|dr|place|boulevard|blvd|highway|hwy|square|broadway|parkway|way|crescent|terrace)\b\.?(?:,|$))/iu

/** The number of a house is no item's: it has no stop and stands before a street. */
export function isAddress({ marker, text }: Block): boolean {
  return /^\d+$/.test(marker) && STREET.test(text)
}
