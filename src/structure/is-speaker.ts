import { speakingTitles } from '../lexicons/speaking'
import { isName, isPlainlyNamed, isTitledSurname } from '../text/names'
import { isRole } from './is-role'
import { lineLabel } from './speaker-label'

/** Whether words on a line of their own may say who speaks below: a name, a form of address or an office with a name, an office. */
export function isSpeaker(name: string): boolean {
  // 'From: Councillor Doe' between a question's number and its words.
  if (name.includes(':')) return false
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  return (
    isName(name) ||
    isTitledSurname(name) ||
    lineLabel(`${name}:`) !== null ||
    (rest.length > 0 && speakingTitles.has(first))
  )
}

/** Whether words behind or below the label of a question or a reply say who speaks, and are no title: plainly a name, or an office. */
export function isPlainSpeaker(words: string): boolean {
  return isPlainlyNamed(words) || (OFFICE.test(words) && isRole(words))
}

/** The same of what a line opens with, before a comma or a bracket: 'Councillor Doe (Leader)', 'Jane Doe, Treasurer'. */
export function opensWithSpeaker(line: string): boolean {
  return isPlainSpeaker(line.replace(/(?:,| \().*$/, ''))
}

/** An office alone: nothing but words in capitals and those that join them. */
const OFFICE = /^(?:[Tt]he )?\p{Lu}[\p{L}'\u2019-]*(?: (?:\p{Lu}[\p{L}'\u2019-]*|of|for|and|the|to|&)){0,8}$/u
