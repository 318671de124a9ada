import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { locate, quote, viewRange } from '../../src/model/source'
import { readText } from '../../src/readers/read-text'

test.for([
  'town-council-html/document.html',
  'assurance-meeting-markdown/document.md',
  'accountability-board-rows/document.txt',
  'council-scrutiny-plain/document.txt',
])('the span of a finding leads back to the words of it in the view of %s', (path) => {
  const source = readText(readFileSync(`corpus/${path}`, 'utf8'))
  const { turns, figures, commitments } = analyze(source)
  const wrong = [...turns, ...figures, ...commitments].filter(({ span, text }) => {
    const { start, end } = viewRange(source, span)
    return quote(source, start, end) !== text
  })
  expect(turns.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

const markup = fc.array(
  fc.constantFrom('<p>', '</p>', '<b>', '&pound;', '&amp;', 'word', ' ', '\n', 'x', '<li>', '\u{1f600}'),
)

test('what was located is found again, and never more than a place beyond it', () => {
  fc.assert(
    fc.property(markup, fc.nat(), fc.nat(), (parts, a, b) => {
      const source = readText(parts.join(''), 'html')
      const [start = 0, end = 0] = [a, b].map((at) => at % (source.view.length + 1)).sort((x, y) => x - y)
      const range = viewRange(source, locate(source, start, end))
      expect(range.start).toBeLessThanOrEqual(range.end)
      expect(range.end).toBeLessThanOrEqual(source.view.length)
      if (source.view.slice(start, end).trim() === '') return
      expect(range.start).toBeLessThanOrEqual(start)
      expect(range.end).toBeGreaterThanOrEqual(end - /\n*$/.exec(source.view.slice(start, end))![0].length)
      expect(source.view.slice(range.start, range.end).trim()).toBe(source.view.slice(start, end).trim())
    }),
  )
})
