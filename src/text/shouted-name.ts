import { ranks } from '../lexicons/roles'
import { speakingTitles } from '../lexicons/speaking'
import { namesCase } from './letter-case'
import { isCapital } from './letter-codes'
import { isName } from './names'
import { officeHolder } from './office-surname'

const SHOUTED =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{Lu}.'\u2019-]*\s){1,4}(?:\p{Lu}['\u2019]|Ma?c)?\p{Lu}{2,}[\p{Lu}'\u2019-]*)(?=$|,|\s\p{Ll}|\s\()/u

/** Words that open with somebody's name in capitals, as some clerks print all who speak ('CHAIR DOE', 'MS. ROE', 'JANE DOE, Staff'), with the name in mixed case; others as they are. */
export function shoutedName(words: string): string {
  // The second letter tells soonest.
  if (!isCapital(words.charCodeAt(1)) && !words.startsWith('The ') && !words.startsWith('the ')) return words
  const name = SHOUTED.exec(words)?.[1]
  if (name === undefined) return words
  const first = name.slice(0, name.indexOf(' ')).replace('.', '')
  const cased = namesCase(name)
  const addressed = speakingTitles.has(first.toLowerCase()) && !(first in ranks && first.length < 3)
  return addressed || (/^\p{Lu}{3}/u.test(name) && (isName(cased) || officeHolder(cased) !== null))
    ? words.replace(name, cased)
    : words
}
