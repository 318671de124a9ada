import type { Analysis } from '../model/analysis'
import type { Person } from '../model/person'
import { acts } from '../model/turn'
import { oneLine } from './one-line'
import { type XmlElement, xmlElement } from './xml-element'

const NOTE = 'Taken apart by scrutineer from the published record; speakers and acts are its reading.'

/**
 * What the references of a TEI file lead to, a paragraph each: the meeting, the kind of document, the acts, and the people with role,
 * organisation and attendance. In a corpus these are taxonomies and a list of persons in its root, which a file by itself may not hold.
 */
export function parlamintReferences({ meeting, people }: Analysis): XmlElement {
  const paragraph = (id: string, words: string): XmlElement => xmlElement('p', { 'xml:id': id }, words)
  return xmlElement(
    'projectDesc',
    {},
    xmlElement('p', {}, NOTE),
    paragraph('parla.meeting', 'Scope: a meeting'),
    paragraph(meeting.kind ?? 'record', `Kind of document: ${meeting.kind ?? 'record'}`),
    ...acts.map((act) => paragraph(act, `Act: ${act}`)),
    ...people.map((person) => paragraph(person.id, aboutPerson(person))),
  )
}

function aboutPerson({ name, role, organisation, attendance }: Person): string {
  const known = [role, organisation, attendance].filter((fact) => fact !== null)
  return `Person: ${[oneLine(name, 'name not given'), ...known].join('; ')}`
}
