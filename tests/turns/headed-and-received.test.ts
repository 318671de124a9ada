import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

const head = `LYNFORD HARBOUR BOARD

Minutes of the meeting held on 4 May 2024

Present: Mrs Ann Pope (Chair), Mr Tom Hale, Ms Ruth Ward (Director)

1. Harbour walls

`
type Turn = readonly [act: string, speaker: string | null, start: string]
const cases: readonly { name: string; text: string; turns: readonly Turn[] }[] = [
  {
    name: 'a question that was received from somebody of a group',
    text: `One question had been received from Mrs J. Acker of Friends of Hill Ward, as follows:

Ms Ward responded that the beds would come back.`,
    turns: [
      ['question', 'J. Acker', 'One question'],
      ['answer', 'Ruth Ward', 'Ms Ward'],
    ],
  },
  {
    name: 'a name with what it is there as, over what it asked',
    text: `Mr Ivor Ledgard (Independent Member):

· Asked who would chair the new Board, and when it would first meet.

Ms Ward said that no date had been fixed.`,
    turns: [
      ['question', 'Ivor Ledgard', '· Asked who'],
      ['answer', 'Ruth Ward', 'Ms Ward'],
    ],
  },
  {
    name: "a question of one who is not named, 'a Member's question'",
    text: "In response to a Member's question as to how long the sheet had been public, the Director advised that it had been two hours.",
    turns: [
      ['question', 'a Member', 'In response'],
      ['answer', 'Ruth Ward', 'the Director'],
    ],
  },
  {
    name: 'the word of agreement on a line between movers and words',
    text: `Proposed by Councillor N. Brehony
Seconded by Mr Tom Hale
AND AGREED
"To approve the sale of the quay."`,
    turns: [['decision', null, 'Proposed by']],
  },
  {
    name: 'what was done in capitals and without a stop',
    text: `Ms Ward presented the figures for the quarter.

The Board APPROVED the month 5 position`,
    turns: [
      ['procedural', 'Ruth Ward', 'Ms Ward'],
      ['decision', null, 'The Board APPROVED'],
    ],
  },
  {
    name: 'votes by name below a motion',
    text: `Motion: Mr Hale moved to approve the plan. Mrs Pope seconded the motion.
Vote: 2 - Ayes. Motion carried.
Chairwoman Ann Pope - Aye
Councilman Tom Hale- Aye`,
    turns: [['decision', null, 'Motion: Mr Hale']],
  },
  {
    name: 'two forenames behind an office',
    text: 'Ms Ward said that the form was lost. It was never sent. Councilwoman Dana Rose Willow asked if it could be found. Mayor Pro Tem Ray Poe asked when.',
    turns: [
      ['statement', 'Ruth Ward', 'Ms Ward'],
      ['question', 'Dana Rose Willow', 'Councilwoman'],
      ['question', 'Ray Poe', 'Mayor Pro Tem'],
    ],
  },
  {
    name: 'the field of a director is no name',
    text: 'Director Adult Social Care said that it was late.',
    turns: [['statement', null, 'Director']],
  },
]

describe('turns', () => {
  it.each(cases)('of $name', ({ text, turns }) => {
    const found = analyze(head + text).turns
    expect(found.map(({ act, speaker }) => [act, speaker?.name ?? null])).toEqual(
      turns.map(([act, speaker]) => [act, speaker]),
    )
    turns.forEach(([, , start], index) => {
      expect(found[index]?.text.startsWith(start)).toBe(true)
    })
  })

  it('names nobody Commissioner who works for one', () => {
    const { people, turns } =
      analyze(`${head}It was noted that Mr O. Tudor, the Commissioner's Chief Executive, had retired.

Mr Hale asked if the post would be filled. The Commissioner advised that it would.`)
    expect(people.filter(({ role }) => role === 'Commissioner')).toEqual([])
    expect(turns.at(-1)?.speaker?.name).toBe('the Commissioner')
  })

  it('makes nobody of a vote', () => {
    const { people } = analyze(`${head}The motion was carried.\nCouncilman Tom Hale- Aye\nMrs Ann Pope – Nay`)
    expect(people.map(({ name }) => name)).toEqual(['Ann Pope', 'Tom Hale', 'Ruth Ward'])
  })

  it('reads who asks from the heading and whose words they are from Q and A', () => {
    const { exchanges, turns } = analyze(`Questions to the Commissioner

Minutes:

1 From Councillor L Pargeter (Kinver)

Q - We hear that teams are back. Do the officers work on Saturdays?

A - Thank you. The rota has two officers on duty every Saturday.

2 From Mr J Haywood (Resident of Bramwood)

Q – How many times was the closure power used in 2023?

A – Closure orders are made by the court.`)
    expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'L Pargeter'],
      ['answer', undefined],
      ['question', 'J Haywood'],
      ['answer', undefined],
    ])
    expect(exchanges.map(({ answers }) => answers.length)).toEqual([1, 1])
  })

  it('begins where somebody is told of, in minutes without items', () => {
    const { turns } = analyze(`Minutes of the Council

June 11, 2019

Mr Hodges stated that the list is kept by the Fire

Department and not by the Council. Mrs Pope asked why.`)
    expect(turns[0]?.text.startsWith('Mr Hodges stated')).toBe(true)
  })
})
