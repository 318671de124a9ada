import type { TurnCase } from '../turn-case'

/** Papers that boards publish with the questions put to an officer and the answers. */
export const questionPapers: readonly TurnCase[] = [
  {
    name: 'a paper in Markdown that says at its head who asked and who answered',
    text: `# Eastmere Scrutiny Board

## Questions and answers, 14 May 2025

[[procedural: -]]This paper has the questions that were put to the Chief Constable, Piers Longdon, in May. Unless the heading says otherwise they were asked by the Police and Crime Commissioner, Ada Prowse. They are printed in full.

[[none]]### Question 1 - The front desk at Holm

[[question: Ada Prowse]]The desk shut in March. The Chief Constable told me that it would open again.

I would like to know

1. when it will open;
2. who decided to shut it.

[[answer: Piers Longdon]]**Answer:**

1. In July.
2. I did.

[[question: Ada Prowse]]Follow-up: Will it stay open? I should like to be sure.

[[answer: Piers Longdon]]**Answer:** It will. The Estates Board confirmed that on 2 May.

[[none]]### Question 2 - Drones (asked by the Youth Forum)

[[question: Youth Forum]]Why do drones fly over the park? We do not like it.

[[answer: Olwen Tranter]]**Answer (Olwen Tranter, Head of Operations):**

- They look for off-road bikes.

[[none]]### Question 3 - Cells (asked by Colm Hession, Chair of the Custody Panel)

[[question: Colm Hession]]How many cells are closed?

[[procedural]]No answer had been received by the day of publication.

[[none]]### Question 4 - Dogs

[[question: Ada Prowse]]How many dogs are there?

[[answer: Piers Longdon]]**Answer:** 31.`,
  },
  {
    name: 'written replies of a minister, named behind the label',
    text: `Isle of Skerrow Assembly

Written questions and replies

[[procedural: -]]The questions below were put to the Minister for Transport, Ruth Amsel. Replies are by Ruth Amsel.

[[none]]Question 1: Ferry to Holm

[[question]]How often did the ferry sail in April?

[[answer: Ruth Amsel]]Reply: It sailed 44 times.

[[none]]Question 2: Airport bus

[[question]]What did the bus cost? Who pays?

[[answer: Ruth Amsel]]Reply: It cost £90,000.

It is paid for by passengers.

[[none]]Question 3: Lights

[[question]]When will the lights on the quay be mended?

[[answer: Piers Longdon]]Reply (Piers Longdon, Harbour Master): By Friday.`,
  },
  {
    name: 'answers to questions of residents, each named above',
    text: `Moorside Town Council

Answers to questions from the public, 6 June 2025

[[procedural: -]]This document lists the questions that residents sent in. They are answered by the Town Clerk, Piers Longdon.

[[none]]Question 1 - Benches (submitted by Ada Prowse)

[[question: Ada Prowse]]How many benches are there in the park?

[[answer: Piers Longdon]]Answer: There are 88.

[[none]]Question 2 - Swings (submitted by Colm Hession)

[[question: Colm Hession]]One swing has been gone since Easter. When is it coming back?

[[answer: Piers Longdon]]Answer: Next week.

[[none]]Question 3 - Bins (submitted by Ruth Amsel)

[[question: Ruth Amsel]]Why are there no bins?

[[answer: Piers Longdon]]Answer: They were stolen.`,
  },
]
