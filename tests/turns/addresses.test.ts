import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

const askers = [
  'Greg Toll, 88 Heron Lane, asked',
  'Greg Toll, 88 Heron Lane asked',
  'Greg Toll of 88 Heron Lane asked',
  'Mr. Greg Toll, 88 Heron Lane, asked',
  'Greg Toll, 1204 W. 5th Street, asked',
  'Greg Toll, 14 Oak St., asked',
  'Greg Toll, 88 Heron Lane, Lynford, asked',
  'Greg Toll, 88 Heron Lane, Apt. 4, asked',
  'Greg Toll, Heron Lane, asked',
  'Greg Toll (88 Heron Lane) asked',
  'Greg Toll – 88 Heron Lane – asked',
  'Greg Toll, a Heron Lane resident, asked',
  'Greg Toll, on behalf of the Heron Lane Association, asked',
  'Greg Toll from Heron Lane asked',
  'Greg Toll, 5th Ward, asked',
  'Greg Toll, P.O. Box 12, asked',
  'Greg Toll, 22 Martin Luther King Drive, asked',
  'Greg Toll, 88 Heron Lane, stated that it was late and asked',
  'Greg Toll, 88 Heron Ln, wanted to know',
  'Resident Greg Toll, 88 Heron Lane, asked',
] as const

describe.each(['', 'The public hearing was opened. ', 'The comment period was opened. '])('behind %j', (before) => {
  it.each(askers)('whoever asks is named without the address: %s', (asks) => {
    const { turns, people } = analyze(`LYNFORD TOWN COUNCIL

Minutes of the meeting held on May 4, 2024

Present: Mayor Ann Pope, Councilmember Tom Hale, Chief Rae Roe

3. Public comment

${before}${asks} when the crossing guard would come back.

Chief Roe said that it would be in May.`)
    const questions = turns.filter(({ act }) => act === 'question')
    expect(questions.map(({ speaker }) => speaker?.name)).toEqual(['Greg Toll'])
    expect(questions[0]?.text.startsWith(asks)).toBe(true)
    expect(people.map(({ name }) => name)).toEqual(['Ann Pope', 'Tom Hale', 'Rae Roe', 'Greg Toll'])
  })
})
