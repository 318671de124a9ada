import type { TurnCase } from '../turn-case'

/** Transcripts: each labelled speech is a turn. */
export const verbatim: readonly TurnCase[] = [
  {
    name: 'name and colon on each line',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Good morning. Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question: Ada Prowse]]Ada Prowse: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question: Ruth Amsel]]Ruth Amsel: Who paid for the survey?

[[answer: Colm Hession]]Colm Hession: The company did.

[[question: Ruth Amsel]]Ruth Amsel: All of it?

[[answer: Colm Hession]]Colm Hession: Yes, all of it.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7] },
  },
  {
    name: 'role in brackets behind the name',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse (Chair): Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): It failed its survey.

[[question: Ada Prowse]]Ada Prowse (Chair): When will it sail again?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): In the autumn.

[[question: Ada Prowse]]Ada Prowse (Chair): Is that a promise?

[[answer: Colm Hession]]Colm Hession (Director, Northmoor Ferries): It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'names in capitals',
    text: `Inquiry into the Harbour
Transcript of proceedings, 5 June 2024

[[question: Prowse]]MS PROWSE: Did you read the letter?

[[answer: Hession]]MR HESSION: I did.

[[question: Prowse]]MS PROWSE: On the day it came?

[[answer: Hession]]MR HESSION: On the day after.

[[question: Prowse]]MS PROWSE: Why not before?

[[answer: Hession]]MR HESSION: I was at sea.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels on lines of their own',
    text: `Official Report of the Rural Affairs Committee
Wednesday 12 June 2024

[[question]]The Convener
Good morning. How many crofts have been let this year?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
Sixty-two, of which ten went to newcomers.

[[question]]The Convener
Is that more than last year?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
It is three more.

[[question: Ruth Amsel]]Ruth Amsel (Skerry and Isles) (Ind)
Were any let on Skerry?

[[answer: Colm Hession]]Colm Hession (Northmoor Crofters)
One was.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels in mid-paragraph',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn? [[answer: Colm Hession]]Colm Hession: It failed its survey. [[question: Ada Prowse]]Ada Prowse: When will it sail again? [[answer: Colm Hession]]Colm Hession: In the autumn, we hope.

[[question: Ada Prowse]]Ada Prowse: Is that a promise? [[answer: Colm Hession]]Colm Hession: It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'an office before the colon',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question]]Chair: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question]]Chair: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question]]Chair: Who paid for the survey?

[[answer: Colm Hession]]Colm Hession: The company did.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'a colon inside a speech starts no turn',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: I have one thing to ask: why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: There were two reasons: the survey, and the crew.

[[question: Ada Prowse]]Ada Prowse: Which mattered more?

[[answer: Colm Hession]]Colm Hession: To be plain: the survey.

[[question: Ada Prowse]]Ada Prowse: And the crew?

[[answer: Colm Hession]]Colm Hession: They have been offered other work.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'speeches of several paragraphs',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

The yard then found more rust than we had feared.

[[question: Ada Prowse]]Ada Prowse: When will it sail again?

[[answer: Colm Hession]]Colm Hession: We hope for a date in the autumn.

[[question: Ada Prowse]]Ada Prowse: Is that a promise?

[[answer: Colm Hession]]Colm Hession: It is a hope.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'lines of even length with a label each',
    text: `Transcript of evidence

[[question: Ana Doe]]Ana Doe: Why is the plan late this year?
[[answer: Bea Roe]]Bea Roe: It is late since two of us left.
[[question: Ana Doe]]Ana Doe: When will it be ready for us all?
[[answer: Bea Roe]]Bea Roe: It will be ready in the new year.
[[question: Ana Doe]]Ana Doe: How much has been spent on it now?
[[answer: Bea Roe]]Bea Roe: About a third of all that we had.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'an unknown speaker',
    text: `Northmoor Assembly
Transcript of the Transport Committee, 5 June 2024

[[question: Ada Prowse]]Ada Prowse: Why was the ferry withdrawn?

[[answer: Colm Hession]]Colm Hession: It failed its survey in May.

[[question: Ada Prowse]]Ada Prowse: Does anybody else know more?

[[answer]]Unidentified speaker: The yard has gone bankrupt.

[[question: Ada Prowse]]Ada Prowse: Is that so?

[[answer: Colm Hession]]Colm Hession: I have not heard that.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels on lines of their own, in full once and bare later',
    text: `NORTHMOOR ASSEMBLY

Transport Committee

OFFICIAL REPORT

Wednesday 12 June 2024

Convener
Ada Prowse (Skerry)

Committee members
Ruth Amsel (West Isles)

The following also participated:
Colm Hession (Harbour Master, Northmoor Ports)
Tomos Iqbal (Chair, Northmoor Ferry Board)

Ferries

[[procedural: Ada Prowse]]The Convener (Ada Prowse)
Good morning and welcome to the committee. We will hear about the ferries, and we have until noon. Are we agreed?

[[decision]]Members indicated agreement.

[[question: Ruth Amsel]]Ruth Amsel (West Isles)
Good morning. How many sailings were lost last winter?

[[answer: Colm Hession]]Colm Hession (Northmoor Ports)
Forty-one, most of them in February.

[[question: Ruth Amsel]]Ruth Amsel
And how many the winter before?

[[answer: Tomos Iqbal]]Tomos Iqbal (Northmoor Ferry Board)
That was before my time, but I believe that it was thirty.

[[none]]10:41

[[question: Ada Prowse]]The Convener
Who decides that a boat does not sail?

[[answer: Colm Hession]]Colm Hession
The master does, and nobody else.

[[procedural]]Meeting closed at 11:14.`,
    exchanges: { 2: [3], 4: [5], 6: [7] },
  },
]
