import { elementsWithin } from './elements-within'
import type { ExportDocument } from './export-document'
import type { ExportLicence } from './export-licences'
import { noDate } from './no-date'
import { oneLine } from './one-line'
import { webAddress } from './web-address'
import { type XmlElement, xmlElement } from './xml-element'

/** Where the terms of each licence stand, in the words of the schema. */
const terms: Readonly<Record<ExportLicence, string>> = { 'CC BY 4.0': 'http://creativecommons.org/licenses/by/4.0/' }

/**
 * What a TEI file is and what it was made of: the meeting, how much is said, and the record. What the schema demands and nobody has told
 * (who publishes the file, where and when) is said to be unknown; no licence is declared but one that the caller grants.
 */
export function parlamintFile(
  title: string,
  document: ExportDocument,
  licence: ExportLicence | null,
  text: XmlElement,
): XmlElement {
  const { date } = document.analysis.meeting
  return xmlElement(
    'fileDesc',
    {},
    xmlElement(
      'titleStmt',
      {},
      xmlElement('title', { type: 'main' }, title),
      xmlElement('meeting', { n: date, ana: '#parla.meeting' }, title),
    ),
    xmlElement('editionStmt', {}, xmlElement('edition', {}, 'As read by scrutineer')),
    extent(text),
    publication(licence),
    source(title, document),
  )
}

function extent(text: XmlElement): XmlElement {
  const speeches = elementsWithin(text).filter(({ name }) => name === 'u')
  const spoken = speeches.flatMap(elementsWithin).filter(({ name }) => name === 'seg')
  const words = spoken
    .flatMap(({ contents }) => contents)
    .reduce((sum, words) => sum + (typeof words === 'string' ? (words.match(/\S+/g)?.length ?? 0) : 0), 0)
  const measure = (unit: string, quantity: number): XmlElement =>
    xmlElement('measure', { unit, quantity: String(quantity) }, `${quantity} ${unit}`)
  return xmlElement('extent', {}, measure('speeches', speeches.length), measure('words', words))
}

function publication(licence: ExportLicence | null): XmlElement {
  return xmlElement(
    'publicationStmt',
    {},
    xmlElement('publisher', {}, 'Publisher not known'),
    xmlElement('idno', { type: 'URI', subtype: 'unknown' }, webAddress(null)),
    availability(licence),
    xmlElement('date', { when: noDate }, 'Date not known'),
  )
}

function availability(licence: ExportLicence | null): XmlElement {
  if (licence === null)
    return xmlElement(
      'availability',
      { status: 'unknown' },
      xmlElement('p', {}, 'No licence was declared for this file.'),
    )
  const declared = xmlElement('p', {}, `${licence}, as declared by whoever made this file.`)
  return xmlElement('availability', { status: 'free' }, xmlElement('licence', {}, terms[licence]), declared)
}

/** The record: the body, the name that its file has, where it is on the web if that is its name, and the meeting's day. */
function source(title: string, { name, analysis: { meeting } }: ExportDocument): XmlElement {
  const address = webAddress(name)
  return xmlElement(
    'sourceDesc',
    {},
    xmlElement(
      'bibl',
      {},
      xmlElement('title', { type: 'main' }, title),
      name === null ? null : xmlElement('title', { type: 'sub' }, oneLine(name, 'Name not given')),
      xmlElement('idno', { type: 'URI', subtype: address.startsWith(webAddress(null)) ? 'unknown' : null }, address),
      meeting.date === null ? null : xmlElement('date', { when: meeting.date }, meeting.date),
    ),
  )
}
