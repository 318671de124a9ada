import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** How many documents `scrutineer lines` does in a second: in so many threads of so many programs at once. */
export interface Throughput {
  readonly programs: number
  readonly workers: number
  readonly perSecond: number
}

/** So many times the texts that what the threads need to start counts for little. */
const TIMES = 6
const ROUNDS = 2
const command = resolve('dist', 'cli.js')

/**
 * The best of several rounds with each number of threads, one number after the other so that a busy machine slows them alike;
 * and with two programs of a thread each, which share nothing: more than these the machine has not to give. Null where the package is not built.
 */
export async function manyDocuments(
  texts: readonly string[],
  workers: readonly number[],
): Promise<Throughput[] | null> {
  if (!existsSync(command)) return null
  const lines = Array.from({ length: TIMES }, () => texts)
    .flat()
    .map((text, id) => `${JSON.stringify({ id, text })}\n`)
  const settings = [...workers.map((count) => ({ programs: 1, workers: count })), { programs: 2, workers: 1 }]
  const best = settings.map(() => 0)
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, setting] of settings.entries()) {
      const rates = await Promise.all(Array.from({ length: setting.programs }, () => rate(lines, setting.workers)))
      best[place] = Math.max(
        best[place]!,
        rates.reduce((sum, one) => sum + one, 0),
      )
    }
  return settings.map((setting, place) => ({ ...setting, perSecond: best[place]! }))
}

/** Documents a second from a tenth of the way on, when the threads are warm, to the last. */
function rate(lines: readonly string[], workers: number): Promise<number> {
  return new Promise((resolved, rejected) => {
    const child = spawn(process.execPath, [command, 'lines', '--workers', String(workers)], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const warm = Math.ceil(lines.length / 10)
    let done = 0
    let from = { time: 0, done: 0 }
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) done++
      if (from.done === 0 && done >= warm) from = { time: performance.now(), done }
    })
    child.on('error', rejected)
    child.on('close', (code) => {
      if (code === 0 && done === lines.length) resolved(((done - from.done) / (performance.now() - from.time)) * 1_000)
      else rejected(new Error(`scrutineer lines ended with ${code} after ${done} of ${lines.length} documents`))
    })
    child.stdin.end(lines.join(''))
  })
}
