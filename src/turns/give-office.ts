import type { Person } from '../model/person'
import { roleAliases } from './role-aliases'
import type { Speakers } from './speakers'
import type { ToldHolder } from './told-holders'

/**
 * Gives somebody who is listed without an office the one that the minutes tell beside the name: 'Councillor Doe, Cabinet Member for Parks,
 * explained', 'The Leader, Councillor Roe, said'. Whether it did: not where others have that name or are called so.
 */
export function giveOffice(people: Person[], { name, office, bare }: ToldHolder, speakers: Speakers): boolean {
  const [one, other] = speakers.find(name)
  const place = people.findIndex(({ id }) => id === one?.id)
  if (one === undefined || other !== undefined || bare || place < 0) return false
  if (people[place]!.role !== null || PRESIDES.test(office) || speakers.knows(office)) return false
  const aliases = roleAliases(office).filter((alias) => !speakers.knows(alias))
  people[place] = { ...people[place]!, role: office, aliases: [...people[place]!.aliases, ...aliases] }
  speakers.call(one, [office, ...aliases])
  return true
}

/** Who presides is told by the list, and who presides elsewhere does not here. */
const PRESIDES = /\b(?:chair(?:man|woman|person)?|president|convener|convenor|member|councillor)$|^(?:vice[- ])?chair/i
