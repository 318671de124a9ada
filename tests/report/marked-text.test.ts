import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../src/report/document-marks'
import { htmlText } from '../../src/report/html'
import { markedText } from '../../src/report/marked-text'
import { onePlaceEach } from '../../src/report/printable'
import { unwrapped } from '../../src/report/unwrapped'

function mark(start: number, end: number, name: string, kind: Mark['kind'] = 'figure', sign = ''): Mark {
  return { start, end, kind, shade: '', finding: name, anchor: name, sign }
}

/** What a browser shows of it, and the signs that stand before questions and answers. */
function words(shown: string): string {
  return shown
    .replace(/<a class="sign[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

test('marks inside each other each have their name, and a click goes to the inner one', () => {
  const shown = htmlText(markedText('pay £5m by May', [mark(0, 14, 'c1', 'commitment'), mark(4, 7, 'f1')]))
  expect(shown).toBe(
    '<a class="commitment" href="#c1" id="at-c1">pay </a><a class="commitment figure" href="#f1" id="at-f1" data-of="c1">£5m</a><a class="commitment" href="#c1" data-of="c1" tabindex="-1"> by May</a>',
  )
})

test('a question is no link, but has a sign before it that is one', () => {
  expect(htmlText(markedText('Why?', [mark(0, 4, 'q1', 'question', 'Q1')]))).toBe(
    '<a class="sign question" id="at-q1" href="#q1" aria-label="Q1: question 1">Q1</a><span class="question">Why?</span>',
  )
})

const kinds = ['question', 'answer', 'ask', 'evidence', 'commitment', 'figure', 'item', 'table'] as const
const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '<', '&', '"', '\u{1f600}', '\u202e', '-', '\t'),
  maxLength: 60,
})
const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...kinds)), { maxLength: 12 })

test('however marks overlap, the text is whole, every mark has its name once, and no tag is left open', () => {
  fc.assert(
    fc.property(text, ranges, (given, drawn) => {
      const marks = drawn.flatMap(([a, b, kind], index) => {
        const [start, end] = [Math.min(a, b, given.length), Math.min(Math.max(a, b), given.length)]
        return end > start ? [mark(start, end, `m${index}`, kind)] : []
      })
      const shown = htmlText(markedText(given, marks))
      // A pair of surrogates may be parted by a mark; then each half is half a character in the mark-up too.
      expect(words(shown)).toBe(onePlaceEach(given))
      const names = [...shown.matchAll(/ id="at-(m\d+)"/g)].map(([, name]) => name)
      expect(names.sort()).toEqual(marks.map(({ anchor }) => anchor).sort())
      expect(shown.match(/<(?:a|span)\b/g)?.length ?? 0).toBe(shown.match(/<\/(?:a|span)>/g)?.length ?? 0)
    }),
  )
})

test('every unit keeps its place when a text is made printable and flows anew', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const shown = unwrapped(onePlaceEach(given))
      expect(shown).toHaveLength(given.length)
      expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('lines that were broken to fit a page flow, others stay', () => {
  const full = 'The Chair asked whether the wall would be mended before'
  const given = `${full}\nthe winter.\n\n${full}\n- a point\n${full}\nDate: May`
  expect(unwrapped(given)).toBe(`${full} the winter.\n\n${full}\n- a point\n${full}\nDate: May`)
  expect(unwrapped(`${full}\nit fell. So did the dues.\n\n${full}\n(iv) another point\n${full}`)).toBe(
    `${full} it fell. So did the dues.\n\n${full}\n(iv) another point\n${full}`,
  )
  expect(unwrapped(`${full}\nkey. It was not.\n\n${full}`)).toBe(`${full} key. It was not.\n\n${full}`)
  expect(unwrapped('Present\nAda\nBen')).toBe('Present\nAda\nBen')
})
