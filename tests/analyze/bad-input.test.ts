import { describe, expect, it } from 'vitest'
import { analyze, segment } from '../../src/analyze'
import { segmentationSchema } from '../../src/model/analysis'

const nothing = { people: [], items: [], turns: [], exchanges: [], tables: [] }

describe('input without minutes in it', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['line breaks', '\n\r\n\n'],
    ['tabs and form feeds', '\t\f\t\f'],
    ['a byte order mark', '\ufeff'],
    ['zero-width spaces', '\u200b\u200b'],
    ['an empty page of HTML', '<html><body></body></html>'],
    ['tags alone', '<p></p><ul></ul>'],
    ['rules alone', '---\n\n***\n\n___'],
  ])('%s gives empty lists and no facts', (_, text) => {
    const found = segment(text)
    expect(found).toMatchObject(nothing)
    expect(found.meeting).toEqual({ body: null, kind: null, date: null, next: null, parts: [] })
  })

  it('says in an issue that a blank text is blank', () => {
    for (const text of ['', ' \n\t ']) expect(segment(text).issues).not.toEqual([])
  })

  it.each(['Minutes', 'x', '7', '•', 'Chair:', 'RESOLVED'])('one word (%s) asks nothing and names nobody', (text) => {
    const found = segment(text)
    expect(found.people).toEqual([])
    expect(found.exchanges).toEqual([])
    segmentationSchema.parse(found)
  })

  it('a question mark without a word asks nothing', () => {
    expect(segment('?').exchanges).toEqual([])
  })

  it('a text in Welsh names nobody who is not there and asks nothing', () => {
    const found = segment(
      'Cofnodion y cyfarfod\n\nRoedd y Cadeirydd yn falch o weld pawb. Diolchodd i’r swyddogion am eu gwaith.\n\nDaeth y cyfarfod i ben.',
    )
    expect(found.people).toEqual([])
    expect(found.exchanges).toEqual([])
  })

  it('a text in Irish names nobody who is not there and asks nothing', () => {
    const found = segment(
      'Miontuairiscí an chruinnithe\n\nChuir an Cathaoirleach fáilte roimh chách. Glacadh leis an tuarascáil.',
    )
    expect(found.people).toEqual([])
    expect(found.exchanges).toEqual([])
  })

  it('a text in Chinese is read without a throw', () => {
    segmentationSchema.parse(segment('会议记录\n\n主席问为什么晚了。\n\n秘书说下雨了。'))
  })

  it('a text in Arabic, written from right to left, is read without a throw', () => {
    segmentationSchema.parse(segment('محضر الاجتماع\n\nسأل الرئيس عن سبب التأخير.'))
  })

  it.each([
    ['a poem', 'The tide goes out,\nThe tide comes in,\nThe gulls are loud,\nThe ropes are thin.'],
    ['a recipe', 'Bread\n\nFlour: 500 g\nWater: 300 ml\nSalt: 10 g\n\nMix, wait, bake.'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code
    ['code', 'const a = (b: number): string => {\n  return `x: ${b}`\n}\n'],
    ['JSON', '{"name": "Ada Prowse", "role": "Chair", "asks": ["why"]}'],
    ['a log', '2025-03-04 10:00:01 INFO: started\n2025-03-04 10:00:02 WARN: slow\n2025-03-04 10:00:03 INFO: done'],
    ['comma-separated values', 'ward,cases\nNorth,5\nSouth,7\nEast,9\n'],
    ['an e-mail', 'From: Ada\nTo: Colm\nSubject: Dues\n\nDear Colm,\n\nThe dues are paid.\n\nAda'],
  ])('%s holds no exchange', (_, text) => {
    expect(segment(text).exchanges).toEqual([])
  })
})

