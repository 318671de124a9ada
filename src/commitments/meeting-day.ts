import { isIsoMonth } from '../text/iso-dates'

/** A date told by words of a text, `[start, end)`. */
export interface ToldDay {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const WHICH =
  '(?:(?:public|ordinary|formal|full|scheduled|quarterly|monthly|panel|board|(?:sub-?)?committee|council|governing) ){0,3}'
const BEHIND = new RegExp(
  `^(?:['\\u2019]s)? ${WHICH}(?:meeting|board|panel|(?:sub-?)?committee|session|cabinet|authority)\\b(?! (?:papers?|agenda|minutes|report))`,
  'i',
)
const BEFORE = new RegExp(`\\b${WHICH}(?:meeting|session) (?:in|of) (?:the )?$`, 'i')

/** 'the April meeting', 'its meeting in April': the month with the words for the meeting, which tell that some day of it is meant; other dates as they are. */
export function meetingDay(text: string, month: ToldDay): ToldDay {
  if (!isIsoMonth(month.iso)) return month
  const behind = BEHIND.exec(text.slice(month.end, month.end + 60))?.[0].length ?? 0
  const before = behind > 0 ? 0 : (BEFORE.exec(text.slice(Math.max(0, month.start - 60), month.start))?.[0].length ?? 0)
  if (behind + before === 0) return month
  return {
    iso: month.iso,
    start: month.start - before,
    end: month.end + behind,
  }
}
