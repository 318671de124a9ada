import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/readers/detect-format'
import { corpusTexts } from '../bench/documents'
import { type Findings, findingsOf } from '../cases/analyze/findings-of'
import {
  asParagraphs,
  onPages,
  type Rewrite,
  unchanging,
  unchangingHtml,
  withItalicLabels,
  wrappedAt,
} from '../cases/analyze/unchanged'

const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)
const runs = { numRuns: 15, seed }

const isHtml = (text: string): boolean => /^\s*<!doctype html/i.test(text)
const corpus = corpusTexts()
const known = new Map(corpus.map((text) => [text, findingsOf(text)]))

describe('the same exchanges, figures and commitments', () => {
  for (const [name, rewrite] of Object.entries(unchanging))
    it(`with ${name}`, { timeout: 60_000 }, () => sameWith(rewrite, corpus))

  for (const [name, rewrite] of Object.entries(unchangingHtml))
    it(`in HTML with ${name}`, { timeout: 60_000 }, () => sameWith(rewrite, corpus.filter(isHtml)))
})

function sameWith(rewrite: fc.Arbitrary<Rewrite>, texts: readonly string[]): void {
  fc.assert(
    fc.property(fc.constantFrom(...texts), rewrite, (text, change) => {
      expect(findingsOf(change(text))).toEqual(known.get(text))
    }),
    runs,
  )
}

/**
 * Where a line ends and where a sheet of paper ends says something, though less than the words: a heading above the foot of a
 * page and a sentence that ends with its line can be read in two ways. So these may cost a few findings.
 */
const MOST_LOST = 0.01

/** What stands at the foot of a page. */
const feet: readonly ((page: number) => string)[] = [() => '', (page) => `Page ${page} of 9`, (page) => `- ${page} -`]

describe(`all but ${MOST_LOST * 100} in 100 of the exchanges, figures and commitments`, () => {
  const printed = corpus.filter((text) => !isHtml(text))

  it.for([64, 72, 80, 95, 115])('with paragraphs wrapped at %i characters', { timeout: 60_000 }, (width) => {
    expect(lost(printed, (text) => wrappedAt(text, width))).toBeLessThanOrEqual(MOST_LOST)
  })

  it.for([1_500, 2_200, 3_000])('on pages of %i characters', { timeout: 60_000 }, (every) => {
    for (const foot of feet) expect(lost(printed, (text) => onPages(text, foot, every))).toBeLessThanOrEqual(MOST_LOST)
  })
})

// Where lines are wrapped, each as a paragraph would be another text.
const plain = corpus.filter((text) => detectFormat(text) === 'plain' && /^.{200}/m.test(text))

it('all but as few with labels in italics', { timeout: 60_000 }, () => {
  expect(lost(plain, withItalicLabels)).toBeLessThanOrEqual(MOST_LOST)
})

/** As much may be lost with all blank lines of plain text, as in text taken out of a PDF: some lists have nothing else between their columns. */
const MOST_LOST_UNPARTED = 0.05

describe(`all but ${MOST_LOST_UNPARTED * 100} in 100 of them`, () => {
  it('without blank lines', { timeout: 60_000 }, () => {
    const printed = corpus.filter((text) => /^(?:plain|rows)$/.test(detectFormat(text)))
    const share = lost(printed, (text) => text.replace(/\n[ \t]*(?:\n[ \t]*)+/g, '\n'))
    expect(share).toBeLessThanOrEqual(MOST_LOST_UNPARTED)
  })

  it('with every line as a paragraph of HTML', { timeout: 60_000 }, () => {
    expect(lost(plain, asParagraphs)).toBeLessThanOrEqual(MOST_LOST_UNPARTED)
  })
})

/** The share of what was found in the documents that is not found in the same words when they are written otherwise. */
function lost(texts: readonly string[], rewrite: Rewrite): number {
  let all = 0
  let gone = 0
  for (const text of texts) {
    const [before, after] = [known.get(text)!, findingsOf(rewrite(text))]
    for (const kind of Object.keys(before) as (keyof Findings)[]) {
      const left = new Map<string, number>()
      for (const line of after[kind]) left.set(bare(line), (left.get(bare(line)) ?? 0) + 1)
      for (const line of before[kind]) {
        all++
        const count = left.get(bare(line)) ?? 0
        if (count === 0) gone++
        else left.set(bare(line), count - 1)
      }
    }
  }
  expect(all).toBeGreaterThan(1_000)
  return gone / all
}

/** Without the feet of pages, which a quotation that goes over a page holds. */
function bare(line: string): string {
  return line.replace(/ (?:Page \d+ of 9|- \d+ -|\d+) /g, ' ').replace(/ (?:Page \d+ of 9|- \d+ -|\d+) /g, ' ')
}
