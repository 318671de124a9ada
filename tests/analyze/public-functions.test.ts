import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as exporting from '../../src/export'
import * as main from '../../src/index'
import * as reading from '../../src/read'
import * as reporting from '../../src/report'
import { corpusTexts } from '../bench/documents'
import { anyText, scrapText } from '../cases/analyze/arbitrary-text'
import { expectSound } from './expect-sound'

const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)

/** Words as in minutes, and any string. */
const phrases = corpusTexts().flatMap((text) => text.match(/[^\n<>|]{10,160}[.?](?=\s)/g) ?? [])
const saying = fc
  .array(fc.oneof(fc.constantFrom(...phrases), scrapText, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))
const text = fc.oneof(anyText, saying)
const formats = ['plain', 'markdown', 'html', 'rows', 'captions', 'transcript'] as const
const format = fc.constantFrom(...formats)
const day = fc.constantFrom('2025-03-12', '2024-02-29', '1999-12-31')
const places = fc.record({ start: fc.integer({ min: -5, max: 400 }), end: fc.integer({ min: -5, max: 400 }) })

/** Runs something with what may be wrong in it, and expects its result or one of the errors that its docstring names. */
function allowing<T>(kinds: readonly (abstract new (...parts: never[]) => Error)[], work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error
    return null
  }
}

function inside(whole: string, spans: readonly { start: number; end: number }[]): void {
  expect(spans.filter(({ start, end }) => start < 0 || end < start || end > whole.length)).toEqual([])
}

/** Values of any shape where a caller passes what was parsed from a file. */
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })

const { police, council } = { police: main.policeTaxonomy, council: main.councilTaxonomy }
const taxonomy = fc
  .tuple(
    fc.constantFrom(police, council),
    fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,6}(?:-[a-z]{1,4})?$/), fc.string({ unit: 'binary' })), {
      maxLength: 3,
    }),
  )
  .map(([base, added]) => ({
    ...base,
    topics: [
      ...base.topics.slice(0, 3),
      ...new Map(
        added.map(([id, phrase]) => [id, { id, label: id, terms: [{ weight: 1, phrases: [`x${phrase}`] }] }]),
      ).values(),
    ],
  }))

const matchesSchema = new Ajv2020().compile(exporting.analysisJsonSchema())

type Property = fc.IRawProperty<unknown, boolean>

