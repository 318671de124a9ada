import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runProgram } from './run-program'

test.for(readdirSync('examples').filter((name) => name.endsWith('.ts')))(
  'examples/%s runs',
  { timeout: 60_000 },
  (name) => {
    const { status, stdout, stderr } = runProgram(`examples/${name}`)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(200)
  },
)

test('the quick start says who asked what, who answered, and what came', { timeout: 60_000 }, () => {
  const { stdout } = runProgram('examples/quickstart.ts')
  expect(stdout).toMatch(/^S\. Choudhury asked, and F\. Whitcombe answered:\n {2}what had driven the fall/m)
  expect(stdout).toMatch(/^ {4}(?:explicit|implicit|general|partial): /m)
})
