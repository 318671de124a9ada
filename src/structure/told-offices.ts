import type { Block } from '../model/block'
import { matches } from '../text/matches'
import { isName, stripTitles } from '../text/names'
import type { Attendee } from './attendee'
import { isRole } from './is-role'

/** 'the Cabinet Member for Housing, Councillor Jane Doe' */
const APPOSED =
  /\b[Tt]he ((?:\p{Lu}[\p{L}'\u2019-]*)(?: (?:\p{Lu}[\p{L}'\u2019-]*|of|for|and|the|to|&)){0,9}), ((?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4}\p{Lu}[\p{L}'\u2019-]+)(?=[,.;:)]|$)/gu
/** No line that introduces somebody is longer. */
const LONGEST = 260

/** Those listed without an office, with the one that a heading or a short line gives them before the name. */
export function withToldOffices(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  const bare = new Set(attendees.filter(({ role, office }) => role === null && office === null).map(({ name }) => name))
  if (bare.size === 0) return attendees
  const told = new Map<string, string>()
  for (const { text } of blocks) {
    if (text.length > LONGEST || !text.includes(', ')) continue
    for (const [, office, holder] of matches(APPOSED, text)) {
      const { name } = stripTitles(holder!)
      if (bare.has(name) && isRole(office!) && isName(holder!) && !told.has(name)) told.set(name, office!)
    }
  }
  if (told.size === 0) return attendees
  return attendees.map((one) =>
    bare.has(one.name) && told.has(one.name) ? { ...one, role: told.get(one.name)! } : one,
  )
}
