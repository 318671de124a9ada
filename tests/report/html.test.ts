import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, type Html, html, htmlText, markedUp } from '../../src/report/html'

test('words are escaped, in text and in attributes, and mark-up of our own is not', () => {
  const inner = html`<b>${'a < b'}</b>`
  expect(htmlText(html`<p title="${'"&\''}">${inner}${null}${3}${['x', inner]}</p>`)).toBe(
    '<p title="&quot;&amp;&#39;"><b>a &lt; b</b>3x<b>a &lt; b</b></p>',
  )
})

test('no string closes an attribute, opens a tag, or brings in a control or a sign that turns the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = htmlText(html`${text}`)
      expect(shown).not.toMatch(/[<>"']|[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
      expect(shown.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
    }),
  )
})

test('escaped words are read back as they were', () => {
  const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as Record<string, string>
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeHtml(text).replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => signs[entity]!)).toBe(text)
    }),
  )
})

test('nothing read from a file passes for mark-up', () => {
  const forged = JSON.parse('{"markup":"<script>","html":"<script>","Symbol(markup)":"<script>"}') as Html
  expect(htmlText(html`${forged}`)).toBe('')
  expect(htmlText(markedUp('<i>'))).toBe('<i>')
})
