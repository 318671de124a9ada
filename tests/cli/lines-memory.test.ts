import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli'
import { minutes } from './run-cli'

/** In MiB. The patterns that V8 has compiled take half of it. */
const HEAP = 80
const COUNT = 400
/** Empty pages: much to keep, little to analyse. */
const text = minutes + ' '.repeat(700_000)

let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli('memory-test')
}, 60_000)
afterAll(() => cli.remove())

test('three times as much goes through as there is memory', { timeout: 180_000 }, async () => {
  expect(COUNT * text.length).toBeGreaterThan(3 * HEAP * 2 ** 20)
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, cli.file, 'lines', '--workers', '1'])
  let lines = 0
  let failed = 0
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    lines += part.split('\n').length - 1
    failed += part.split('"error"').length - 1
  })
  child.stdin.on('error', () => undefined)
  const closed = once(child, 'close')
  for (let id = 0; id < COUNT && child.exitCode === null; id++)
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`))
      await Promise.race([once(child.stdin, 'drain'), closed])
  child.stdin.end()
  expect(await closed).toEqual([0, null])
  expect([lines, failed]).toEqual([COUNT, 0])
})
