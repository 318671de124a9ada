import type { Block } from '../model/block'
import { isShouted } from '../text/letter-case'
import { countsNoItem } from './counts-no-item'
import { isAbsence } from './roster-group'
import { readRosterText } from './roster-text'

/** 'Authority staff' on the left of names below 'Apologies': another side. */
export function isSide(first: string): boolean {
  const isLabel = SIDE.test(first) || isShouted(first)
  return isLabel && !isAbsence(first) && readRosterText(first).length === 0
}

const SIDE =
  /\b(?:staff|members?|officers?|others?|police|force|constabulary|guests?|observers?|officials?|partners?|council|authority|secretariat|team|office|service|trust)s?:?$/i

/** 'One staff member', 'Two Board Officials': nobody is named. */
const UNNAMED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:\p{L}+ ){0,4}(?:officials?|officers?|staff(?: members?)?|observers?|members? of (?:staff|the public|the press))\.?$/iu

/** Whether a line of an attendance list counts people and names none, or holds nothing any more. */
export function namesNobody({ marker, text }: Block): boolean {
  return text === '' || UNNAMED.test(text) || countsNoItem({ marker, text })
}
