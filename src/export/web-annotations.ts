import { allTopics } from '../model/analysis'
import type { Ask } from '../model/ask'
import type { Commitment } from '../model/commitment'
import type { Figure } from '../model/figure'
import type { Span } from '../model/span'
import { documentAddress } from './document-address'
import type { ExportDocument } from './export-document'
import { textSelectors } from './text-selectors'
import { toJson } from './to-json'

/** A finding as an annotation has it: what it is tagged with, and what is said about it. */
interface Note {
  readonly id: string
  readonly span: Span
  readonly tags: readonly string[]
  readonly says: string | null
}

/**
 * The findings as a page of W3C Web Annotations on the text of their documents: turns, asks, commitments, figures. Throws a
 * `RangeError` where a document's text is not given.
 */
export function webAnnotations(documents: readonly ExportDocument[]): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:scrutineer:annotations',
    type: 'AnnotationPage',
    startIndex: 0,
    items: documents.flatMap(annotations),
  }
  return `${toJson(page)}\n`
}

function annotations(document: ExportDocument): object[] {
  if (document.source === null)
    throw new RangeError('Annotations point into the text: give what each analysis was made of as `sources`')
  const source = documentAddress(document)
  const select = textSelectors(document.source.text)
  return notes(document).map(({ id, span, tags, says }) => ({
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation: says === null ? 'classifying' : 'describing',
    body: [
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...(says === null ? [] : [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: says }]),
    ],
    target: { source, selector: select(span) },
  }))
}

function notes({ analysis: { turns, exchanges, commitments, figures } }: ExportDocument): Note[] {
  return [
    ...turns.map(({ id, span, act, speaker, topics, localTopics }) => ({
      id,
      span,
      tags: [act, ...allTopics({ topics, localTopics }).map(({ topic }) => topic)],
      says: speaker === null ? null : speaker.name || speaker.label,
    })),
    ...exchanges.flatMap(({ id, asks }) => asks.map((ask, index) => askNote(ask, `${id}-${index + 1}`))),
    ...commitments.map((commitment, index) => commitmentNote(commitment, `c${index + 1}`)),
    ...figures.map((figure, index) => figureNote(figure, `f${index + 1}`)),
  ]
}

function askNote({ span, type, clarity, reply, restated, reasons }: Ask, id: string): Note {
  return { id, span, tags: ['ask', type, clarity, reply], says: [restated, ...reasons].join(' ') }
}

function commitmentNote({ span, kind, firmness, owner, action, due }: Commitment, id: string): Note {
  const who = owner === null ? '' : `${owner.name || owner.label}: `
  return { id, span, tags: ['commitment', kind, firmness], says: `${who}${action}${due ? ` (${due.iso})` : ''}` }
}

function figureNote({ span, kind, value, unit, about }: Figure, id: string): Note {
  const says = [value, unit, about].filter((part) => part !== null).join(' ')
  return { id, span, tags: ['figure', kind], says: says === '' ? null : says }
}
