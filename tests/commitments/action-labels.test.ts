import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

/** The labels under which minutes record who is to do what. */
const front = `Lynford Harbour Board
Minutes of the meeting held on 14 May 2024
Present: Mr Tom Hale (TH), Mrs Ann Pope (AO)
In attendance: Ms Ruth Ward (RW), Harbour Master; Mr Kevin Lunt (KL), Finance Director

1. Dredging

Mr Hale asked how many boats were left. Ms Ward said that nine were left.`
const forms = [
  'ACTION: RW to circulate the figures',
  'Action - Ms Ward to circulate the figures',
  'Action: The Harbour Master to circulate the figures.',
  'Action point 3 – RW to circulate the figures',
  'AP1: RW to circulate the figures',
  'AP 1 RW to circulate the figures',
  'Action (RW): circulate the figures',
  'ACTION [RW]: circulate the figures',
  'ACTION BY: Ms Ward – circulate the figures',
  'Action by RW: circulate the figures',
  'Action for RW: circulate the figures',
  'Action on RW to circulate the figures',
  'Agreed action: RW to circulate the figures',
  'Action agreed: RW to circulate the figures',
  'Follow-up action: RW to circulate the figures',
  'Action required: RW to circulate the figures',
  'ACTION: RW and KL to circulate the figures',
  'Action: circulate the figures (RW)',
  'Action – Circulate the figures – RW – 30 June 2024',
  'To do: RW to circulate the figures',
  'TASK: RW to circulate the figures',
  'RW to circulate the figures',
]

describe.each([
  ['at the end of an item', '\n\n2. Fees\n\nThe report was noted.\n'],
  ['before the next question', '\n\nMrs Pope asked what the fee was. Ms Ward said £4.\n'],
])('%s', (_, behind) => {
  it.each(forms)('%s', (form) => {
    for (const gap of ['\n\n', '\n']) {
      const { turns, commitments } = analyze(`${front}${gap}${form}${behind}`)
      expect(turns.filter(({ act }) => act === 'action').map(({ text }) => text)).toEqual([form])
      expect(commitments.map(({ owner }) => owner?.name)).toEqual(['Ruth Ward'])
    }
  })
})

it('names a body that nobody is listed for', () => {
  const { commitments } = analyze(`${front}\n\nMs Ward to send the list.\n\nAction: Secretariat\n`)
  expect(commitments.map(({ owner }) => owner?.name)).toContain('Secretariat')
})

it.each([
  'Ms Ward said that she would be surprised if it rose.',
  'Ms Ward explained that a boat would be fined if it was late.',
  'Ms Ward said that members would recall the last report.',
])('%s is no promise', (words) => {
  expect(analyze(`${front}\n\n${words}\n`).commitments).toEqual([])
})
