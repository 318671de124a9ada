import type { Analysis, Segmentation, TaggedTurn } from '../model/analysis'
import type { AgendaItem } from '../model/item'
import type { Source } from '../model/source'
import { type FindPlace, findingPlaces } from './finding-place'
import { dayInWords } from './words'

/** A document as the report sees it: what was found, under one roof whether it was judged or not, and what is looked up in it. */
export interface ReportDocument {
  /** `d1`, `d2`, ...: the first part of every id on the page. */
  readonly key: string
  /** The file that it came from, or whatever its owner calls it. */
  readonly name: string | null
  readonly heading: string
  /** Of a segmentation the lists that only an analysis has are empty. */
  readonly analysis: Analysis
  /** Whether it was analysed, and not only segmented. */
  readonly judged: boolean
  readonly source: Source | null
  /** Where a finding stands. */
  readonly where: FindPlace
  readonly turns: ReadonlyMap<string, TaggedTurn>
  readonly items: ReadonlyMap<string, AgendaItem>
  /** The number of each question in the document, from 1, by the id of its turn. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What was found in a document, made ready to be reported as number `index` (from 0). */
export function reportDocument(
  found: Segmentation | Analysis,
  index: number,
  name: string | null,
  source: Source | null,
): ReportDocument {
  const judged = 'commitments' in found
  const analysis = judged ? found : unjudged(found)
  const questions = analysis.turns.filter(({ act }) => act === 'question')
  return {
    key: `d${index + 1}`,
    name,
    heading: heading(found, name ?? `Document ${index + 1}`),
    analysis,
    judged,
    source,
    where: findingPlaces(analysis, source),
    turns: new Map(analysis.turns.map((turn) => [turn.id, turn])),
    items: new Map(analysis.items.map((item) => [item.id, item])),
    numbers: new Map(questions.map(({ id }, at) => [id, at + 1])),
  }
}

function heading({ meeting }: Segmentation, otherwise: string): string {
  if (meeting.body === null) return otherwise
  return meeting.date === null ? meeting.body : `${meeting.body}, ${dayInWords(meeting.date)}`
}

function unjudged(found: Segmentation): Analysis {
  return {
    ...found,
    turns: found.turns.map((turn) => ({ ...turn, topics: [], localTopics: [] })),
    exchanges: found.exchanges.map((exchange) => ({ ...exchange, flagged: false, asks: [] })),
    figures: [],
    commitments: [],
  }
}
