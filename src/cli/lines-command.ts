import { availableParallelism } from 'node:os'
import type { AnalyzeOptions } from '../analyze'
import { toJson } from '../export/to-json'
import type { LineResult } from './analyze-line'
import { doneIds } from './done-ids'
import { type LineDocument, type LineId, lineDocument, type RefusedLine } from './line-document'
import { mapInFlight } from './map-in-flight'
import { plainWords } from './plain-words'
import { readLines } from './read-lines'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'
import { openWorkers, type WorkerPool } from './worker-pool'

/** Bytes of a line beyond which it is refused, unless told otherwise: more than any minutes have. */
const LONGEST_LINE = 50_000_000
/** One document waits for each worker, so that none idles while the next line is read. */
const IN_FLIGHT_PER_WORKER = 2
const PROGRESS_EVERY = 20

/** What `scrutineer lines` can be told. */
export interface LinesCommandOptions {
  /** Results as they are done, not in the order of the input. */
  readonly unordered?: boolean
  /** The output of an earlier run; documents done in it are left out. */
  readonly skipDone?: string
  /** Threads; as many as there are processors unless given. */
  readonly workers?: number
  /** Bytes of a line beyond which it is refused. */
  readonly maxLine?: number
  /** How every document is analysed; a line's own `date` goes before the one in it. */
  readonly analysis?: AnalyzeOptions
}

type Job = LineDocument | (RefusedLine & { readonly line: number })

/** `scrutineer lines`: every line of standard input a document, every line of output its analysis; gives the exit code. */
export async function linesCommand(
  {
    unordered = false,
    skipDone,
    workers = availableParallelism(),
    maxLine = LONGEST_LINE,
    analysis = {},
  }: LinesCommandOptions,
  terminal: Terminal,
  open: (size: number, analysis: AnalyzeOptions) => Promise<WorkerPool> = openWorkers,
): Promise<number> {
  const skipped = skipDone === undefined ? new Set<LineId>() : await idsOf(skipDone, terminal)
  const pool = await open(workers, analysis)
  let done = 0
  let failed = 0
  const tell = (ending: string): void =>
    terminal.progress?.(`\r${done} documents done${failed > 0 ? `, ${failed} of them failed` : ''}${ending}`)
  try {
    const limits = { limit: workers * IN_FLIGHT_PER_WORKER, ordered: !unordered }
    for await (const result of mapInFlight(
      jobs(terminal.input, maxLine, skipped),
      (job) => carryOut(job, pool),
      limits,
    )) {
      terminal.print(`${result.line}\n`)
      await terminal.drained?.()
      done++
      if (result.failed) failed++
      if (done % PROGRESS_EVERY === 0) tell('')
    }
  } finally {
    await pool.close()
  }
  tell('\n')
  return failed > 0 ? 1 : 0
}

async function* jobs(
  input: AsyncIterable<Uint8Array>,
  longest: number,
  skipped: ReadonlySet<LineId>,
): AsyncGenerator<Job> {
  for await (const { number, text } of readLines(input, longest)) {
    if (text === null) {
      const error = `this line is longer than ${longest} bytes: give the document as "path", or raise --max-line.`
      yield { id: null, error, line: number }
    } else if (text.trim() !== '') {
      const job = lineDocument(text)
      if ('error' in job) yield { ...job, line: number }
      else if (!skipped.has(job.id)) yield job
    }
  }
}

async function carryOut(job: Job, pool: WorkerPool): Promise<LineResult> {
  if ('error' in job) return { line: toJson(job, 0), failed: true }
  try {
    return await pool.analyze(job)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { line: toJson({ id: job.id, error: `its worker thread ended (${reason}).` }, 0), failed: true }
  }
}

async function idsOf(path: string, terminal: Terminal): Promise<ReadonlySet<LineId>> {
  try {
    const { ids, cut } = await doneIds(path)
    if (cut)
      terminal.complain(
        `${path}: its last line is cut off; start a new line in it before you append to it, or write to another file.`,
      )
    return ids
  } catch (error) {
    throw new UsageError(`--skip-done ${path}: ${plainWords(error)}`)
  }
}
