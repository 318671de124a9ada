import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyze, segment } from '../../src/analyze'
import type { Source } from '../../src/model/source'
import { read } from '../../src/read'
import { readText } from '../../src/readers/read-text'
import { renderReport } from '../../src/report/render-report'
import { asDocx } from '../readers/make-docx'
import { asPdf } from '../readers/make-pdf'
import { document, exchanges, item, turn } from './document'
import { judged, minutes } from './judged'

const meeting = {
  body: 'Lower Ashby Policing Board',
  kind: 'minutes' as const,
  date: '2024-05-09',
  next: '2024-06-13',
  parts: [],
}

const board = document({
  meeting,
  people: [
    {
      id: 'p1',
      name: 'Wren Adeyemi',
      role: 'Chair',
      organisation: 'Lower Ashby Council',
      attendance: 'present',
      aliases: ['the Chair', 'WA'],
    },
    { id: 'p2', name: 'Idris Coyle', role: null, organisation: null, attendance: 'apologies', aliases: [] },
  ],
  items: [
    { ...item('i1', '4', 'Response times'), presenters: [{ name: 'Tess Orme', personId: null, label: 'Supt Orme' }] },
    item('i2', null, 'Any other business'),
  ],
  turns: [
    turn('t1', 'procedural', null, 'The meeting was recorded.', null),
    turn('t2', 'question', 'Wren Adeyemi|The Chair', 'The Chair asked how long a caller waits.'),
    turn('t3', 'answer', 'Tess Orme', 'Nine minutes at night.'),
    turn('t4', 'question', null, 'Is that longer than last year?'),
    turn('t5', 'decision', null, 'The report was noted.'),
    turn('t6', 'question', 'Wren Adeyemi', 'When will it improve?', 'i2'),
    turn('t7', 'question', 'Wren Adeyemi', 'And by how much?', 'i2'),
    turn('t8', 'answer', null, 'In May, by a minute.', 'i2'),
  ],
  exchanges: exchanges({ t2: ['t3'], t4: [], t6: ['t8'], t7: ['t8'] }),
  tables: [
    { span: { start: 900, end: 950 }, caption: 'Waits', header: ['Month', 'Minutes'], rows: [['May', '9 | 10']] },
  ],
  issues: [{ code: 'odd', message: 'A page is missing.', span: { start: 7, end: 9 }, severity: 'warning' }],
})

test('a report tells who asked, who answered, and the words, item by item', () => {
  expect(renderReport(board, { format: 'markdown' })).toMatchInlineSnapshot(`
    "# Lower Ashby Policing Board, 9 May 2024

    Every quotation stands as it does in the document, with its white space folded. ‘at 120’ says where it begins: after 120 characters of the file.

    - Body: Lower Ashby Policing Board
    - Kind: Minutes
    - Date: 9 May 2024
    - Next meeting: 13 June 2024
    - Questions: 4, 1 of them without a recorded answer

    ### People

    | Name | Role | Organisation | Attendance | Also called |
    | --- | --- | --- | --- | --- |
    | Wren Adeyemi | Chair | Lower Ashby Council | present | the Chair; WA |
    | Idris Coyle |  |  | apologies |  |

    ### Outside the items

    - Procedure, at 100: The meeting was recorded.

    ### 4 Response times

    Presented by **Tess Orme** (‘Supt Orme’).

    #### Question 1

    **Wren Adeyemi** (‘The Chair’) asked, at 200:

    > The Chair asked how long a caller waits.

    **Tess Orme** answered, at 300:

    > Nine minutes at night.

    #### Question 2

    Asked, at 400; the document does not say by whom:

    > Is that longer than last year?

    *No answer to this question was found in the document.*

    - Decision, at 500: The report was noted.

    ### Any other business

    #### Question 3

    **Wren Adeyemi** asked, at 600:

    > When will it improve?

    #### Question 4

    **Wren Adeyemi** asked, at 700:

    > And by how much?

    Answered questions 3 to 4, at 800; the document does not say by whom:

    > In May, by a minute.

    ### Tables

    Waits, at 900:

    | Month | Minutes |
    | --- | --- |
    | May | 9 \\| 10 |

    ### Worth knowing

    - Warning: A page is missing. (at 7)
    "
  `)
})

