import { speakingTitles } from '../lexicons/speaking'
import { isName, isTitledSurname } from '../text/names'
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
