import type { TurnCase } from '../turn-case'

/** Ways in which minutes tell who asks and replies, where neither a verb of saying nor a full name does. */
export const toldInMinutes: readonly TurnCase[] = [
  {
    name: 'amounts that are given between two questions, and somebody else who does not tell',
    text: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Ms Ruth Amsel (Clerk), Mr Piers Longdon (Officer)

1. Visits

[[procedural: Piers Longdon]]Mr Longdon gave an update on visits. [[question: Ada Prowse]]Cllr Prowse enquired how many files were open. [[answer: Piers Longdon]]Nineteen. [[question: Ada Prowse]]She then asked what the average was elsewhere, [[answer: Ruth Amsel]]and Ms Amsel stated she did not know.

[[question: Colm Hession]]Cllr Hession asked what the penalty would be. [[answer: Piers Longdon]]Mr Longdon advised that it was £400. [[answer: Ruth Amsel]]Ms Amsel could not discuss that.`,
    exchanges: { '1': [2], '3': [4], '5': [6, 7] },
  },
  {
    name: 'questions behind which he asked stands, who was informed, openings that propose',
    text: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Mr Piers Longdon (Engineer)

2. Dredging

[[question: Colm Hession]]Cllr Hession asked where was the spoil going. [[answer]]He was informed that it was going to the existing site. [[question: Colm Hession]]Had the growers been met, he asked. [[answer: Piers Longdon]]Mr Longdon said they had not.

[[none]]3. Motion

[[statement: Colm Hession]]Proposing the motion Cllr Hession said the position was an embarrassment to the town. [[statement: Ada Prowse]]Cllr Prowse, in seconding it, said visitors were being sent elsewhere.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'who is welcomed, presents, holds a rank or an office told in small letters',
    text: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Winston Sanders (Tenant Co-optee)

Officers: Mr Piers Longdon (Head of Homes), Nan Tolliver (Overview and Scrutiny Officer), Sue Lidgate (Head of Roads), Garda Inspector Sam Okonjo

1. Visits

[[question: Winston Sanders]]The tenant co-optee asked when the doors would be mended. [[answer: Piers Longdon]]In response to Members' question the Head of Homes confirmed that it would be in May.

[[statement: Nan Tolliver]]The scrutiny officer reported that the item had slipped to March.

[[none]]2. Police

[[question: Colm Hession]]Cllr Hession wanted to know the cause of the accident. [[answer: Sam Okonjo]]As there was a file with the Coroner the Inspector would not be drawn on this.

[[none]]3. Recycling

[[procedural]]The report was taken by Sue Lidgate. [[statement: Sue Lidgate]]She advised that the service cost £311,000 a year.

[[statement: Members]]Members highlighted confusion over who residents should complain to, [[question: Colm Hession]]and Cllr Hession asked what communications were planned. [[answer: Sue Lidgate]]Ms Lidgate assured Members that a campaign was coming.

[[none]]4. Trains

[[procedural: Ada Prowse]]The Chair welcomed Mr Longdon to the meeting. [[statement: Piers Longdon]]He apologised for the cancellations and outlined the plan.`,
    exchanges: { '0': [1], '3': [4], '8': [9] },
  },
  {
    name: 'surnames alone in the list, first names and offices where questions are put',
    text: `Present: Councillors Hession, Longdon and Tolliver.

45. Questions by Members on Notice

Question 3

Councillor S Tolliver to the Leader of the Council (Councillor D Hession)

[[question: S Tolliver]]"Does the Leader think that the map is the right one?"

[[answer: D Hession]]Reply:

"The consultation is a live one."

[[none]]Question 4

Councillor S Tolliver to the Cabinet Member for Children and Families (Councillor L A Longdon)

[[question: S Tolliver]]"How many of the social work posts are vacant?"

[[answer: L A Longdon]]Reply:

"Of 138 posts, 19 were vacant."

[[none]]Supplementary question

[[question: S Tolliver]]Councillor Tolliver asked how much more an agency worker costs.

[[answer: D Hession]]The Leader said that she would write.`,
    exchanges: { '0': [1], '2': [3], '4': [5] },
  },
  {
    name: 'what a committee agreed behind an opening, resolutions behind a stroke, movers behind one',
    text: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession, Mr Piers Longdon (Officer)

2. Roads

[[decision]]Following consideration the Committee agreed:

i) to note the terms of the report; and

ii) that the Clerk assist with an open evening.

