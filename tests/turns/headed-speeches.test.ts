import { expect, test } from 'vitest'
import { segment } from '../../src'

const speeches = [
  ['Madam Speaker', 'Order, please.'],
  ['Councillor Prowse', 'Why was the ferry withdrawn?'],
  ['Councillor Hession', 'It failed its survey in May.'],
  ['Councillor Prowse', 'When will it sail again?'],
  ['Councillor Hession', 'We hope for a date in the autumn.'],
  ['Madam Speaker', 'Thank you. We move to the next item.'],
]

test.each([
  ['Markdown', (name: string, words: string) => `## ${name}\n\n${words}\n\n`],
  ['HTML', (name: string, words: string) => `<div><h2>${name}</h2><blockquote>${words}</blockquote></div>\n`],
])('each speech below a heading with its speaker, in %s', (_, speech) => {
  const text = speeches.map(([name, words]) => speech(name!, words!)).join('')
  const { turns, items, exchanges } = segment(`<p>Northmoor Council, 5 June 2024</p>\n\n${text}`)
  expect(turns.map(({ act, speaker }) => `${act}: ${speaker?.name}`)).toEqual([
    'procedural: Madam Speaker',
    'question: Prowse',
    'answer: Hession',
    'question: Prowse',
    'answer: Hession',
    'procedural: Madam Speaker',
  ])
  expect(turns[1]!.text).toContain('Why was the ferry withdrawn?')
  expect([items.length, exchanges.length]).toEqual([0, 2])
})

test('reports of members below their names are no record of speech', () => {
  const text = `# Ward reports\n\n## Councillor Prowse\n\nThe drains in Mill Lane have been cleared.\n\n## Councillor Hession\n\nThe bus shelter was mended in May.\n`
  expect(segment(text).items.map(({ title }) => title)).toContain('Councillor Prowse')
})
