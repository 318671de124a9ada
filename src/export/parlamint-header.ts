import type { ExportDocument } from './export-document'
import type { ExportLicence } from './export-licences'
import { noDate } from './no-date'
import { oneLine } from './one-line'
import { parlamintFile } from './parlamint-file'
import { parlamintReferences } from './parlamint-references'
import { tagUsage } from './tag-usage'
import { type XmlElement, xmlElement } from './xml-element'

/** The header of a meeting's TEI: what the file is, what its references mean, how often its elements occur, and who met when. */
export function parlamintHeader(document: ExportDocument, licence: ExportLicence | null, text: XmlElement): XmlElement {
  const { name, analysis } = document
  const title = oneLine(analysis.meeting.body, oneLine(name, 'Body not named'))
  return xmlElement(
    'teiHeader',
    {},
    parlamintFile(title, document, licence, text),
    xmlElement('encodingDesc', {}, parlamintReferences(analysis), tagUsage(text)),
    xmlElement('profileDesc', {}, xmlElement('settingDesc', {}, setting(title, analysis.meeting.date))),
  )
}

/** A day that is not known is only known to be of our era. */
function setting(title: string, date: string | null): XmlElement {
  return xmlElement(
    'setting',
    {},
    xmlElement('name', { type: 'org' }, title),
    date === null
      ? xmlElement('date', { notBefore: noDate }, 'Date not given')
      : xmlElement('date', { when: date }, date),
  )
}
