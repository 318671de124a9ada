import { namesCase } from '../text/letter-case'
import { isCapital } from '../text/letter-codes'
import type { Speakers } from './speakers'

/** 'J DOE', 'S/C ROE', 'Sgt McDOE' with the surname of somebody known in mixed case. */
export function knownName(words: string, speakers: Speakers): string {
  const surname = isCapital(words.charCodeAt(words.length - 1)) ? KNOWN_NAME.exec(words)?.[1] : undefined
  if (surname === undefined) return words
  const cased = namesCase(surname)
  return speakers.find(cased).length > 0 ? `${words.slice(0, -surname.length)}${cased}` : words
}
const KNOWN_NAME =
  /^(?:(?:\p{Lu}\.?|\p{Lu}\p{Ll}[\p{L}.]{0,10}|[A-Z]{1,3}\/[A-Z]{1,3})\s){1,3}((?:Ma?c)?\p{Lu}['\u2019]?\p{Lu}{2,}(?:-\p{Lu}+)?)$/u
