import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A program that was started, did one thing, and ended. */
export interface ColdStart {
  readonly name: string
  /** Milliseconds from the start of the process, Node's own among them; the middle of several starts. */
  readonly ms: number
  /** Memory of the process at its end, in MB. */
  readonly megabytes: number
}

const STARTS = 7
const built = resolve('dist', 'index.js')

/** Import and first document, ours and wink-nlp's beside Node doing nothing. Null where the package is not built. */
export function coldStarts(text: string): ColdStart[] | null {
  if (!existsSync(built)) return null
  const load = `const { analyze } = await import(${JSON.stringify(pathToFileURL(built).href)})`
  const wink = `const [{ default: nlp }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])`
  return [
    measured('Node alone', '', text),
    measured('analyze(), first', `${load}; analyze(text)`, text),
    measured('wink-nlp, first', `${wink}; nlp(model).readDoc(text)`, text),
  ]
}

function measured(name: string, program: string, text: string): ColdStart {
  const code = `const text = process.env.BENCH_TEXT; ${program}; console.log(performance.now(), process.memoryUsage().rss)`
  const runs = Array.from({ length: STARTS }, () => {
    const env = { ...process.env, BENCH_TEXT: text }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env,
    })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim().split(' ').map(Number)
  }).sort((a, b) => a[0]! - b[0]!)
  const [ms = 0, bytes = 0] = runs[STARTS >> 1]!
  return { name, ms, megabytes: bytes / 2 ** 20 }
}
