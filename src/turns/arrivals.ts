import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { isNamed, stripTitles } from '../text/names'
import { nameIndex } from './name-index'

const ARRIVED =
  /^[[(]?\s*(\p{Lu}[\p{L}.'\u2019 -]{2,50}?)\s+(?:(?:then|also)\s+)?(?:arrived|joined the meeting|entered the (?:meeting|room|chamber))\b/u

const ARRIVES = /arrived|joined|entered/

/** Who sent apologies and is then noted to arrive was present after all. */
export function withArrivals(people: Person[], blocks: readonly Block[]): Person[] {
  if (!people.some(({ attendance }) => attendance === 'apologies')) return people
  const names = nameIndex()
  for (const person of people) names.add(person)
  const arrived = new Set<Person>()
  for (const { text } of blocks) {
    const who = text.length > 200 || !ARRIVES.test(text) ? undefined : ARRIVED.exec(text)?.[1]
    if (who === undefined || !isNamed(who)) continue
    const found = names.find(stripTitles(who).name)
    if (found.length === 1) arrived.add(found[0]!)
  }
  return arrived.size === 0
    ? people
    : people.map((person) => (arrived.has(person) ? { ...person, attendance: 'present' } : person))
}
