import { capitalSurname } from '../text/names'

/** 'FAN Lai-sze, Rosanna': a second given name behind the comma. */
export const GIVEN_BEHIND = /^[\s,]*(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,})?)(?=$|\s*[,/(])/u

/** Whether such a given name belongs to a name: 'FAN Lai-sze, Rosanna' as one. */
export function givenLast(name: string): boolean {
  const comma = name.indexOf(', ')
  return comma > 0 && isSmallHyphened(name.slice(0, comma)) && GIVEN_BEHIND.test(name.slice(comma))
}

/** 'FAN Lai-sze': a surname in capitals, and a name with a hyphen and a small letter behind it. */
export function isSmallHyphened(name: string): boolean {
  return /-\p{Ll}+$/u.test(name) && capitalSurname(name) !== null
}
