import type { Person } from '../model/person'
import { acts } from '../model/turn'
import type { ExportDocument } from './export-document'
import { type XmlElement, xmlElement } from './xml-element'

const NOTE = 'Taken apart by scrutineer from the published record; speakers and acts are its reading.'

/** The header of a meeting's TEI: what it was made of, when it met, the kinds of turns, and who was there. */
export function parlamintHeader({ name, analysis: { meeting, people } }: ExportDocument): XmlElement {
  const title = meeting.body ?? name ?? 'Body not named'
  const date = meeting.date === null ? null : xmlElement('date', { when: meeting.date }, meeting.date)
  const source = xmlElement(
    'bibl',
    {},
    xmlElement('title', {}, title),
    date,
    name === null ? null : xmlElement('idno', {}, name),
  )
  return xmlElement(
    'teiHeader',
    {},
    xmlElement(
      'fileDesc',
      {},
      xmlElement('titleStmt', {}, xmlElement('title', { type: 'main' }, title), xmlElement('meeting', {}, title)),
      xmlElement('publicationStmt', {}, xmlElement('p', {}, NOTE)),
      xmlElement('sourceDesc', {}, source),
    ),
    xmlElement('encodingDesc', {}, xmlElement('classDecl', {}, taxonomy())),
    xmlElement(
      'profileDesc',
      {},
      xmlElement('settingDesc', {}, xmlElement('setting', {}, xmlElement('name', { type: 'org' }, title), date)),
      xmlElement('particDesc', {}, people.length === 0 ? xmlElement('p', {}, 'Nobody is named.') : persons(people)),
    ),
  )
}

function taxonomy(): XmlElement {
  return xmlElement(
    'taxonomy',
    { 'xml:id': 'acts' },
    ...acts.map((act) => xmlElement('category', { 'xml:id': act }, xmlElement('catDesc', {}, act))),
  )
}

function persons(people: readonly Person[]): XmlElement {
  return xmlElement(
    'listPerson',
    {},
    ...people.map(({ id, name, role, organisation, attendance }) =>
      xmlElement(
        'person',
        { 'xml:id': id },
        xmlElement('persName', {}, name),
        role === null ? null : xmlElement('occupation', {}, role),
        organisation === null ? null : xmlElement('affiliation', {}, xmlElement('orgName', {}, organisation)),
        attendance === null ? null : xmlElement('note', { type: 'attendance' }, attendance),
      ),
    ),
  )
}
