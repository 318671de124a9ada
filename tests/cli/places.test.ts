import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Analysis, analysisSchema, segmentationSchema } from '../../src/model/analysis'
import { fireMinutes } from '../cases/fire-minutes'
import { asPdf } from '../readers/make-pdf'
import { inFolder, runCli } from './run-cli'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const hearing = bytes(`WEBVTT

00:09.000 --> 00:12.000
MS OYELARAN: How many calls were answered in May?

01:02:05.000 --> 01:02:09.000
MR TRESSELL: I do not have that. I will write with it by 9 June 2026.
`)

/** Minutes as a PDF in a folder, of which the first question stands on page 1. */
async function withPdf(use: (file: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const parts = fireMinutes
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ kind: 'paragraph' as const, text }))
    const file = join(folder, 'march.pdf')
    writeFileSync(file, await asPdf({ name: 'march', parts }))
    await use(file)
  })
}

test('findings in a recording are told with its time', async () => {
  const first = async (command: string) => (await runCli([command, '-'], hearing)).out
  expect(await first('unanswered')).toMatch(/^Question \d+: .*, at 0:09\n/)
  expect(await first('commitments')).toMatch(/; at 1:02:05\n/)
  expect(await first('topics')).toMatch(/^question, [^\n]*, at 0:09: /m)
})

test('findings in a PDF are told with item and page', () =>
  withPdf(async (file) => {
    expect((await runCli(['unanswered', file])).out).toMatch(
      /^Question \d+: [^\n]*, under item \d ‘Performance’, page 1\n/,
    )
    expect((await runCli(['figures', file])).out).toMatch(/; item \d, page 1$/m)
    expect((await runCli(['commitments', file])).out).toMatch(/; item \d, page 1$/m)
  }))

test('as JSON every finding has its place, in lists and in all that was found', () =>
  withPdf(async (file) => {
    for (const command of ['unanswered', 'figures', 'commitments', 'topics']) {
      const found = JSON.parse((await runCli([command, file, '--json'])).out) as { place: object }[]
      expect(found.length).toBeGreaterThan(0)
      for (const { place } of found) expect(place).toMatchObject({ page: 1, time: null })
    }
    const report = JSON.parse((await runCli(['report', file, '--json'])).out) as Analysis
    analysisSchema.parse(report)
    const place = { page: 1, time: null }
    expect(report.commitments[0]).toMatchObject({ place })
    expect(report.exchanges[0]!.asks[0]).toMatchObject({ place })
    const segments = JSON.parse((await runCli(['segment', file])).out) as { turns: object[] }
    segmentationSchema.parse(segments)
    expect(segments.turns[0]).toMatchObject({ place })
  }))
