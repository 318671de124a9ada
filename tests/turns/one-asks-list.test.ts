import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

const announcements = [
  'raised the following queries',
  'raised the following queries:',
  'raised a number of queries:',
  'asked the following questions',
  'asked the following questions:',
  'had the following questions:',
  'had a number of questions:',
  'posed the following questions:',
  'put three questions:',
  'put the following to the Director:',
  'submitted the following question:',
  'queried the following:',
  'wished to know:',
] as const
const lists = [
  '• When will the cameras go live\n• Who is paying for the signs and has the tender been let',
  '  • When will the cameras go live\n  • Who is paying for the signs and has the tender been let',
  '• When will the cameras go live?\n• Who is paying for the signs?',
  '(a) when the cameras would go live\n(b) who was paying for the signs',
] as const

function minutes(words: string): string {
  return `HARBOUR COUNCIL

Minutes of the meeting of 4 May 2024

Present: Mrs Ann Pope, Mr Tom Hale

1. Roads

${words}

Mr Devane replied that they would go live in May and that the Agency was paying.`
}

describe.each(announcements)('a list below "Mrs Pope %s"', (announcement) => {
  it.each(lists)('is one question of hers: %j', (list) => {
    const { turns, exchanges } = analyze(minutes(`Mrs Pope ${announcement}\n\n${list}`))
    expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'Ann Pope'],
      ['answer', 'Devane'],
    ])
    expect(turns[0]?.text.startsWith('Mrs Pope')).toBe(true)
    expect(exchanges.map(({ answers }) => answers.length)).toEqual([1])
  })
})

describe.each(['points', 'issues', 'concerns'])('"Mrs Pope raised the following %s:"', (noun) => {
  it.each(lists)('over what asks is a question: %j', (list) => {
    const { turns } = analyze(minutes(`Mrs Pope raised the following ${noun}:\n\n${list}`))
    expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'Ann Pope'],
      ['answer', 'Devane'],
    ])
  })

  it('over subjects is none', () => {
    const { turns } = analyze(minutes(`Mrs Pope raised the following ${noun}:\n\n• The lights at Hill Road\n• Parking`))
    expect(turns.filter(({ act }) => act === 'question')).toEqual([])
  })
})

it('keeps apart what members ask in a list', () => {
  const list = '• How many lamps were out?\n\n• When would the quay reopen?'
  const { turns } = analyze(minutes(`Members asked the following questions:\n\n${list}`))
  expect(turns.filter(({ act }) => act === 'question').length).toBe(2)
})
