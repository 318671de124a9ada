import type { TurnCase } from '../turn-case'

/** Pages of questioning: names on lines of their own, lists that stop and start, replies by name, answers in the same sentence, chambers. */
export const questioningPages: readonly TurnCase[] = [
  {
    name: "a panel's page: names on lines of their own over bullets and paragraphs without a subject",
    text: `Agenda item

Scrutiny of the Commissioner

Minutes:

[[statement: the Commissioner]]By way of introduction the Commissioner said that the year had been a hard one.

[[procedural]]Panel members questioned the Commissioner about several matters, among them:[[none]]

Mr Idris Parry:

[[question: Idris Parry]]· Asked whether the sale of the old headquarters had been agreed before the Panel was told. [[answer: the Commissioner]]The Commissioner indicated that it had not.

[[question: Idris Parry]]· Queried the sum that had been set aside for the new one. [[answer: the Commissioner]]The Commissioner said that this was £4.2m.[[none]]

Cllr Beth Lomas:

[[question: Beth Lomas]]· Referring to the figures on page 11, asked why the number of special constables had halved. [[answer: the Commissioner]]In response, the Commissioner noted that most had become regular officers.

[[question: Beth Lomas]]· The number of calls that were abandoned. [[answer: the Commissioner]]The Commissioner undertook to send the figures to Members.

[[question: Beth Lomas]]· Noted that the helicopter had been withdrawn from the county. She asked the Commissioner who had been consulted.

[[answer: the Commissioner]]The Commissioner replied that nobody had been.[[none]]

Cllr Owen Fairley

[[question: Owen Fairley]]Sought clarification over the number of custody suites that would stay open. [[answer: the Deputy Commissioner]]The Deputy Commissioner advised that no decision had been taken.

[[question: Owen Fairley]]Recognising the strain on the control room asked what was being done for its staff. [[answer: the Commissioner]]The Commissioner responded that a counsellor had been appointed.

[[decision: -]]RESOLVED – That the Commissioner be thanked.`,
    exchanges: { 2: [3], 4: [5], 6: [7], 8: [9], 10: [11], 12: [13], 14: [15] },
  },
  {
    name: "numbered points without a subject below 'The Panel:'",
    text: `Northmoor Police and Crime Panel
Minutes of the meeting held on 12 June 2024

Present:
Councillor Jane Holt (Chair)
Councillor Amir Sheikh
Councillor Rosie Tranter
Mr David Penn (Independent Member)

In attendance:
Ms Karen Lowe, Police and Crime Commissioner
Mr Ian Frost, Chief Executive, OPCC

4. Police and Crime Plan: progress

[[procedural: Karen Lowe]]The Commissioner presented her report.[[none]]

The Panel:

[[question: the Panel]](i) asked why the target for answering calls had been dropped. [[answer: Karen Lowe]]The Commissioner explained that a new national measure was to be used;
[[question: the Panel]](ii) sought clarification of the figure for burglary in paragraph 12. [[answer: Ian Frost]]Mr Frost confirmed that it should read 412;
[[statement: the Panel]](iii) noted the reduction in knife crime;
[[question: the Panel]](iv) expressed concern that rural victims waited longest. [[answer: Karen Lowe]]The Commissioner shared the concern and said that two cars had been added to the north of the county.[[none]]

5. Work programme

[[decision: -]]Resolved: to agree the programme.`,
    exchanges: { 1: [2], 3: [4], 6: [7] },
  },
  {
    name: 'a list of points that a paragraph interrupts',
    text: `Report of the Scrutiny Chairs

To note the report. (NOTE: Chairs have five minutes each.)

Minutes:

[[procedural: -]]In debate the following points were made:-

[[statement: Councillors]]·       Councillors urged officers to send papers out earlier.
·       Councillors highlighted that the forward plan was empty.

[[statement: the Chair]]The Chair advised that a new plan would be circulated.

[[statement: -]]·       Concern was raised that the call-in period was too short.
[[statement: Councillors]]·       Councillors highlighted the work of the task group on bus fares.

[[procedural: -]]The Head of Democratic Services submitted a report reviewing the year's work.

[[decision: -]]The Council noted the report.`,
    exchanges: {},
  },
  {
    name: 'bullets with replies in a list below them, and a concern that comes to ask',
    text: `Agenda item

Community safety performance

Minutes:

[[statement: -]]The Committee received the half-year report on community safety from the Head of Public Protection.

[[procedural: -]]During discussion the following points were made:

[[question: -]]· In response to a question on the closure of the Quay Street cameras, [[answer: the Head of Public Protection]]the Head of Public Protection said that:
  - two of the six had been beyond repair
  - the others would be moved to the bus station by March
[[question: A member]]· A member asked how many fixed penalties had been issued for fly-tipping.
[[answer: the Head of Public Protection]]The Head of Public Protection advised that 41 had been issued and that 12 had not been paid.
[[question: -]]· Concern was expressed at the time taken to answer 101 calls and it was asked whether the force had been written to. [[answer: the Chair]]The Chair confirmed that a letter had been sent in June.
[[question: Penhale]]· Councillor Penhale referred to the new injunctions and asked what they had cost. [[answer: Officers]]Officers undertook to circulate the figures.

[[decision: -]]RESOLVED that the report be noted.`,
    exchanges: { 2: [3], 4: [5], 6: [7], 8: [9] },
  },
  {
    name: 'answers in the sentence that asks',
    text: `Police and Crime Panel – 4 March 2024

6. Commissioner's update

[[question: Harbottle]]Councillor Harbottle asked the Commissioner how many of the new officers had left within a year, [[answer: the Commissioner]]to which he replied that 14 had.

[[question: Ibbotson]]Mrs Ibbotson, independent member, enquired as to the reason for the delay in the new custody suite, [[answer: the Commissioner]]to which the Commissioner responded that the ground had been found to be contaminated.

[[question: Members]]Members sought an assurance that the estate plan would come to the Panel before it was signed. [[answer: -]]This was confirmed. (Action 6/24)

[[question: Oduya]]Councillor Oduya asked about the number of vacancies in the control room. [[answer: -]]It was reported that there were nine.

[[question: the Panel]]The Panel questioned the Commissioner about the rise in complaints [[answer: the Commissioner]]and it was explained that the way they were counted had changed.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7], 8: [9] },
  },
  {
    name: 'one reply to three who asked, each by name',
    text: `5. Questions to the Chief Executive

[[question: Bramall]]Councillor Bramall asked when the leisure centre would reopen.

[[question: Ojukwu]]Councillor Ojukwu asked whether staff had been offered other work in the meantime.

[[question: Trelease]]Councillor Trelease said that residents of Penwarren had been promised a bus and asked what had become of it.

[[answer: the Chief Executive]]The Chief Executive responded as follows:

To Councillor Bramall: the centre would reopen on 3 June.

[[answer: the Chief Executive]]To Councillor Ojukwu: all staff had been offered work elsewhere and 31 of 40 had taken it.

[[answer: the Chief Executive]]To Councillor Trelease: he could not say, as the operator had not yet replied.`,
    exchanges: { 0: [3], 1: [4], 2: [5] },
  },
  {
    name: 'numbered paragraphs, and an office with its holder behind it',
    text: `[[question: Wadsworth]]12.1 Cllr Wadsworth asked how the trust would meet the four-hour standard over the winter. [[answer: Kapoor]]In response Dr Kapoor outlined the additional beds that had been opened at Ferry Lane.

[[question: Beecham]]12.2 Cllr Beecham asked whether ambulances were still waiting outside. [[answer: -]]In response it was confirmed that the longest wait in December was 3 hours 10 minutes.

[[question: -]]12.3 A question was raised as to the number of agency nurses. [[answer: Adeyemi]]In answer, the Chief Nurse, Ms Adeyemi, said that this was 112.

[[question: Beecham]]12.4 Cllr Beecham was not satisfied with the answer on ambulances and pressed for a date by which the waits would end. [[answer: Kapoor]]Dr Kapoor could not give one.

[[question: Rushworth]]12.5 The Chair, Cllr Rushworth, queried the figure at page 9 which he believed to be wrong. [[answer: the Director of Finance]]The Director of Finance apologised and said that it should read £1.4m.`,
    exchanges: { 0: [1], 2: [3], 4: [5], 6: [7], 8: [9] },
  },
  {
    name: 'questions of the public read out in quotation marks',
    text: `Public Questions

Question 1

[[question: T Lowther]]Mr T Lowther asked the following question:

"How many of the bins ordered in May have been delivered?"

[[answer: the Cabinet Member for Environment]]The Cabinet Member for Environment replied:

"All but two hundred have been delivered, and these will follow by Friday."

[[question: T Lowther]]Mr Lowther asked a supplementary question: would those who had no bin be given a rebate?

[[answer: the Cabinet Member for Environment]]The Cabinet Member for Environment said that they would not.[[none]]

Question 2

[[question: B Ansty]]Ms B Ansty had submitted the following question, which was read by the Clerk in her absence:

"What did the Council pay the consultants who wrote the transport study?"

[[answer: the Leader of the Council]]The Leader of the Council answered that a written reply would be sent.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'labels closed by a stop and a dash, and the Speaker of a chamber',
    text: `QUESTION TIME

[[question: T.J. Marlowe]]HON. T.J. MARLOWE.- Mr. Speaker, how many schools had no water on the first day of term?

[[answer: P. Tennant]]HON. P. TENNANT.- Mr. Speaker, I thank the honourable Member. There were eleven, and tanks went to all of them within the week.

[[question: T.J. Marlowe]]HON. T.J. MARLOWE.- A supplementary question. Were the tanks bought or lent?

[[answer: P. Tennant]]HON. P. TENNANT.- I do not have that with me.

[[procedural: HON. SPEAKER]]HON. SPEAKER.- Honourable Member, this is your last question.

[[question: T.J. Marlowe]]HON. T.J. MARLOWE.- Will the Minister tell the House when he has it?

[[answer: P. Tennant]]HON. P. TENNANT.- I will, Mr. Speaker.`,
    exchanges: { 0: [1], 2: [3], 5: [6] },
  },
  {
    name: 'what members raised, each point with its answer',
    text: `5. Budget

[[statement: Frost]]Mr Frost introduced the budget.

[[question: Panel members]]Panel members raised the following:
- Whether the reserves could be used to keep the two PCSO posts. [[answer: Frost]]Mr Frost said that they could not.
[[question: Panel members]]- The cost of the headquarters move. [[answer: the Commissioner]]The Commissioner replied that it would be £1.2m.
[[question: Panel members]]- If the precept would rise again. [[answer: the Commissioner]]The Commissioner said that she had made no decision.[[none]]

6. Work programme

[[decision: -]]Resolved: to agree the programme.`,
    exchanges: { 1: [2], 3: [4], 5: [6] },
  },
  {
    name: "a community's minutes with initials told in the text, gaps between sentences, and answers in the sentence that asks",
    text: `Title: Council Meeting Minutes March 2026
Date: 2026-03-18
Category: Minutes

**HARROW BANK COMMUNITY COUNCIL**

Minutes March 18, 2026

Directors present: Amy Prowse, Janet Lindqvist, Ellen Burke and Lindsay Marsh

The meeting began at 6:30.

[[decision: -]]The accounts were approved.   [[statement: Ellen Burke]]Ellen noted that a grant had come in, which she would enter next month.   [[statement: Amy Prowse]]Amy discussed the spring newsletter and who might write for it.

Dina Jessop (in these notes called DJ) and her assistant, Selma Tait (ST), came at seven. [[statement: Dina Jessop]]DJ spoke of the history of the pool.

[[question: -]]DJ was asked to describe the plans for the swimming pool. [[answer: Dina Jessop]]She told of the part that the Parks Department would play.

[[question: Lindsay Marsh]]Lindsay Marsh wanted to know who would run the market hall [[answer: Dina Jessop]]and DJ said that no company had been chosen.

[[question: Neighbors from Alder Lane]]Neighbors from Alder Lane asked when the empty lots would be cleared. [[answer: Lena Simms]]General Counsel Lena Simms explained that these belonged to the State.

[[question: Jane Poole]]Jane Poole asked who would sweep the lots, [[answer: Amy Prowse]]Amy Prowse replied that the Council would.`,
    exchanges: { 4: [5], 6: [7], 8: [9], 10: [11] },
  },
  {
    name: 'bold numbers out of order, and reports by nobody before a question',
    text: `---
title: "General Meeting"
date: 2026-02-03
---

MARYBANK COMMUNITY COUNCIL MINUTES

1. **Attendance & Apologies**

Attendance - Una Brodie (Chair), Neil Lamont (Secretary), Maisie Moray

2. **Approve minutes of January 2026**

[[decision: -]]Approved by Maisie Moray and seconded by Neil Lamont.[[none]]

1. **Treasurer**

[[statement: -]]The books were with the auditor.[[none]]

3. **Outstanding Matters**
   1. **Cycle lanes**

[[statement: Neil Lamont]]The Secretary advised that he would attend a meeting on 20 February.[[none]]

2. **Library hours**

[[statement: -]]The petition had been handed in before Christmas. No answer had come. The committee had met twice since then. [[question: Maisie Moray]]Maisie Moray asked who sat on it. [[answer: Una Brodie]]The Chair said that she would find out.[[none]]

4. **AOCB**

[[procedural: -]]There was a discussion about parking. [[question: Una Brodie]]The Chair asked what the garage on Weir Row had been told. [[answer: Neil Lamont]]The Secretary said that an officer had been there in November.`,
    exchanges: { 4: [5], 7: [8] },
  },
  {
    name: 'replies that stand behind a semicolon or a label in the paragraph of the question',
    text: `Northmoor Police and Crime Panel
Minutes of the meeting held on 12 June 2024

Present:
Councillor Jane Holt (Chair), Councillor Amir Sheikh, Mr David Penn

In attendance:
Ms Karen Lowe, Police and Crime Commissioner
Mr Ian Frost, Chief Executive

4. Performance

[[procedural: Karen Lowe]]The Commissioner presented the report. [[statement: Karen Lowe]]In response to Members' questions, the Commissioner:

· confirmed that the target for burglary had been missed;
· explained that 14 posts were vacant in the control room;
· undertook to provide the figures for rural crime by September; and
· said that she could not comment on the case of the former Chief Constable.[[none]]

5. Public question time

[[question: Amir Sheikh]]Councillor Sheikh queried whether the number of hate crimes had risen because of better recording. [[answer: Karen Lowe]]The Commissioner thought that it was a mixture of both. [[question: Amir Sheikh]]He further asked how many had led to a charge; [[answer: Karen Lowe]]the Commissioner did not have the figure to hand but would write to him.

[[question: David Penn]]Mr Penn, noting that the estate was ageing, wondered what would be spent on it next year. [[answer: Ian Frost]]Mr Frost: £3.1m.

[[action: -]]ACTION: Mr Frost to report back on the tender in September.`,
    exchanges: { 2: [3], 4: [5], 6: [7] },
  },
]