[[none]]3. Trains

[[question: Colm Hession]]Cllr Hession asked for the plan. [[answer: Piers Longdon]]Mr Longdon agreed to bring it to a future meeting.

[[decision]]Resolved /-

1. That Mr Longdon be thanked for his attendance.
2. That the update be noted.

[[none]]4. Minutes

[[decision]]Councillors Hession / Prowse
That the minutes be taken as a true record.
Carried

[[none]]5. Declarations of Interest

[[procedural]]Nil

[[none]]6. Date of Next Meeting

[[procedural]]9th July 2025, 13:00, Mill House`,
    exchanges: { '1': [2] },
  },
  {
    name: 'questions in the name of members, replies that are issued by an officer',
    text: `Present: Cllr Ada Prowse (Chair), Cllr. M. Tolliver

Officials: Mr. Colm Hession, Senior Engineer

5. NOTICES OF QUESTION:

5(a) Question No. 9 in the name of Cllr. M. Tolliver

[[question: M. Tolliver]]"To ask how many public lights are out of order in the District?"

[[answer: Colm Hession]]REPLY: The following reply was issued by Mr. Hession: "There were 88 faults open."`,
    exchanges: { '0': [1] },
  },
  {
    name: 'questions in a list, and the responses to them in another',
    text: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession

18. Licensing

[[procedural: the Housing Manager]]The Housing Manager introduced the report.

[[none]]Questions and comments from Members

[[question]]· How many landlords have been fined?

[[question]]· Does the fee cover the whole cost?

[[question]]· Are there enough inspectors to do the job?

[[none]]Responses

[[answer: the Housing Manager]]· Three of the seven inspector posts were unfilled.

[[answer: the Housing Manager]]· The fee met the cost in full.

[[answer: the Housing Manager]]· There had been nine civil penalties.`,
    exchanges: { '1': [6], '2': [5], '3': [4] },
  },
  {
    name: 'what a paragraph is about, in brackets or with no sign behind it; parts in square brackets',
    text: `Present: Cllr Ada Prowse (Chair), Mr Colm Hession, Ms Ruth Amsel (Clerk)

1. Minutes

[[decision]]RESOLVED: That

[1] the minutes of the meeting be confirmed; and

[2] a report on availability be brought to the meeting in May 2025.

[[none]]2. Matters arising

2.2 (5.3 Information sharing) [[question: Ada Prowse]]The Chair asked who had yet to sign. [[answer: Ruth Amsel]]Ms Amsel said only one was outstanding.

[[none]]3. Works

[[question: Colm Hession]]Weed screen Mr Hession asked if the screen had been fitted. [[answer: Ruth Amsel]]The Clerk said it had.

[[statement: Ruth Amsel]]Telemetry The Clerk reported that seven of the nine stations could now be seen.`,
    exchanges: { '1': [2], '3': [4] },
  },
  {
    name: 'written replies that are announced, and signed in brackets',
    text: `PRESENT: Councillor C. Hession, Councillor R. Amsel

OFFICIALS: Ms N. Tolliver, Director of Services

6. NOTICES OF QUESTION

6.1 Dereliction – Councillor C. Hession

[[question: C. Hession]]“To ask the Executive to outline what has been done to tackle dereliction.”

[[answer: N. Tolliver]]The following written reply issued with the Agenda:

Seven properties have been entered on the Register. (N. Tolliver, Director of Services)

[[decision]]The reply was noted.`,
    exchanges: { '0': [1] },
  },
]
