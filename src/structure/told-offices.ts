import type { Block } from '../model/block'
import { matches } from '../text/matches'
import { isNamed, stripTitles, surnameOf } from '../text/names'
import type { Attendee } from './attendee'
import { isRole } from './is-role'

const OFFICE = String.raw`\b[Tt]he (\p{Lu}[\p{L}'\u2019-]*(?: (?:\p{Lu}[\p{L}'\u2019-]*|of|for|and|the|to|&)){0,9})`
/** 'the Cabinet Member for Housing, Councillor Jane Doe' */
const APPOSED = new RegExp(
  String.raw`${OFFICE}, ((?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4}\p{Lu}[\p{L}'\u2019-]+)(?=[,.;:)]|$)`,
  'gu',
)
/** 'the Leader of the Council (Councillor J Doe)' */
const BRACKETED = new RegExp(
  String.raw`${OFFICE} \(((?:Cllr|Councillor|Cr|Alderman|Mrs?|Ms|Miss|Dr)\b\.? (?:\p{Lu}[\p{L}.'\u2019-]*\s){0,3}\p{Lu}[\p{L}'\u2019-]+)\)`,
  'gu',
)
/** No line that introduces somebody is longer. */
const LONGEST = 260

/** Those listed without an office, with the one that a heading or a short line gives them before the name. */
export function withToldOffices(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  const bare = new Set(attendees.filter(({ role, office }) => role === null && office === null).map(({ name }) => name))
  if (bare.size === 0) return attendees
  const told = new Map<string, string>()
  for (const { text } of blocks) {
    if (text.length > LONGEST) continue
    const found = [
      ...(text.includes(', ') ? matches(APPOSED, text) : []),
      ...(text.includes(' (') ? matches(BRACKETED, text) : []),
    ]
    for (const [, office, holder] of found) {
      const full = stripTitles(holder!).name
      const name = bare.has(full) ? full : surnameOf(full)
      if (bare.has(name) && isRole(office!) && isNamed(holder!) && !told.has(name)) told.set(name, office!)
    }
  }
  if (told.size === 0) return attendees
  return attendees.map((one) =>
    bare.has(one.name) && told.has(one.name) ? { ...one, role: told.get(one.name)! } : one,
  )
}
