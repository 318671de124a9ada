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
  {
    name: 'a question to a minister in lettered parts, its askers on lines of their own, answered by letter and jointly',
    text: `GOVERNMENT OF ARDENIA
MINISTRY OF RIVERS

HOUSE OF REPRESENTATIVES
UNSTARRED QUESTION NO. 412
TO BE ANSWERED ON THE 9TH MAY, 2024

REPAIR OF DYKES

[[question: Raman Tikel]]412. SHRI RAMAN TIKEL:
SHRIMATI OLWEN TRANTER:

Will the Minister of RIVERS be pleased to state:

(a) whether the dykes at Holm have been mended;

(b) if so, the details thereof; and

(c) the time by which the rest will be mended?

[[none]]ANSWER

[[answer: Piers Longdon]]THE MINISTER OF STATE FOR RIVERS (SHRI PIERS LONGDON)

(a) and (b): Yes. Two of three were mended in April.

The third stands in water.

(c): The time cannot be told.

[[none]]ANNEXURE`,
  },
  {
    name: 'a question to a minister without a number, the minister as the label of the reply',
    text: `SENATE OF SKERROW

FERRIES TO HOLM

[[question: Ada Prowse]]Ms Ada Prowse: Will the Minister for Transport please state:

(i) how often the ferry sailed in April; and
(ii) who pays for it?

[[answer: Colm Hession]]Minister for Transport (Mr Colm Hession): (i) It sailed 44 times.

(ii) The islands do.`,
  },
  {
    name: 'two members who ask ministers, party in brackets, the office that replied, and a table in a reply',
    text: `LEGISLATIVE ASSEMBLY

QUESTIONS FOR WRITTEN REPLY

QUESTION NO: 31

[[question: O Tranter]]Ms O Tranter (UPL) to ask the Minister of Forests:

(1) Whether his department counts owls; if not, why not; if so, how many were there in each year;
(2) what does the count cost?

[[none]]NX31E

THE MINISTER OF FORESTS REPLIED:

[[answer: Minister of Forests]](1) Yes. The counts were these:

[[none]]Year	Owls
2021	44
2022	51
2023	48

[[answer: Minister of Forests]](2) It costs nothing.

[[none]]QUESTION NO: 32

[[question: P Longdon]]Mr P Longdon (WP) to ask the Minister of Roads:

When will the bridge at Holm be opened?

[[none]]REPLY

[[answer: Minister of Roads]]It will be opened in May.`,
    exchanges: { 0: [1, 2], 3: [4] },
  },
  {
    name: 'a release of a house with a question and its reply below labels',
    text: `LAQ7: Lights on the quay
************************

[[procedural]]Following is a question by the Hon Ruth Amsel and a written reply by the Secretary for Harbours, Mr Colm Hession, in the Legislative Council today (May 9):

[[question: Ruth Amsel]]Question:

The lights on the quay went out in March. Will the Government inform this Council:

(1) of the number of lights that are out; and

(2) whether they will be mended; if so, when?

[[answer: Colm Hession]]Reply:

President,

My reply is as follows:

(1) 31 are out.

(2) They will be mended by June.

[[none]]Ends/Thursday, May 9, 2024`,
  },
  {
    name: 'the same with its line breaks lost',
    text: `LAQ8: Gulls at the market************************[[procedural]]Following is a question by the Hon Ruth Amsel and a written reply by the Secretary for Harbours, Mr Colm Hession, in the Legislative Council today (May 9):[[question: Ruth Amsel]]Question:Gulls have taken food from people at the market all spring. In this connection, will the Government inform this Council:(1) of the number of complaints about gulls in each of the past two years;(2) whether nets have been put up; if so, of the places; and(3) of the cost of the nets?[[answer: Colm Hession]]Reply:President,Gulls are a part of the coast.The Government keeps them in mind. My reply is as follows:(1) There were 31 complaints in 2022 and 44 in 2023.(2) and (3) Nets were put up at two stalls, at a cost of $900.`,
  },
  {
    name: 'a question asked of an office in writing, its asker on a line above, answered below a heading',
    text: `House of Commons

Written questions

School meals

[[question: Ada Prowse]]Ada Prowse (Holm) (Ind):

To ask the Secretary of State for Schools, how many meals were served in May.

[[none]]Answer

[[answer: Secretary of State for Schools]]Some 44,000 meals were served in May.`,
  },
  {
    name: 'a question upon notice, and a reply that says that it answers',
    text: `THE SENATE

QUESTION ON NOTICE

Rainfall
(Question No. 88)

[[question: Tranter]]Senator Tranter asked the Minister representing the Minister for Water, upon notice, on 3 May 2024:

(1) How much rain fell at Holm in April?
(2) Who measured it?

[[answer: Hession]]Senator Hession: The answer to the honourable senator's question is as follows:

(1) 44 millimetres.
(2) The harbour master.`,
  },
  {
    name: 'a reply set flush on both sides, with parts of parts and a table',
    text: `                         NATIONAL ASSEMBLY

                         FOR WRITTEN REPLY

QUESTION NO: 87

[[question: A Prowse]]Mr A Prowse (WP) to ask the Minister of Forests:

How  many  owls  have  been  counted  by  his  department  in  the  woods  of
(a) Holm and (b) Lydd, and, in each case, what (i)  was  the  method  of  the
count and (ii) did it cost?

[[none]]REPLY

[[answer: Minister of Forests]]The  numbers  of  owls   that   were   counted   by   the   Department   are
printed in the report of  the  woods,  which  is  sent  to  every  member  of
this House in May.

(a)(i)       The  Department   counted   44   owls   by   their   calls   at
      night, as  it  has  done  in  each  year  since  the  woods  were  taken
      over.

   (ii)      The cost by month was this:

[[none]]Month	Cost
April	90
May	80
June	70

[[answer: Minister of Forests]](b)(i)       No  owls  were  seen  at  Lydd,  where  the  trees  were  cut   down
      before  the  count  began  and  have  not  been  planted   again   since
      then.`,
    exchanges: { 0: [1, 2] },
  },
  {
    name: 'a page that prints who asks and who answers, with words of minutes in an answer',
    text: `Isle of Skerrow Assembly

Questions to the Provost

14 May 2025

Boats taken from the quay

Reference: 2025/31
Asked by: Ada Prowse
Organisation: Skerrow Workers
Asked of: The Provost

[[question: Ada Prowse]]How many boats were taken from the quay in April?

[[none]]Answered By: The Provost

[[answer: Provost]]There were 44 in that month, most of them from the inner quay. We keep no record of those that came back.`,
  },
  {
    name: 'headings that name asker, office and who holds it',
    text: `MOORSIDE TOWN COUNCIL

MINUTES – 6 JUNE 2025

QUESTIONS FROM MEMBERS

1. Question from Councillor Ada Prowse to the Portfolio Holder for Parks, Councillor Colm Hession

[[question: Ada Prowse]]How many benches are there?

[[answer: Colm Hession]]Response: There are 88.

[[question: Ada Prowse]]Supplementary: Are any broken?

[[answer: Colm Hession]]Response: Four are.

[[none]]2. Question from Councillor Ruth Amsel to the Portfolio Holder for Roads, Councillor Piers Longdon

[[question: Ruth Amsel]]When will Mill Lane be mended?

[[answer: Piers Longdon]]Response: In May.`,
  },
]
