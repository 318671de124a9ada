import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { analyze } from '../../src/analyze'
import { exportAnalysis } from '../../src/export'
import { printable } from '../../src/report/printable'
import { board, nastyFound } from './documents'
import { elementsOf } from './xml-elements'

const real = process.env.SCRUTINEER_REAL
const akn = (found: typeof nastyFound): string => exportAnalysis(found, { format: 'akn' })
const corpus = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /document\.(?:txt|md|html)$/.test(path),
)
const documents = [
  { name: 'minutes', text: akn(board.analysis) },
  { name: 'hostile minutes', text: akn(nastyFound) },
  { name: 'nothing', text: akn(analyze('')) },
  ...corpus.map((path) => ({ name: path, text: akn(analyze(readFileSync(join('corpus', path), 'utf8'))) })),
]

test.for(documents)('Akoma Ntoso of $name is well-formed, and its references lead somewhere', ({ text }) => {
  expect(XMLValidator.validate(text)).toBe(true)
  const elements = elementsOf(text)
  const ids = elements.flatMap(({ attributes }) => attributes.eId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { attributes } of elements)
    for (const reference of [attributes.by, attributes.as, attributes.source])
      if (reference !== undefined) expect(ids).toContain(reference.slice(1))
})

test('every turn is a question, an answer, a speech or other matter, with the words of the record', () => {
  for (const found of [board.analysis, nastyFound]) {
    const elements = elementsOf(akn(found)).filter(({ name }) => /^(?:question|answer|speech|other)$/.test(name))
    expect(elements.map(({ attributes }) => attributes.eId)).toEqual(found.turns.map(({ id }) => id))
    for (const [index, { name, attributes, children }] of elements.entries()) {
      const { act, speaker, text } = found.turns[index]!
      if (act === 'question' || act === 'answer') expect(name).toBe(act)
      if (speaker?.personId != null) expect(attributes.by).toBe(`#${speaker.personId}`)
      expect(children.at(-1)?.text).toBe(printable(text).replace(/[\ufffe\uffff]/g, '\ufffd'))
    }
  }
})

test('a tag in the minutes is no tag in the export', () => {
  const parser = new XMLParser({ preserveOrder: false })
  expect(JSON.stringify(Object.keys(parser.parse(akn(nastyFound)) as object))).toBe('["?xml","akomaNtoso"]')
  expect(elementsOf(akn(nastyFound)).filter(({ name }) => /script|evil|img|svg|iframe/.test(name))).toEqual([])
})

describe.skipIf(!real)('against the schema (in the folder that SCRUTINEER_REAL names)', () => {
  test('all are valid', { timeout: 120_000 }, async () => {
    const schema = (name: string) => ({ fileName: name, contents: readFileSync(join(real!, 'schemas', name), 'utf8') })
    const result = await validateXML({
      xml: documents.map(({ text }, index) => ({ fileName: `${index}.xml`, contents: text })),
      schema: [schema('akomantoso30.xsd')],
      preload: [schema('xml.xsd')],
    })
    expect(result.errors).toEqual([])
    expect(result.valid).toBe(true)
    const broken = await validateXML({
      xml: { fileName: 'broken.xml', contents: documents[0]!.text.replaceAll(' by="', ' of="') },
      schema: [schema('akomantoso30.xsd')],
      preload: [schema('xml.xsd')],
    })
    expect(broken.valid).toBe(false)
  })
})
