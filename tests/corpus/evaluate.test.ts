import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleGold, sampleSource } from './evaluator/sample'

const program = fileURLToPath(new URL('./evaluate.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const sha256 = createHash('sha256').update(sampleSource).digest('hex')
const gold = JSON.stringify({ ...sampleGold, sha256 })

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutineer-'))
  put('nested/first/document.txt', sampleSource)
  put('nested/first/gold.json', gold)
  put('flat/second.txt', sampleSource)
  put('apart/second.gold.json', gold)
  put('bare/third.txt', sampleSource)
  put('bare/third.gold.json', '{ "segments": [] }')
  put('broken/document.txt', sampleSource)
  put('broken/gold.json', '{ "segments": [')
  put('shapeless/document.txt', sampleSource)
  put('shapeless/gold.json', '{ "segments": [{ "id": "S1" }] }')
  put('stale/document.txt', `${sampleSource}One word more.`)
  put('stale/gold.json', gold)
})

afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const paths = args.map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg))
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...paths], { cwd: root, encoding: 'utf8' })
}

describe('npm run eval', { timeout: 60_000 }, () => {
  it('scores documents in folders of their own and says what was missed', () => {
    const { status, stdout } = run('@nested', '--errors')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Scored \S+.* on 1 document\.$/m)
    expect(stdout).toMatch(/^ +1 {2}first$/m)
    expect(stdout).toMatch(/^turn starts +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3} +3 +\d+ +[01]\.\d{3}$/m)
    expect(stdout).toMatch(/^== first$/m)
  })

  it('takes the gold from another folder, and gives JSON of the layers that are wanted', () => {
    const { status, stdout } = run('@flat', '--gold', join(folder, 'apart'), '--layer', 'turns,meeting', '--json')
    expect(status).toBe(0)
    const { pooled, documents } = JSON.parse(stdout)
    expect(Object.keys(pooled)).toContain('meeting')
    expect(Object.keys(pooled)).not.toContain('people')
    expect(documents[0]).toMatchObject({ name: 'second', measures: { turnStarts: { gold: 3 } } })
  })

  it.each([
    [2, ['@nowhere'], /there is no such folder/],
    [2, ['@flat/second.txt'], /this is a file; name the folder/],
    [2, ['@flat'], /no document with gold\. Expected NAME\/document\.txt/],
    [2, ['--layer', 'voices'], /--layer voices: there are turns, exchanges/],
    [2, ['--colour'], /--colour/],
    [1, ['@bare', '--layer', 'meeting,people'], /Nothing to score: .* hold meeting, people\./],
    [1, ['@broken'], /gold\.json: not JSON/],
    [1, ['@shapeless'], /gold\.json: turns\.0\.start: /],
    [1, ['@stale'], /gold\.json: made for another version of .*document\.txt/],
  ])('leaves with %d on %j and says why', (code, args, message) => {
    const { status, stdout, stderr } = run(...args)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
    expect([status, stdout]).toEqual([code, ''])
  })

  it('explains itself', () => {
    const { status, stdout } = run('--help')
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'usage: npm run eval -- [FOLDER...] [--gold FOLDER] [--layer NAME,...] [--errors] [--json]',
    ])
  })
})
