import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitmentSchema } from '../../src/model/commitment'
import { inFolder, runCli } from './run-cli'

const minutes = `Lower Ashby Policing Board
Minutes of the meeting held on 9 May 2024

Present: Wren Adeyemi (Chair), Tess Orme (Superintendent)

1. Burglary
The Chair asked why burglary had risen in the villages. Superintendent Orme said that two men had since been charged. She would send the Board a breakdown by village by 31 May 2024, subject to the new database.

ACTION: Clerk to circulate the figures. Not complete.
`

async function withMinutes(use: (file: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'may.txt')
    writeFileSync(file, minutes)
    await use(file, folder)
  })
}

test('commitments are shown with owner, date, firmness and what they hang on', () =>
  withMinutes(async (file) => {
    const { code, out, err } = await runCli(['commitments', file])
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toEqual([
      `${file}: 2 commitments`,
      '',
      'send the Board a breakdown by village by 31 May 2024, subject to the new database',
      '  undertaking, hedged; by Tess Orme; due 31 May 2024 (“31 May 2024”); if: subject to the new database; item 1',
      '  “She would send the Board a breakdown by village by 31 May 2024, subject to the new database.”',
      '',
      'circulate the figures',
      '  action, firm; by Clerk; the document says: Not complete; item 1',
      '  “ACTION: Clerk to circulate the figures. Not complete.”',
      '',
    ])
  }))

const log = `# Lower Ashby Policing Board

Minutes of the meeting held on 9 May 2024

Present: Wren Adeyemi (Chair), Tess Orme (Superintendent)

## 4. Actions

| No | Action | Owner | Due | Status |
| -- | ------ | ----- | --- | ------ |
| 1 | Count the patrols | Superintendent | June 2024 | Open |
| 2 | Write to the schools | Chair | 1 May 2024 | Complete |

## 5. Calls

| Station | Calls | Share |
| ------- | ----- | ----- |
| Ashby | 120 | 40% |
`

test('actions that the document reports as done are counted, and shown where they are wanted', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'log.md')
    writeFileSync(file, log)
    const open = (await runCli(['commitments', file])).out
    expect(open.split('\n')[0]).toBe(`${file}: 1 commitment; 1 reported as done left out (--done shows them)`)
    expect(open).not.toContain('schools')
    const all = (await runCli(['commitments', '--done', file])).out
    expect(all).toContain('Write to the schools\n  action, firm; by Wren Adeyemi; due 1 May 2024')
    expect(all).toContain('the document says: Complete')
    const report = (await runCli(['report', file])).out
    expect(report).toContain('- 1 promise, plan or action, 1 with a date\n')
    expect(report).toContain('| Write to the schools | Wren Adeyemi |')
  }))

test('figures of tables are listed behind the others, with row and column', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'log.md')
    writeFileSync(file, log)
    const { out } = await runCli(['figures', file])
    expect(out).toContain('120 (120); of: Ashby, Calls; item 5\n40% (40 percent); of: Ashby, Share; item 5\n')
    expect(out).not.toContain('of: Count the patrols, No')
  }))

test('commitments --json is one list over all documents that keeps to the schema', () =>
  withMinutes(async (file) => {
    const { code, out } = await runCli(['commitments', file, file, '--json'])
    const found = JSON.parse(out) as { file: string; place: object }[]
    expect(code).toBe(0)
    expect(found[0]!.place).toEqual({ page: null, time: null, item: { number: '1', title: 'Burglary' } })
    expect(found.map((one) => one.file)).toEqual([file, file, file, file])
    for (const { file: _file, place: _place, ...commitment } of found)
      expect(commitmentSchema.parse(commitment)).toEqual(commitment)
  }))

test('topics shows every turn with the words that led to its topics, and why with --explain', () =>
  withMinutes(async (file) => {
    const { code, out, err } = await runCli(['topics', file])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(
      '\nquestion, Wren Adeyemi, item 1: The Chair asked why burglary had risen in the villages.\n  Acquisitive crime (“burglary”)\n',
    )
    expect(out).toContain('(from what stands around it)')
    const explained = (await runCli(['topics', file, '--explain'])).out
    expect(explained).toMatch(/\n {4}Acquisitive crime: 1(?:\.\d+)?, alone it needs 0\.\d+: “burglary” 1(?:\.\d+)?\n/)
  }))

test('topics of a taxonomy of one’s own, and as JSON with the reasons', () =>
  withMinutes(async (file, folder) => {
    const own = join(folder, 'own.json')
    const terms = [{ weight: 1, phrases: ['village'] }]
    writeFileSync(
      own,
      JSON.stringify({ id: 'own', label: 'Ours', topics: [{ id: 'rural', label: 'Rural life', terms }] }),
    )
    expect((await runCli(['topics', file, '--taxonomy', own])).out).toContain('Rural life (“villages”)')
    const { out } = await runCli(['topics', file, '--taxonomy', own, '--explain', '--json'])
    const [first] = (JSON.parse(out) as { act: string }[]).filter(({ act }) => act === 'question')
    expect(first).toMatchObject({
      file,
      topics: [{ topic: 'rural' }],
      reasons: [{ topic: 'rural', tagged: true, weight: 1, terms: [{ text: 'villages', term: 'village' }] }],
    })
  }))

test('a taxonomy that cannot be used is told with the place that is wrong, and exit code 2', () =>
  withMinutes(async (file, folder) => {
    const complaint = async (text: string | null): Promise<string> => {
      const own = join(folder, text === null ? 'none.json' : 'own.json')
      if (text !== null) writeFileSync(own, text)
      const { code, out, err } = await runCli(['topics', file, '--taxonomy', own])
      expect([code, out]).toEqual([2, ''])
      return err.replace(own, 'FILE')
    }
    expect(await complaint(null)).toBe('FILE: there is no such file or folder.\n')
    expect(await complaint('{')).toMatch(/^FILE: this is not JSON: [^\n]+\.\n$/)
    expect(await complaint('{"id":"a","label":"b","topics":[]}')).toMatch(/^FILE: taxonomy\.topics: [^\n]+\.\n$/)
  }))

test('a document that cannot be read is named by both, and gives exit code 1', async () => {
  for (const command of ['commitments', 'topics']) {
    const { code, out, err } = await runCli([command, 'no-such-minutes.txt'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe('no-such-minutes.txt: there is no such file or folder.\n')
  }
})
