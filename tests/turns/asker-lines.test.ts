import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'

/** Where records of written questions print who asks, around the question and its reply. */
const front = `Tarn Valley District Council
Minutes of the meeting held on 4 March 2025

Present: Councillor Ines Cardew, Councillor Oriel Tamsett, Councillor Lorna Quill

5. Questions

`
const questions = [
  { asker: 'Oriel Tamsett', question: 'When will the library open?', reply: 'It will open on 1 June.' },
  { asker: 'Lorna Quill', question: 'Why was the pool closed?', reply: 'The pump had failed.' },
]
type Print = (asker: string, question: string, reply: string, index: number) => string

const layouts: Readonly<Record<string, Print>> = {
  'below the question': (asker, question, reply) =>
    `Question: ${question}\nAsked by Councillor ${asker}\nResponse: ${reply}`,
  'below the question, with a gap': (asker, question, reply) =>
    `Question: ${question}\n\nSubmitted by: Councillor ${asker}\n\nResponse: ${reply}`,
  'above the question': (asker, question, reply) =>
    `Asked by Councillor ${asker}\n\nQuestion: ${question}\n\nResponse: ${reply}`,
  'on a form': (asker, question, reply) => `Name: Councillor ${asker}\n\nQuestion: ${question}\n\nResponse: ${reply}`,
  'on a line right above': (asker, question, reply) =>
    `Question submitted by Councillor ${asker}\n${question}\nResponse: ${reply}`,
  'on a line right above, with an office before the reply': (asker, question, reply) =>
    `Question submitted by Councillor ${asker}\n${question}\nOfficer response: ${reply}`,
  'in a sentence above': (asker, question, reply) =>
    `A question was received from Councillor ${asker}:\n"${question}"\nResponse: ${reply}`,
  'behind the question': (asker, question, reply, index) =>
    `Q${index + 1} ${question} (Councillor ${asker})\n\nResponse: ${reply}`,
  'behind the number of a list': (asker, question, reply, index) =>
    `${index + 1}. Councillor ${asker}, Quayside: ${question}\n\nResponse: ${reply}`,
  'behind a count': (asker, question, reply, index) =>
    `Q${index + 1}. Councillor ${asker}: ${question}\n\nA${index + 1}. ${reply}`,
  'behind a count, with a ward': (asker, question, reply, index) =>
    `Q${index + 1}. Councillor ${asker} (Quayside): ${question}\n\nA${index + 1}. ${reply}`,
}

describe('who asks is printed', () => {
  it.each(Object.entries(layouts))('%s', (_, print) => {
    const { turns } = segment(
      front + questions.map((one, at) => print(one.asker, one.question, one.reply, at)).join('\n\n'),
    )
    const asked = turns.filter(({ act }) => act === 'question')
    expect(asked.map(({ speaker }) => speaker?.name)).toEqual(questions.map(({ asker }) => asker))
    expect(turns.filter(({ act }) => act === 'answer')).toHaveLength(questions.length)
  })
})

it('questions counted from one below an item that has that number are no items', () => {
  const words = questions.map(
    ({ asker, question, reply }, at) => `${at + 1}. Councillor ${asker}, Quayside: ${question}\n\nReply: ${reply}`,
  )
  const text = `${front.replace('5. Q', '1. Q')}${words.join('\n\n')}\n\n2. Close\n\nThe meeting closed at 9 pm.\n`
  const { items, turns } = segment(text)
  expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Questions', '2 Close'])
  expect(turns.filter(({ act }) => act === 'question').map(({ speaker }) => speaker?.name)).toEqual(
    questions.map(({ asker }) => asker),
  )
})
