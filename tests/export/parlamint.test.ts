import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { type ExportOptions, exportAnalysis } from '../../src/export'
import { printable } from '../../src/report/printable'
import { board, nasty, nastyFound } from './documents'
import { parlamintFaults } from './parlamint-faults'
import { elementsOf, type ReadElement } from './xml-elements'

const corpus = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /document\.(?:txt|md|html)$/.test(path),
)
const documents = [
  { name: 'minutes', found: board.analysis },
  { name: 'hostile minutes', found: nastyFound },
  { name: 'nothing', found: analyze('') },
  ...corpus.map((path) => ({ name: path, found: analyze(readFileSync(join('corpus', path), 'utf8')) })),
]
const granted = { format: 'tei', licence: 'CC BY 4.0' } as const
const named = (elements: readonly ReadElement[], name: string): ReadElement[] =>
  elements.filter((element) => element.name === name)

test.for(documents)(
  'TEI of $name is well-formed and what ParlaMint asks for, its references lead somewhere, its words are those of the record',
  ({ name, found }) => {
    const text = exportAnalysis(found, { ...granted, names: [name] })
    expect(XMLValidator.validate(text)).toBe(true)
    expect(parlamintFaults(text)).toEqual([])
    const elements = elementsOf(text)
    const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of elements)
      for (const references of [attributes.who, attributes.ana, attributes.corresp])
        for (const reference of references?.split(' ') ?? []) expect(ids).toContain(reference.slice(1))
    const words = elements.flatMap(({ name, attributes, children, text }) => {
      if (name === 'note' && attributes['xml:id'] !== undefined) return [text]
      return name === 'u' ? children.map((segment) => segment.text) : []
    })
    expect(words).toEqual(found.turns.map((turn) => printable(turn.text).replace(/[\ufffe\uffff]/g, '\ufffd')))
  },
)

test.for([
  { lost: 'an attribute', from: / ana="#parla.meeting"/, to: '' },
  { lost: 'the edition', from: /<editionStmt>[\s\S]*<\/editionStmt>/, to: '' },
  { lost: 'an address', from: /https:\/\/unknown/, to: 'unknown' },
  { lost: 'a kind of division', from: /"debateSection"/, to: '"commentSection"' },
  { lost: 'its licence', from: /<licence>.*<\/licence>/, to: '' },
  { lost: 'the order of a setting', from: /(<name type="org">.*\n)(.*\n)/, to: '$2$1' },
])('a file that lost $lost is not what ParlaMint asks for', ({ from, to }) => {
  const text = exportAnalysis(board.analysis, granted)
  expect(parlamintFaults(text.replace(from, to))).not.toEqual([])
})

test.for(documents)(
  'TEI of $name without a licence is the same but for the licence, which it does not name',
  ({ found }) => {
    const text = exportAnalysis(found, { format: 'tei' })
    expect(text).not.toMatch(/creativecommons|CC BY/)
    expect(named(elementsOf(text), 'availability').map(({ attributes }) => attributes.status)).toEqual(['unknown'])
    const other = (xml: string): string => xml.replace(/<availability [\s\S]*<\/availability>/, '')
    expect(other(text)).toBe(other(exportAnalysis(found, granted)))
    expect(parlamintFaults(text)).toEqual(['availability holds p ', 'availability: not free'])
  },
)

test.for([
  { options: { format: 'tei', licence: 'CC0' }, says: "No licence 'CC0' for TEI: use CC BY 4.0" },
  { options: { format: 'tei', licence: '' }, says: "No licence '' for TEI: use CC BY 4.0" },
  { options: { format: 'akn', licence: 'CC BY 4.0' }, says: "in a file of TEI alone, not in 'akn'" },
])('$options.licence as the licence of $options.format is refused', ({ options, says }) => {
  const call = () => exportAnalysis(board.analysis, options as ExportOptions & { format: 'tei' })
  expect(call).toThrow(RangeError)
  expect(call).toThrow(says)
})

test('an answer says which question it replies to', () => {
  const elements = elementsOf(exportAnalysis(board.analysis, { format: 'tei' }))
  const replies = elements.filter(({ attributes }) => attributes.corresp !== undefined)
  const pairs = board.analysis.exchanges.flatMap(({ question, answers }) => answers.map((id) => `${id} #${question}`))
  expect(
    replies.flatMap(({ attributes }) => attributes.corresp!.split(' ').map((at) => `${attributes['xml:id']} ${at}`)),
  ).toEqual(pairs)
})

