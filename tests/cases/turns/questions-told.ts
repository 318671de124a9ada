import type { TurnCase } from '../turn-case'

/** Questions that minutes put behind a name, in a list, in one paragraph with their replies, or only tell of. */
export const questionsTold: readonly TurnCase[] = [
  {
    name: 'a question to somebody from somebody with both quoted in one paragraph',
    text: `Kilbarry City Council

Minutes of the meeting held on 4 March 2025

Present: Councillors A Prowse (Mayor), R Amsel, C Hession

5. Questions from Members

[[question: R Amsel]]Question to the Leader of the Council, Councillor C Hession, from Councillor R Amsel: “How many street lamps were out of order on 1 March?”
[[answer: C Hession]]Councillor Hession’s response: “On 1 March 41 lamps were out of order.”

[[none]]6. Close

[[procedural: -]]The meeting closed at 8.10 p.m.`,
    exchanges: { '0': [1] },
  },
  {
    name: 'questions of residents behind a dash, with the body that they speak for',
    text: `Orrin Parish Council

Minutes of the meeting held on 4 March 2025

Present: Councillors A Prowse (Chair), R Amsel

4. Public Questions

[[question: Ivo Longdon]]Question – Ivo Longdon (Orrin Cyclists): When will the lane by the mill be resurfaced?
[[answer: A Prowse]]The Chair replied that the lane would be resurfaced in June.

[[question: Jane Tolliver]]Question – Jane Tolliver: Who empties the bin at the halt?
[[answer: A Prowse]]The Chair said that the railway emptied it each Friday.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'what was resolved below a line that only says so',
    board: 'council',
    text: `[[statement: M. Abernethy]]The Chair said that the hall had been let on four days in February.

[[decision]]It was

RESOLVED

That the hall be let free of charge to the school in June.`,
  },
  {
    name: 'a question of which the minutes tell whose it was and what it was',
    board: 'council',
    text: `[[question: Kilbarry Residents’ Group]]The question, from the Kilbarry Residents’ Group, was whether the bridge would be open in May. [[answer: M. Abernethy]]The Chair replied that it would open on 3 May.`,
    exchanges: { '0': [1] },
  },
  {
    name: 'replies in square brackets behind the questions of a list',
    text: `Orrin Patient Forum

Minutes of the meeting held on 4 March 2025

Present: Ada Prowse (Chair), Ruth Amsel, Colm Hession (Practice Manager)

3. Questions

[[question: Ruth Amsel]]Ruth Amsel asked how many calls were lost in January. [[answer: Colm Hession]][Colm Hession said that 120 calls were lost.]`,
    exchanges: { '0': [1] },
  },
  {
    name: 'the questions of a list are asked by whom the line above names',
    board: 'police',
    text: `[[procedural: Amsel]]Councillor Amsel asked the following questions:

[[question: Amsel]]1. How many officers left the force in January?

[[question: Amsel]]2. What was spent on overtime in January?`,
  },
  {
    name: 'a reply to several who asked in a row goes to those whom it names',
    board: 'police',
    text: `[[question: Prowse]]Councillor Prowse asked how many officers worked in Kilbarry. [[question: Amsel]]Councillor Amsel asked what the new radios had cost.

[[answer]]In reply to Councillor Prowse, the Chief Constable said that 41 officers worked in Kilbarry.

[[answer]]In reply to Councillor Amsel, the Chief Constable said that the radios had cost £210,000.`,
    exchanges: { '0': [2], '1': [3] },
  },
  {
    name: 'a surname that speaks is whoever the minutes name in full elsewhere',
    text: `Kilbarry Health Board

Minutes of the meeting held on 4 March 2025

1. Welcome

[[procedural: Ada Prowse]]Ada Prowse opened the meeting at 10.00.

[[none]]2. Winter

[[procedural: Colm Hession]]Colm Hession presented the report on winter.

[[question: Ruth Amsel]]Ruth Amsel asked how many beds were closed.

[[answer: Colm Hession]]Mr Hession said that 14 beds were closed.`,
    exchanges: { '2': [3] },
  },
  {
    name: 'hearings of an island whose members sit for a parish',
    text: `States of Orrin

Home Affairs Scrutiny Panel

Hearing with the Minister for Home Affairs

Tuesday, 4th March 2025

Panel:

Deputy A. Prowse of St. Aldhelm (Chair)

Connétable R. Amsel of Kilbarry

Witness:

Deputy C. Hession, The Minister for Home Affairs

[10:00]

[[procedural: A. Prowse]]Deputy A. Prowse of St. Aldhelm (Chair):

Welcome to this hearing.

[[question: R. Amsel]]Connétable R. Amsel of Kilbarry:

How many officers have left since January?

[[answer: C. Hession]]The Minister for Home Affairs:

That is a question I can answer. Nine officers have left since January.

[[question: A. Prowse]]Deputy A. Prowse of St. Aldhelm:

And how many of them worked in the control room?

[[answer: C. Hession]]The Minister for Home Affairs:

Two of them did.`,
    exchanges: { '1': [2], '3': [4] },
  },
]
