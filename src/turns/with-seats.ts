import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { matches } from '../text/matches'

/** 'Senator Doe', 'Senator DOE' */
const SENATOR = /\bsenator (\p{Lu}[\p{L}'\u2019-]+)/giu

/** People with what a record calls senators, 'Senator Doe', for the name of those whose surname alone it tells. */
export function withSeats(people: readonly Person[], blocks: readonly Block[]): Person[] {
  const senators = new Set(
    blocks.flatMap(({ text }) => matches(SENATOR, text).map(([, surname]) => surname!.toLowerCase())),
  )
  return people.map((person) => {
    const { name, role, aliases } = person
    if (!senators.has(name.toLowerCase())) return person
    return {
      ...person,
      name: `Senator ${name}`,
      role: role === 'Senator' ? null : role,
      aliases: [...new Set([...aliases, name])],
    }
  })
}
