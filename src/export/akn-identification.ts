import { addressPart } from './address-part'
import type { ExportDocument } from './export-document'
import { noDate } from './no-date'
import { type XmlElement, xmlElement } from './xml-element'

/** The identification of a debate at the three levels of FRBR: the meeting's record, its English wording, this file. */
export function aknIdentification({ analysis: { meeting }, name }: ExportDocument): XmlElement {
  const body = addressPart(meeting.body ?? name, 'body-not-named')
  const work = `/akn/gb/debate/${meeting.date ?? 'undated'}/${body}`
  const date = xmlElement('FRBRdate', {
    date: meeting.date ?? noDate,
    name: meeting.date === null ? 'unknown' : 'meeting',
  })
  const level = (name: string, address: string, author: string, ...more: readonly XmlElement[]): XmlElement =>
    xmlElement(
      name,
      {},
      xmlElement('FRBRthis', { value: `${address}/!main` }),
      xmlElement('FRBRuri', { value: address }),
      date,
      xmlElement('FRBRauthor', { href: author }),
      ...more,
    )
  return xmlElement(
    'identification',
    { source: '#scrutineer' },
    level('FRBRWork', work, '#body', xmlElement('FRBRcountry', { value: 'gb' })),
    level('FRBRExpression', `${work}/eng@`, '#body', xmlElement('FRBRlanguage', { language: 'eng' })),
    level('FRBRManifestation', `${work}/eng@.akn`, '#scrutineer'),
  )
}
