import type { TurnCase } from '../turn-case'

/** Questions and replies told by what stands above, below or beside them. */
export const belowAndBeside: readonly TurnCase[] = [
  {
    name: 'questions numbered below who puts them to a body, with the replies in bullets',
    board: 'police',
    text: `[[procedural]]The PCC put the following questions to the Force:

[[question: Rhian Prys]]Q1. The ferry has its own constable no longer. Who meets the late boat?
[[answer]]\u2022 The harbour patrol meets every boat until one in the morning.
\u2022 Two more officers start on 3 June.
[[question: Rhian Prys]]Q2. How many boats were searched in April?
[[answer]]\u2022 14 boats were searched.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'who asked and where they live in brackets behind a question in quotation marks',
    board: 'police',
    text: `[[question]]\u201cThere have been three collisions on the quay since Easter. When will there be a camera?\u201d (Mr T, Holmby)
[[answer: Gethin Marlowe]]The Chief Constable explained that cameras are placed by the county.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a letter that asks for something, in the reply',
    board: 'police',
    text: `[[question: Leonie Farr-Baxter]]LFB queried what the inspectors had said so far. [[answer: Padma Wetherby]]The Director of Commercial Services responded that the letter of 22 May praised the kindness of staff and asked for better records of meals.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a page of written questions, each below its number, with the answers below heads that give the title again',
    text: `Carrick Combined Authority

Written Questions to the Mayor, Duncan Prowse

Question time: 17 October 2024

Lamps (1)
Question No: 2024/3318
Lorna Hession
[[question: Lorna Hession]]How many lamps does the port own, and how many are lit?

[[none]]Answer for Lamps (1)
Date: Tuesday 22nd October 2024
[[answer: Duncan Prowse]]The port tells me that it owns 26 lamps, all of which are lit.

[[none]]Lamps (2)
Question No: 2024/3319
Lorna Hession
[[question: Lorna Hession]]Further to my previous question, which of the piers have asked for a lamp since January?

[[none]]Answer for Lamps (2)
Date: Tuesday 22nd October 2024
[[answer: Duncan Prowse]]Officers are drafting a response.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a webcast that nobody punctuated',
    text: `Thames Bank Police and Crime Panel
Thursday 6 February 2025 at 10:00am - Webcast

Agenda item : 1 Precept

Cllr Ada Prowse, Chair - 0:00:04
[[question: Colm Hession]]Cllr Colm Hession - 0:03:29
thank you chair
on page 23 it says that savings have to be found and I could not see what they are, so what are they, and will any posts go

[[answer: Ruth Amsel]]Ruth Amsel, Police and Crime Commissioner - 0:03:51
about 3 million of it is the fleet contract and energy

[[question: Colm Hession]]Cllr Colm Hession - 0:04:31
with respect how many posts are there in the marine unit today

[[answer: Ruth Amsel]]Ruth Amsel, Police and Crime Commissioner - 0:04:36
it's nine today

[[procedural: Ada Prowse]]Cllr Ada Prowse, Chair - 0:05:10
councillor Roe has joined us, do you want to come in

[[question: Piers Roe]]Cllr Piers Roe - 0:05:20
yes sorry I'm late, the two leased buildings, is one of them the station at Staple Cross

[[answer: Ruth Amsel]]Ruth Amsel, Police and Crime Commissioner - 0:05:31
I'm not going to get into buildings in public`.replace(
      `Cllr Ada Prowse, Chair - 0:00:04
`,
      `[[procedural: Ada Prowse]]Cllr Ada Prowse, Chair - 0:00:04
good morning everybody and welcome to the panel

`,
    ),
  },
  {
    name: "public question time: a name and an address over a label, an office's response in the item of its question",
    text: `SHIRE OF MARLBY
MINUTES
ORDINARY COUNCIL MEETING
18 April 2024

1. ATTENDANCE

Cr Ada Prowse    Shire President
Mr Colm Hession    Chief Executive Officer

2. RESPONSE TO PREVIOUS PUBLIC QUESTIONS

Mr K Osler, Lot 14 Quarry Road - Ordinary Council Meeting 21 March 2024

[[none]]Question
[[question: K Osler]]How much has the Shire paid for the plan to date?

[[none]]Response
[[answer]]A total of $61,430 has been paid.

[[none]]3. QUESTIONS BY MEMBERS

3.1 Cr Prowse - Airstrip

[[question: Ada Prowse]]1. What were the costs of keeping the airstrip open over the whole of the year before this one?
   [[answer: Colm Hession]]CEO's response: Operating costs were $22,817.

[[question: Ada Prowse]]2. How many landings were there?
   [[answer: Colm Hession]]CEO's response: Nineteen.`,
  },
  {
    name: 'whom a question is put to by name behind the office, over its words and the reply',
    board: 'council',
    text: `(1) Councillor Okonjo to ask the Director of Place (Fiona Brackley)

[[question: P. Okonjo]]"Could the Director tell us how many potholes were mended in 2018?"

[[none]]Reply

[[answer: Fiona Brackley]]"6,214 were mended."`,
    exchanges: { 0: [1] },
  },
]