test.for([{ text: board.text }, { text: nasty }, { text: '' }])('the header counts what the text holds', ({ text }) => {
  const elements = elementsOf(exportAnalysis(analyze(text), { format: 'tei' }))
  const body = elements.slice(elements.findIndex(({ name }) => name === 'text'))
  for (const { attributes } of named(elements, 'tagUsage'))
    expect(Number(attributes.occurs)).toBe(named(body, attributes.gi!).length)
  expect(named(elements, 'tagUsage').map(({ attributes }) => attributes.gi)).toEqual(
    [...new Set(body.map(({ name }) => name))].sort(),
  )
  const words = named(body, 'seg').flatMap(({ text }) => text.split(/\s+/).filter(Boolean))
  expect(named(elements, 'measure').map(({ attributes }) => [attributes.unit, attributes.quantity])).toEqual([
    ['speeches', String(named(body, 'u').length)],
    ['words', String(words.length)],
  ])
})

test('everybody who is named can be looked up in the file', () => {
  const elements = elementsOf(exportAnalysis(board.analysis, { format: 'tei' }))
  for (const { id, name, role } of board.analysis.people) {
    const told = elements.find(({ attributes }) => attributes['xml:id'] === id)?.text
    expect(told).toContain(name)
    if (role !== null) expect(told).toContain(role)
  }
})

test('what nobody has told is said to be unknown', () => {
  const elements = elementsOf(exportAnalysis(analyze(''), { format: 'tei' }))
  expect(named(elements, 'title').map(({ text }) => text)).toEqual(['Body not named', 'Body not named'])
  expect(named(elements, 'date').map(({ attributes, text }) => ({ ...attributes, text }))).toEqual([
    { when: '0001-01-01', text: 'Date not known' },
    { notBefore: '0001-01-01', text: 'Date not given' },
  ])
  for (const { attributes, text } of named(elements, 'idno'))
    expect([attributes.subtype, text]).toEqual(['unknown', 'https://unknown.invalid/'])
})

test.for([
  { name: 'minutes/3 March.txt', address: 'https://unknown.invalid/minutes%2F3%20March.txt' },
  { name: 'https://board.example/a b?c="d"', address: 'https://board.example/a%20b?c=%22d%22' },
  { name: 'HTTP://board.example/', address: 'http://board.example/' },
  { name: 'https://', address: 'https://unknown.invalid/https%3A%2F%2F' },
  { name: 'https://[board', address: 'https://unknown.invalid/https%3A%2F%2F%5Bboard' },
  { name: 'https://board.example:8080?a#b#c', address: 'https://board.example:8080?a#b%23c' },
  { name: 'https://bòrd.example/é', address: 'https://b%C3%B2rd.example/%C3%A9' },
  { name: 'https://board.example/3%20March%zz', address: 'https://board.example/3%20March%25zz' },
  { name: 'ftp://board.example/', address: 'https://unknown.invalid/ftp%3A%2F%2Fboard.example%2F' },
  { name: '\n', address: 'https://unknown.invalid/%20' },
  { name: '\ud83d', address: 'https://unknown.invalid/%EF%BF%BD' },
])('the record $name is at $address', ({ name, address }) => {
  const text = exportAnalysis(board.analysis, { ...granted, names: [name] })
  expect(parlamintFaults(text)).toEqual([])
  expect(named(elementsOf(text), 'idno').at(-1)!.text.replaceAll('&quot;', '"')).toBe(address)
})

test('headings, names and bodies of nothing but space are replaced by words', () => {
  const { analysis } = board
  const empty = {
    ...analysis,
    meeting: { ...analysis.meeting, body: ' \n', kind: null, date: null },
    people: analysis.people.map((person) => ({ ...person, name: '\u2028', role: ' ' })),
    items: analysis.items.map((item) => ({ ...item, number: '\t', title: '\r\n' })),
    turns: analysis.turns.map((turn) => ({ ...turn, text: '' })),
  }
  expect(parlamintFaults(exportAnalysis(empty, { ...granted, names: ['\t'] }))).toEqual([])
  expect(parlamintFaults(exportAnalysis({ ...empty, turns: [] }, granted))).toEqual([])
})
