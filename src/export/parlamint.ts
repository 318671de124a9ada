import type { Analysis, TaggedTurn } from '../model/analysis'
import type { AgendaItem } from '../model/item'
import { type AgendaSection, agendaSections } from './agenda-sections'
import type { ExportDocument } from './export-document'
import type { ExportLicence } from './export-licences'
import { oneLine } from './one-line'
import { parlamintHeader } from './parlamint-header'
import { xmlDocument } from './xml-document'
import { type XmlElement, xmlElement } from './xml-element'

/**
 * A meeting as a TEI file of ParlaMint: a division an item, utterances with `who` and `ana` (the kind of turn), an answer with
 * `corresp` to the questions that it replies to, and what nobody says as notes. With a licence it is valid by the schema of the
 * components of ParlaMint's corpora; without one all but the licence is as that schema asks.
 *
 * Ids are those of the other exports, unique within the file. Left to whoever puts it into a corpus, as only the corpus knows it: the
 * name `ParlaMint-XX_date`, ids unique in the corpus, subcorpora, whether a speaker is chair, member or guest, publisher and address;
 * of the last two the file says that they are unknown.
 */
export function parlamint(document: ExportDocument, licence: ExportLicence | null): string {
  const { analysis } = document
  const asked = questionsOf(analysis)
  const people = new Set(analysis.people.map(({ id }) => id))
  const divisions = agendaSections(analysis).map((section) => division(section, asked, people))
  const empty = xmlElement('div', { type: 'commentSection' }, xmlElement('note', {}, 'Nothing was found.'))
  const body = xmlElement('body', {}, ...(divisions.length === 0 ? [empty] : divisions))
  const text = xmlElement('text', { ana: `#${analysis.meeting.kind ?? 'record'}` }, body)
  return xmlDocument(
    xmlElement(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': 'meeting', 'xml:lang': 'en', ana: '#parla.meeting' },
      parlamintHeader(document, licence, text),
      text,
    ),
  )
}

/** The questions that each answer replies to, by the ids of their turns. */
function questionsOf({ exchanges }: Analysis): Map<string, string[]> {
  const asked = new Map<string, string[]>()
  for (const { question, answers } of exchanges)
    for (const answer of answers) {
      const list = asked.get(answer)
      if (list === undefined) asked.set(answer, [question])
      else list.push(question)
    }
  return asked
}

/** The schema has one kind of division for those in which somebody speaks and one for all others, which must hold a note. */
function division(
  { item, turns }: AgendaSection,
  asked: ReadonlyMap<string, readonly string[]>,
  people: ReadonlySet<string>,
): XmlElement {
  const head = item === null ? null : xmlElement('head', {}, heading(item))
  const contents = turns.flatMap((turn) => utterance(turn, asked.get(turn.id) ?? [], people))
  if (contents.some(({ name }) => name === 'u')) return xmlElement('div', { type: 'debateSection' }, head, ...contents)
  const none = xmlElement('note', {}, 'No turn was found here.')
  return xmlElement('div', { type: 'commentSection' }, head, ...(contents.length === 0 ? [none] : contents))
}

function heading({ number, title }: AgendaItem): string {
  return oneLine([number, title].filter(Boolean).join(' '), 'No title')
}

function utterance(turn: TaggedTurn, questions: readonly string[], people: ReadonlySet<string>): XmlElement[] {
  const { id, act, speaker, text } = turn
  if (speaker === null && act !== 'question' && act !== 'answer')
    return [xmlElement('note', { 'xml:id': id, type: act }, text)]
  const who = speaker?.personId ?? null
  const label = speaker === null ? '' : speaker.label || speaker.name
  return [
    ...(label === '' ? [] : [xmlElement('note', { type: 'speaker' }, label)]),
    xmlElement(
      'u',
      {
        'xml:id': id,
        who: who !== null && people.has(who) ? `#${who}` : null,
        ana: `#${act}`,
        corresp: questions.length === 0 ? null : questions.map((question) => `#${question}`).join(' '),
      },
      xmlElement('seg', {}, text),
    ),
  ]
}
