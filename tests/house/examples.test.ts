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

test('the quick start says who asked what and who answered', { timeout: 60_000 }, () => {
  const { stdout } = runProgram('examples/quickstart.ts')
  expect(stdout).toMatch(/^S\. Choudhury asked: Councillor Choudhury asked what had driven the fall/m)
  expect(stdout).toMatch(/^ {2}F\. Whitcombe answered\.$/m)
})
