import type { TaggedTurn } from '../model/analysis'
import { type AgendaSection, agendaSections } from './agenda-sections'
import { aknIdentification } from './akn-identification'
import { type AknReferences, aknReferences } from './akn-references'
import type { ExportDocument } from './export-document'
import { questionRuns } from './question-runs'
import { xmlDocument } from './xml-document'
import { type XmlElement, xmlElement } from './xml-element'

/**
 * A document as an Akoma Ntoso 1.0 debate (OASIS LegalDocML): a section an item, in it the speeches, and questions with their answers.
 * People and their roles are references; a question or speech by nobody that the record names is by `#unnamed`.
 */
export function akomaNtoso(document: ExportDocument): string {
  const references = aknReferences(document)
  const sections = agendaSections(document.analysis)
  const debate = xmlElement(
    'debate',
    { name: document.analysis.meeting.kind ?? 'minutes' },
    xmlElement('meta', {}, aknIdentification(document), references.list),
    preface(document),
    xmlElement(
      'debateBody',
      {},
      ...(sections.length === 0 ? [xmlElement('debateSection', { eId: 'section-1', name: 'empty' })] : []),
      ...sections.map((section, index) => sectionOf(section, index + 1, document, references)),
    ),
  )
  return xmlDocument(xmlElement('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, debate))
}

function preface({ analysis: { meeting }, name }: ExportDocument): XmlElement {
  const title = xmlElement('docTitle', {}, meeting.body ?? name ?? 'Body not named')
  const date = meeting.date === null ? [] : [', ', xmlElement('docDate', { date: meeting.date }, meeting.date)]
  return xmlElement('preface', {}, xmlElement('p', {}, '', title, ...date))
}

function sectionOf(
  { item, again, turns }: AgendaSection,
  number: number,
  document: ExportDocument,
  references: AknReferences,
): XmlElement {
  const replies = new Map(document.analysis.exchanges.map(({ question, answers }) => [question, answers]))
  const eId = item === null ? `section-${number}` : again ? `${item.id}-${number}` : item.id
  return xmlElement(
    'debateSection',
    { eId, name: item === null ? 'outside' : 'item' },
    item?.number == null ? null : xmlElement('num', {}, item.number),
    item === null ? null : xmlElement('heading', {}, item.title),
    ...questionRuns(turns).flatMap(({ asking, turns }) => {
      const speeches = turns.map((turn) => speech(turn, replies, references))
      return asking ? [xmlElement('questions', { eId: `questions-${turns[0]!.id}` }, ...speeches)] : speeches
    }),
  )
}

function speech(
  turn: TaggedTurn,
  replies: ReadonlyMap<string, readonly string[]>,
  { agentOf, roleOf }: AknReferences,
): XmlElement {
  const { id: eId, act, speaker, text } = turn
  const words = xmlElement('p', {}, text)
  const spoken = act === 'question' || act === 'answer' || speaker !== null
  if (!spoken) return xmlElement('other', { eId, class: act }, words)
  const role = roleOf(speaker?.personId ?? null)
  return xmlElement(
    act === 'question' || act === 'answer' ? act : 'speech',
    {
      eId,
      by: `#${agentOf(speaker)}`,
      as: role === null ? null : `#${role}`,
      class: act === 'question' && (replies.get(eId) ?? []).length === 0 ? 'unanswered' : act,
    },
    speaker === null || speaker.label === '' ? null : xmlElement('from', {}, speaker.label),
    words,
  )
}
