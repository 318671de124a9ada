import type { Annotation } from './annotation'
import { isStartsOnly, type Layer, layersOf } from './layers'
import { linkExchanges } from './linked-exchange'
import type { Measures } from './measure'
import type { LayerScore, Remark } from './remark'
import { scoreAsks } from './score-asks'
import { scoreCommitments } from './score-commitments'
import { scoreExchanges } from './score-exchanges'
import { scoreFigures } from './score-figures'
import { scoreItems } from './score-items'
import { scoreMeeting } from './score-meeting'
import { scorePeople } from './score-people'
import { scoreProvenance } from './score-provenance'
import { scoreTopics } from './score-topics'
import { scoreTurns } from './score-turns'
import { trimSpan } from './trim-span'

/** What a document comes to: its measures by name, and what is not as the gold has it. */
export interface Score {
  readonly measures: Measures
  readonly remarks: readonly Remark[]
}

const contents = new Set(['question', 'answer', 'statement', 'action', 'decision'])

/**
 * Scores an annotation of `source` against its gold, layer by layer. A layer is scored when it is among `wanted` and
 * both sides hold it. `wanted` is what the found side holds unless given; a caller with several documents gives what
 * all of them hold, since an analysis without exchanges does not show whether the library looks for asks.
 */
export function score(
  gold: Annotation,
  found: Annotation,
  source: string,
  wanted: ReadonlySet<Layer> = layersOf(found),
): Score {
  const held = layersOf(gold)
  const scored = Object.entries(scorers).filter(([layer]) => wanted.has(layer as Layer) && held.has(layer as Layer))
  const sides = { want: trimmed(gold, source), have: trimmed(found, source), source, quoted: found }
  const results = scored.map(([, run]) => run(sides))
  return {
    measures: Object.assign({}, ...results.map((result) => result.measures)) as Measures,
    remarks: results.flatMap((result) => result.remarks),
  }
}

interface Sides {
  readonly want: Annotation
  readonly have: Annotation
  readonly source: string
  /** The found side with its spans as they were given. */
  readonly quoted: Annotation
}

const scorers: Readonly<Record<Layer, (sides: Sides) => LayerScore>> = {
  turns: turnsOf,
  exchanges: ({ want, have }) => scoreExchanges(linkExchanges(want), linkExchanges(have)),
  meeting: ({ want, have }) => scoreMeeting(want.meeting ?? {}, have.meeting ?? {}),
  people: ({ want, have }) => scorePeople(want.people ?? [], have.people ?? []),
  items: ({ want, have }) => scoreItems(want.items ?? [], have.items ?? []),
  topics: ({ want, have }) => scoreTopics(content(want), content(have)),
  asks: ({ want, have }) => scoreAsks(linkExchanges(want), linkExchanges(have)),
  figures: ({ want, have }) => scoreFigures(want.figures ?? [], have.figures ?? [], want.tables ?? []),
  commitments: ({ want, have }) => scoreCommitments(want.commitments ?? [], have.commitments ?? []),
  provenance: ({ quoted, source }) => scoreProvenance(quoted, source),
}

/** Where the gold knows no acts, whatever is said counts as content. */
function turnsOf({ want, have, source }: Sides): LayerScore {
  const startsOnly = isStartsOnly(want)
  return scoreTurns(content(want), startsOnly ? have.turns : content(have), source, startsOnly)
}

/** The turns that say something on the matter: neither procedure nor what is in no turn. */
function content({ turns }: Annotation): Annotation['turns'] {
  return turns.filter((turn) => contents.has(turn.act))
}

function trimmed(annotation: Annotation, source: string): Annotation {
  const trim = <T extends { start: number; end: number }>(one: T): T => ({ ...one, ...trimSpan(source, one) })
  const { turns, exchanges, figures, commitments } = annotation
  return {
    ...annotation,
    turns: turns.map(trim),
    exchanges: exchanges?.map((exchange) => ({ ...exchange, asks: exchange.asks?.map(trim) })),
    figures: figures?.map(trim),
    commitments: commitments?.map(trim),
  }
}