test('several documents are listed first, under their names', () => {
  const report = renderReport([board, document({})], { format: 'markdown', names: ['may.txt', 'blank.txt'] })
  expect(report).toMatch(/^# 2 documents\n/)
  expect(report).toContain('| Lower Ashby Policing Board, 9 May 2024 | 2 | 2 | 4 | 1 |\n| blank.txt | 0 | 0 | 0 | 0 |')
  expect(report).toContain('## Lower Ashby Policing Board, 9 May 2024\n\nFile: may.txt\n')
  expect(report).toContain('## blank.txt\n')
})

test('a title of one’s own stands at the top', () => {
  const report = renderReport(board, { format: 'markdown', title: 'What was *asked*' })
  expect(report).toMatch(/^# What was \\\*asked\\\*\n/)
  expect(report).toContain('\n## Lower Ashby Policing Board, 9 May 2024\n')
})

test('of an analysis the counts and the flagged questions stand before the record', () => {
  const { analysis, source } = judged(minutes)
  const report = renderReport(analysis, { format: 'markdown', sources: [source] })
  const places = [
    '- 9 questions, asking 12 things',
    '## Questions without a concrete answer',
    '## Commitments',
    '## Figures',
    '## The record',
    '#### Question 1',
  ].map((words) => report.indexOf(words))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(report).toContain('| 7, item 2 | whether it was public | Wren Adeyemi → Tess Orme | Nothing found on it. |')
  expect(renderReport(analysis, { format: 'markdown', sections: ['commitments'] })).not.toContain('Question')
})

test('no document at all gives a heading and no error', () => {
  expect(renderReport([], { format: 'markdown' })).toMatch(/^# 0 documents\n/)
})

test('a format that does not exist is refused', () => {
  expect(() => renderReport(board, { format: 'pdf' as 'markdown' })).toThrow(RangeError)
  expect(() => renderReport(board, { format: 'html', heading: 'May' } as { format: 'html' })).toThrow(TypeError)
})

test('places are pages of a PDF and times of a recording; none is told that nobody could look up', async () => {
  const parts = minutes
    .split('\n')
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph' as const, text }))
  const pdf = await read(await asPdf({ name: 'march', parts }))
  const docx = await read(await asDocx({ name: 'march', parts }))
  const srt = readText(
    '1\n00:01:04,000 --> 00:01:08,000\nMS OYELARAN: How long does a caller wait at night?\n\n2\n01:00:09,500 --> 01:00:12,000\nMR TRESSELL: I will write by 9 June 2026.\n',
  )
  const report = (source: Source): string =>
    renderReport(analyze(source), { format: 'markdown', sources: [source], names: ['march'] })
  expect(report(pdf)).toContain('‘page 2’ is the page of the PDF')
  expect(report(pdf)).toMatch(/^\| 6, item 2, page 1 \| how many berths stood empty/m)
  expect(report(pdf)).toMatch(/\(‘The Chair’\) asked, page 1:\n/)
  expect(report(docx)).toMatch(/\(‘The Chair’\) asked:\n/)
  expect(report(docx)).not.toMatch(/\bat \d/)
  expect(report(srt)).toContain('‘at 1:04’ is the time of the recording')
  expect(report(srt)).toMatch(/asked, at 1:04:\n/)
  expect(report(srt)).toMatch(/\| undertaking \| at 1:00:09 \|\n/)
  const page = renderReport(analyze(pdf), { format: 'html', sources: [pdf], names: ['march'] })
  expect(page).toContain('asked · 2 Harbour dues · page 1</p>')
  expect(page).toContain('</a>, Harbour dues, page 1 <')
  expect(page).toContain('<small>page 1</small>')
  expect(renderReport(analyze(docx), { format: 'html', sources: [docx], names: ['march'] })).not.toContain('page 1<')
})

test('a reply that comes in twice is printed once', () => {
  const twice = document({
    turns: [
      turn('t1', 'question', 'Ann', 'Why?', null),
      turn('t2', 'answer', 'Ben', 'Rain fell.', null),
      turn('t3', 'question', 'Cas', 'Where?', null),
      turn('t4', 'answer', 'Ben', 'At Ashby.', null),
    ],
    exchanges: exchanges({ t1: ['t2'], t3: ['t2', 't4'] }),
  })
  const report = renderReport(twice, { format: 'markdown' })
  expect(report.split('Rain fell.')).toHaveLength(2)
  expect(report).toContain('Answered together with question 1, above.\n\n**Ben** answered, at 400:\n\n> At Ashby.')
})

test('every question and every answer of a real layout is in the report, word for word', () => {
  const text = readFileSync('corpus/fire-authority-narrative/document.txt', 'utf8')
  const found = segment(text)
  const plain = (words: string): string => words.replace(/\\(?=[^\w\s])/g, '')
  const report = plain(renderReport(found, { format: 'markdown' }))
  const told = found.turns.filter(({ act }) => act === 'question' || act === 'answer')
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter((one) => !report.includes(plain(one.text)))).toEqual([])
})
