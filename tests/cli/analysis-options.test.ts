import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli'
import { inFolder, minutes, runCli } from './run-cli'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const hearing = `1
00:00:09,000 --> 00:00:12,000
MS OYELARAN: How long does a caller wait in the village?

2
00:00:13,000 --> 00:00:19,000
MR TRESSELL: I will write with it by Friday.
`
const own = JSON.stringify({
  id: 'own',
  label: 'Ours',
  topics: [{ id: 'rural', label: 'Rural life', terms: [{ weight: 1, phrases: ['village'] }] }],
})

const ALL = ['--date', '--clear-from', '--taxonomy']
/** The commands that analyse, with the options that bear on what they show. */
const analysing: readonly (readonly [string, readonly string[]])[] = [
  ['report', ALL],
  ['unanswered', ['--date', '--clear-from']],
  ['commitments', ['--date']],
  ['figures', ['--date']],
  ['topics', ['--date', '--taxonomy']],
  ['export --format json', ALL],
  ['lines', ALL],
]
let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli('options-test')
}, 60_000)
afterAll(() => cli.remove())

test('--date gives the day of the meeting where the document prints none', async () => {
  const due = (await runCli(['commitments', '-', '--date', '2026-02-12'], bytes(hearing))).out
  expect(due).toContain('due 13 February 2026 (“Friday”)')
  const day = async (text: string, ...command: string[]) =>
    (JSON.parse((await runCli([...command, '--date', '2026-02-12'], bytes(text))).out) as { meeting: { date: string } })
      .meeting.date
  expect(await day(hearing, 'segment', '-')).toBe('2026-02-12')
  expect(await day(hearing, 'report', '-', '--json')).toBe('2026-02-12')
  expect(await day(minutes, 'report', '-', '--json')).toBe('2024-05-09')
})

test('--clear-from 0 flags less than 1', async () => {
  const flagged = async (from: string) =>
    (JSON.parse((await runCli(['unanswered', '-', '--json', '--clear-from', from], bytes(minutes))).out) as object[])
      .length
  expect([await flagged('0'), await flagged('1')]).toEqual([0, 1])
})

test('--taxonomy goes into the export', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'own.json')
    writeFileSync(file, own)
    const { out } = await runCli(['export', '-', '--format', 'json', '--taxonomy', file], bytes(hearing))
    expect(out).toContain('"topic": "rural"')
  }))

test('lines takes them for all documents; the date of a line goes before', { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    const file = join(folder, 'own.json')
    writeFileSync(file, own)
    const lines = [
      { id: 1, text: hearing },
      { id: 2, text: hearing, date: '2026-03-05' },
      { id: 3, text: minutes },
    ]
    const { code, out, err } = await cli.run(
      ['lines', '--workers', '1', '--date', '2026-02-12', '--clear-from', '1', '--taxonomy', file],
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
    expect([code, err]).toEqual([0, ''])
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(found).toMatchObject([
      {
        meeting: { date: '2026-02-12' },
        turns: [{ topics: [{ topic: 'rural' }], place: { page: null, time: { start: 9 } } }, {}],
        commitments: [{ due: { iso: '2026-02-13' } }],
      },
      { meeting: { date: '2026-03-05' }, commitments: [{ due: { iso: '2026-03-06' } }] },
      { meeting: { date: '2024-05-09' }, exchanges: [{ flagged: true }] },
    ])
  }),
)

test.for(analysing)(
  '%s tells of its options with examples, and refuses what they cannot be',
  async ([command, own]) => {
    const args = command.split(' ')
    const help = (await runCli([args[0]!, '--help'])).out
    for (const option of ALL.filter((one) => !own.includes(one))) expect(help).not.toContain(option)
    for (const option of own) {
      expect(help).toContain(`  ${option} <`)
      expect(help).toMatch(new RegExp(`\\$ scrutineer ${args[0]}[^\\n]*${option} `))
    }
    const files = command === 'lines' ? [] : ['-']
    for (const [option, value, advice] of [
      ['--date', '12 February', 'Give a day such as 2026-02-12.'],
      ['--date', '2026-02-30', 'Give a day such as 2026-02-12.'],
      ['--clear-from', '30%', 'Give a number from 0 to 1, such as 0.3.'],
      ['--clear-from', '2', 'Give a number from 0 to 1, such as 0.3.'],
      ['--taxonomy', 'no-such.json', 'there is no such file or folder'],
    ] as const) {
      const { code, out, err } = await runCli([...args, ...files, option, value])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(own.includes(option) ? advice.replace(/\.$/, '') : `unknown option '${option}'`)
    }
  },
)

test('the help of all commands has an example of each', async () => {
  const { out } = await runCli(['--help'])
  for (const option of ['--date', '--clear-from', '--taxonomy'])
    expect(out).toMatch(new RegExp(`\\$ scrutineer .*${option}`))
})

test('what is to be known of a document is told on standard error', async () => {
  const letter =
    'Dear Madam,\n\nWe thank you for your inquiry and estimate the new roof at £14,000.\n\nThe work would take three weeks.\n'
  const estimate = await runCli(['unanswered', '-'], bytes(letter))
  expect([estimate.code, estimate.out]).toEqual([0, 'No question was found.\n'])
  expect(estimate.err).toMatch(/^standard input: Nobody is named as speaking: this may be no minutes, /)
  const nameless =
    'Lower Ashby Board\nMinutes of 9 May 2024\n\nPresent: Wren Adeyemi (Chair)\n\n1. Waits\n\nQ: How long does a caller wait?\n\nA: Nine minutes.\n'
  const { err } = await runCli(['report', '-'], bytes(nameless))
  expect(err).toContain('standard input: Questions without a named speaker: 1 of 1.\n')
  expect((await runCli(['report', '-'], bytes(minutes))).err).toBe('')
})
