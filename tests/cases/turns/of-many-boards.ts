import type { TurnCase } from '../turn-case'

/** Ways of parish councils, liaison groups, water and school boards, and of committees in other countries. */
export const ofManyBoards: readonly TurnCase[] = [
  {
    name: 'whoever is a person may ask',
    board: 'council',
    text: `[[question: a neighbour]]A neighbour asked whether the gate could be moved. [[answer: Dev Anand]]Mr Anand replied that it could. [[question: one shopkeeper]]One shopkeeper asked who would pay. [[answer: Dev Anand]]Mr Anand said that the Council would.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a first name alone asks',
    board: 'school',
    text: `[[question: Heather]]Heather inquired whether the bus would run in June. [[answer]]The Headteacher said that it would.`,
  },
  {
    name: 'what councillors did is asked of others',
    board: 'council',
    text: `[[question]]Which councillors voted for the old design?`,
  },
  {
    name: 'two askers in one sentence, joined by while',
    board: 'fire',
    text: `[[question: Bryn Maddox]]Cllr Maddox was dismayed at the delay and asked what had been done since, [[question: Asha Coleridge]]while Cllr Coleridge asked how many hoses were affected. [[answer: Denise Halloran]]Ms Halloran said nine.`,
    exchanges: { 0: [2], 1: [2] },
  },
  {
    name: 'two members in one sentence',
    board: 'police',
    text: `[[question: a Member]]A Member asked if victims were offered advice [[question: a second Member]]and a second Member asked what share of staff were trained. [[answer: Gethin Marlowe]]In reply the Chief Constable said all and 64%.`,
    exchanges: { 0: [2], 1: [2] },
  },
  {
    name: 'the asker goes on before asking again',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver inquired about the ramps at the quay. She stated that the rules kept them for boats. She asked how somebody with a heavy case would get aboard. [[answer: Dev Anand]]Mr Anand answered that staff would help.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a request that was received, without who made it',
    board: 'police',
    text: `[[question: -]]In replying to a request received for an update on the new yard, [[answer: Gethin Marlowe]]the Chief Constable said that building had begun.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'questions of many that are not told',
    board: 'police',
    text: `[[answer: Gethin Marlowe]]In response to queries raised by the Members, the Chief Constable stated that a patrol would stay at the quay.`,
  },
  {
    name: "in response to somebody's question",
    board: 'council',
    text: `[[answer: Moira Keane]]In response to Councillor Tolliver's question, the Monitoring Officer advised that the form had been sent.`,
    exchanges: {},
  },
  {
    name: 'in response behind a remark',
    board: 'council',
    text: `[[question: P. Okonjo]]Councillor Okonjo was concerned that bins in the north waited far longer than the rest. [[answer: Dev Anand]]In response, Mr Anand stated that a round was to be added.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'what only tells is no challenge',
    board: 'council',
    text: `[[statement: P. Okonjo]]Councillor Okonjo explained that the old lamps were made in Leeds. [[statement: Dev Anand]]Mr Anand suggested that the new ones were better.`,
    exchanges: {},
  },
  {
    name: 'a query was made on behalf of somebody',
    board: 'council',
    text: `[[question: Ann Parry]]A question was asked on behalf of Ann Parry regarding the noise along the quay. [[answer: Dev Anand]]Mr Anand said that it came from the pumps.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'an enquiry was made behind another clause',
    board: 'council',
    text: `[[question: -]]The Friends of the Park were not present, but an enquiry was made as to whether they had a lease. [[answer: Moira Keane]]The Monitoring Officer confirmed that they had.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'it was reported, behind a question',
    board: 'council',
    text: `[[question: J. Tolliver]]Councillor Tolliver asked who was to blame for the spill. [[answer]]It was reported that lessons had been learned.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the answer given was',
    board: 'council',
    text: `[[question: M. Abernethy]]The Chair asked how this would help. [[answer]]The answer given was that it put the rounds on one map.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'who says it stands at the end',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked how many visits were made. [[answer: Dev Anand]]1,120 visits, Mr Anand advised.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'which she explained',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked how the fair would be affected, [[answer: Dev Anand]]which Mr Anand explained would depend on the tide.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the reply behind a dash',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver queried the bin in the cemetery[[none]] - [[answer: Moira Keane]]the Monitoring Officer advised that it was emptied each fortnight.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'an overview with what is told in it',
    board: 'police',
    text: `[[statement: Gethin Marlowe]]The Chief Constable gave an overview of crime at the quay. He referred to two thefts. He noted a fall in damage.`,
  },
  {
    name: 'a report over several paragraphs',
    board: 'police',
    text: `[[statement: Gethin Marlowe]]The Chief Constable outlined the number of thefts in the year.

The Chief Constable stated that there were fewer checks at sea.`,
  },
  {
    name: 'a discussion took place, and the meeting ended',
    board: 'council',
    text: `[[procedural]]There was a lengthy discussion around what the lamps should look like.

[[statement: Dev Anand]]Mr Anand said that a list of lamps was kept.

[[procedural]]The meeting, which started at 7.30pm, ended at 8.49pm.`,
  },
  {
    name: 'approved in capitals, and minutes agreed without a verb',
    board: 'fire',
    text: `[[decision]]The Authority APPROVED the budget.

[[decision]]Minutes of 18 June 2024 agreed as a true record.`,
  },
  {
    name: 'a note of the next meeting decides nothing',
    board: 'council',
    text: `[[procedural]]It was noted that the Committee would next meet on 4 March 2025.`,
  },
  {
    name: 'a notice of a question, with the reply over several paragraphs',
    text: `HARBOUR DISTRICT COUNCIL

MINUTES OF PROCEEDINGS AT MONTHLY MEETING HELD ON MONDAY, 10TH JULY, 2023

PRESENT IN THE CHAIR: Councillor A. Prowse

MEMBERS IN ATTENDANCE: Councillors B. Hession, C. Amsel and D. Longdon

1. QUESTION SUBMITTED BY COUNCILLOR B. HESSION

[[question: B. Hession]]“I will ask at the next Meeting what is being done about boats left at the slip”.

[[answer]]REPLY: The boats were tagged in May.

Owners have until August to move them.[[none]]

2. ANY OTHER BUSINESS

[[statement: C. Amsel]]Councillor Amsel said that the slip was clean.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'askers in headings under an item of questions, offices as labels with a dash',
    text: `<h1>Town of Wattle Harbour</h1><p>Minutes of the Ordinary Meeting of Council held on 15 August 2023</p><p>PRESENT: Mayor Ada Prowse; Cr Colm Hession; Cr Ruth Amsel</p><p>OFFICERS: Piers Longdon (Chief Executive Officer); Jane Tolliver (Director Works)</p><h2>6 PUBLIC QUESTION TIME</h2><h3>6.1 Mr G Okonjo, Pelican Point</h3><p>[[question: G Okonjo]]Q1. Has the pool contract been let?</p><p>[[answer: Jane Tolliver]]Director Works - Not as yet.[[none]]</p><h2>7 QUESTIONS BY COUNCILLORS</h2><h3>7.1 Councillor Hession - Dredging</h3><p>[[question: Colm Hession]]When was the channel last dredged?</p><p>[[answer: Jane Tolliver]]Director Works - November 2021.[[none]]</p>`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a page of public questions with its parties',
    text: `Harbour Health Trust

Questions from members of the public and responses
Board meeting in public, 28 November 2024

Question 1    Quay surgery

From: Maureen Prowse, Friends of the Quay

[[question: Maureen Prowse]]How many patients are affected and by what date must the plan be made?[[none]]

Response (Director of Primary Care)

[[answer: Director of Primary Care]]The list has 3,870 patients.

A plan is due by 16 December.[[none]]

Question 2    Dentists

From: K. Hession

[[question: K. Hession]]How many visits had been made by October?[[none]]

Response (Chief Finance Officer)

[[answer: Chief Finance Officer]]To the end of October, 1,130.[[none]]

Question 3    Parking

From: Derek Amsel, Oxmere

[[question: Derek Amsel]]Who sets the charge?[[none]]

Response (Chief Finance Officer)

[[answer: Chief Finance Officer]]The Board.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'the foot of a page in mid-sentence',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked what the main cause of the delay was. [[answer: Dev Anand]]Mr Anand explained that it was the sorting of glass, which

OFFICIAL
3    Record No: 512203

took eleven weeks on average.[[none]]`,
    exchanges: { 0: [1] },
  },
]
