import type { Speaker } from '../model/person'
import { addressPart } from './address-part'
import type { ExportDocument } from './export-document'
import { type XmlElement, xmlElement } from './xml-element'

/** Who and what an Akoma Ntoso debate refers to: the body, the people, their roles, and speakers who are not among the people. */
export interface AknReferences {
  readonly list: XmlElement
  /** The id of whoever has this person's id, or else this name; `unnamed` without either. */
  readonly agentOf: (speaker: Speaker | null) => string
  readonly roleOf: (personId: string | null) => string | null
}

/** The references of a debate, each once. */
export function aknReferences({ analysis: { meeting, people, turns } }: ExportDocument): AknReferences {
  const roles = new Map<string, string>()
  for (const { role } of people) if (role !== null && !roles.has(role)) roles.set(role, `role-${roles.size + 1}`)
  const known = new Map(people.map((person) => [person.id, person]))
  const strangers = new Map<string, string>()
  for (const { speaker } of turns)
    if (speaker !== null && !known.has(speaker.personId ?? '') && !strangers.has(speaker.name || speaker.label))
      strangers.set(speaker.name || speaker.label, `speaker-${strangers.size + 1}`)
  const reference = (name: string, kind: string, eId: string, showAs: string): XmlElement =>
    xmlElement(name, { eId, href: `/akn/ontology/${kind}/${addressPart(showAs, eId)}`, showAs })
  return {
    list: xmlElement(
      'references',
      { source: '#scrutineer' },
      reference('TLCOrganization', 'organization', 'scrutineer', 'scrutineer'),
      reference('TLCOrganization', 'organization', 'body', meeting.body ?? 'body not named'),
      ...people.map(({ id, name }) => reference('TLCPerson', 'person', id, name)),
      ...[...strangers].map(([name, id]) => reference('TLCPerson', 'person', id, name)),
      reference('TLCPerson', 'person', 'unnamed', 'speaker not named'),
      ...[...roles].map(([role, id]) => reference('TLCRole', 'role', id, role)),
    ),
    agentOf: (speaker) => {
      if (speaker === null) return 'unnamed'
      if (speaker.personId !== null && known.has(speaker.personId)) return speaker.personId
      return strangers.get(speaker.name || speaker.label) ?? 'unnamed'
    },
    roleOf: (personId) => roles.get(known.get(personId ?? '')?.role ?? '') ?? null,
  }
}
