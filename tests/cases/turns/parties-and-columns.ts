import type { TurnCase } from '../turn-case'

/** Question papers and minutes whose lines, titles and columns say who asks, who replies and who is to act. */
export const partiesAndColumns: readonly TurnCase[] = [
  {
    name: 'parties below the title of a question, points of what somebody is to state',
    text: `WEXCOMBE COUNTY COUNCIL

COUNCIL - 14 MAY 2024

AGENDA ITEM 6: PUBLIC QUESTIONS

Q1  GRIT BINS, LOWER MERE
From Mrs Ada Prowse to the Cabinet Member for Highways (Councillor Colm Hession)

[[question: Ada Prowse]]The bins in Lower Mere were empty for the whole of January. Please state
(a) when they were last filled; and (b) how many were bought last year.

[[none]]Answer
[[answer: Colm Hession]](a) They were filled on 3 December.
(b) We bought 40 of them.

[[question: Ada Prowse]]Supplementary: Will they be filled before this winter?

[[answer: Colm Hession]]Cllr Hession: They will, by the end of October.

[[none]]Q2  THE 40 BUS
From Mr Piers Longdon to the Cabinet Member for Transport (Councillor Ruth Amsel)

[[question: Piers Longdon]]Why was the last bus taken off?

[[none]]Answer
[[answer: Ruth Amsel]]The operator gave notice in March.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
  {
    name: 'who replies on a line above the points',
    text: `OFFICE OF THE POLICE AND CRIME COMMISSIONER FOR WEXCOMBE
ACCOUNTABILITY MEETING - 11 JUNE 2025

Present: Ada Prowse, Police & Crime Commissioner (PCC); Chief Constable Colm Hession (CC); ACC Local Policing Ruth Amsel (ACC). For the OPCC - Piers Longdon, Chief Executive (CEX)

1. CONTACT
[[question: -]]Q. What did overtime come to and what is being done about it?
[[answer: Colm Hession]]CC
• £4.6m, the budget having been £3.9m
• a new rota begins in July
[[answer: Ruth Amsel]]ACC
• sergeants now sign off each claim

[[question: -]]Q. Is web chat taking work off the phones?
[[answer: Ruth Amsel]]ACC
• it only opened in April and nobody can say yet

[[none]]2. CUSTODY
[[question: -]]Q. When does the new suite open?
[[answer: Colm Hession]]CC
• on 3 November`,
    exchanges: { '0': [1, 2], '3': [4], '5': [6] },
  },
  {
    name: 'others who ask and reply behind a label',
    text: `WEXCOMBE HARBOUR BOARD

Minutes of the meeting held on 4 March 2025

Present: Ada Prowse (Chair), Colm Hession, Ruth Amsel

In attendance: Jane Tolliver (Harbour Master)

1. Dredging

[[statement: Jane Tolliver]]Ms Tolliver: two bids in, one withdrawn. Storage is the larger part of the price. [[question: Colm Hession]]Mr Hession asked when the work would start. [[answer: Jane Tolliver]]Ms Tolliver said in May. [[question: Ruth Amsel]]Ms Amsel questioned whether the crew had been consulted [[answer: Jane Tolliver]]and the Harbour Master replied that it had.

[[none]]2. Lights

[[statement: Jane Tolliver]]Ms Tolliver: I was asked by Mr Hession about the lights last month. Mr Hession said that they were too dim and I agree with him.

[[none]]3. Order of business

[[decision: -]]The Sub-Committee agreed to take the lights last.
[[decision: -]]The Sub-Committee resolved:
(i) to note the report; and
(ii) that the Clerk set up a visit by 11 October.`,
    exchanges: { '1': [2], '3': [4] },
  },
  {
    name: 'a table of minutes whose cells hold paragraphs, with a column for actions',
    text: `WEXCOMBE SAFETY PARTNERSHIP

Minutes of the meeting held on 4 March 2025

Present: Ada Prowse (Chair), Colm Hession, Ruth Amsel, Jane Tolliver

| Ref | Discussion | Action / by whom |
|---|---|---|
| 1. | MATTERS ARISING
[[question: Colm Hession]]1.1 Mr Hession asked who was dealing with the lights. [[answer: Jane Tolliver]]Ms Tolliver said the County was. [[none]]| [[action: -]]JT to write to the County by 21 March [[none]]|
| 2. | DREDGING
[[question: Ruth Amsel]]Ms Amsel asked when it would start. [[answer: Jane Tolliver]]Ms Tolliver said in May. [[none]]| |
| 3. | QUAY
[[question: Ruth Amsel]]Ms Amsel asked for a bench. [[none]]| [[action: -]]Bench to go on the agenda of the Works Committee - JT[[none]] |`,
    exchanges: { '0': [1], '3': [4], '5': [] },
  },
  {
    name: 'residents as titles over their questions',
    text: `SHIRE OF WEXCOMBE

Minutes of the ordinary meeting held on 18 February 2025

1.0   ATTENDANCE

PRESIDENT            Cr Ada Prowse
DEPUTY PRESIDENT     Cr Colm Hession
STAFF                Mr Piers Longdon        Chief Executive Officer (CEO)
                     Ms Jane Tolliver        Executive Manager Infrastructure (EMI)

2.0   PUBLIC QUESTION TIME

2.1   Ms Ruth Amsel, Lot 14 Saddleback Lane

[[question: Ruth Amsel]]Q1.   Sixty trees went into Mere Street last June. How many are alive?

[[answer: Ada Prowse]]Shire President:  The count would be printed in the March agenda.

[[question: Ruth Amsel]]Q2.   My drain has been blocked since July. Which officer has it?

[[answer: Jane Tolliver]]EMI:  It was on her own list.

[[none]]2.2   Mr Tom Brackley, Mere Road

[[question: Tom Brackley]]Q1.   What did the old grader fetch?

[[answer: Piers Longdon]]CEO:  $18,000.

[[none]]3.0   CLOSURE

[[procedural: Ada Prowse]]The President closed the meeting at 6.10pm.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
]
