import { readAnnotation } from './annotation'
import { type Layer, layers, layersOf } from './layers'
import { type Measure, type Measures, pool } from './measure'
import type { Annotated } from './read-gold'
import { type Score, score } from './score'

/** What a set of documents comes to: each by itself, and all as one. */
export interface Evaluation {
  readonly documents: readonly (Score & { readonly name: string; readonly source: string })[]
  readonly pooled: Measures
}

/**
 * Scores what `analyze` makes of each document against its gold, in the layers that all its analyses hold and that are
 * among `wanted` (all unless given). Analyses pass through JSON, as users store them.
 */
export function evaluateAll(
  annotated: readonly Annotated[],
  analyze: (source: string) => unknown,
  wanted: readonly Layer[] = layers,
): Evaluation {
  const analyses = annotated.map(({ source }) => readAnnotation(JSON.parse(JSON.stringify(analyze(source)))))
  const scored = new Set(wanted.filter((layer) => analyses.every((analysis) => layersOf(analysis).has(layer))))
  const documents = annotated.map(({ name, source, gold }, index) => {
    const analysis = analyses[index]
    if (analysis === undefined) throw new RangeError(`${name}: not analysed`)
    return { name, source, ...score(gold, analysis, source, scored) }
  })
  return { documents, pooled: poolMeasures(documents.map((document) => document.measures)) }
}

function poolMeasures(all: readonly Measures[]): Measures {
  const names = [...new Set(all.flatMap((measures) => Object.keys(measures)))]
  return Object.fromEntries(
    names.flatMap((name): [string, Measure][] => {
      const pooled = pool(all.flatMap((measures) => measures[name] ?? []))
      return pooled === null ? [] : [[name, pooled]]
    }),
  )
}
