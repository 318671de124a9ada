import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { givenLabel } from '../structure/given-label'
import { isRole, rosterEntry } from '../structure/roster-entry'
import { lineLabel, type SpeakerLabel, speakerLabel } from '../structure/speaker-label'
import { isCapitals, titleCase } from '../text/letter-case'
import { isName, stripTitles } from '../text/names'
import { roleAliases } from './people'
import { sameName } from './same-name'

/** The people of a transcript: those listed, and those whose labels give a full name, with the office that a label says. */
export function transcriptPeople(listed: readonly Person[], blocks: readonly Block[]): Person[] {
  const people = [...listed]
  for (const block of blocks) {
    const label = labelOf(block)
    if (label === null) continue
    const held = holderOf(label)
    if (held !== null) {
      const at = people.findIndex((person) => sameName(person.name, held.name))
      if (at < 0) people.push(newPerson(held.name, rosterEntry(held.name, [held.office]), people.length + 1))
      else people[at] = withRole(people[at]!, people[at]!.role ?? held.office, null, held.office)
    }
    const name = isCapitals(label.name) ? titleCase(label.name) : label.name
    if (!isName(name.replace(/\s+[A-Z]{2,3}$/, ''))) continue
    const told = rosterEntry(
      name.replace(/\s+[A-Z]{2,3}$/, ''),
      label.notes.map((note) => `, ${note}`),
    )
    const at = people.findIndex((person) => sameName(person.name, name))
    if (at < 0) people.push(newPerson(name, told, people.length + 1))
    // Brackets hold a constituency as well as an office.
    else if (people[at]!.role === null && told?.role != null && isRole(told.role))
      people[at] = withRole(people[at]!, told.role, told.organisation)
  }
  return people
}

function labelOf({ kind, speaker, text }: Block): SpeakerLabel | null {
  if (speaker !== null) return givenLabel(speaker, text)
  return kind === 'furniture' ? null : (lineLabel(text) ?? speakerLabel(text))
}

/** 'The Convener (Jane Doe)': an office, and who holds it in brackets. */
function holderOf({ name, notes }: SpeakerLabel): { name: string; office: string } | null {
  const holder = notes.find((note) => isName(note))
  return holder === undefined || isName(name) || !isRole(name)
    ? null
    : { name: stripTitles(holder).name, office: name.replace(/^the\s+/i, '') }
}

function newPerson(name: string, told: ReturnType<typeof rosterEntry>, number: number): Person {
  const role = told?.role ?? null
  const aliases = role === null ? [] : roleAliases(role)
  return { id: `p${number}`, name, role, organisation: told?.organisation ?? null, attendance: 'present', aliases }
}

function withRole(person: Person, role: string, organisation: string | null, called = role): Person {
  const aliases = [...new Set([...person.aliases, ...roleAliases(role), called])]
  return { ...person, role, organisation: person.organisation ?? organisation, aliases }
}
