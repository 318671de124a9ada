import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { exportAnalysis } from '../../src/export'
import { printable } from '../../src/report/printable'
import { board, nastyFound } from './documents'
import { elementsOf } from './xml-elements'

const documents = [
  { name: 'minutes', found: board.analysis },
  { name: 'hostile minutes', found: nastyFound },
  { name: 'nothing', found: analyze('') },
]

test.for(documents)(
  'TEI of $name is well-formed, its references lead somewhere, its words are those of the record',
  ({ found }) => {
    const text = exportAnalysis(found, { format: 'tei' })
    expect(XMLValidator.validate(text)).toBe(true)
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

test('an answer says which question it replies to', () => {
  const elements = elementsOf(exportAnalysis(board.analysis, { format: 'tei' }))
  const replies = elements.filter(({ attributes }) => attributes.corresp !== undefined)
  const pairs = board.analysis.exchanges.flatMap(({ question, answers }) => answers.map((id) => `${id} #${question}`))
  expect(
    replies.flatMap(({ attributes }) => attributes.corresp!.split(' ').map((at) => `${attributes['xml:id']} ${at}`)),
  ).toEqual(pairs)
})
