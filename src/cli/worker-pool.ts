import type { AnalyzeOptions } from '../analyze'
import type { LineResult } from './analyze-line'
import type { LineDocument } from './line-document'

/** Worker threads that take documents apart. */
export interface WorkerPool {
  readonly analyze: (document: LineDocument) => Promise<LineResult>
  readonly close: () => Promise<void>
}

/** Opens `size` worker threads that all analyse in this way; they run the built file beside this one. */
export async function openWorkers(size: number, analysis: AnalyzeOptions): Promise<WorkerPool> {
  // Only this command needs threads; the others start without.
  const { Tinypool } = await import('tinypool')
  const filename = new URL('./analyze-line.js', import.meta.url).href
  const pool = new Tinypool({
    filename,
    name: 'analyzeLine',
    runtime: 'worker_threads',
    minThreads: size,
    maxThreads: size,
    workerData: analysis,
  })
  return {
    analyze: (document) => pool.run(document) as Promise<LineResult>,
    close: () => pool.destroy(),
  }
}
