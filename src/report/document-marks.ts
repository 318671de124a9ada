import { viewRange } from '../model/source'
import type { Span } from '../model/span'
import { exchangeRecords } from './exchange-records'
import type { ReportDocument } from './report-document'

/** A stretch of a document's view that is marked on the page. */
export interface Mark {
  /** Half-open, in units of the view. */
  readonly start: number
  readonly end: number
  readonly kind: 'question' | 'answer' | 'ask' | 'evidence' | 'commitment' | 'figure' | 'item' | 'table'
  /** The class of its verdict; '' for what has none. */
  readonly shade: string
  /** The finding on the page that a click leads to; null where there is none. */
  readonly finding: string | null
  /** What the place is called, for links from the finding; null where another mark has the name. */
  readonly anchor: string | null
  /** A sign before the words, such as `Q3`; '' for none. */
  readonly sign: string
}

/** Units of an item in which its title is looked for. */
const HEAD = 400

/** All that is marked in a document, in no order. Spans beyond its end are cut, empty ones left out. */
export function documentMarks(document: ReportDocument): Mark[] {
  const { source, analysis, key } = document
  if (source === null) return []
  const mark = (span: Span, kind: Mark['kind'], finding: string | null, more: Partial<Mark> = {}): Mark[] => {
    const { start, end } = viewRange(source, span)
    return cutAt(source.view.length, { start, end, kind, shade: '', finding, anchor: finding, sign: '', ...more })
  }
  return [
    ...analysis.items.flatMap(({ span, title }, index) =>
      mark(span, 'item', null, { anchor: `${key}-i${index + 1}` }).map((one) => headOf(source.view, one, title)),
    ),
    ...exchangeMarks(document, mark),
    ...analysis.commitments.flatMap(({ span }, index) => mark(span, 'commitment', `${key}-c${index + 1}`)),
    ...analysis.figures.flatMap(({ span }, index) => mark(span, 'figure', `${key}-f${index + 1}`)),
    ...analysis.tables.flatMap(({ span }, index) => mark(span, 'table', null, { anchor: `${key}-t${index + 1}` })),
  ]
}

type Marker = (span: Span, kind: Mark['kind'], finding: string | null, more?: Partial<Mark>) => Mark[]

function exchangeMarks(document: ReportDocument, mark: Marker): Mark[] {
  const exchanges = exchangeRecords([document])
  const numbers = new Map<string, number[]>()
  for (const { number, answers } of exchanges)
    for (const { id } of answers) numbers.set(id, [...(numbers.get(id) ?? []), number])
  const questions = exchanges.flatMap(({ id, number, question, asks }) => [
    ...mark(question.span, 'question', id, { sign: `Q${number}` }),
    ...asks.flatMap((ask, index) => {
      const own = `${id}-${index + 1}`
      return [
        ...mark(ask.span, 'ask', own, { shade: ask.clarity }),
        ...ask.evidence.flatMap((span, at) =>
          mark(span, 'evidence', own, { anchor: `${own}-${at + 1}`, shade: ask.clarity }),
        ),
      ]
    }),
  ])
  const answers = [...numbers].flatMap(([id, of]) =>
    mark(document.turns.get(id)!.span, 'answer', `${document.key}-q${of[0]}`, {
      anchor: null,
      sign: `A${of.join(', ')}`,
    }),
  )
  return [...questions, ...answers]
}

/** A mark that ends where the text does; none where it is empty. */
function cutAt(length: number, mark: Mark): Mark[] {
  const end = Math.min(mark.end, length)
  return end > mark.start ? [{ ...mark, end }] : []
}

/** Of an item its number and title, or its first line where the title is printed in other words. */
function headOf(view: string, mark: Mark, title: string): Mark {
  const words = view.slice(mark.start, Math.min(mark.end, mark.start + HEAD))
  const at = words.indexOf(title)
  const line = words.search(/[\r\n]/)
  const length = at >= 0 ? at + title.length : line > 0 ? line : words.length
  return { ...mark, end: mark.start + length }
}
