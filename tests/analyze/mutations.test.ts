import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportAnalysis } from '../../src/export'
import { ReadError, read } from '../../src/read'
import { renderReport } from '../../src/report'
import { corpusTexts } from '../bench/documents'
import { mutations } from '../cases/analyze/mutations'
import { expectSound } from './expect-sound'

const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)
const corpus = corpusTexts()
const any = fc.oneof(...Object.values(mutations))

/** A document of the corpus after so many changes. */
const spoiled = (changes: fc.Arbitrary<(text: string) => string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...corpus), fc.array(changes, { minLength: 1, maxLength: most }))
    .map(([text, made]) => made.reduce((changed, change) => change(changed), text))

describe('a document of the corpus is read, with every span in it and every quotation exact', () => {
  it('as it is', { timeout: 60_000 }, () => {
    for (const text of corpus) expectSound(text)
  })

  for (const [name, change] of Object.entries(mutations))
    it(`with ${name}`, { timeout: 60_000 }, () => {
      fc.assert(fc.property(spoiled(change, 1), expectSoundly), { numRuns: 25, seed })
    })

  it('with several of these', { timeout: 60_000 }, () => {
    fc.assert(fc.property(spoiled(any, 4), expectSoundly), { numRuns: 60, seed })
  })
})

function expectSoundly(text: string): void {
  expectSound(text)
}

it('what is found in a spoiled document can be written in every format', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(spoiled(any, 3), (text) => {
      const analysis = expectSound(text)
      expect(JSON.parse(exportAnalysis(analysis, { format: 'json' }))).toEqual(analysis)
      exportAnalysis(analysis, { format: 'csv' })
      for (const format of ['jsonl', 'markdown', 'ics', 'akn', 'tei', 'annotations'] as const)
        exportAnalysis(analysis, { format, sources: [text] })
      for (const format of ['html', 'markdown'] as const) renderReport(analysis, { format, sources: [text] })
    }),
    { numRuns: 12, seed },
  )
})

it('spoiled documents are read from bytes', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(spoiled(any, 3), fc.constantFrom('utf8', 'utf16le', 'latin1'), async (text, encoding) => {
      try {
        expectSound(await read(Buffer.from(text, encoding as BufferEncoding)))
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
      }
    }),
    { numRuns: 25, seed },
  )
})