/** What holds of every public function, whatever it is given. */
const properties: Readonly<Record<string, Property>> = {
  segment: fc.property(text, format, day, (words, as, date) => {
    const found = main.segment(words, { format: as, date })
    main.segmentationSchema.parse(found)
    inside(
      words,
      [...found.turns, ...found.items, ...found.tables].map(({ span }) => span),
    )
  }),
  analyze: fc.property(text, format, (words, as) => {
    expectSound(main.readText(words, as))
    expectSound(words)
  }),
  analyzeWith: fc.asyncProperty(text, fc.constantFrom('explicit', 'dodging', 'nothing'), async (words, said) => {
    const judge = said === 'nothing' ? () => null : async () => ({ reply: said }) as const
    main.analysisSchema.parse(await main.analyzeWith(words, { assess: judge }))
  }),
  assessAnswer: fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (question, answer, clearFrom) => {
    const { asks, flagged } = main.assessAnswer(question, answer, { clearFrom })
    inside(
      question,
      asks.map(({ span }) => span),
    )
    inside(
      answer,
      asks.flatMap(({ evidence }) => evidence),
    )
    expect(flagged).toBe(asks.some(({ clarity }) => clarity !== 'clear-reply'))
    for (const ask of asks) main.askSchema.parse(ask)
  }),
  findNonAnswers: fc.property(text, (words) => {
    for (const { span, text: quoted } of main.findNonAnswers(words))
      expect(words.slice(span.start, span.end)).toBe(quoted)
  }),
  flagUnanswered: fc.property(text, (words) => {
    const analysis = main.analyze(words)
    const flagged = main.flagUnanswered(analysis)
    expect(flagged.length).toBe(analysis.exchanges.filter((one) => one.flagged).length)
  }),
  extractCommitments: fc.property(text, day, (words, date) => {
    for (const found of main.extractCommitments(words, { date })) {
      main.commitmentSchema.parse(found)
      inside(words, [found.span, ...found.conditions.map(({ span }) => span)])
    }
  }),
  extractFigures: fc.property(text, fc.option(text, { nil: undefined }), day, (words, question, date) => {
    for (const found of main.extractFigures(words, question === undefined ? { date } : { date, question })) {
      main.figureSchema.parse(found)
      inside(words, [found.span])
    }
  }),
  tableFigures: fc.property(
    fc.array(text, { maxLength: 4 }),
    fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }),
    (header, rows) => {
      const table = { span: { start: 0, end: 9 }, caption: null, header, rows }
      for (const found of main.tableFigures(main.tableSchema.parse(table))) main.figureSchema.parse(found)
    },
  ),
  locate: fc.property(text, format, places, (words, as, { start, end }) => {
    const source = main.readText(words, as)
    const [from, to] = [start, end].map((at) => Math.min(Math.max(0, at), source.view.length)) as [number, number]
    inside(words, [main.locate(source, from, Math.max(from, to))])
  }),
  quote: fc.property(text, format, places, (words, as, { start, end }) => {
    const quoted = main.quote(main.readText(words, as), start, end)
    expect(quoted).toBe(quoted.trim().replace(/\s+/g, ' '))
  }),
  readText: fc.property(text, format, (words, as) => {
    const { text: kept, view, lines } = main.readText(words, as)
    expect(kept).toBe(words)
    inside(view, lines)
  }),
  whereIs: fc.property(text, format, places, (words, as, span) => {
    const { page, time, cell } = main.whereIs(main.readText(words, as), span)
    expect(page).toBeNull()
    if (time !== null) expect(time.end).toBeGreaterThanOrEqual(time.start)
    if (cell !== null) expect(Math.min(cell.row, cell.column)).toBeGreaterThanOrEqual(0)
  }),
  renderReport: fc.property(text, text, fc.constantFrom('html', 'markdown'), (words, title, as) => {
    const report = main.renderReport(main.analyze(words), { format: as, title, names: [title], sources: [words] })
    expect(report).toBe(
      reporting.renderReport(main.analyze(words), { format: as, title, names: [title], sources: [words] }),
    )
    expect(report.includes('\u202e')).toBe(false)
  }),
  findDates: fc.property(text, fc.option(day, { nil: null }), (words, reference) => {
    const dates = main.findDates(words, reference)
    inside(words, dates)
    expect(dates.filter(({ iso }) => !/^\d{4}(?:-(?:Q\d|\d\d(?:-\d\d)?))?(?:\/\d{4}[-\dQ]*)?$/.test(iso))).toEqual([])
  }),
  tagTopics: fc.property(text, taxonomy, (words, own) => {
    const tags = main.tagTopics(words, { taxonomy: main.parseTaxonomy(own) })
    inside(
      words,
      tags.flatMap(({ evidence }) => evidence),
    )
    for (const tag of tags) main.topicTagSchema.parse(tag)
  }),
  explainTopics: fc.property(text, (words) => {
    expect(Array.isArray(main.explainTopics(words))).toBe(true)
  }),
  keyPhrases: fc.property(fc.array(text, { maxLength: 5 }), fc.nat(10), (texts, limit) => {
    const found = main.keyPhrases(texts, { limit })
    expect(found).toHaveLength(texts.length)
    expect(found.filter((phrases) => phrases.length > limit)).toEqual([])
  }),
  mergeTaxonomies: fc.property(taxonomy, taxonomy, (base, top) => {
    const ids = main.parseTaxonomy(main.mergeTaxonomies(base, top)).topics.map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set([...base.topics, ...top.topics].map(({ id }) => id)))
  }),
  parseTaxonomy: fc.property(anything, (json) => {
    allowing([TypeError], () => main.parseTaxonomy(json))
  }),
  ReadError: fc.property(text, text, (what, advice) => {
    const error = new main.ReadError({ code: 'broken', format: null, what, advice })
    expect(error).toBeInstanceOf(Error)
    expect(error.message).toContain(what)
  }),
  read: fc.asyncProperty(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      text.map((words) => Buffer.from(words, 'utf8')),
    ),
    fc.option(fc.constantFrom(...formats, 'pdf' as const, 'docx' as const), { nil: undefined }),
    async (bytes, type) => {
      try {
        const source = await reading.read(bytes, type === undefined ? {} : { type })
        expect(type === undefined || source.format === type).toBe(true)
        expectSound(source)
      } catch (error) {
        if (!(error instanceof reading.ReadError)) throw error
      }
    },
  ),
  analysisJsonSchema: fc.property(text, (words) => {
    expect(matchesSchema(main.analyze(words))).toBe(true)
  }),
  exportAnalysis: fc.property(text, fc.constantFrom(...exporting.exportFormats), (words, as) => {
    const analysis = main.analyze(words)
    const options = { names: [words], sources: [words] }
    if (as === 'csv') exporting.exportAnalysis(analysis, { format: as, ...options })
    else
      expect(exporting.exportAnalysis([analysis], { format: as, ...options })).toBe(
        exporting.exportAnalysis([analysis], { format: as, ...options }),
      )
  }),
}

const doors = { ...main, ...reading, ...reporting, ...exporting }
const functions = Object.keys(doors).filter((name) => typeof doors[name as keyof typeof doors] === 'function')

describe('whatever it is given', () => {
  it('every public function has its property', () => {
    expect(Object.keys(properties).sort()).toEqual(functions.sort())
  })

  it.for(Object.entries(properties))('%s', { timeout: 60_000 }, async ([, property]) => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 100, seed })
  })
})

describe('what is no document', () => {
  it.for([main.analyze, main.segment])('is refused with a TypeError by %o', (door) => {
    fc.assert(
      fc.property(
        anything.filter((value) => typeof value !== 'string'),
        (value) => {
          expect(() => door(value as string)).toThrow(TypeError)
        },
      ),
      { numRuns: 200, seed },
    )
  })

  it('is refused by read with a TypeError', async () => {
    const values = anything.filter((value) => !ArrayBuffer.isView(value))
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        await expect(reading.read(value as Uint8Array)).rejects.toThrow(TypeError)
      }),
      { numRuns: 200, seed },
    )
  })
})
