import type { TurnCase } from '../turn-case'

/** Documents that print questions and answers below labels. */
export const printedAnswers: readonly TurnCase[] = [
  {
    name: 'mayoral questions below labels, with supplementaries and who answers in brackets',
    text: `ROYAL BOROUGH OF EASTHAVEN

MINUTES OF THE COUNCIL MEETING held on 12 March 2025

Present:
Councillor Ada Prowse, Speaker, in the Chair
Piers Longdon, Mayor
Councillor Olwen Tranter, Deputy Mayor and Cabinet Member for Parks
Councillors Colm Hession and Ruth Amsel

Apologies:
Councillor Vera Dace

1. MINUTES

[[decision]]RESOLVED: that the minutes of 12 February 2025 be signed.

[[none]]2. QUESTIONS TO THE MAYOR

Question 2.1
From: Councillor Colm Hession
To: the Mayor

[[question: Colm Hession]]Question:
The lido has been shut since May. Residents were told that it would open again in a month.
(a) What went wrong?
(b) When will it open?

[[answer: Piers Longdon]]Answer:
(a) The pump broke.
(b) In June.

[[question: Colm Hession]]Supplementary question:
Thank you, Mayor. I was told that in April too. Is the pump here?

[[answer: Olwen Tranter]]Supplementary answer (Councillor Tranter):
It came on Friday.

[[none]]Question 2.2
From: Councillor Ruth Amsel
To: the Deputy Mayor

[[question: Ruth Amsel]]Question:
How many trees were planted last winter?

[[answer: Olwen Tranter]]Answer:
We planted 412.

[[question: Ruth Amsel]]Supplementary question:
And how many are alive?

[[answer: Olwen Tranter]]Supplementary answer:
About 390 of them.

[[none]]Question 2.3
From: Councillor Vera Dace
To: the Mayor

[[question: Vera Dace]]Question:
What does the mayoral car cost?

[[procedural]](Councillor Dace not being present, the question was not put.)`,
  },
  {
    name: 'a board that publishes its questions with who asks and who answers in the lines below',
    text: `Moorside Fire Authority

Minutes of the meeting held on 3 June 2025

Present: Ada Prowse (Chair); Colm Hession; Ruth Amsel; Piers Longdon, Chief Fire Officer; Olwen Tranter, Treasurer

Question 1
Asked by: Colm Hession
To: the Chief Fire Officer

[[question: Colm Hession]]Question:
I have read the inspection. What is being done about the four-day delay in it?

[[answer: Piers Longdon]]Reply:
Two inspectors start in July.

[[question: Colm Hession]]Follow-up: Thank you. Is that enough?

[[answer: Piers Longdon]]Reply: For now it is.

[[none]]Question 2
Asked by: Ruth Amsel
To: the Treasurer

[[question: Ruth Amsel]]Question:
What did the new boots cost?

[[answer: Olwen Tranter]]Reply:
They cost £41,000.`,
  },
  {
    name: 'reported supplementaries among printed replies',
    text: `Moorside Town Council

Minutes of the meeting held on 3 June 2025

Present: Councillor Ada Prowse (Chair); Councillors Colm Hession and Ruth Amsel; Piers Longdon, Town Clerk

Question 1 from Councillor Colm Hession

[[question: Colm Hession]]How many benches are there?

[[answer: Piers Longdon]]Reply (Town Clerk): There are 88.

[[question: Colm Hession]]Supplementary question: Councillor Hession asked whether any were broken.

[[answer]]Reply: Four are.

[[none]]Question 2 from Councillor Ruth Amsel

[[question: Ruth Amsel]]What did the last one cost?

[[answer]]Reply: It cost £900.`,
  },
]
