import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import type { Annotation } from './evaluator/annotation'
import { checkGold } from './evaluator/check-gold'
import { findDocuments } from './evaluator/documents'
import { readGold } from './evaluator/read-gold'
import { sampleAnnotation, sampleSource } from './evaluator/sample'

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
const topics = new Set(policeTaxonomy.topics.map((topic) => topic.id))
const files = findDocuments(corpus)

describe('the gold of the corpus', () => {
  it('has ten documents and more, each folder with its document, gold and note', () => {
    const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(files.map((file) => file.name).sort()).toEqual(folders.map((folder) => folder.name).sort())
    expect(folders.filter(({ name }) => !existsSync(join(corpus, name, 'README.md')))).toEqual([])
    expect(files.length).toBeGreaterThanOrEqual(10)
  })

  it.each(files)('is sound: $name', (file) => {
    const { gold, source } = readGold(file)
    expect(checkGold(gold, source, topics)).toEqual([])
  })
})

type Spoil = (gold: Annotation) => void
const turn = (gold: Annotation, index: number) => gold.turns[index] as Annotation['turns'][number]
const exchange = (gold: Annotation) => gold.exchanges?.[0] as NonNullable<Annotation['exchanges']>[number]
const ask = (gold: Annotation) => exchange(gold).asks?.[0] as NonNullable<ReturnType<typeof exchange>['asks']>[number]
const figure = (gold: Annotation) => gold.figures?.[0] as NonNullable<Annotation['figures']>[number]
const promise = (gold: Annotation) => gold.commitments?.[0] as NonNullable<Annotation['commitments']>[number]
const set =
  <T>(pick: (gold: Annotation) => T, change: Partial<T>): Spoil =>
  (gold) => {
    Object.assign(pick(gold) as object, change)
  }

const faults: readonly (readonly [string, Spoil, RegExp])[] = [
  ['no sum', (gold) => delete gold.sha256, /sha256: missing/],
  ['an id twice', set((gold) => turn(gold, 2), { id: 'S2' }), /S2: this id stands twice/],
  ['an overlap', set((gold) => turn(gold, 2), { start: 3 }), /S3: starts at 3/],
  ['an end outside', set((gold) => turn(gold, 4), { end: 9999 }), /S5: .* is no stretch/],
  ['a gap', (gold) => gold.turns.splice(3, 1), /in no segment: 2rates/],
  ['a gap at the end', set((gold) => turn(gold, 4), { end: 310 }), /in no segment/],
  ['an unknown act', set((gold) => turn(gold, 4), { act: 'vote' }), /S5: no act 'vote'/],
  ['an unknown topic', set((gold) => turn(gold, 4), { topics: ['drains'] }), /S5: no topic 'drains'/],
  ['a topic on a heading', set((gold) => turn(gold, 3), { topics: ['budget'] }), /S4: topics on a none segment/],
  ['a question in no exchange', (gold) => gold.exchanges?.pop(), /S2: a question in no exchange/],
  ['an answer that is none', set(exchange, { answers: ['S5'] }), /S2: S5 is no answer/],
  ['an exchange of a statement', set(exchange, { question: 'S5' }), /S5: is no question/],
  ['a wrong flag', set(exchange, { flagged: false }), /S2: flagged false/],
  ['no asks', set(exchange, { asks: [] }), /S2: asks nothing/],
  ['an unanswered question with a reply', set(exchange, { answers: [] }), /'unrecorded' is for/],
  ['an ask outside', set(ask, { start: 0 }), /the ask at 0-\d+ is outside/],
  ['an unknown type', set(ask, { type: 'who' }), /no type 'who'/],
  ['a reply of another clarity', set(ask, { reply: 'dodging' }), /'dodging' is no reply of 'clear-reply'/],
  ['a misquoted ask', set(ask, { text: 'how few pumps' }), /'how few pumps' is not what stands there/],
  ['a figure without its sign', set((gold) => gold.figures?.[1], { text: '4.50' }), /'4.50' is not what/],
  ['a figure in a table', (gold) => gold.tables?.push({ ...figure(gold) }), /a figure inside a table/],
  ['a figure without value', set(figure, { value: null }), /needs a value/],
  ['an unknown kind', set(figure, { kind: 'length' }), /no kind 'length'/],
  ['a figure twice', (gold) => gold.figures?.push({ ...figure(gold) }), /overlaps the figure before it/],
  ['a promise across segments', set(promise, { start: 0 }), /0-\d+: in no segment/],
  ['a day that is none', set(promise, { due: '2025-02-30' }), /'2025-02-30' is no ISO/],
  ['an interval backwards', set(promise, { due: '2026/2025' }), /'2026\/2025' is no ISO/],
  ['a misquoted promise', set(promise, { text: 'He would not' }), /'He would not' is not what/],
  ['a date that is none', set((gold) => gold.meeting, { date: '4 March' }), /'4 March' is no day/],
  ['a person twice', (gold) => gold.people?.push({ name: 'ADA FINCH' }), /ada finch stands twice/],
  ['an item elsewhere', set((gold) => gold.items?.[1], { start: 320 }), /'Rates' is not at its start/],
]

describe('the check of gold', () => {
  it('has nothing against the sample', () => {
    expect(checkGold(sampleAnnotation(), sampleSource, topics)).toEqual([])
  })

  it.each(faults)('finds %s', (_, spoil, message) => {
    const gold = structuredClone(sampleAnnotation())
    spoil(gold)
    expect(checkGold(gold, sampleSource, topics).join('\n')).toMatch(message)
  })
})
