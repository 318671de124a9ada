import type { Block } from '../model/block'

/** '12 N. Harbour Street', '4 Mill Lane': the house of the meeting, with its number. */
const STREET =
  /^(?:[NSEW]{1,2}\.? \S|(?:[\p{L}.'\u2019]+ ){1,5}(?:street|st|avenue|ave|road|rd|lane|drive|dr|place|boulevard|blvd|highway|hwy|square|broadway|parkway|way|crescent|terrace)\b\.?(?:,|$)|(?:county|state|rural) (?:road|highway|route) \d)/iu

/** '11 Members of the public' */
const ATTENDING =
  /^(?:members? present\b.{0,40}$|members? of (?:the )?(?:public|press|staff)|residents?|parishioners?|electors?|observers?|visitors?)\b.{0,30}$/i

/** 'Will the Minister make a statement on the quay? OQ1234': a question of the order paper. */
const REFERENCED = /\?["'\u201d\u2019]?\s[[(]?[A-Z]{1,4}\d{3,6}(?:\/\d\d)?[\])]?$/

/** '4.1 This item was presented by Ms Doe.' */
const TELLS = /^(?:This|The) (?:item|report|paper|matter|update) (?:was|is|has|had) /

/** 'AGENDA ITEM 1' at the head of the page: which paper of another meeting this is. */
const PAPER = /^agenda item:? \d{1,2}[a-z]?$/i

/** The number of a house, or of people who came, is no item's: it has no stop and stands before a street or who they are; neither is that of a question with its reference, or of a sentence on the item. */
export function countsNoItem({ marker, text }: Pick<Block, 'marker' | 'text'>): boolean {
  if ((text.includes('?') && REFERENCED.test(text)) || TELLS.test(text) || PAPER.test(text)) return true
  // 'VISITORS' in capitals is a title.
  return /^\d+$/.test(marker) && (STREET.test(text) || (ATTENDING.test(text) && /\p{Ll}/u.test(text)))
}
