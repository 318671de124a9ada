import type { TurnCase } from '../turn-case'

/** Questions in writing and from the public as councils' papers and the pages of parliaments print them. */
export const writtenOnPages: readonly TurnCase[] = [
  {
    name: 'who asks and their address behind a label, whom it is put to below it',
    text: `Tarn Valley Council

Public Questions

Question: Mrs M. Dunmore, 12 High Street

To Councillor Rathbone, Leader:-

[[question: M. Dunmore]]The clock on the town hall has stopped. Who is to mend it and when?

[[answer: Rathbone]]Response: Councillor Rathbone

A firm from Leeds will come in May.

[[none]]Question: Mr O. Petty, Alma Road

To Councillor Vane, Highways:-

[[question: O. Petty]]Why is Alma Road still closed?

[[answer: Vane]]Response: Councillor Vane

The gas company has not finished.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'from and to in capitals, an answer and a supplementary below labels alone',
    text: `APPENDIX A

QUESTION 1
FROM: Cllr Bowyer
TO: Cllr Nixon (Executive Member for Housing)
[[question: Bowyer]]How many council houses are empty?
[[none]]ANSWER
[[answer: Nixon]]There are 31 empty houses, of which 12 are under offer.
[[none]]SUPPLEMENTARY
[[question: Bowyer]]Is that more than last year?
[[none]]ANSWER
[[answer: Nixon]]It is four fewer.

[[none]]QUESTION 2
FROM: Cllr Lyle
TO: Cllr Hart (Executive Member for Finance)
[[question: Lyle]]What was the cost of the election?
[[none]]ANSWER
[[answer: Hart]]It cost £214,000.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'the words below a line that says who replied are theirs, whatever they tell',
    text: `Council Meeting 14 July 2022

Item 8 - Public Questions

[[question: Jean Parfitt]](1) Mrs Jean Parfitt asked the Cabinet Member for Planning:

Why was the appeal at Holt Farm not defended?

[[answer: Denis Rowe]]Councillor Denis Rowe replied:

Counsel advised that it could not be won.

[[question: Sam Oduya]](2) Mr Sam Oduya asked the Leader of the Council:

Will the Council publish that advice?

[[answer: Petra Lund]]Councillor Petra Lund replied:

Advice from counsel is confidential.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'questions by number alone below whom they are from, and the replies told in the minutes',
    text: `Agenda item

Public Questions

To receive any questions from members of the public in accordance with Standing Orders.

The following questions were submitted:

From Helga Brandt

[[question: Helga Brandt]]Q1 Will the footpath to Saltmarsh be opened before the winter?

[[none]]From Idris Colby:

[[question: Idris Colby]]Q1 At the meeting in May the Council said that the lamps on Quay Street would be mended. They are still dark. When will it be done?

[[question: Idris Colby]]Q2 Who is responsible for the lamps on the pier?

[[none]]Minutes:

[[procedural: the Mayor]]The Mayor explained how questions would be taken.

[[answer: the Town Clerk]]In response to Helga Brandt's question, the Town Clerk said that the path would open in October.`,
  },
  {
    name: 'letters that say it is a public question',
    text: `12 Public Questions

Minutes:

[[procedural: -]]The following were received as public questions:

[[question: -]]PQ1 - Harbour Walk seats: Who broke them? Will they be mended by the summer?

[[answer: the board]]The board undertook to write to the residents.

[[question: -]]PQ2 – What happened to the clock on the pier?: It was taken down in March.

[[answer: the clerk]]The clerk explained that it was with the mender.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'several questions received from one person',
    board: 'police',
    text: `Questions from the public

[[procedural: -]]Two questions had been received from a local resident, Mrs Freda Kaye:

[[question: Freda Kaye]]Question 1: When will the station reopen?

[[answer]]Response: It will reopen in September.

[[question: Freda Kaye]]Question 2: How many nurses have left?

[[answer]]Response: Nine have left.`,
  },
  {
    name: 'written answers of a house: two questions with one reply',
    text: `Thursday, 6 Feb 2020

Written Answers Nos. 88-92

Ferry Services

Questions (88, 89)

Conor Lally, Aoife Brennan

Question:

[[question: Conor Lally]]88. Deputy Conor Lally asked the Minister for Transport the number of sailings cancelled in 2019. [4410/20]

[[question: Aoife Brennan]]89. Deputy Aoife Brennan asked the Minister for Transport the cost of refunds. [4415/20]

[[none]]View answer

Written answers

[[answer: the Minister for Transport]]I propose to take Questions Nos. 88 and 89 together.

There were 41 cancellations. It was said that refunds had cost €9,000.`,
    exchanges: { 0: [2], 1: [2] },
  },
  {
    name: 'who asks and when, the department and the title above, who answers and when below',
    text: `Written questions and answers

Q
Asked by Ruth Callow
(Tarn Valley)
Asked on: 06 February 2017
Department for Rivers
Lighthouses: North Coast
Commons
[[question: Ruth Callow]]To ask the Minister for Rivers, how many lighthouses are staffed by day.
[[none]]A
Answered by: Colin Abbot
Answered on: 15 February 2017

[[answer: Colin Abbot]]The number of lighthouses staffed by day was 14.

By way of comparison, the share on the south coast is approximately 22%.

[[none]]Q
Asked by Iain Drum
(Kelder and Strath)
Asked on: 09 February 2017
Department for Ports
Parcels: Rural Areas
Commons
[[question: Iain Drum]]To ask the Minister for Ports, why parcel surcharges rose in 2016.
[[none]]A
Answered by: Dilys March
Answered on: 17 February 2017

[[answer: Dilys March]]It has not proved possible to respond in the time available.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a quarter of the year is no question',
    board: 'police',
    text: `Finance

[[statement]]Q1 sales were below plan.

[[statement]]Q2 sales were above it.`,
  },
  {
    name: 'a further paragraph below a heading that names the asker',
    text: `Agenda and minutes

Harbour Committee
Thursday, 14th October, 2021 2.30 pm

Items
No. Item

5.

Question from Mr. Fintan Quill (Quay Town Team)

[[question: Fintan Quill]]Why were the boats not moved before the storm?

What steps have been taken to see that they are next year?

[[none]]Minutes:

[[answer: Colm Harty]]Superintendent Colm Harty said that only two members were on duty.

[[none]]6.

Any Other Business

Minutes:

[[procedural]]There was none.`,
  },
]
