import { describe, expect, it } from 'vitest'
import { locate, quote, viewRange } from '../../src/model/source'
import { detectFormat } from '../../src/readers/detect-format'
import { readText } from '../../src/readers/read-text'
import { type SourceCase, sources } from '../cases/readers/sources'
import { eachCase } from '../each-case'

function check({ input, format, lines }: SourceCase): void {
  expect(detectFormat(input)).toBe(format)
  const source = readText(input)
  expect(source.format).toBe(format)
  expect(source.text).toBe(input)
  if (lines === undefined) return
  const seen = source.lines.map(({ start, end }) => source.view.slice(start, end).trim()).filter((line) => line !== '')
  expect(seen).toEqual(lines)
}

describe('readText', () => {
  eachCase(sources, check)

  it.each([
    ['a tag inside', '<p>The <b>Chair</b> asked why.</p><p>x</p>', 'The Chair asked', 'The <b>Chair</b> asked'],
    ['an entity inside', '<p>Dues &amp; Fees rose.</p><p>x</p>', 'Dues & Fees', 'Dues &amp; Fees'],
    ['an entity at its start', '<p>&pound;5 was paid.</p><p>x</p>', '£5', '&pound;5'],
    ['an entity at its end', '<p>It cost 5&euro; then.</p><p>x</p>', '5€', '5&euro;'],
    ['an escape of Markdown', '1\\. Dues\n\n2\\. Fees', '2. Fees', '2\\. Fees'],
    ['bold of Markdown', '**Chair:** Why?\n\n**Clerk:** So.', 'Clerk: So', 'Clerk:** So'],
    ['plain text', 'The Chair asked why.', 'Chair asked', 'Chair asked'],
    ['a tab', 'Name\tRole', 'Name\tRole', 'Name\tRole'],
    ['a form feed before it', 'One\fThe Chair', 'The Chair', 'The Chair'],
    ['a letter outside the first plane', '<p>\u{1f6a2} The Chair</p><p>x</p>', 'The Chair', 'The Chair'],
    [
      'an entity outside the first plane',
      '<p>&#x1f6a2; The Chair</p><p>x</p>',
      '\u{1f6a2} The Chair',
      '&#x1f6a2; The Chair',
    ],
    ['a table in Markdown', '| Ada | Chair |\n| --- | --- |\n| Colm | Clerk |', 'Clerk', 'Clerk'],
    ['a cell of a row', '1\t<p>Why?</p>\n2\t<p>So &amp; so</p>', 'So & so', 'So &amp; so'],
  ])('points into the input through %s', (_, input, seen, raw) => {
    const source = readText(input)
    const at = source.view.indexOf(seen)
    expect(at).toBeGreaterThanOrEqual(0)
    const { start, end } = locate(source, at, at + seen.length)
    expect(input.slice(start, end)).toBe(raw)
    expect(quote(source, at, at + seen.length)).toBe(seen.replace(/\s+/g, ' '))
  })

  it.each([
    ['in plain text', 'The cafe\u0301 of Sine\u0301ad Toal', 'caf\u00e9 of Sin\u00e9ad', 'cafe\u0301 of Sine\u0301ad'],
    ['in HTML', '<p>Sine&#769;ad said &pound;5 &amp; no</p><p>x</p>', 'Sin\u00e9ad said', 'Sine&#769;ad said'],
    ['in Markdown', '**A\u0301ine:** No\n\n**Clerk:** So', '\u00c1ine: No', 'A\u0301ine:** No'],
    ['more than one on a letter', 'Tra\u0302\u0301n asked', 'Tr\u1ea5n asked', 'Tra\u0302\u0301n asked'],
    [
      'beside letters cast as one',
      'The o\ufb03cer\u2019s cafe\u0301',
      'officer\u2019s caf\u00e9',
      'o\ufb03cer\u2019s cafe\u0301',
    ],
    ['that Unicode has no one sign for', 'x\u0301 and e\u0301', 'x\u0301 and \u00e9', 'x\u0301 and e\u0301'],
  ])('joins accents to their letters and points at both %s', (_, input, seen, raw) => {
    const source = readText(input)
    const at = source.view.indexOf(seen)
    expect(at).toBeGreaterThanOrEqual(0)
    const { start, end } = locate(source, at, at + seen.length)
    expect(input.slice(start, end)).toBe(raw)
    expect(viewRange(source, { start, end })).toEqual({ start: at, end: at + seen.length })
  })

  it.each([
    ['soft hyphens', 'The com\u00admit\u00adtee met', 'The committee met'],
    ['a soft hyphen at the end of a line', 'The com\u00ad\nmittee met', 'The com-\nmittee met'],
    ['signs without width', 'The\u200b Chair\u200e asked', 'The Chair asked'],
    ['letters cast as one', 'The \ufb01rst o\ufb03ce', 'The first office'],
    ['spaces that do not break', 'Cllr\u00a0Doe\u2009asked', 'Cllr Doe asked'],
    ['spaces between digits, which part thousands', 'some 12\u00a0400 calls', 'some 12\u00a0400 calls'],
    ['two hyphens', 'Ada Doe -- Chair', 'Ada Doe \u2013 Chair'],
    ['a rule of hyphens', 'One\n-----\nTwo', 'One\n-----\nTwo'],
    ['a dash without a gap behind a name', 'Ada Doe\u2014Chair', 'Ada Doe \u2013 Chair'],
    [
      'a dash without a gap in a long sentence',
      `She had been to the harbour, seen the wall\u2014The old one\u2014and spoken with those whose boats lie there${' and there'.repeat(4)}.`,
      `She had been to the harbour, seen the wall\u2014The old one\u2014and spoken with those whose boats lie there${' and there'.repeat(4)}.`,
    ],
    ['a gap before the colon of a label', 'Senator DOE : Why?', 'Senator DOE: Why?'],
  ])('shows %s as the plain signs that they stand for', (_, input, seen) => {
    expect(readText(input, 'plain').view).toBe(seen)
  })

  it.each([
    ['labels in italics', '_Chair:_ Good evening.\n\n_Ada Doe:_ Why is it shut?\n'],
    ['starred labels', '*Chair*: Good evening.\n\n*Ada Doe*: Why is it shut?\n'],
    ['escaped signs', 'The meeting was re\\-opened at 7\\-30.\n'],
    ['hashes far from their titles', '##   1. Apologies\n\nNone.\n\n##   2. Minutes\n'],
  ])('tells Markdown by %s', (_, input) => {
    expect(readText(input).format).toBe('markdown')
  })

  it('keeps lines and times in their places where accents are joined', () => {
    const said = 'Bri\u0301d Ni\u0301 Bhriain'
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${said}>E\u0301ist, why?\n\n00:03.000 --> 00:04.000\n<v Clerk>So.\n`
    const { view, lines, anchors = [] } = readText(text)
    expect(view).toBe(view.normalize('NFC'))
    expect(lines.map(({ start, end }) => view.slice(start, end))).toContain(
      'Br\u00edd N\u00ed Bhriain: \u00c9ist, why?',
    )
    expect(lines.map(({ mark }) => mark.speaker)).toContain('Br\u00edd N\u00ed Bhriain')
    expect(view.slice(anchors.at(-1)!.view)).toContain('So.')
  })

  it('reads a text as it is told to', () => {
    expect(readText('# A\n\n## B', 'plain').lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 4],
      [5, 9],
    ])
  })

  it('marks headings, list items, table cells and bold lines', () => {
    const { view, lines } = readText(
      '<html><body><h2>Dues</h2><ol start="3"><li>One</li><li>Two</li></ol><table><tr><td>A</td><td>B</td></tr></table><p><b>Bold</b></p></body></html>',
    )
    const mark = (text: string) => lines.find(({ start, end }) => view.slice(start, end) === text)?.mark
    expect(mark('Dues')).toMatchObject({ heading: 2 })
    expect(mark('One')).toMatchObject({ item: 1, ordinal: 3 })
    expect(mark('Two')).toMatchObject({ item: 1, ordinal: 4 })
    expect(mark('A')).toMatchObject({ row: 0, cell: 0 })
    expect(mark('B')).toMatchObject({ row: 0, cell: 1 })
    expect(mark('Bold')).toMatchObject({ strong: true })
    expect(mark('One')).not.toHaveProperty('strong')
  })

  it('marks what the page calls navigation as furniture', () => {
    const { view, lines } = readText('<html><body><nav><p>Home</p></nav><p>Text</p></body></html>')
    const mark = (text: string) => lines.find(({ start, end }) => view.slice(start, end) === text)?.mark
    expect(mark('Home')).toMatchObject({ furniture: true })
    expect(mark('Text')).not.toHaveProperty('furniture')
  })
})
