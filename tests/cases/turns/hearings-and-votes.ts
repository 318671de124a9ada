import type { TurnCase } from '../turn-case'

const front = `OSMER PLANNING COMMISSION
Minutes of the meeting held on 4 March 2025

Commissioners Present: Ada Doe, Ravi Roe, Jo Poe
Staff Present: Mia Moe, Bill Toe

1. Mill Lane Bridge
`

const council = `Osmer Parish Council
Minutes of the meeting held on 4 March 2025
Present: Cllr Ada Doe (AD), Cllr Ravi Roe (RR), Jo Poe (Clerk, JP)
`

/** Motions with their votes, hearings of sides, minutes that are printed as a table. */
export const hearingsAndVotes: readonly TurnCase[] = [
  {
    name: 'a motion, its seconder, its votes and its outcome on lines of their own are one decision',
    text: `${front}
[[question: Ravi Roe]]Commissioner Roe asked what the sluice had cost. [[answer: Mia Moe]]M. Moe said that it had cost $4,000.

[[decision: -]]Commissioner Poe moved to pay the bill.
Seconded by Commissioner Roe.
Ayes: Doe, Roe, Poe
Noes: None
Motion carried 3-0.

[[statement: Ada Doe]]Commissioner Doe said that the fence was next.
`,
  },
  {
    name: 'a motion in one sentence, and two in a row',
    text: `${front}
[[decision: -]]Motion by Roe to mend the fence, second by Poe, all in favor, motion carried.

[[decision: -]]Motion by Poe to paint the fence, second by Doe, roll call vote, 3 yes, motion carried.
`,
  },
  {
    name: 'labels of a motion in capitals',
    text: `${front}
[[decision: -]]MOTION: Commissioner Doe moved to open the weir.
SECOND: Commissioner Poe
VOTE: 2-1. The motion passed.[[none]]
`,
  },
  {
    name: 'what follows a decision that was no motion is no vote',
    text: `${front}
[[decision: -]]The minutes of the last meeting were approved.

[[statement: -]]For the bridge: oak and stone had been weighed.
`,
  },
  {
    name: 'sides that are heard, each with what is reported of somebody',
    text: `${front}
[[statement: Mia Moe]]STAFF: M. Moe reviewed the request for a bridge of wood.

[[question: Ravi Roe]]Commissioner Roe asked how wide the bridge would be. [[answer: Mia Moe]]M. Moe said that it would be three metres wide.

[[statement: Lena Loe]]PROPONENT: Lena Loe, Loe Timber, said that the oak was felled.

[[procedural: -]]PUBLIC: No public comments were made.

[[statement: Jo Poe]]COMMISSION: Commissioner Poe said that she liked oak.

[[statement: STAFF]]STAFF: We recommend approval.
`,
  },
  {
    name: 'a paragraph that names nobody goes on with the report above it',
    text: `${front}
[[statement: Mia Moe]]Mia Moe reported that the bridge had been measured.

The planks are to be of oak, and the rails of ash.

[[statement: Ravi Roe]]Commissioner Roe said that ash was dear.
`,
  },
  {
    name: 'minutes in a table of HTML',
    text: `<h1>Osmer Parish Council</h1><p>Minutes of the meeting held on 4 March 2025</p><p>Present: Cllr Ada Doe (AD), Cllr Ravi Roe (RR), Jo Poe (Clerk, JP)</p>
<table><tr><th>No.</th><th>Item</th><th>Action by</th></tr>
<tr><td>1</td><td>Playground<p>[[question: Ada Doe]]AD asked when the swing would be mended. [[answer: Jo Poe]]JP said that the part had been ordered.[[none]]</p></td><td>JP</td></tr>
<tr><td>2</td><td>Allotments: [[statement: Ravi Roe]]RR reported that two plots were free.[[none]]</td><td>RR</td></tr></table>`,
  },
  {
    name: 'minutes in columns parted by tabs',
    text: `${council}
Item\tDiscussion\tAction
1.\tApologies
\t[[procedural: -]]There were no apologies for absence at all.[[none]]
2.\tPlayground
\t[[question: Ada Doe]]AD asked when the swing would be mended. [[answer: Jo Poe]]JP said that the part had been ordered.[[none]]\tJP
3.\tAllotments
\t[[statement: Ravi Roe]]RR reported that two plots were free.[[none]]\tRR
`,
  },
  {
    name: 'minutes in a table of Markdown whose rows go on over lines',
    text: `# Osmer Parish Council

Minutes of the meeting held on 4 March 2025

**Present:** Cllr Ada Doe (AD), Cllr Ravi Roe (RR), Jo Poe (Clerk, JP)

| **No** | **Item** | **Action by** |
| --- | --- | --- |
| 1 | Playground |  |
|   |

[[question: Ada Doe]]AD asked when the swing would be mended. [[answer: Jo Poe]]JP said that the part had been ordered.[[none]]

 | JP

RR |
| 2 | Allotments |   |
|   | [[statement: Ravi Roe]]RR reported that two plots were free.[[none]] | RR |
`,
  },
]
