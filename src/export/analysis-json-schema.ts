import * as z from 'zod'
import { analysisSchema } from '../model/analysis'

/** The JSON Schema (draft 2020-12) of what `exportAnalysis` gives as `json`: one analysis, or a list of them, each with the name of its `file` if it has one. */
export function analysisJsonSchema(): Readonly<Record<string, unknown>> {
  const named = analysisSchema.extend({ file: z.string().optional() })
  return z.toJSONSchema(z.union([named, z.array(named)]))
}
