import type { TurnCase } from '../turn-case'

/** Minutes of questions and answers: labels, lead-ins, bulleted answers, numbered updates. */
export const labelsAndLists: readonly TurnCase[] = [
  {
    name: 'bullets answer a question',
    board: 'police',
    text: `[[question: -]]How many special constables have resigned this year?

[[answer]]• Fourteen have resigned since April.
• Six of them have joined as regular officers.

[[question: -]]What is done to keep them?

[[answer]]• Each has a mentor.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'the lead-in belongs to the question',
    board: 'police',
    text: `[[question: -]]The report shows that 12% of calls were abandoned. This is up from 9% in the last quarter. What is the force doing about it?

[[answer]]• A call-back service starts in June.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a lead-in in a paragraph of its own',
    board: 'police',
    text: `[[question: -]]In the last report the force gave figures for the three eastern towns only.

Could figures for the whole county be provided?

[[answer]]• They are in the annex.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'hyphens and dashes as bullets',
    board: 'police',
    text: `[[question: -]]Why was the stall at the fair withdrawn?

[[answer]]- It rained.
- Two officers were needed elsewhere.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a label of office before the answer',
    board: 'police',
    text: `[[question: Rhian Prys]]PCC: Has the lease on the boat been paid?

[[answer: Padma Wetherby]]DCS: Confirmed it had.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'derived initials as a label',
    board: 'police',
    text: `[[question: -]]Is the kennel block insured?

[[answer: Padma Wetherby]]DCS: It is.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the asker behind the number of the question',
    board: 'police',
    text: `Question 1: Speeding on the Coast Road (Asked by Tomos Iqbal)

[[question: Tomos Iqbal]]What has the force done since the two deaths in August?

[[answer]]• A camera was set up in October.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'short labels Q1 and A1',
    board: 'council',
    text: `[[question]]Q1. How many bins were missed in October?

[[answer]]A1. The figure was 214.

[[question]]Q2. How many were missed twice?

[[answer]]A2. Nineteen.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'question and answer as words',
    board: 'council',
    text: `[[question]]Question: When will the tip at Oldbarrow close?

[[answer]]Answer: On 31 March.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a written question submitted by a councillor with a reply',
    board: 'council',
    text: `Question submitted by Councillor Okonjo

[[question: P. Okonjo]]How much did the borough spend on consultants for the waste review?

[[answer]]REPLY:
The sum was £18,400, all of it in the first half of the year.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'numbered updates are a statement each',
    board: 'police',
    text: `[[procedural: Gethin Marlowe]]The Chief Constable gave an update on the following matters:

[[statement: Gethin Marlowe]]i. Two officers were commended for a rescue at Black Strand.

[[statement: Gethin Marlowe]]ii. The new control room opened on 3 February.

[[statement: Gethin Marlowe]]iii. A trial of drones has begun.`,
    exchanges: {},
  },
  {
    name: 'an action among the bullets is its own',
    board: 'police',
    text: `[[question: -]]Can the Board see the results by district?

[[answer]]• They are kept by district.
[[action]]• Action: Force to send the results by district to the Board.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'one answer holds a list in a list',
    board: 'health',
    text: `[[question: -]]Which wards are short of nurses?

[[answer]]• Three wards:
  - Ward 4
  - Ward 7
  - Ward 9
• All posts have been advertised.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a question that goes on in a list',
    board: 'council',
    text: `[[question: -]]For each of the last two years, can you say:
(a) how many complaints were made,
(b) how many were upheld?

[[answer]]• In 2022 there were 40, of which 12 were upheld.
• In 2023 there were 51, of which 9 were upheld.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the presenter answers where nobody is named',
    board: 'police',
    text: `[[procedural]]This item was presented by Sorcha Dunleavy.

[[question: -]]How many firearms were handed in?

[[answer: Sorcha Dunleavy]]• Thirty-two in all.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'a bullet with the body as its subject',
    board: 'health',
    text: `[[question: -]]Is the clinic at Dunmore to move?

[[answer]]• NHS Strathcarron confirmed that it is.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a colon after a noun is no speaker',
    board: 'council',
    text: `[[statement: -]]Outlook: the contract ends in 2027 and officers will come back with options.`,
    exchanges: {},
  },
  {
    name: 'a colon after a theme is no speaker',
    board: 'fire',
    text: `[[statement: -]]Recruitment: nine firefighters joined in the spring and three left.

[[statement: -]]Training: all crews have been through the smoke house.`,
    exchanges: {},
  },
  {
    name: 'a colon after a day or a place is no speaker',
    board: 'school',
    text: `[[statement: -]]Monday: the hall is closed for repairs.

[[statement: -]]North Wing: the roof has been mended.`,
    exchanges: {},
  },
  {
    name: 'a note is no speaker',
    board: 'school',
    text: `[[statement: -]]Note: the figures for December leave out the last two days of term.`,
    exchanges: {},
  },
  {
    name: 'a label lost from the answer that follows a question on the same line',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver: Is the tip open on Sundays?
[[answer: Dev Anand]]Mr Anand: It is, from ten to two.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'action lines of even length are an action each',
    board: 'council',
    text: `[[action]]Action: Dev Anand to write to the ward clerk.
[[action]]Action: Dev Anand to ring the county council.
[[action]]Action: Dev Anand to draft a longer plan now.
[[action]]Action: Dev Anand to check the figure again.
[[action]]Action: Dev Anand to note the budget again.`,
  },
  {
    name: 'bold labels in Markdown',
    text: `# Northmoor Panel

**Minutes of the meeting held on 3 June 2024**

**Present:** Ada Prowse (Chair), Colm Hession (Clerk)

## 1. Harbour

[[question: Ada Prowse]]**Ada Prowse:** Who owns the slipway?

[[answer: Colm Hession]]**Colm Hession:** The county does.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'escaped numbers in Markdown',
    text: `# Northmoor Panel

Minutes of the meeting held on 3 June 2024

Present: Ada Prowse (Chair), Colm Hession (Clerk)

## Harbour

[[question]]1\\. Who owns the slipway at Port Errol?

[[answer]]- The county does.

[[question]]2\\. Who owns the crane?

[[answer]]- Nobody knows.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a request without a question mark',
    board: 'police',
    text: `[[question: -]]Please provide an update on the new cells.

[[answer]]• Work starts in July.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'no question mark but the order of a question',
    board: 'police',
    text: `[[question: -]]Can the Chief Constable explain how overtime is approved.

[[answer: Gethin Marlowe]]• Each inspector has a budget.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a paper of questions whose headings and lines name the parties',
    text: `# Penrhos County Council

## Cabinet, 3 June 2025

## Written questions and replies

### Question 1

**From:** Councillor Ruth Amsel

**To:** Councillor Ada Prowse, Cabinet Member for Highways

[[question: Ruth Amsel]]How many potholes were filled in April, and what did each cost?

[[none]]### Response

[[answer: Ada Prowse]]4,120 were filled. The average cost was £62.

[[none]]### Supplementary question

[[question: Ruth Amsel]]Will they last the winter?

[[none]]### Response

[[answer: Ada Prowse]]I expect that they will.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'items that are questions, and the name and office of who replies',
    text: `# Penrhos Borough Council

## Council Meeting, 14 May 2025

### 1. Question from Councillor R. Amsel to the Leader of the Council

[[question: R. Amsel]]Can the Leader say how many empty homes there are in the borough?

[[none]]**Reply by Councillor A. Prowse, Leader of the Council**

[[answer: A. Prowse]]There are 312. We wrote to each owner in March.

[[none]]### 2. Question from Councillor M. Finch to the Leader of the Council

[[question: M. Finch]]How many people used the food bank last year?

[[none]]**Answer**

[[answer: A. Prowse]]1,204 households did.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a heading that asks',
    text: `# Northmoor scrutiny meeting, 12 June 2025

Present: Ada Prowse (Commissioner), Colm Hession (Chief Constable)

## Retail crime

### [[question]]What is the force doing about shoplifting?

[[answer]]There is a named officer for each town.

[[none]]### [[question]]When will the team be at full strength?

[[answer: Colm Hession]]By the end of September, the Chief Constable said.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'who asks and who replies stand above the words',
    text: `Mayor's Question Time - 12 June 2025

Members present
Ada Prowse (Chair)
Colm Hession
Ruth Amsel

Officers
Piers Longdon, Mayor
Olwen Tranter, Deputy Mayor for Policing

Question 1: Bus shelters

[[question: Ruth Amsel]]Ruth Amsel asked the Mayor:

How many bus shelters have been vandalised this year, and how many have been mended?

[[answer: Piers Longdon]]The Mayor replied:

140 have been vandalised and all but six mended.

[[none]]Supplementary from Ruth Amsel:

[[question: Ruth Amsel]]What did it cost?

[[answer: Piers Longdon]]Mayor:

About £220,000.

[[none]]Question 2: Hate crime

[[question: Colm Hession]]Colm Hession asked the Mayor:

What are you doing to make the trams safer?

[[answer: Olwen Tranter]]Response from the Deputy Mayor for Policing:

We have doubled patrols since April.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'letters count paragraphs, and a note in the margin stands in the middle of a sentence',
    text: `HARBOUR BOARD LIMITED

HB00021516

Minutes of a Board meeting held on 16 July 2024

Present: Ada Prowse (Chairman), Ruth Amsel (Chief Executive), Sia Noake (General Counsel)

QUAY WALL

[[statement: Ruth Amsel]](a) The Chief Executive explained that the survey had been hard reading but that it had found nothing unsound.

[[statement: Ruth Amsel]]The Chief Executive stressed that it was a reason to change how the wall was kept.

[[none]]HB00021516

[[question: the Board]](b) The Board were concerned that the survey might bring claims. The Board asked if Sia Noake had been told of it before it was sent out.

[[answer: Ruth Amsel]](c) The Chief Executive reported that, until two years before, another company had kept the wall, and that the General Counsel had been told in March.

[[statement: the Board]](d) The Board expressed strong views that the survey had not been handled well.

[[decision]](e) The Board agreed that a further meeting in the autumn

ACTION: would be held on the quay with the company that had done the work.

[[none]]HB00021516`,
    exchanges: { 2: [3] },
  },
  {
    name: 'a decision that announces points does not take the points',
    board: 'council',
    text: `[[decision]]The Board noted the report and the following was raised in the course of the discussion.

[[question: the Committee]]\u00b7 In response to a question from the Committee in relation to the number of bins,

[[answer]]it was advised that forty had been set out.

[[question: J. Tolliver]]\u00b7 Cllr Tolliver asked when the next would come.

[[answer: Dev Anand]]Mr Anand said in May.`
      .replace('bins,\n\n[[answer]]', 'bins, [[answer]]')
      .replace('come.\n\n[[', 'come. [['),
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'answers whose questions are not told, in a list',
    board: 'council',
    text: `[[procedural: Dev Anand]]Mr Anand introduced the report and said the following in answer to Members' questions:

[[answer: Dev Anand]]i. Would ask the contractor to empty the bins on Sundays as well.

[[answer: Dev Anand]]ii. Was not aware of motorcycles on the land.

[[statement: J. Tolliver]]Cllr Tolliver added that a group was being set up.`,
  },
  {
    name: 'initials before a colon in minutes that report the rest make no transcript of them',
    text: `Minutes of the Full Governing Board, 4 March 2025

Present: Malcolm Udall (MU), Chair; Hazel Kidd (HK), Parent Governor; Toby Orr (TO), Headteacher; Lorna Dack (LD), Governor

4. Boiler

[[statement: Toby Orr]]TO said the old boiler had been condemned and two classes were in the hall.

[[question: Hazel Kidd]]HK: how long will the hall be out of use? [[answer: Toby Orr]]TO: until the 14th at the latest, as the hire boiler comes on Tuesday.

[[question: Lorna Dack]]LD was concerned for the lunches and asked where they were being eaten. [[answer: Toby Orr]]TO replied in classrooms.

[[question: Hazel Kidd]]HK: are we insured for any of this? [[answer: Toby Orr]]TO: not yet, he was waiting on the broker.

[[question: Lorna Dack]]LD asked when the boiler had last been looked at. [[answer: Toby Orr]]TO said last August.`,
    exchanges: { 1: [2], 3: [4], 5: [6], 7: [8] },
  },
  {
    name: 'questions that were put, in a list, without their answers',
    board: 'council',
    text: `[[procedural]]Members put questions to Mr Anand on the following matters:

[[question]]- whether the bins were full;

[[question]]- what had been done about it; and

[[question]]- when the next round would be.`,
    exchanges: { 1: [], 2: [], 3: [] },
  },
  {
    name: 'each point of a numbered list is a matter of its own where one holds a question with its answer',
    board: 'council',
    text: `[[statement]](i) Pumps were now run on Mondays. Two had failed in March.

[[question]](ii) In response to a question about whether the pool had been told, [[answer: Dev Anand]]Mr Anand replied that he had learned of it from the radio.

[[statement]](iii) Sandbags left at the chapel had rotted. There was room for new ones.

[[question: J. Tolliver]](iv) Cllr Tolliver asked what would be done. [[answer: Dev Anand]]Mr Anand said that he had every sympathy.`,
    exchanges: { 1: [2], 4: [5] },
  },
  {
    name: 'who says a point stands behind it in brackets',
    board: 'council',
    text: `[[question: J. Tolliver]]\u2022 Why has the bond doubled? (J. Tolliver)

[[answer: Dev Anand]]\u2022 Two weddings left damage that came to more than the old one. (Dev Anand)

[[question: J. Tolliver]]\u2022 Could regular hirers be spared it? (J. Tolliver)

[[answer: Dev Anand]]\u2022 That would not be fair to others. (Dev Anand)`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a word that somebody else has below an answer is a statement',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked when the rounds would begin.

[[answer: Dev Anand]]Mr Anand said in May.

[[statement: M. Abernethy]]The Chair said that residents had been told so in a leaflet.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'what is questioned in a list below a colon',
    board: 'council',
    text: `[[question: the Committee]]The Committee questioned Mr Anand as to:

\u2022 How many bins there were;

\u2022 Whether more would be bought.

[[answer: Dev Anand]]Mr Anand responded that there were forty and that ten more were on order.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'questions under a line that announces them, each behind its subject',
    board: 'council',
    text: `[[procedural]]The questions below were put to Mr Anand face to face:

[[question]]\u2022 Bins \u2013 whether they are now emptied on the same day

[[question]]\u2022 Gulls \u2013 how many nests were found in May`,
    exchanges: { 1: [], 2: [] },
  },
  {
    name: 'the owner of an action behind the bare word',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver requested that the count be sent round.

[[answer: Dev Anand]]Mr Anand agreed to do so.

[[action]]ACTION Dev Anand`,
  },
  {
    name: 'a councillor behind a label who has a word on the answer to another',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver: Wants to know why the strand has lost its guard.

[[answer: Dev Anand]]Mr Anand: It scored lowest of the fourteen because so few swim there.

[[statement: M. Abernethy]]Cllr Abernethy: Few swim there because there is no guard.`,
    exchanges: { 0: [1] },
  },
]
