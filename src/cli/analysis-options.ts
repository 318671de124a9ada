import { readFile } from 'node:fs/promises'
import type { AnalyzeOptions } from '../analyze'
import type { Taxonomy } from '../model/topic'
import { parseTaxonomy } from '../topics/parse-taxonomy'
import { plainWords } from './plain-words'
import { UsageError } from './usage-error'

/** What every command that analyses can be told. */
export interface AnalysisArguments {
  /** The day of the meeting, for documents that print none. */
  readonly date?: string
  /** From which probability of a clear reply a question counts as answered. */
  readonly clearFrom?: number
  /** The file of a taxonomy that is used instead of the library's own. */
  readonly taxonomy?: string
}

/** The options of an analysis from those of the command line. Throws a `UsageError` for a taxonomy that cannot be used. */
export async function analysisOptions({ date, clearFrom, taxonomy }: AnalysisArguments): Promise<AnalyzeOptions> {
  return {
    ...(date === undefined ? {} : { date }),
    ...(clearFrom === undefined ? {} : { clearFrom }),
    ...(taxonomy === undefined ? {} : { taxonomy: await readTaxonomy(taxonomy) }),
  }
}

async function readTaxonomy(file: string): Promise<Taxonomy> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file}: ${plainWords(error)}`)
  })
  try {
    return parseTaxonomy(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file}: this is not JSON: ${error.message}.`)
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}.`)
    throw error
  }
}
