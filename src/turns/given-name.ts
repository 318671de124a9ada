import { forenames } from '../lexicons/forenames'
import { actOfVerb } from './reporting-verb'
import type { Subject } from './subject'

/** 'Heather inquired whether ...': somebody of the public, by first name. */
export function givenName(words: string, verb: string): Subject | null {
  const label = /^\p{Lu}\p{Ll}{1,14}(?=(?:\s(?:then|also|again|later|further|next))?$)/u.exec(words.trim())?.[0]
  if (label?.length === 2 && !forenames.has(label.toLowerCase())) return null
  return label === undefined || !(actOfVerb(verb) === 'ask' || REPLIED.test(verb)) || NO_GIVEN_NAMES.test(label)
    ? null
    : { label, kind: 'named' }
}

const REPLIED = /^(?:replied|responded|answered|explained|clarified)$/

/** Words that may stand alone before a verb of asking and are nobody's name. */
const NO_GIVEN_NAMES =
  /^(?:[A-Z]\p{L}*(?:ions?|ers|ents|ants|ees|ings?|ed|ly|rance|ance|ence|ity)|Members|People|Some|Many|Most|Several|Others?|Both|All|None|Nobody|Everyone|Someone|Who|What|When|Then|Also|Just|They|Those|These|Staff|Police|Board|Council|Committee|Panel|Cabinet|Concerns?|Views|Details|Queries|Updates?|Points?|Matters?)$/u
