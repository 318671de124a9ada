import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fireMinutes as minutes } from '../cases/fire-minutes'
import { inFolder, runCli } from './run-cli'

const bytes = new TextEncoder().encode(minutes)

test('unanswered says who asked whom for what, why it is listed, and how to put it again', async () => {
  const { code, out, err } = await runCli(['unanswered', '-'], bytes)
  expect([code, err]).toEqual([0, ''])
  expect(out.split('\n').slice(0, 2)).toEqual([
    'Question 1: B. Iyer to D. Marsh, under item 1 ‘Performance’',
    '   Asked: why',
  ])
  expect(out).toContain('Left for later. ')
  expect(out).toMatch(/\(Left open in about \d of 10 such cases\.\)/)
  expect(out).toContain('“He would write to Members on the reasons by 28 March 2025”')
  expect(out).toMatch(/To put again: Please say how many engines .* and why\./)
  expect(out).not.toContain('training tower')
})

test('figures are listed with value and unit', async () => {
  const { code, out } = await runCli(['figures', '-'], bytes)
  expect(code).toBe(0)
  expect(out).toMatch(/^eleven \(11/)
})

test('a figure is told with its value, its unit and the time it is of', async () => {
  const text =
    'Board\nMinutes of the meeting held on 9 May 2024\n\n1. Fires\n\nMr Roe said that £1.2m was spent, that four crews waited nine minutes in April 2024 and that 5% were late.\n'
  const { out } = await runCli(['figures', '-'], new TextEncoder().encode(text))
  expect(out).toMatch(/^£1\.2m \(1200000 GBP\)/m)
  expect(out).toMatch(/^four \(4, unit crew\)/m)
  expect(out).toMatch(/^nine minutes \(9, unit minute\).*; for April 2024; item 1$/m)
  expect(out).toMatch(/^5% \(5 percent\)/m)
})

test('JSON is one list, each finding with its file', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'march.txt')
    writeFileSync(file, minutes)
    const found = JSON.parse((await runCli(['unanswered', '--json', file])).out)
    expect(found).toMatchObject([
      {
        file,
        askedBy: 'B. Iyer',
        askedOf: 'D. Marsh',
        place: { page: null, time: null, item: { title: 'Performance' } },
      },
    ])
    expect(JSON.parse((await runCli(['unanswered', '--json', folder])).out)).toEqual(found)
  }))

test('several documents are named, one without findings too, and words that steer a terminal are not passed on', () =>
  inFolder(async (folder) => {
    const inner = join(folder, 'minutes')
    mkdirSync(inner)
    writeFileSync(join(inner, 'a.txt'), minutes.replace('Performance', 'Perfor\u001b[31mmance'))
    writeFileSync(join(inner, 'b.txt'), 'Harrowby Fire Authority\n\nThere was no business.\n')
    const { out } = await runCli(['unanswered', inner])
    expect(out).toContain('a.txt')
    expect(out).toContain('b.txt\n\nNo question was found.\n')
    expect(out).not.toContain('\u001b')
  }))

test('a document without text is said to have none, not to have every question answered', async () => {
  const { code, out, err } = await runCli(['unanswered', '-'], new TextEncoder().encode(' \n\n'))
  expect([code, out, err]).toEqual([
    0,
    'No question was found.\n',
    'standard input: There is no text in the document.\n',
  ])
})

test('where nothing was answered nobody is said to have answered, and a name that the record lacks is not made up', async () => {
  const text = `Harbour Board
Minutes of the meeting held on 3 March 2026

Present: Ada Prowse (Chair), Colm Hession (Director of Works)

1. Sea wall

Ada Prowse asked when the wall would be mended.

2. Other business

Ada Prowse thanked all for coming.
`
  const { out } = await runCli(['unanswered', '-'], new TextEncoder().encode(text))
  expect(out).toContain('Question 1: Ada Prowse, under item 1 \u2018Sea wall\u2019\n')
  expect(out).toContain(
    'No answer found. No answer to it was found in the record. (Left open in more than 9 of 10 such cases, if the record was read rightly.)',
  )
})
