import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportAnalysis } from '../../src/export'
import { codePoints } from '../../src/export/code-points'
import { textSelectors } from '../../src/export/text-selectors'
import { board, nasty, nastyFound } from './documents'

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

interface Annotation {
  readonly id: string
  readonly type: string
  readonly body: readonly { type: string; purpose: string; value: string }[]
  readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] }
}

const ships = `🚢🚢 ${board.text}`

test.for([
  { name: 'minutes', text: board.text, found: board.analysis },
  { name: 'hostile minutes', text: nasty, found: nastyFound },
])('annotations on $name find their words by position, in code points, and by quotation', ({ text, found }) => {
  const out = exportAnalysis([found, found], { format: 'annotations', sources: [text, text], names: ['a b', 'a b'] })
  const page = JSON.parse(out) as { type: string; items: Annotation[] }
  const points = [...text]
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length)
  expect(page.items.length).toBeGreaterThan(2 * (found.turns.length + found.commitments.length))
  for (const { id, type, target } of page.items) {
    const [quotation, position] = target.selector
    expect([type, quotation.type, position.type]).toEqual(['Annotation', 'TextQuoteSelector', 'TextPositionSelector'])
    expect(points.slice(position.start, position.end).join('')).toBe(quotation.exact)
    expect(text).toContain(quotation.prefix + quotation.exact + quotation.suffix)
    expect(new URL(id).href).toBe(id)
  }
})

test('a position counts code points, and context cuts no character in two', () => {
  const at = ships.indexOf('Harbour')
  expect(codePoints(ships)(at)).toBe(at - 2)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(200), fc.nat(200), (text, one, other) => {
      const points = [...text]
      const [from, to] = [Math.min(one, other, points.length), Math.min(Math.max(one, other), points.length)]
      const offset = (point: number): number => points.slice(0, point).join('').length
      const [quotation, position] = textSelectors(text)({ start: offset(from), end: offset(to) }) as [
        Selector,
        Selector,
      ]
      expect([position.start, position.end]).toEqual([from, to])
      expect(points.slice(from, to).join('')).toBe(quotation.exact)
      expect([...quotation.prefix, ...quotation.suffix].filter((sign) => !points.includes(sign))).toEqual([])
    }),
  )
})
