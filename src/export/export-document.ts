import type { Analysis } from '../model/analysis'
import type { Source } from '../model/source'

/** An analysis on its way out, with what its findings are joined and found by. */
export interface ExportDocument {
  /** `m1`, `m2`, ...: the meeting's id in tables and the first part of ids that must be unique among several. */
  readonly id: string
  /** The file that it came from, or whatever its owner calls it. */
  readonly name: string | null
  readonly analysis: Analysis
  readonly source: Source | null
}
