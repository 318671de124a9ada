import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownTable, markdownText, shorten, withoutEscapes } from '../../src/report/markdown-text'
import { printable } from '../../src/report/printable'

test.for([
  ['Paid *£5m* in_full', 'Paid \\*£5m\\* in\\_full'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[link](https://example.org)', '\\[link\\](https://example.org)'],
  ['4. Finance', '4\\. Finance'],
  ['- a point', '\\- a point'],
  ['# heading', '\\# heading'],
  ['a | b', 'a \\| b'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['Fish & chips', 'Fish & chips'],
  ['2024 was dry', '2024 was dry'],
  ['4.1% of all', '4.1% of all'],
  ['4)', '4\\)'],
] as const)('%s is shown as it is', ([text, markdown]) => {
  expect(markdownText(text)).toBe(markdown)
})

test('nothing that steers a terminal or turns the text gets through', () => {
  expect(printable('red \x1b[31m and \x9b31m')).toBe('red \ufffd[31m and \ufffd31m')
  expect(printable('a\u202eb\u2066c\u200fd')).toBe('a\ufffdb\ufffdc\ufffdd')
  expect(printable('a\ud800b \u{1f600}')).toBe('a\ufffdb \u{1f600}')
  expect(printable('two\r\nlines\tand\fpages\u2028more')).toBe('two lines and pages more')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markdownText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('long words are cut at a space and say so', () => {
  expect(shorten('one two three', 13)).toBe('one two three')
  expect(shorten('one two, three', 9)).toBe('one two …')
  expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)} …`)
  expect(shorten(`${'x'.repeat(9)}\u{1f600}${'y'.repeat(9)}`, 10)).toBe(`${'x'.repeat(9)} …`)
})

test('what is escaped for Markdown is shown as it is on a screen', () => {
  for (const text of ['Paid *£5m* in_full', '4. Finance', 'a | b', '&lt;b&gt;', '- a point', 'C:\\minutes'])
    expect(withoutEscapes(markdownText(text))).toBe(text)
})

test('a table is as wide as its widest row', () => {
  expect(markdownTable(['A'], [['1', '2'], []])).toBe('| A |  |\n| --- | --- |\n| 1 | 2 |\n|  |  |')
  expect(markdownTable([], [])).toBe('')
})
