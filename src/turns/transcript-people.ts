import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { givenLabel } from '../structure/given-label'
import { rosterEntry } from '../structure/roster-entry'
import { lineLabel, type SpeakerLabel, speakerLabel } from '../structure/speaker-label'
import { isCapitals, titleCase } from '../text/letter-case'
import { isName } from '../text/names'
import { roleAliases } from './people'
import { sameName } from './same-name'

/** The people of a transcript: those listed, and those whose labels give a full name, with the office that a label says. */
export function transcriptPeople(listed: readonly Person[], blocks: readonly Block[]): Person[] {
  const people = [...listed]
  for (const block of blocks) {
    const label = labelOf(block)
    if (label === null) continue
    const name = isCapitals(label.name) ? titleCase(label.name) : label.name
    if (!isName(name.replace(/\s+[A-Z]{2,3}$/, ''))) continue
    const told = rosterEntry(
      name.replace(/\s+[A-Z]{2,3}$/, ''),
      label.notes.map((note) => `, ${note}`),
    )
    const at = people.findIndex((person) => sameName(person.name, name))
    if (at < 0) people.push(newPerson(name, told, people.length + 1))
    else if (people[at]!.role === null && told?.role != null)
      people[at] = withRole(people[at]!, told.role, told.organisation)
  }
  return people
}

function labelOf({ kind, speaker, text }: Block): SpeakerLabel | null {
  if (speaker !== null) return givenLabel(speaker, text)
  return kind === 'furniture' ? null : (lineLabel(text) ?? speakerLabel(text))
}

function newPerson(name: string, told: ReturnType<typeof rosterEntry>, number: number): Person {
  const role = told?.role ?? null
  const aliases = role === null ? [] : roleAliases(role)
  return { id: `p${number}`, name, role, organisation: told?.organisation ?? null, attendance: 'present', aliases }
}

function withRole(person: Person, role: string, organisation: string | null): Person {
  const aliases = [...new Set([...person.aliases, ...roleAliases(role)])]
  return { ...person, role, organisation: person.organisation ?? organisation, aliases }
}
