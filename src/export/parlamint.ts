import type { Analysis, TaggedTurn } from '../model/analysis'
import { type AgendaSection, agendaSections } from './agenda-sections'
import type { ExportDocument } from './export-document'
import { parlamintHeader } from './parlamint-header'
import { xmlDocument } from './xml-document'
import { type XmlElement, xmlElement } from './xml-element'

/**
 * A meeting as TEI in the manner of ParlaMint: a division an item, utterances with `who` and `ana` (the kind of turn), an answer with
 * `corresp` to the questions that it replies to, and what nobody says as notes.
 */
export function parlamint(document: ExportDocument): string {
  const asked = questionsOf(document.analysis)
  const people = new Set(document.analysis.people.map(({ id }) => id))
  const sections = agendaSections(document.analysis)
  const body = sections.map((section) => division(section, asked, people))
  const empty = xmlElement('div', { type: 'debateSection' }, xmlElement('note', {}, 'Nothing was found.'))
  return xmlDocument(
    xmlElement(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:id': 'meeting', 'xml:lang': 'en' },
      parlamintHeader(document),
      xmlElement('text', {}, xmlElement('body', {}, ...(body.length === 0 ? [empty] : body))),
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

function division(
  { item, turns }: AgendaSection,
  asked: ReadonlyMap<string, readonly string[]>,
  people: ReadonlySet<string>,
): XmlElement {
  const head = item === null ? null : xmlElement('head', {}, [item.number, item.title].filter(Boolean).join(' '))
  const spoken = turns.flatMap((turn) => utterance(turn, asked.get(turn.id) ?? [], people))
  return xmlElement('div', { type: 'debateSection' }, head, ...spoken)
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
