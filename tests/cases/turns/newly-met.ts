import type { TurnCase } from '../turn-case'

/** Layouts of parliaments, portals and city councils: names alone over speeches, parties on lines, gaps that were lost. */
export const newlyMet: readonly TurnCase[] = [
  {
    name: 'questions and motions that the minutes put in a name, and the reports received on them',
    text: `Dunmore County Council

Minutes of the meeting of Kilbarry Municipal District held on Tuesday, 3 March 2020

Members Present: Councillor A Prowse (Mayor), C Hession, R Amsel.

Officials Present: Mr D Nangle (Senior Engineer), Ms E Treacy (Administrative Officer).

KB01/0320
Footpath, Mill Road

[[question: C Hession]]The members considered the following question in the name of Councillor Hession.

Can the council say when the footpath at Mill Road will be repaired?

[[answer: D Nangle]]A report was received from Mr Nangle, Senior Engineer, informing the members that the repair will be done in April.

[[decision]]The report was noted.

[[none]]KB02/0320
Public Lighting

[[question: R Amsel]]The members considered the following motion in the name of Councillor Amsel. That the council light the lane behind the school.

[[decision]]The motion was proposed by Councillor Amsel and seconded by Councillor Hession.

[[answer: E Treacy]]A report was received from Ms Treacy, Administrative Officer, informing the members that four lamps are on order.`,
    exchanges: { '0': [1], '3': [5] },
  },
  {
    name: 'a list of written questions with lodging and answering on lines of their own',
    text: `Questions and answers | Assembly of Orrin

- Asked by: Ada Prowse, MSP for Kilbarry, Harbour Party
-
Date lodged: Monday, 7 April 2025
-
Current Status:
Answered by Colm Hession on 24 April 2025
[[question: Ada Prowse]]To ask the Government how many officers were based in Kilbarry on 31 March 2025.
[[none]]Answer
[[answer: Colm Hession]]There were 41 officers.
[[none]]- Asked by: Ruth Amsel, MSP for the Carse, Meadow Party
-
Date lodged: Tuesday, 8 April 2025
-
Current Status:
Answered by Colm Hession on 25 April 2025
[[question: Ruth Amsel]]To ask the Government when it will review the code on stop and search.
[[none]]Answer
[[answer: Colm Hession]]The review will begin in October 2025.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'a page of a minutes portal whose gaps were lost',
    text: `MINUTES
Police Services Board
Date:
Wednesday, October 18, 2017
Board Members PresentCouncillor D. Prowse, Mayor J. Hession, and F. Amsel

Staff PresentR. Nangle, Clerk

Visited1.Call to Order

[[procedural: D. Prowse]]Chair Prowse called the meeting to order at 9:00am.

[[none]]Visited2.Adoption of Minutes

[[decision]]Moved By F. Amsel

THAT the September 20, 2017 minutes be approved.

Carried

[[none]]Visited3.Reports

Visited3.1Speed Trailer

[[question: F. Amsel]]Member Amsel asked how long the trailer had been on Garnet Street. [[answer: R. Nangle]]R. Nangle advised that it had been there for nine days.`,
    exchanges: { '2': [3] },
  },
  {
    name: 'lines cut short behind a mover and a title, and replies told within the question',
    text: `City of Orrin

City Council Meeting Minutes

October 17, 2016

1.
Approve Agenda
[[decision]]Amsel moved,
Prowse seconded, approval of the agenda as amended.

[[none]]2.
Police Squads
[[question: Prowse]]Councilmember
Prowse asked what the difference in price would be; [[answer: Hession]]with Chief Hession advising that it was $3,100 per vehicle.
[[question: Amsel]]Councilmember Amsel asked if school officers would wear cameras; [[answer: Hession]]to which Chief Hession responded affirmatively.`,
    exchanges: { '1': [2], '3': [4] },
  },
  {
    name: 'names alone on lines above what each said',
    text: `Harbour Assembly

Official Report

Transport Committee

Tuesday 4 March 2025

[[procedural: Ada Prowse]]The Convener (Ada Prowse)

Good morning and welcome to the meeting.

[[question: Ruth Amsel]]Ruth Amsel (Kilbarry) (HP)

How many buses ran late in January?

[[answer: Colm Hession]]Colm Hession (Orrin Transport)

There were 311 late buses in January.

[[question: Ruth Amsel]]Ruth Amsel

What did that cost in refunds?

[[answer: Colm Hession]]Colm Hession

It was £4,000.`,
    exchanges: { '1': [2], '3': [4] },
  },
  {
    name: 'questions counted in bold, and labels with the answerer in brackets over points',
    text: `# Harbour Accountability Board

## Attendance

- Ada Prowse – Commissioner (Chair)
- Colm Hession – Deputy Chief Constable (DCC)

## 2. Marine unit

**[[question]]Q1.** The Board has seen the report. Why did the launch cost more?

**[[answer: Colm Hession]]Response (DCC Hession):**

- Steel went up by a third after the order was placed.
- The crane was hired twice.

**[[question]]Q2.** How many crew have been trained, and by when will all of them be?

**[[answer: Colm Hession]]Response (DCC Hession):**

- Nine of the twelve.

**[[question]]Q3.** Who pays for the berth?

**[[answer: Colm Hession]]Response (DCC Hession):** The port does.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
  {
    name: 'supplementary questions and the replies to them under lines of their own',
    text: `ORRIN DISTRICT COUNCIL

QUESTIONS FROM MEMBERS OF THE COUNCIL

[[none]]QUESTION 1 by Councillor Ruth Amsel to the Cabinet Member for Housing, Councillor Colm Hession

[[question: Ruth Amsel]]The flats in Garnet Street have had no lift since May. When will it be mended?

[[none]]REPLY

[[answer: Colm Hession]]The part has been ordered and the lift will run again on 3 March.

[[none]]SUPPLEMENTARY QUESTION

[[question: Ruth Amsel]]That is ten months. Will the tenants be given back a part of their charge?

[[none]]REPLY TO SUPPLEMENTARY QUESTION

[[answer: Colm Hession]]They will. Each flat is to be credited with £60.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: "witnesses examined, and the chair's word between a question and its reply",
    text: `STANDING COMMITTEE ON JUSTICE

TRANSCRIPT OF EVIDENCE

TUESDAY, 4 MARCH 2025

Members
Mr A. B. Prowse (Chair)
Ms R. L. Amsel

[[procedural: -]]Committee met at 9.02 am

[[none]]Witnesses:

[[none]]Commissioner RUTH HESSION, APM, Commissioner of Police, Orrin Police Service, examined

[[none]]Mr COLM NANGLE, Director of Assets, Orrin Police Service, examined

[[procedural: A. B. Prowse]]CHAIR: I declare open this hearing of the committee. Commissioner, would you like to make a brief opening statement?

[[statement: Ruth Hession]]Commissioner HESSION: Thank you, Chair. We had a hard year, and our members did well in it.

[[question: R. L. Amsel]]Ms AMSEL: How many members left in the year?

[[answer: Ruth Hession]]Commissioner HESSION: There were 71 of them.

[[question: R. L. Amsel]]Ms AMSEL: What did the new launch cost?

[[procedural: A. B. Prowse]]CHAIR: You have about two minutes left.

[[answer: Colm Nangle]]Mr NANGLE: It cost $4.1 million with the winch.`,
    exchanges: { '3': [4], '5': [7] },
  },
  {
    name: 'points of what was decided below the name of a board, and a motion in one sentence',
    text: `Harbour Services Board

Minutes of 4 March 2025

Present: Ada Prowse (Chair), Ruth Amsel, Colm Hession

6. Finance

[[statement: Colm Hession]]6.1 Mr Hession said that the deficit was £4 million.

[[decision]]6.2 The Board:
• noted the deficit; and
• agreed that a plan be brought in May.

[[none]]7. Adjournment

[[decision]]Moved by Member Amsel that the Board adjourn to its private session.`,
  },
  {
    name: 'references of decisions, votes by name, and what only runs a meeting',
    text: `Harbour Shire Council

Minutes of 4 March 2025

Present: Cr Ada Prowse (President), Cr Ruth Amsel, Cr Colm Hession

4. Public question time

[[procedural: Ada Prowse]]The President opened public question time at 4.09pm.

[[procedural]]Each speaker was allotted two minutes.

[[question: Ruth Amsel]]Cr Amsel asked if the slip would be mended, [[answer]]and was told it would be in June.

[[none]]5. Dog policy

COUNCIL DECISION\t\t2025/091
[[decision]]Moved: Cr Amsel\tSeconded: Cr Hession
That Council adopts the policy.
Amsel - Aye
Hession - No
Motion carried.

[[procedural]]Duration of the meeting: 4.00 - 5.05 pm`,
    exchanges: { '2': [3] },
  },
  {
    name: 'numbered questions over labelled replies, and condolences that reply to nothing',
    text: `Harbour Shire Council

Minutes of 4 March 2025

Present: Cr Ada Prowse (President), Cr Ruth Amsel
In attendance: Mr Colm Hession (Director of Works)

6. Questions on notice

[[question]]1. What did the pool cost in the season?

[[answer: Colm Hession]]Officer Response (Director of Works): $48,310 in all.

[[question]]2. Given that it opened late, what has been done to find a manager?

[[answer: Colm Hession]]Officer Response (Director of Works): The post was advertised in May.

[[none]]7. Questions without notice

[[question: Ruth Amsel]]Cr Amsel asked how the trailers were placed.

[[statement]]The President extended the Council's condolences to the family of a former member.`,
    exchanges: { '0': [1], '2': [3], '4': [] },
  },
  {
    name: 'captions that name some speakers, with a clerk and a roll call',
    text: `CITY OF ORRIN - SAFETY COMMITTEE
MARCH 4, 2025
CAPTION TRANSCRIPT

[[procedural]]>> ADA PROWSE: Good afternoon, everyone. I call the March 4th meeting to order. Madam clerk, please call the roll.
[[procedural]]>> CLERK: Chair Prowse.
[[procedural]]>> ADA PROWSE: Here.
[[procedural]]>> CLERK: Councilmember Amsel.
[[procedural]]>> Present.
[[procedural]]>> ADA PROWSE: Is there a motion on the minutes?
[[procedural]]>> RUTH AMSEL: So moved.
[[procedural]]>> ADA PROWSE: All in favor? Any opposed?
[[decision]]>> CLERK: Motion passes, three to zero.
[[question: Ada Prowse]]>> ADA PROWSE: Chief, why is the south precinct so much slower than the others?
[[answer: Colm Hession]]>> COLM HESSION: It is the bridge. Our units have to go round by the highway since October, and that adds four minutes.
[[question: -]]>> Okay. And do we have a date for that bridge to reopen?
[[answer: -]]>> It will reopen on June 3rd.
[[procedural: Ada Prowse]]>> ADA PROWSE: Thank you. Councilmember Amsel.
[[question: Ruth Amsel]]>> Thank you, chair. How many officers did we lose last year?
[[answer: Colm Hession]]>> COLM HESSION: We had 63 separations in calendar 2024, and most of those went to the county.`,
    exchanges: { '9': [10], '11': [12], '14': [15] },
  },
  {
    name: 'questions that hang beside the label of who asks, and a list of replies to all',
    text: `Harbour Municipal District

Minutes of 4 March 2025

Present: Cllr Ada Prowse, Cllr Ruth Amsel
In attendance: Mr Colm Hession, Senior Engineer

3. Works

[[procedural]]The following queries were raised by the Members:

[[question: Ada Prowse]]Cllr. Prowse:    When will the footpath from the Mart to the Bridge start?
                 How many of the schemes under the Local Programme
                 Scheme are to be funded this year?

[[question: Ruth Amsel]]Cllr. Amsel:     Is the drain at Mill Road in the programme?

[[answer: Colm Hession]]Responding to the Members, Mr. Hession advised as follows:

• The footpath will start in the last week of April. Nine of the schemes are to be funded.
• He had not got the list of drains with him.`,
    exchanges: { '1': [3], '2': [3] },
  },
  {
    name: 'a reply to which another adds something in the same sentence',
    board: 'fire',
    text: `[[question]]A Member asked if the yard would be sold. [[answer: Kofi Mensworth]]The Treasurer said that it would be kept [[answer: Warren Tupper]]and the Chief Fire Officer added that the lease had 40 years to run.`,
    exchanges: { '0': [1, 2] },
  },
  {
    name: 'written questions with labels, and who answers between them',
    text: `# Written Answers Report

**Tuesday 4 March 2025**

## Justice

### S6W-33412

**Asked by:** Ada Prowse, MSP for Harbour, Harbour Party
**Date lodged:** 8 January 2025

[[question: Ada Prowse]]**Question:** To ask the Scottish Government how many officers left in the last year.

[[none]]**Answered by:** Colm Hession, Cabinet Secretary for Justice (20 January 2025)

[[answer: Colm Hession]]**Answer:** In the year there were 1,184 leavers.

[[none]]### S6W-33415

**Asked by:** Ruth Amsel, MSP for Mill, Mill Party
**Date lodged:** 9 January 2025

[[question: Ruth Amsel]]**Question:** To ask the Scottish Government when it last met the centres.

[[none]]**Answered by:** Piers Longdon, Minister for Victims (20 January 2025)

[[answer: Piers Longdon]]**Answer:** I last met them on 4 December 2024.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'thanks in the form of a question at the end of a hearing',
    text: `# Harbour Committee

## Transcript of Item 4

**[[question: Ruth Amsel]]Ruth Amsel (Chair):** Commissioner, can I bring you in? How many crews are there on the river this year?

**[[answer: Colm Hession]]Colm Hession (Commissioner):** There are nine crews on the river this year.

**[[procedural: Ruth Amsel]]Ruth Amsel (Chair):** That concludes our questions. Can I thank our guests very much for coming this morning.`,
    exchanges: { '0': [1] },
  },
]
