import type { TurnCase } from '../turn-case'

/** Notes, logs, papers and transcripts of boards here and elsewhere, with the labels and the lists that their clerks use. */
export const recordedElsewhere: readonly TurnCase[] = [
  {
    name: 'questions in paragraphs that a sentence announces, with points that answer them',
    text: `Harbour Accountability Board
Notes of 14 January 2025

Present:
Ada Prowse – Commissioner (Chair)
Colm Hession – Board member
ACC Ruth Amsel – Harbour Police

2. Knife crime
[[procedural: -]]This item was presented by ACC Ruth Amsel.

[[procedural: -]]The following questions were asked:

[[question: -]]Offences are up by a tenth on the quay. What lies behind it?

[[answer: Ruth Amsel]]• Two gangs have fallen out over the car park.
• Nine people have been charged.
[[question: -]]How many blades were handed in?

[[answer: Ruth Amsel]]• 41 at the two stations.`,
    exchanges: { 2: [3], 4: [5] },
  },
  {
    name: 'initials with a dash beside reported speech',
    text: `Harbour Accountability Board
Summary note - 20 May 2025

PRESENT
Ada Prowse (AP) - Commissioner
Colm Hession (CH) - Chief Constable
Ruth Amsel (RA) - Deputy Chief Constable
Dev Anand (DA) - Head of Assurance

2. Phones

[[question: Dev Anand]]DA - how long was a phone kept, on average?

[[answer: Ruth Amsel]]RA - 31 days, was 58. It is to be a week by March.

[[question: Ada Prowse]]AP asked which firm had let them down in April.

[[answer: Colm Hession]]CH - that is one for the regional board.

[[question: Dev Anand]]DA asked if the staff had been told.

[[answer: Colm Hession]]CH said that they had.

[[action: -]]GNÍOMH/ACTION 4 - RA to send DA the plan by 13 June

[[question: Ada Prowse]]AP - what did it cost?

[[answer: Ruth Amsel]]RA - £4,000.

[[question: Ada Prowse]]AP - was that in the budget?

[[answer: Ruth Amsel]]RA - it was.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 7: [8], 9: [10] },
  },
  {
    name: 'a number before each label',
    text: `Harbour Committee
12 March 2025

Present: Ada Prowse (Chair), Colm Hession, Ruth Amsel

[[procedural: Ada Prowse]][1] Ada Prowse: Good morning. We have an hour, and we will begin with the ferry.
[[question: Colm Hession]][2] Colm Hession: Thank you, Chair. When does the new boat sail?
[[answer: Ruth Amsel]][3] Ruth Amsel: We think in June. The engine came last week.
[[question: Colm Hession]][4] Colm Hession: And who pays for the engine?
[[answer: Ruth Amsel]][5] Ruth Amsel: The Harbour Trust does. It has set the money aside.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'the time and the name on a line above the words, and a list that any words open',
    text: `Harbour Panel
Webcast of 26 September 2024

Heard on this recording: Cllr Ada Prowse, Chair. Colm Hession, Commissioner. Ruth Amsel, Chief Constable.

[[procedural: Ada Prowse]]00:00:41 CHAIR
Right, good morning everybody.

[[question: Ada Prowse]]00:01:20 CLLR PROWSE
How many officers have we got, Commissioner?

[[answer: Colm Hession]]00:01:40 COLM HESSION
We have fifty-two as of Monday, and I am glad of every one of them.

[[question: Ada Prowse]]00:02:04 CLLR PROWSE
And when do the others turn up?

[[answer: Ruth Amsel]]00:02:11 RUTH AMSEL
We think that they will be here in the spring.

[[question: Ada Prowse]]00:02:30 CLLR PROWSE
Will you write to us when they are?

[[answer: Colm Hession]]00:02:36 COLM HESSION
I will.`,
    exchanges: { 1: [2], 3: [4], 5: [6] },
  },
  {
    name: 'forenames as labels',
    text: `Quay Youth Parliament
Saturday 17 May 2025

IN THE ROOM: Ada Prowse (Youth Speaker); youth members Colm Hession, Ruth Amsel; from the Shire, Cr Dev Anand (Shire President) and Fiona Brackley (Manager Parks). Also about 40 people in the seats.

[[question: Colm Hession]][00:02:15] COLM: Hi. So the last bus is at five, and we want to know, will you put on a late one?
[[answer: Dev Anand]][00:03:02] CR ANAND: We will, from July.
[[question: Ruth Amsel]][00:03:40] RUTH: And what does it cost us?
[[answer: Dev Anand]][00:03:46] CR ANAND: Two dollars. I think that is fair.
[[question: Colm Hession]][00:04:00] COLM: Can you put that on the website?
[[answer: Fiona Brackley]][00:04:10] FIONA: I can do that on Monday.
[[question: Ruth Amsel]][00:05:10] RUTH: And will you tell us when it is there?
[[answer: Fiona Brackley]][00:05:20] FIONA: I will, we have your address.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'questions tabled by name between rules, with the reply signed below',
    text: `REGIONAL HEALTH FORUM

Meeting of Tuesday 18 March 2025

QUESTIONS AND ANSWERS

Replies furnished by: Ms. Ada Prowse, Regional Officer; Mr. Colm Hession, Area Manager; Dr. Ruth Amsel, Clinical Director

_______________________________________________

QUESTION NO. 1
TABLED BY: CLLR. DEV ANAND

[[question: Dev Anand]]"To ask how many children wait for a first appointment, and when the empty posts will be filled."

[[answer: Colm Hession]]Response: At the end of February 412 children were waiting.

The first of the three posts is filled on 6 May.[[none]]

Mr. Colm Hession
Area Manager

_______________________________________________

QUESTION NO. 2
TABLED BY: CLLR. FIONA BRACKLEY

[[question: Fiona Brackley]]"Following the storm in January, to ask how long it took for an ambulance to come."

[[answer: Ruth Amsel]]Response: It took 34 minutes.[[none]]

Dr. Ruth Amsel
Clinical Director

_______________________________________________

QUESTION NO. 3
TABLED BY: CLLR. DEV ANAND

[[question: Dev Anand]]"To ask the Officer if the clinic will open again."

[[answer: Ada Prowse]]Response: It will, in the autumn.[[none]]

Ms. Ada Prowse
Regional Officer`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'an asker over several questions, and offices behind the label of the reply',
    text: `SHIRE OF WATTLE
ORDINARY COUNCIL MEETING – UNCONFIRMED MINUTES
19 August 2025

2. RECORD OF ATTENDANCE

President	Cr Ada Prowse
Councillors	Cr Colm Hession, Cr Ruth Amsel
Director Infrastructure	Mr Dev Anand

4. PUBLIC QUESTION TIME

4.1 Ms Fiona Brackley, Lower Quay

Re: Verges

[[question: Fiona Brackley]]Question 1: The verges have not been cut in three seasons. When will it be done?

[[answer: Dev Anand]]Response – Director Infrastructure: In October.

[[question: Fiona Brackley]]Question 2: Who is to pay for it?

[[answer: Ada Prowse]]Response – President: The State pays half.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'labels in cells of their own',
    text: `HARBOUR COUNCIL
ROADS COMMITTEE
Meeting of 14 November 2024

Present: Councillors Ada Prowse (Convener), Colm Hession, Ruth Amsel

3	Questions by Members

QUESTION NO 1	By Councillor Hession for answer by the Convener

[[question: Colm Hession]]Question	(1)	How many lamps were out on 30 September?

[[answer: Ada Prowse]]Answer	(1)	There were 212.

[[question: Colm Hession]]Question	(2)	What is she doing about it?

[[answer: Ada Prowse]]Answer	(2)	A second crew starts in March.

[[question: Colm Hession]]Supplementary Question	Does that take in the lamps on the quay?

[[answer: Ada Prowse]]Supplementary Answer	It does.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'a log with who wrote and when',
    text: `HARBOUR COUNCIL
Scrutiny Panel
13 March 2025

MEMBERS' WRITTEN QUESTIONS – LOG

Members asking: Cllr Ada Prowse (Convener); Cllr Colm Hession; Bailie Ruth Amsel.
Replying: Chief Inspector Dev Anand (Area Commander, Harbour Police); Fiona Brackley (Head of Roads, Harbour Council).

PF/24/31 Shop theft
From Cllr Hession. Rec'd 11/12/24.
[[question: Colm Hession]]How many thefts from shops were there in the autumn?
[[answer: Dev Anand]]CI Anand 07/01/25: There were 118.[[none]]

PF/24/32 Lamps
From Bailie Amsel. Rec'd 16/12/24.
[[question: Ruth Amsel]]Please state when the lamps on the quay will be mended.
[[answer: Fiona Brackley]]Fiona Brackley 08/01/25: In March.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a table with who asks, what was replied and what followed',
    text: `HARBOUR JOINT COMMITTEE
Record of meeting, Monday 9 October 2023

Name	Capacity	Attendance
Cllr Ada Prowse	Chair	Present
Cllr Colm Hession	Member	Present
Ruth Amsel	Community Network	Present
Inspector Dev Anand	Harbour Police	Present

3	Questions on notice

Ref	Member	Question	Reply at meeting	Follow up
3.1	Cllr Hession	[[question: Colm Hession]]When will the post at the quay be filled?	[[answer: Dev Anand]]Insp Anand: It is filled from Monday.[[none]]	–
3.2	Ruth Amsel	[[question: Ruth Amsel]]How many drivers were stopped in June?	[[answer: Dev Anand]]Insp Anand: There were 173.[[none]]	–`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'minutes as lines parted by tabs',
    text: `HARBOUR JOINT COMMITTEE
Record of meeting, Monday 9 October 2023

Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Ruth Amsel, Inspector Dev Anand

4	Text scheme	[[statement: Ruth Amsel]]Ruth Amsel reported that 1,840 households had signed up.
[[question: Ada Prowse]]The Chair asked what a text costs the groups	[[answer: Ruth Amsel]]Six cent, it had been four.[[none]]
5	Gallery	[[question: Colm Hession]]Cllr Hession wanted to know how soon the sign would be mended	[[answer: Dev Anand]]Inspector Anand said that it would be mended in May.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'a question that its lead-in came to, and the reply in the paragraph below',
    board: 'police',
    text: `Question 1: Specialist units (Asked by Rhian Prys)

[[question: Rhian Prys]]Of those who joined last year nearly half were women. I counted four in the boat crew. What stands in their way?
[[answer]]The suits were cut for men. New ones were bought in January.[[none]]

Question 2: Calls (Asked by Rhian Prys)

[[question: Rhian Prys]]I rang on the second of the month and gave up. Is that usual?
[[answer]]It is not. The wait in April was seven minutes.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'who refers to something in a paragraph that ends in a question',
    board: 'council',
    text: `[[question: J. Tolliver]]Councillor Tolliver asked how the unit and the pound divided the work.

[[question: P. Okonjo]]Councillor Okonjo referred to the third page. A million had been moved to catering, if she read it well. Was that so?

[[answer: Fiona Brackley]]The Director of Place said that it was.`,
  },
  {
    name: 'Q. and A. before the names, and reported speech between them',
    text: `Lake County Oversight Commission
Regular Meeting, February 12, 2025

Commissioners present: Ada Prowse (Chair), Colm Hession, Ruth Amsel
For the Sheriff's Office: Sheriff Dev Anand; Undersheriff Fiona Brackley

3. Complaints

[[question: Colm Hession]]Q. Comm. Hession: Why are these four late, and when will you be done with them?

[[answer: Fiona Brackley]]A. Undersheriff Brackley: We lost two sergeants in October. They will be closed by March 14.

[[question: Ruth Amsel]]Q. Comm. Amsel: Did the deputy give you a statement?

[[answer: Fiona Brackley]]A. Undersheriff Brackley: I can't say. It is a personnel file.

[[statement: Colm Hession]]Comm. Hession commented that both things could be true.

[[question: Ruth Amsel]]Q. Comm. Amsel: Will you put the contract on line?

[[answer: Dev Anand]]A. Sheriff Anand: I will, by Friday.

[[question: Colm Hession]]Q. Comm. Hession: And what do you pay for it?

[[answer: Dev Anand]]A. Sheriff Anand: We pay $4,000 a year.`,
    exchanges: { 0: [1], 2: [3], 5: [6], 7: [8] },
  },
  {
    name: 'offices as labels of a hearing',
    text: `STATES OF SARK BANK
Education Scrutiny Panel
Quarterly Public Hearing

Monday, 3rd March 2025

Panel:
Deputy A. Prowse (Chair)
Deputy C. Hession

Witnesses:
Deputy R. Amsel, The Minister for Education
Mr. D. Anand, Chief Officer, Education

[[question: C. Hession]]Deputy C. Hession:
Will the new school open in September?

[[answer: R. Amsel]]The Minister for Education:
It will not, and I am sorry about it.

[[question: C. Hession]]Deputy C. Hession:
Why were the huts taken out of use?

[[answer: D. Anand]]Chief Officer, Education:
Perhaps I can help. They have all been clad again.

[[question: C. Hession]]Deputy C. Hession:
What do you think it will cost us?

[[answer: R. Amsel]]The Minister for Education:
We said £18 million at first.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'surnames and ranks as labels within a paragraph',
    text: `HARBOUR POLICE COMMISSION
Minutes of the meeting held on 12 March 2025

Present: Ada Prowse (President), Colm Hession, Ruth Amsel (Chief of Police), Dev Anand (Deputy Chief)

4. Policy

[[question: Colm Hession]]Hession: how many of those audits get done? [[answer: Ruth Amsel]]Amsel: There is nothing that counts them.

[[question: Colm Hession]]Commissioner Hession asked when there would be. [[answer: Dev Anand]]D/Chief Anand noted that the form has no field for that.

[[question: Ada Prowse]]Ms. Prowse – Regatta Day. Would there be officers on the quay? [[answer: Dev Anand]]D/Chief Anand – twelve.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
]
