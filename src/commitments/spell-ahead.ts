import { findDates } from '../text/dates'
import type { ToldDay } from './meeting-day'

const SPELL =
  /\bin (?:(?:about|around|approximately|some|the next) )?((?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?:working|calendar) )?(?:days?|weeks?|fortnights?|months?))\b(?! (?:of|to|when|after|before|old|on)\b)/i

/** 'will report back in six weeks': the day so far ahead of the meeting, as a promise counts it; null where none is told. */
export function spellAhead(text: string, start: number, end: number, date: string | null): ToldDay | null {
  const match = SPELL.exec(text.slice(start, end))
  const day = match === null ? undefined : findDates(`within ${match[1]}`, date)[0]
  return match === null || day === undefined
    ? null
    : { iso: day.iso, start: start + match.index, end: start + match.index + match[0].length }
}
