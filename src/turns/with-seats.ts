import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { escapePattern } from '../text/escape-pattern'

/** People with what a record calls senators, 'Senator Doe', for the name of those whose surname alone it tells. */
export function withSeats(people: readonly Person[], blocks: readonly Block[]): Person[] {
  return people.map((person) => {
    const { name, role, aliases } = person
    if (name.includes(' ')) return person
    const called = new RegExp(`\\bSenator ${escapePattern(name)}\\b`, 'i')
    if (role !== 'Senator' && !blocks.some(({ text }) => called.test(text))) return person
    return {
      ...person,
      name: `Senator ${name}`,
      role: role === 'Senator' ? null : role,
      aliases: [...new Set([...aliases, name])],
    }
  })
}