describe('broken input', () => {
  const control = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')
  it.each([
    ['control characters', `The Chair${control} asked why.${control} The Clerk said no.`],
    ['lone surrogates', 'The Chair \ud800 asked why. \udfff The Clerk said no.'],
    ['null characters between letters', 'T\0h\0e\0 \0C\0h\0a\0i\0r\0 \0a\0s\0k\0e\0d\0'],
    [
      'bytes of a PDF',
      '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nstream\nx\u009c\u00ed\u0000\u0001\nendstream\n',
    ],
    ['bytes of a ZIP', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000word/document.xml'],
    ['tags that cross', '<p>The <b>Chair <i>asked</b> why.</i></p><ul><li>No</ul></li>'],
    ['tags that never end', '<p>The Chair asked why.<ul><li>No<li>Yes<p>So'],
    ['tags that never began', 'The Chair asked why.</p></ul></li></table></b> The Clerk said no.</p>'],
    ['a tag cut short', '<p>The Chair asked why.</p><p class="x'],
    ['an entity cut short', '<p>Dues &am</p><p>x &#</p><p>&#x</p><p>&#99999999;</p>'],
    ['tables in tables', '<table><tr><td><table><tr><td>A</td></tr></table></td><td>B</td></tr></table>'],
    ['Markdown cut short', '# A\n\n## B\n\n**The Chair asked [why](http://'],
  ])('%s: an analysis with spans in bounds', (_, text) => {
    const found = analyze(text)
    segmentationSchema.parse(found)
    for (const { span } of [...found.turns, ...found.items, ...found.tables]) {
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })

  it('unbalanced tags hide no question of a fragment', () => {
    const text = '<p>Why was it late?<ul><li>It rained</ul></li></p><p>Who knew?</b><ul><li>Nobody'
    expect(segment(text).exchanges.map(({ answers }) => answers.length)).toEqual([1, 1])
  })

  it('unbalanced tags hide no question of minutes', () => {
    const text =
      '<h1>Harbour Board</h1><p>Minutes of 4 March 2025</p><h2>1. Wall</h2><p>Why was it shut?<ul><li>It rained.</ul></li></p><p>Who knew of it?</b><ul><li>Nobody did.'
    expect(segment(text).exchanges.map(({ answers }) => answers.length)).toEqual([1, 1])
  })
})

describe('large input', () => {
  it('reads ten million characters of one line', { timeout: 120_000 }, () => {
    const text =
      'The Chair asked why the plan was late and the Clerk said that it had rained, which nobody doubted, '.repeat(
        100_000,
      )
    expect(text.length).toBeGreaterThan(9_000_000)
    const found = segment(text)
    expect(found.turns.length).toBeGreaterThan(0)
    expect(found.turns.at(-1)!.span.end).toBeLessThanOrEqual(text.length)
  })

  it('reads ten million characters without a space', { timeout: 120_000 }, () => {
    segmentationSchema.parse(segment('x'.repeat(10_000_000)))
  })

  it('reads a list of thousands of people', { timeout: 120_000 }, () => {
    const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu']
    const surname = (index: number): string =>
      `Q${[0, 1, 2, 3].map((place) => syllables[Math.floor(index / 10 ** place) % 10]).join('')}n`
    const list = Array.from({ length: 3_000 }, (_, index) => `Ada ${surname(index)}, Member`)
    const found = segment(
      `Penrhos Assembly\n\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n${list.join('\n')}\n\n1. Dues\n\nAda Qbabababan asked why.`,
    )
    expect(found.people.length).toBe(3_000)
    expect(found.turns.at(-1)?.speaker).toMatchObject({ name: 'Ada Qbabababan', personId: 'p1' })
  })

  it('finds questions and answers where there is no attendance list', () => {
    const found = segment('Notes\n\nCllr Prowse asked why the tip was shut. Mr Hession said that it had flooded.')
    expect(found.turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'Prowse'],
      ['answer', 'Hession'],
    ])
    expect(found.exchanges.map(({ answers }) => answers.length)).toEqual([1])
  })
})
