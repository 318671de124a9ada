import type { Block } from '../model/block'
import { titleCase } from '../text/letter-case'
import { isTitledSurname, surnameOf } from '../text/names'
import type { Attendee } from './attendee'

const CHAIRS = /\b(?:chair(?:man|woman|person)?|conven[eo]r|president|presiding|mayor|provost|speaker|cathaoirleach)\b/i
/** 'The Convener said': minutes that call somebody so. */
const CALLED = /\b[Tt]he (Chair(?:man|woman|person)?|Conven[eo]r)\b(?! of\b)/
/** What whoever is in the chair does first. */
const OPENS =
  /^(?:\(?\d{1,2}[.)]?\s)?(\p{Lu}[\p{L}.'\u2019 -]{2,50}?),? (?:called (?:the|this) (?:\p{L}+ ){0,5}?to order|opened the (?:\p{L}+ ){0,2}?(?:meeting|session|proceedings)|declared the (?:\p{L}+ ){0,2}?open|chaired the (?:meeting|session)|presided|took the chair|welcomed|greeted)\b/u
/** How far into the minutes the meeting opens. */
const REACH = 40

/** Those listed, with the chair as the office of the one who opens the meeting, where the minutes speak of the Chair and nobody is told to be it. */
export function withToldChair(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  if (
    attendees.length === 0 ||
    attendees.some((one) => CHAIRS.test(`${one.role} ${one.office} ${one.printed} ${one.aliases.join(' ')}`))
  )
    return attendees
  const word = chairWord(blocks)
  if (word === null) return attendees
  const opener = blocks.slice(0, REACH).flatMap(({ text }) => OPENS.exec(text)?.[1] ?? [])[0]
  const meant = opener === undefined ? [] : attendees.filter((one) => isCalled(one, opener))
  return meant.length === 1 && meant[0]!.role === null
    ? attendees.map((one) => (one === meant[0] ? { ...one, office: word } : one))
    : attendees
}

function chairWord(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const word = CALLED.exec(text)?.[1]
    if (word !== undefined) return titleCase(word)
  }
  return null
}

/** By the full name, or by the surname behind a title. */
function isCalled({ name }: Attendee, words: string): boolean {
  return words.endsWith(name) || (isTitledSurname(words) && surnameOf(words) === surnameOf(name))
}
