import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

const head = `LYNFORD HARBOUR BOARD

Minutes of the meeting held on Tuesday 14 May 2024 at 7.00 pm

Present: Mr Tom Hale, Mrs Ann Pope, Mr John Dean

In attendance: Ms Ruth Ward (Harbour Master), Mr Kevin Lunt (Finance Director)

3. Harbour walls
`
const paragraphs = [
  `Ms Ward presented the report on the condition of the harbour walls and drew
attention to the figures in the annex to it, which had been circulated.`,
  `Mr Hale asked how many boats had been moved while the work on the eastern
wall was going on, and whether any of them had been damaged in the process.`,
  `Ms Ward said that nine boats had been moved and that three had since come
back. None had been damaged, although one had lost a fender in the storm.`,
  'Mrs Pope asked when the quay would reopen and who would pay for the cranes.',
  `Ms Ward replied that it would reopen on 3 June. The cost would be met from
reserves, which stood at £1.2 million at the end of the year.`,
  'Mr Hale asked whether the insurers had been told and what they had said.',
  `Mr Lunt advised that they had been told on 2 February and had raised no
objection to the new programme.`,
  'RESOLVED that the report be noted.',
]
const foot = `4. Date of next meeting

The next meeting would be held on 4 June 2024.`

/** What stands at the end of one page and the head of the next. */
const breaks: readonly [name: string, lines: (page: number) => string][] = [
  ['a number and a form feed', (page) => `\n${page}\n\f`],
  ['a number, a form feed, the body and the day', (page) => `\n${page}\n\n\fLynford Harbour Board\n14 May 2024\n`],
  ['Page 2 of 4', (page) => `\nPage ${page} of 4\n`],
  ['a number between dashes', (page) => `\n- ${page} -\n`],
  ['2 | P a g e', (page) => `\n${page} | P a g e\n`],
  ['a protective mark above and below', (page) => `\nOFFICIAL\n\n${page}\n\nOFFICIAL\n`],
  ['body, day and a number far right', (page) => `\nLynford Harbour Board, 14 May 2024${' '.repeat(30)}${page}\n`],
  ['body, day and page in words', (page) => `\nLynford Harbour Board Minutes 14 May 2024 Page ${page}\n`],
  ['body, title and page on three lines', (page) => `\nLynford Harbour Board\nMinutes of 14 May 2024\nPage ${page}\n`],
  ['a number and the initials of the chair', (page) => `\n${page}\nInitials of Chair ________\n`],
  ['the initials of the chair and a number', (page) => `\nChairman's Initials\n${page}\n`],
  ['DRAFT', (page) => `\nDRAFT\n${page}\n`],
  ['the address of a web page', (page) => `\nhttps://www.lynford.example/minutes/2024-05-14\n${page}/4\n`],
  ['the day in figures', (page) => `\n14/05/2024\n${page}\n`],
  ['a line to sign on', (page) => `\nSigned ...................... Date ............\n${page}\n`],
  ['a rule', (page) => `\n---\n\n${page}\n`],
  ['a form feed alone', () => '\f'],
]
const places: readonly [name: string, between: readonly number[], within: readonly number[]][] = [
  ['between paragraphs', [3, 6], []],
  ['within paragraphs', [], [2, 4]],
  ['both', [3, 6], [2, 4]],
]

function printed(between: readonly number[], within: readonly number[], lines: (page: number) => string): string {
  let page = 0
  const text = paragraphs.map((paragraph, index) => {
    const before = between.includes(index) ? `${lines(++page)}\n` : ''
    return before + (within.includes(index) ? paragraph.replace('\n', () => `\n${lines(++page)}\n`) : paragraph)
  })
  return `${head}\n${text.join('\n\n')}\n\n${foot}`
}

function told(text: string): unknown {
  const { turns, exchanges, items, people, meeting } = analyze(text)
  return {
    turns: turns.map(({ act, speaker, text }) => [act, speaker?.name, text.replace(/\s+/g, ' ').slice(0, 24)]),
    exchanges: exchanges.map(({ question, answers }) => [question, answers]),
    items: items.map(({ number, title }) => [number, title]),
    people: people.map(({ name }) => name),
    meeting: [meeting.body, meeting.date],
  }
}

describe.each(places)('a page that ends %s', (_, between, within) => {
  const whole = told(printed([], [], () => ''))
  it.each(breaks)('with %s', (_, lines) => {
    expect(told(printed(between, within, lines))).toEqual(whole)
  })
})

it('tells a number over every paragraph from that of a page', () => {
  const numbered = `${head}\n${paragraphs.map((paragraph, index) => `${index + 1}\n${paragraph}`).join('\n\n')}`
  const questions = analyze(numbered).turns.filter(({ act }) => act === 'question')
  expect(questions.map(({ text }) => text.slice(0, 12))).toEqual(['2 Mr Hale as', '4 Mrs Pope a', '6 Mr Hale as'])
})
