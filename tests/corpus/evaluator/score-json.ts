import type { Evaluation } from './evaluate-all'
import { type Measure, type Measures, precisionAndRecall, scoreOf } from './measure'
import type { Remark } from './remark'

/** An evaluation as plain JSON: scores from 0 to 1 with the counts behind them, pooled and by document. */
export function scoreJson({ documents, pooled }: Evaluation, withRemarks: boolean): unknown {
  return {
    pooled: measuresJson(pooled),
    documents: documents.map(({ name, source, measures, remarks }) => ({
      name,
      measures: measuresJson(measures),
      ...(withRemarks ? { remarks: remarks.map((remark) => remarkJson(remark, source)) } : {}),
    })),
  }
}

function measuresJson(measures: Measures): unknown {
  return Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, measureJson(measure)]))
}

function measureJson(measure: Measure): unknown {
  if (measure.kind !== 'finding') return { score: scoreOf(measure), of: measure.of }
  const { hits, gold, found } = measure
  return { score: scoreOf(measure), ...precisionAndRecall(measure), hits, gold, found }
}

function remarkJson({ layer, sign, span, note }: Remark, source: string): unknown {
  const words = span === null ? null : source.slice(span.start, span.end)
  return { layer, sign, span: span && { start: span.start, end: span.end }, words, note }
}
