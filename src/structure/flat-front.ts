import { matches } from '../text/matches'
import { isName } from '../text/names'

/** What stands on top of minutes, with who was there: 'Members Present:', 'APOLOGIES:', 'Venue:'. */
const LABEL =
  /(?<=\s)(?<!\b(?:of|the|to|and|Q\.?\d{1,3})\s)(?:(?:board|committee|council|staff|others?|also|members?|officers?|officials|guests?|time|meeting|vice)[\s-]){0,3}(?:present|in attendance|attendance|attendees|absent|absence|apologies(?: for absence)?|regrets|observers|witnesses|location|venue|date|time|called to order|chair(?:man|person|woman)?|secretary|clerk|late|minutes(?: taken)?(?: by)?|note[- ]?taker)(?: (?:via|by) \p{L}{3,20}| for (?:all or )?part of the (?:proceedings|meeting))?:(?=\s)/giu
/** 'IN ATTENDANCE (4) Mr Doe': a label in capitals without a colon, before a name. */
const SHOUTED =
  /(?<=\s)(?:(?:ALSO )?IN ATTENDANCE|(?:BOARD |COUNCIL )?(?:OFFICIALS|OFFICERS|STAFF)|OBSERVERS|APOLOGIES)(?=\s(?:\(\d{1,2}\)\s)?(?:Mrs?|Ms|Miss|Dr|Prof|Cllr|Councillor|Rev)\b)/gu
/** The name of the body, and 'MINUTES OF ...' behind it. */
const TITLE = /(?<=\p{Lu}\s)MINUTES OF\b|(?<=\p{L}\s)Minutes of (?:the|a|an)\b/gu
const ADDRESSED = /(?<=[\s*)])(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Rev|Sir|Dame)\.?(?=\s\p{Lu})/gu

/** The places in the flattened front of minutes at which its lines began: titles, labels, and those present who stand behind one label without a sign between. */
export function flatFront(text: string): number[] {
  const labels = matches(LABEL, text).filter(({ 0: label }) => /^\p{Lu}/u.test(label))
  const first = labels[0]?.index ?? text.length
  const bounds = [...labels, ...matches(SHOUTED, text).filter(({ index }) => index > first)]
    .map(({ index, 0: label }) => ({ index, from: index + (label.endsWith(':') ? label.length : 0) }))
    .sort((one, other) => one.index - other.index)
  const titles = matches(TITLE, text.slice(0, bounds[0]?.index ?? text.length)).slice(0, 1)
  const names = bounds.flatMap(({ from }, place) =>
    namesIn(text.slice(from, bounds[place + 1]?.index ?? text.length)).map((at) => from + at),
  )
  const places = [...[...titles, ...bounds].map(({ index }) => index), ...names]
  return [...new Set(places)].filter((place) => place > 0).sort((one, other) => one - other)
}

/** Where the second and further people of a list begin whose lines have run together. */
function namesIn(list: string): number[] {
  const addressed = matches(ADDRESSED, list).map(({ index }) => index)
  if (addressed.length > 1 && !/[,;]\s+$/.test(list.slice(0, addressed[1]))) return addressed
  return /[,;]/.test(list) ? namesBeforeOffices(list) : pairs(list)
}

/** 'Ada Doe Ben Roe Cy Poe': names of two words each. */
function pairs(list: string): number[] {
  const words = matches(/\S+/g, list)
  const starts = words.filter((_, place) => place % 2 === 0)
  const named = starts
    .map((word, place) => `${word[0]} ${words[place * 2 + 1]?.[0]}`)
    .findIndex((name) => !isName(name))
  // What cannot be a name stands behind the list.
  const whole = named < 0 ? starts : starts.slice(0, named + 1)
  return whole.length > 2 ? whole.map(({ index }) => index) : []
}

/** So far back an office begins. */
const OFFICE_REACH = 80
/** Behind a comma two words at least, or a short form: 'Head of Parks', 'GHB'. */
const OFFICE = /,\s+(?:[^\s,;]+\s+[^\s,;]+\s+(?:[^\s,;]+\s+){0,8}|[\p{Lu}\d]{2,8}\s+)$/u

/** 'Ada Doe, Clerk Ben Roe, Head of Parks': the last two words before a comma are a name, where an office stands before them. */
function namesBeforeOffices(list: string): number[] {
  return matches(/(?<=\S\s)(\S+ \S+)(?=,)/g, list).flatMap((hit) => {
    return isName(hit[1]!) && OFFICE.test(list.slice(Math.max(0, hit.index - OFFICE_REACH), hit.index))
      ? [hit.index]
      : []
  })
}
