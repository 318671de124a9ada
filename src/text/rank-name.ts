import { ranks } from '../lexicons/roles'
import { lazily } from './lazily'

const names = lazily(() => new Map(Object.entries(ranks)))

/** The rank or office that an abbreviation in capitals stands for ('DCC', 'CFO'); undefined for other words. */
export function rankName(short: string): string | undefined {
  return short.length > LONGEST ? undefined : names().get(short)
}

/** No abbreviation has more signs. */
const LONGEST = 16
