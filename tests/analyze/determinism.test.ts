import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

const program = `
import { readFileSync } from 'node:fs'
import { analyze } from './src/index.ts'
for (const name of ['crime-panel-county', 'town-council-html', 'fire-and-rescue-transcript-captions'])
  for (const kind of ['txt', 'html', 'md'])
    try { console.log(JSON.stringify(analyze(readFileSync('corpus/' + name + '/document.' + kind, 'utf8')))) }
    catch (error) { if (error.code !== 'ENOENT') throw error }
`

function outcome(environment: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, ...environment },
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.length).toBeGreaterThan(100_000)
  return createHash('sha256').update(stdout).digest('hex')
}

test('the same bytes whatever the time zone and the language of the machine are', { timeout: 120_000 }, () => {
  const here = outcome({})
  const elsewhere = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
  ]
  expect(elsewhere.map(outcome)).toEqual([here, here])
})
