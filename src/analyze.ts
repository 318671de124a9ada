import * as z from 'zod'
import type { VerdictOptions } from './answers/assess-asks'
import { assessExchanges } from './answers/assess-exchanges'
import { type Judge, reassess } from './answers/reassess'
import { commitmentsOfTurns } from './commitments/commitments-of-turns'
import { figureIssues } from './figures/figure-issues'
import { figuresOfTurns, placeFigures } from './figures/figures-of-turns'
import { figuresOutside } from './figures/figures-outside'
import { misprintIssues } from './figures/misprint-issues'
import type { Analysis, Segmentation } from './model/analysis'
import { checkOptions } from './model/check-options'
import { isDone } from './model/commitment'
import type { Source, TextFormat } from './model/source'
import type { Taxonomy } from './model/topic'
import { readText } from './readers/read-text'
import { type Outline, readOutline } from './structure/outline'
import { segmentBlocks } from './structure/segment-blocks'
import { topicsOfTurns } from './topics/topics-of-turns'
import { formsMet } from './turns/forms-met'
import { segmentIssues } from './turns/segment-issues'
import { type Segments, segmentTurns } from './turns/segment-turns'
import { speakerIssues } from './turns/speaker-issues'

/** How a document is read. */
export interface SegmentOptions {
  /** How a text is to be read; told from the text unless given. */
  readonly format?: TextFormat
  /** The day of the meeting as `2025-03-12`, where the document itself gives none. */
  readonly date?: string
}

/** How a document is read, tagged and judged. */
export interface AnalyzeOptions extends SegmentOptions, VerdictOptions {
  /** The topics to tag turns with; those of policing, and beside them those of local government where the document's words say so, unless given. */
  readonly taxonomy?: Taxonomy
  /** Whether commitments that the document itself reports as done (closed actions of a log) are wanted too; left out unless `true`. */
  readonly done?: boolean
}

const segmentOptions = { format: true, date: true } as const
const analyzeOptions = { ...segmentOptions, taxonomy: true, clearFrom: true, done: true } as const

/**
 * Takes a document apart: its meeting, people, items, turns, exchanges and tables.
 * Spans are UTF-16 units into the text as it was given, half-open; ids count in reading order.
 * A blank text gives empty lists and an issue that says so. Throws a `TypeError` for what is neither a text nor a source and for an
 * option that there is not, and a `RangeError` for a `date` that is no day and a `format` that is no text's.
 */
export function segment(input: string | Source, options: SegmentOptions = {}): Segmentation {
  checkOptions(options, segmentOptions)
  const { source, outline, segments, issues } = take(input, options)
  const { items, turns, exchanges } = segments
  const people = peopleMet(source, segments)
  return { meeting: outline.meeting, people, items, turns, exchanges, tables: [...outline.tables], issues }
}

/**
 * All that is found in a document: what `segment` finds, the topics of every turn, the figures and commitments in them, and for every
 * question part by part whether the record answers it, with reasons.
 * Spans are UTF-16 units into the text as it was given; dates are ISO. Throws a `TypeError` for what is neither a text nor a
 * source and for an option that there is not, and a `RangeError` for a `date` that is no day, a `format` that is no text's and a
 * `clearFrom` outside 0 to 1.
 */
export function analyze(input: string | Source, options: AnalyzeOptions = {}): Analysis {
  checkOptions(options, analyzeOptions)
  const { source, outline, segments, issues } = take(input, options)
  const { people, items, turns, exchanges } = segments
  const readings = segments.readings()
  const { body, date, next } = outline.meeting
  const topics = topicsOfTurns(source, turns, exchanges, items, readings, options.taxonomy)
  const figuresByTurn = figuresOfTurns(readings, exchanges, date)
  const figures = placeFigures(source, readings, figuresByTurn, figuresOutside(outline.blocks, readings, date))
  const commitments = commitmentsOfTurns(source, {
    turns,
    exchanges,
    people,
    readings,
    tables: outline.tables,
    body,
    date,
    next,
    done: options.done === true,
  })
  const open = commitments.filter((one) => !isDone(one))
  return {
    meeting: outline.meeting,
    people: peopleMet(source, segments),
    items,
    turns: turns.map((turn) => ({ ...turn, ...topics(turn.id) })),
    exchanges: assessExchanges(
      source,
      { turns, exchanges, readings, figures: figuresByTurn, commitments: open },
      options,
    ),
    tables: [...outline.tables],
    figures,
    commitments,
    issues: [...issues, ...figureIssues(figures), ...misprintIssues(source)],
  }
}

/** How a document is read, tagged and judged, and who judges. */
export interface JudgedOptions extends AnalyzeOptions {
  /** Judges every ask in place of ours, such as a model of the caller's own; ours never calls out. */
  readonly assess: Judge
}

/**
 * The same with the caller's own judge of the asks, which may take its time. Rejects with what the judge throws, with a `TypeError`
 * for a verdict that is none and for what is neither a text nor a source.
 */
export async function analyzeWith(input: string | Source, { assess, ...options }: JudgedOptions): Promise<Analysis> {
  return reassess(analyze(input, options), assess)
}

interface Taken {
  readonly source: Source
  readonly outline: Outline
  readonly segments: Segments
  readonly issues: Analysis['issues']
}

function take(input: string | Source, options: SegmentOptions): Taken {
  if (typeof input !== 'string' && typeof input?.view !== 'string')
    throw new TypeError('Expected the text of a document, or a source that a reader made of one.')
  const source = typeof input === 'string' ? readText(input, options.format) : input
  const outline = dated(readOutline(source, segmentBlocks(source)), options.date)
  const segments = segmentTurns(source, outline)
  const issues = [...segmentIssues(source, outline, segments), ...speakerIssues(segments.turns)]
  return { source, outline, segments, issues }
}

/** People go by all forms that may be theirs; told are those that the document has, or prints as a label. */
function peopleMet({ view }: Source, { people, items, turns }: Segments): Analysis['people'] {
  const speakers = [...turns.flatMap(({ speaker }) => speaker ?? []), ...items.flatMap(({ presenters }) => presenters)]
  return formsMet(people, [view, ...new Set(speakers.map(({ label }) => label))].join('\n'))
}

/** What the document prints goes before what its caller knows. */
function dated(outline: Outline, date: string | undefined): Outline {
  if (date === undefined) return outline
  if (!z.iso.date().safeParse(date).success) throw new RangeError('Expected the `date` as a day such as 2025-03-12.')
  return outline.meeting.date === null ? { ...outline, meeting: { ...outline.meeting, date } } : outline
}
