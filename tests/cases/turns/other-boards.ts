import type { TurnCase } from '../turn-case'

/** Pages of committee software copied as text, pages of questions, and what boards of other countries print. */
export const otherBoards: readonly TurnCase[] = [
  {
    name: 'the page of one item, copied as text',
    text: `Agenda item

Dredging of the Outer Basin

Report of the Harbour and Estates Support Officer

Minutes:

[[procedural: -]]The Working Group received a report of the Harbour Master introducing the plan for the spring.[[none]]

[[statement: the Harbour and Estates Support Officer]]The Harbour and Estates Support Officer described the tender and asked the Working Group to note it.[[none]]

[[question: Pascoe]]Councillor Pascoe asked for more information about the spoil.[[none]]

[[answer: Trewin]]Mr Trewin responded that it went to the old quarry.[[none]]

[[action: -]]ACTION-All councillors[[none]]

Supporting documents:
`,
  },
  {
    name: 'the page of a meeting, copied as text, with the words of the agenda left out',
    text: `Agenda and minutes

Penrhos Harbour Panel - Tuesday, 4th March, 2025 10.00 am

Venue: Harbour House. View directions

Contact: Colm Hession  01555 010101

Items
No. Item

1.

General

Additional documents:

Minutes:

[[procedural: the Chair]]The Chair welcomed Ada Prowse to the Panel.[[none]]

1(1)

Apologies

To receive any apologies from Members of the Panel

Additional documents:

Minutes:

[[procedural: -]]Apologies were received from Councillor Vera Dace.[[none]]

1(2)

Minutes of the previous meeting pdf icon PDF 214 KB

Minutes:

[[decision: -]]Resolved: That the minutes be confirmed as a correct record.[[none]]

1(3)

Public Speaking

Minutes:

[[question: Amsel]]Mrs Amsel asked about the moorings.[[none]]

[[answer: the Harbour Manager]]The Harbour Manager responded that they would be let in May.[[none]]
`,
  },
  {
    name: 'a page whose table of items was printed with pipes',
    text: `Venue: Training Centre, Quay Lane
Contact: Hilda Corrin Governance Officer
Penrhos Fire Authority - Wednesday, 6th March, 2024 2.00 pm
No. | Item |
---|---|
Apologies for Absence Minutes: [[procedural: -]]Apologies for absence were received from Councillor Vera Dace.[[none]] |
|
Performance Report PDF 2 MB To consider the performance of the Service. Minutes: [[statement: Olga Brand]]Olga Brand informed Members that 612 visits had been made.[[none]]
[[question: Zora Sessay]]Councillor Zora Sessay queried what each visit cost. [[answer: Olga Brand]]Ms Brand explained that a visit cost £58.[[none]]
[[decision: -]]RESOLVED: That the report be noted.[[none]] |
|
`,
  },
  {
    name: 'minutes without a heading',
    text: `Ports in a Changing Climate - Report of the Harbour Master

[[procedural]]The Panel considered a report of the Harbour Master which gave details of the survey.[[none]]

[[statement: Hovell]]Councillor Hovell welcomed the recommendation that a plan be published.[[none]]

[[statement: Roskear]]Mr Roskear informed the Panel that the survey would be repeated.[[none]]
`,
  },
  {
    name: 'a page of questions with their parties on lines of their own',
    text: `Severnside Assembly

Questions to the Mayor

17 November 2022

Bikes taken from stations

Reference: 2022/0418
Question by: Theodora Hallam
Organisation: Severnside Greens
Asked of: The Mayor
Category: Crime, Rail

[[question: Theodora Hallam]]How many bicycles were taken from stations last year, and how many were found?[[none]]

Answered By: The Mayor

[[answer: the Mayor]]The police tell me that 614 were taken. They keep no record of those found.[[none]]

Wardens on buses

Reference: 2022/0431
Question by: Carys Mortimer
Organisation: Independent
Asked of: The Mayor
Category: Transport

[[question: Carys Mortimer]]People tell me that they avoid the N4 at night. Will you put wardens on it?[[none]]

Answered By: The Mayor

[[answer: the Mayor]]I will. The first will start in February.[[none]]
`,
  },
  {
    name: 'questions below one item, answered by whom their headings name',
    text: `HARROWBY DISTRICT COUNCIL

MINUTES – 15 JULY 2021

ITEM 9 – QUESTIONS FROM MEMBERS UNDER RULE 12

1.  Question from Councillor Tobias Ainsley to the Portfolio Holder for Finance, Councillor Sabina Roe

[[question: Tobias Ainsley]]The grant scheme closed with money left in it. How many shops applied?[[none]]

[[answer: Sabina Roe]]Response: There were 441 applications.[[none]]

[[question: Tobias Ainsley]]Supplementary: Would she open it again?[[none]]

[[answer: Sabina Roe]]Response: I am afraid not.[[none]]
`,
  },
  {
    name: 'letters, motions and votes',
    text: `Cedar Falls Water Board
MINUTES OF THE MEETING OF FEBRUARY 12, 2026

Present: Jodi Bain, Chair; Katie Artz; Bruce Linnet

A.  CALL TO ORDER

[[procedural: Jodi Bain]]Chair Bain called the meeting to order at 5:05 p.m.[[none]]

B.  APPROVAL OF MINUTES

[[decision: -]]MOTION: Ms. Artz moved to approve the minutes of January 8.
SECOND: Mr. Linnet.
VOTE: 3-yay, 0-nay, 0-abstain.
MOTION PASSED.[[none]]

C.  RATES

[[question: Bruce Linnet]]Mr. Linnet asked what the new rate would be. [[answer: Jared]]City Attorney Jared replied that it would be 4 percent.[[none]]

[[decision: -]]Mr. Linnet moved, seconded by Ms. Artz, to adopt the rate. Motion carried.[[none]]

D.  CLOSE

[[procedural: -]]The meeting was adjourned at 6:00 p.m.[[none]]
`,
  },
  {
    name: 'a concern that somebody clears up is a question',
    board: 'council',
    text: `[[question: Lockyer]]Dr Lockyer raised concerns about the cost of permits. [[answer: Fiona Brackley]]The Director of Place explained that the fee would not change.`,
  },
  {
    name: 'who is told to have been asked',
    board: 'council',
    text: `[[question: -]]The Head of Waste Services was asked whether the lorries had come. [[answer: Dev Anand]]He replied that they had.`,
  },
  {
    name: 'a question told without its asker',
    board: 'council',
    text: `[[question: -]]• In response to a query about overtime, [[answer: Dev Anand]]the Head of Waste Services explained that it had doubled.`,
  },
  {
    name: 'one reply to the questions of several members',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo asked when the depot would open.

[[question: S. Lidgate]]Councillor Lidgate asked what it had cost.

[[answer: Dev Anand]]Mr Anand, replying to the members, said that it would open in May and had cost £2m.`,
    exchanges: { 0: [2], 1: [2] },
  },
  {
    name: 'questions in a row are not all answered by one that says nothing of the kind',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo asked when the depot would open.

[[question: S. Lidgate]]Councillor Lidgate asked what it had cost.

[[answer: Dev Anand]]Mr Anand said that it had cost £2m.`,
    exchanges: { 0: [], 1: [2] },
  },
  {
    name: 'verbs behind labels',
    board: 'council',
    text: `[[question: Lobb]]Mrs Lobb: Asked how many cars had been counted. [[answer: Moira Keane]]The Monitoring Officer did not have the log.

[[statement: Orme]]Mr Orme: Thanked the Committee for the bench.`,
  },
  {
    name: 'bullets behind a decision in a bullet',
    board: 'council',
    text: `[[decision: -]]– The minutes of the last meeting were approved.
[[statement: Dev Anand]]– Mr Anand reported that the fleet was complete.
[[question: P. Okonjo]]– Councillor Okonjo queried what had caused the delay. [[answer: Dev Anand]]Mr Anand stated that a part had been missing.`,
  },
  {
    name: 'a challenge and a question in one sentence',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo was not content with that and asked what had been saved. [[answer: -]]It was £180,000.`,
  },
  {
    name: 'a question in quotation marks goes on to where they close',
    board: 'council',
    text: `[[question: W. Marple]]A question had been received from Mr. W. Marple:-

“When will the agenda be published?  I have asked for it six times.”

[[answer: Moira Keane]]The Monitoring Officer stated that it would be out on Friday.`,
  },
]
