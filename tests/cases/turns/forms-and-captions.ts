import type { TurnCase } from '../turn-case'

/** Question papers, captions, hearings and notes in manners of print that none of the other cases has. */
export const formsAndCaptions: readonly TurnCase[] = [
  {
    name: 'questions below their numbers, with parties on lines of their own',
    text: `WEXCOMBE COUNTY COUNCIL

QUESTIONS FROM MEMBERS OF THE COUNCIL - 14 MAY 2024

Question 1

From: Councillor Ada Prowse
To: Councillor Colm Hession, Cabinet Member for Highways

[[question: Ada Prowse]]How many potholes were filled last winter, and what did they cost?

[[none]]Reply

[[answer: Colm Hession]]We filled 4,210 between November and March for £312,000.

[[none]]Supplementary Question

[[question: Ada Prowse]]Is he content that they will last?

[[none]]Reply

[[answer: Colm Hession]]The contractor gives a guarantee of two years.

[[none]]Question 2

Councillor Ruth Amsel to ask Councillor Colm Hession

[[question: Ruth Amsel]]When will the bus lane open?

[[none]]Answer

[[answer: Colm Hession]]I understand the frustration of residents.

[[none]]Question 3
Councillor Ada Prowse

[[question: Ada Prowse]]Why has the library been closed since Easter?

[[none]]Response of the Leader

[[answer: the Leader]]The boiler failed. We expect to open again on 3 June 2024.`,
    exchanges: { '0': [1], '2': [3], '4': [5], '6': [7] },
  },
  {
    name: 'who asks and who answers named behind labels of a form',
    text: `Question No. 4
Name of questioner: Mr Dev Anand
[[question: Dev Anand]]Question: What is being done about litter at the lock?
[[none]]Answer given by: Councillor Ruth Amsel
[[answer: Ruth Amsel]]Answer: The agency clears the verges twice a year.
[[question: Dev Anand]]Supplementary: Has it replied to the Council?
[[answer: Ruth Amsel]]Answer: Not yet.

[[none]]Question No. 5
Name of questioner: Mrs Moira Keane
[[question: Moira Keane]]Question: How many homes were built last year?
[[none]]Answer given by: Councillor Colm Hession
[[answer: Colm Hession]]Answer: 142.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
  {
    name: "a mayor's questions with reference, title and asker on lines",
    text: `TARN VALLEY COMBINED AUTHORITY

Questions to the Mayor, 20 March 2025

[[statement: -]]The questions below were put to the Mayor, Ada Prowse, by Members.

[[none]]Question No: 2025/0117
Front counter, Ferry Lane
Colm Hession
[[question: Colm Hession]]When will the counter go back to six days?

[[answer: Ada Prowse]]Written response from the Mayor: On Monday 2 June 2025.

[[none]]Question No: 2025/0121
Electric bikes
Ruth Amsel
[[question: Ruth Amsel]]How many were seized in each quarter?

[[answer: Ada Prowse]]Written response from the Mayor: 412 were seized over the year. It cannot be broken down.

[[none]]Question No: 2025/0122
Special Constabulary
Dev Anand
[[question: Dev Anand]]To what does the Mayor attribute the fall?

[[answer: Ada Prowse]]Written response from the Mayor: A number of factors are at play.`,
    exchanges: { '1': [2], '3': [4], '5': [6] },
  },
  {
    name: 'questions counted behind the letters of who asks',
    text: `OFFICE OF THE FENWOLD POLICE AND CRIME COMMISSIONER

COMMISSIONER'S QUESTIONS: CONTROL ROOM

1. Purpose

[[statement: -]]1.1 This paper puts before the Board the questions which the Commissioner, Ada Prowse, sent to the Force, with its answers.

[[none]]2. Questions and responses

[[question: PCC]]PCC 1. The number has gone up, which I welcome.
(a) What is the chief cause of delay?
(b) How many have the accreditation?

[[answer: Force]]Force response:
Downloads take 83 days. 37 of 52 have passed the course.

[[question: PCC]]PCC 2. What share of victims took up the review?

[[answer: Force]]Force response:
No central count has been kept.

[[question: C. Hession]]Follow-up (C. Hession, 6 May): Who decides the reviews?

[[answer: Force]]Force response: Arrangements differ.

[[question: PCC]]PCC 3. Is the team at full strength?

[[answer: Force]]Force response:
Two are on loan.`,
    exchanges: { '1': [2], '3': [4], '5': [6], '7': [8] },
  },
  {
    name: 'captions with the time above the label',
    text: `HARBOUR POLICE BOARD
"Ask the Chief" - public forum, October 8, 2024
Webcast transcript

On the panel: Ada Prowse, Vice-Chair of the Board; Chief Constable Colm Hession; Inspector Ruth Amsel, Operations

[QUESTIONS FROM THE FLOOR]

[[question: Moira Keane]][00:03:15]
MOIRA KEANE, QUAY STREET
I have the wool shop. Who walks the beat, and what hours are they there?

[[answer: Colm Hession]][00:03:58]
CHIEF CONSTABLE HESSION
Ruth, that's you.

[[answer: Ruth Amsel]][00:04:04]
INSP. AMSEL
Two constables, Tuesday to Saturday.

[[question: MAN IN GREEN JACKET]][00:05:02]
MAN IN GREEN JACKET
Do you people even read the tips?

[[answer: Colm Hession]][00:05:39]
CHIEF CONSTABLE HESSION
We do. Every one.

[[question: Ada Prowse]][00:06:25]
ADA PROWSE
How long is the wait on the phone?

[[answer: Colm Hession]][00:06:41]
CHIEF CONSTABLE HESSION
Six and a half minutes in September.`,
    exchanges: { '0': [1, 2], '3': [4], '5': [6] },
  },
  {
    name: 'a transcript with names and times on one line',
    text: `Harbour Town Council, public forum, 4 March 2025
Transcript

[[statement: Ada Prowse]]Ada Prowse  00:12
Good evening.

[[question: Colm Hession]]Colm Hession  00:31
When will the bridge be open again?

[[answer: Lund]]Chief Engineer Lund  00:44
In the first week of June.

[[answer: Ada Prowse]]Ada Prowse  01:02
Thank you. Next please.

[[question: Woman in the second row]]Woman in the second row  01:10
Have you asked the shops what it costs them?

[[answer: Lund]]Chief Engineer Lund  01:20
We know it is hard for everybody.`,
    exchanges: { '1': [2, 3], '4': [5] },
  },
  {
    name: 'witnesses who are sworn in',
    text: `LEGISLATIVE COUNCIL

PORTFOLIO COMMITTEE NO. 6

Thursday 5 September 2024

The Committee met at 9:15.

MEMBERS

The Hon. Ada Prowse (Chair)
Mr Colm Hession (Deputy Chair)

[[procedural: Ada Prowse]]The CHAIR: Good morning and welcome.

[[none]]Ms RUTH AMSEL, Commissioner of Police, Carrindale Police, sworn and examined

Mr DEV ANAND, Chief Financial Officer, Carrindale Police, affirmed and examined

[[question: Colm Hession]]Mr COLM HESSION: How many officers left the region?

[[answer: Ruth Amsel]]Commissioner AMSEL: Statewide we lost 611.

[[question: Colm Hession]]Mr COLM HESSION: How many of those posts have been filled?

[[answer: Dev Anand]]Mr ANAND: Nineteen. Out of 122.

[[question: Colm Hession]]Mr COLM HESSION: Is it pay?

[[answer: Ruth Amsel]]Commissioner AMSEL: Housing, more than anything.`,
    exchanges: { '1': [2], '3': [4], '5': [6] },
  },
  {
    name: 'initials and surnames that open paragraphs',
    text: `CITIZENS' POLICE REVIEW BOARD

Meeting Date: April 14, 2025

Board Members Present: Ada Prowse, Colm Hession, Ruth Amsel

Staff Present: Lieutenant Dev Anand, Professional Standards

[[procedural: -]]The meeting was called to order at 6:33 p.m. by A. Prowse.

[[none]]Unfinished Business
[[question: Colm Hession]]C. Hession asked if the order on body cameras has been changed. [[answer: Dev Anand]]D. Anand states two of the comments are in the new draft. [[question: Ruth Amsel]]R. Amsel asked when it goes into effect. [[answer: Dev Anand]]D. Anand did not have a date.

[[none]]New Business
[[question: Ruth Amsel]]R. Amsel brought up subpoena power. Asked whether the City has it on its calendar. [[answer: Dev Anand]]D. Anand reports the committee takes it up first.

[[none]]Action Items
[[action: -]]D. Anand - ask the vendor whether searches can be counted
[[action: -]]A. Prowse - letter to the County`,
    exchanges: { '1': [2], '3': [4], '5': [6] },
  },
  {
    name: 'letters and a surname in one word',
    text: `Strathmore Police Authority
Minute of the Performance Committee held on 4 March 2025

Committee Members   Ada Prowse (Chair)
                    Colm Hession
Apologies           Moira Keane
Authority staff     Ruth Amsel, Head of Strategy

Police              ACC Dev Anand, Contact

3. PERFORMANCE

[[question: Colm Hession]]3.1 Colm Hession (CHession) queried the average waiting time in the quarter. [[answer: Dev Anand]]ACCAnand confirmed 3 minutes 52 seconds.

[[question: Colm Hession]]3.2 CHession was of the view that it ought to be in the report, and asked if it could be included. [[answer: Ruth Amsel]]RAmsel said that she would see to it.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'questions and the responses to them in one bullet',
    text: `Fire and Rescue Scrutiny Panel
Minutes of the meeting held on 18 September 2025

Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Cllr Ruth Amsel. Officers: Deputy Chief Fire Officer Dev Anand, Area Manager (Response) Moira Keane, Treasurer Fiona Brackley

23. Response Standards

[[procedural]]23.1 The Panel considered a report by the Deputy Chief Fire Officer, which was introduced by Area Manager Moira Keane.

[[procedural: -]]23.2 The following is a summary of the questions put by Members and of the responses: -

[[question: Colm Hession]]· Cllr Hession asked which of the stations gave most concern. [[answer: Moira Keane]]Thornley, off the run for 140 nights. The bakery had gone to a night shift.

[[question: Colm Hession]]· He asked how many firefighters had been gained. [[answer: Moira Keane]]There had been 26 joiners.

[[question: Ruth Amsel]]· Cllr Amsel asked what the fires had cost. [[answer: Moira Keane]]Claims were still arriving.`,
    exchanges: { '2': [3], '4': [5], '6': [7] },
  },
  {
    name: 'written answers with references below the questions',
    text: `MORLAGH ASSEMBLY

Written Answers to Questions

Friday 6 February 2026

Members and Ministers named in this edition

Ada Prowse (Carrick West)
Colm Hession (Ballinore)
Ruth Amsel (The Minister of Justice)

Department of Justice

Spiking: Prosecutions

[[question: Ada Prowse]]Ms Prowse asked the Minister of Justice to detail the number of prosecutions for spiking.
(AQW 4421/24-29)

[[answer: Ruth Amsel]]Mrs Amsel (The Minister of Justice): Eleven in 2025.

[[none]]Pensions Remedy

[[question: Colm Hession]]Mr Hession asked the Minister of Justice to detail (i) the sum set aside; (ii) the number of statements issued; and
(iii) the reason for the delay.
(AQW 4436/24-29)

[[answer: Ruth Amsel]]Mrs Amsel: (i) £14.2 million.
(ii) My Department does not hold this.
(iii) The software applied the wrong rate.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: "proposals and votes over several lines, questions in an agenda's rubric",
    text: `Joint Policing Committee - Monday, 12th June, 2023

Present: Councillor Ada Prowse (Chair), Councillor Colm Hession, Mr. Dev Anand, Inspector Ruth Amsel

23. Adoption of Minutes

Minutes:

[[decision: -]]On the PROPOSAL of Cllr Hession

SECONDED by Mr. Dev Anand

It was AGREED to adopt the minutes of 6th March 2023.

[[none]]24. Questions submitted by Members

24a

Question from Councillor Colm Hession

[[question: Colm Hession]]How many speed checks took place in the last year?

[[none]]Minutes:

[[answer: Ruth Amsel]]Inspector Amsel advised that 22 checkpoints were held.`,
    exchanges: { '1': [2] },
  },
]
