import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { locate, quote, type Source } from '../../src/model/source'
import { ReadError, read, whereIs } from '../../src/read'
import { loadPackage } from '../../src/readers/load-package'
import { readText } from '../../src/readers/read-text'
import { growing, over } from '../growth'
import { trackedDocx } from './make-docx'
import { asPdf } from './make-pdf'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Each line, piece and anchor lies in the view or the text, in order. */
function checkSource({ text, view, lines, pieces, anchors = [] }: Source): void {
  let last = 0
  for (const { start, end } of lines) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThanOrEqual(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(view.length)
  for (const piece of pieces ?? []) expect(piece.raw + piece.rawLength).toBeLessThanOrEqual(text.length)
  anchors.forEach((anchor, index) => {
    expect(anchor.view).toBeGreaterThanOrEqual(anchors[index - 1]?.view ?? 0)
    expect(anchor.view).toBeLessThanOrEqual(view.length)
  })
}

const heads = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  'WEBVTT\n\n',
  '[{"speaker":"A B","text":"',
  '<!DOCTYPE html>',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '',
]
const bits = fc.constantFrom(
  '<v Tess Orme>',
  '00:01.000 --> 00:02.000\n',
  '\n\n',
  '>> ',
  'NAME: ',
  '&amp;',
  '<table><tr><td>',
  '</main>',
  '<nav>',
  '<form>',
  '"},{"text":"',
  '\\u0041',
  '"',
  '%%EOF',
  'What did it cost? ',
  'It cost £40. ',
  '\u0000',
  '\ud800',
  '\t',
  '1. ',
)

test('any bytes give a source in order or a ReadError', async () => {
  const document = fc.oneof(
    fc
      .tuple(fc.constantFrom(...heads), fc.array(bits, { maxLength: 30 }))
      .map(([head, parts]) => encoded(head + parts.join(''))),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(document, fc.nat(300), fc.nat(300), async (bytes, start, end) => {
      try {
        const source = await read(bytes)
        checkSource(source)
        whereIs(source, { start, end: start + end })
        const seen = quote(source, 0, source.view.length)
        for (const { text } of analyze(source).turns) expect(seen).toContain(text)
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
      }
    }),
    { numRuns: 150 },
  )
})

test('a PDF and a DOCX with bytes changed give a source in order or a ReadError', { timeout: 60_000 }, async () => {
  const parts = [{ kind: 'paragraph' as const, text: 'Ms Orme asked what it cost. The Clerk said £40.' }]
  for (const whole of [await asPdf({ name: 'one', parts }), await trackedDocx()])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = whole.slice()
          for (const [at, value] of changes) bytes[at] = value
          try {
            checkSource(await read(bytes))
          } catch (error) {
            if (!(error instanceof ReadError)) throw error
          }
        },
      ),
      { numRuns: 40 },
    )
})

test('words that a cue or a string holds are found again in the input', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z ,.?"\\\n\u00e9\u20ac]{0,60}$/),
      fc.constantFrom('Tess Orme', 'O\u2019Neil "Bo" Fell'),
      (said, speaker) => {
        const text = JSON.stringify([
          { speaker, text: said },
          { speaker: 'Wren Adeyemi', text: 'That is so.' },
        ])
        const source = readText(text, 'transcript')
        checkSource(source)
        const at = source.view.indexOf('That is so.')
        expect(text.slice(...Object.values(locate(source, at, at + 11)))).toBe('That is so.')
        if (said.trim() !== '') expect(source.view).toContain(said.trim().replace(/\s/g, ' '))
      },
    ),
  )
})

const captions = (unit: string) => (size: number) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${over(unit)(size)}`
const hostile: Readonly<Record<string, readonly ['captions' | 'transcript' | 'html', (size: number) => string]>> = {
  'open voice tags': ['captions', captions('<v ')],
  'labels without end': ['captions', captions('A:')],
  'cues without words': ['captions', over('00:01.000 --> 00:02.000\n')],
  'almost times': ['captions', captions('00:01.000 --> ')],
  'changes of speaker': ['captions', captions('>> a\n')],
  'entities without end': ['captions', captions('&amp')],
  'nested lists': ['transcript', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  backslashes: ['transcript', (size) => `[{"speaker":"A","text":"${'\\\\'.repeat(size / 2)}"}]`],
  'many short speeches': [
    'transcript',
    (size) => `[${Array.from({ length: size / 40 }, (_, index) => `{"speaker":"A${index % 7}","text":"b?"}`).join()}]`,
  ],
  'navigation in navigation': ['html', over('<nav class="a b c"><div class="menu">a')],
  'forms in forms': ['html', over('<form><div id="cookie">a</div>')],
  'tables in tables': ['html', (size) => over('<table><tr><td>')(10 * size)],
  'tags that are closed at the end': ['html', (size) => `${'<div>'.repeat(size)}a${'</div>'.repeat(size)}`],
  'a class of many names': ['html', (size) => `<div class="${over('a ')(size)}">a</div>`],
}
test.for(Object.entries(hostile))('%s: the time grows with them', ([, [format, make]]) => {
  expect(growing((text) => readText(text, format), { make, size: 30_000, floor: 30 })).toEqual([])
})

test('a reader whose package is not installed names it', async () => {
  const load = loadPackage('unpdf', 'pdf', () => Promise.reject(new Error('Cannot find package')))
  await expect(load).rejects.toMatchObject({
    code: 'missing-package',
    format: 'pdf',
    message: expect.stringContaining('npm install unpdf'),
  })
})
