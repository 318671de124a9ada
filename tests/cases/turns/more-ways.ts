import type { TurnCase } from '../turn-case'

/** More ways in which boards report questions and answers, and look-alikes. */
export const moreWays: readonly TurnCase[] = [
  {
    name: 'the discussion that follows a heading of its own',
    board: 'fire',
    text: `[[procedural]]The following discussion took place:

[[question: Bryn Maddox]]Cllr Maddox asked who had checked the hoses. [[answer: Denise Halloran]]Ms Halloran said that each watch did.`,
  },
  {
    name: 'a supplementary question',
    board: 'council',
    text: `[[question: P. Okonjo]]Cllr Okonjo asked how many lamps were dark. [[answer: Fiona Brackley]]The Director of Place said that nine were.

[[question: P. Okonjo]]As a supplementary question, Cllr Okonjo asked when they would be mended. [[answer: Fiona Brackley]]The Director of Place said within the month.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'information was requested on',
    board: 'health',
    text: `[[question]]Information was requested on the number of beds. [[answer: Shona Petrie]]The Director of Nursing advised that there were 212.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'in reply to a question from, it was confirmed that',
    board: 'council',
    text: `[[answer: -]]In reply to a question from Councillor Lidgate, it was confirmed that the tip would open on Good Friday.`,
    exchanges: {},
  },
  {
    name: 'when asked by',
    board: 'health',
    text: `[[question: Callum Rennie]]When asked by Mr Rennie whether the lift was safe, [[answer: Niall Drummond]]the Head of Estates said that it was.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'responding to the chair',
    board: 'fire',
    text: `[[question: Josie Hartnell]]The Chair asked about the drought. [[answer: Warren Tupper]]Responding, the Chief Fire Officer said that three ponds were dry.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a statement between question and answer',
    board: 'police',
    text: `[[question: Rhian Prys]]The PCC asked whether the stables could be kept. [[answer: Gethin Marlowe]]The Chief Constable said that they could.

[[statement: Rhian Prys]]The PCC thanked the riders for their work.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a comment that welcomes and then asks',
    board: 'police',
    text: `[[question: Tomos Iqbal]]The DPCC welcomed the new cells and asked when they would open. [[answer: Leonie Farr-Baxter]]LFB said in June.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'asked that something be done is a request',
    board: 'school',
    text: `[[question: Bethan Solloway]]Ms Solloway asked that the gate be locked at night. [[answer: Judith Penrose]]The School Business Manager agreed to see to it.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'suggested and proposed are statements',
    board: 'school',
    text: `[[statement: Imran Dacre]]Mr Dacre suggested that the fair be held indoors.`,
    exchanges: {},
  },
  {
    name: 'the report asked members to note: no question',
    board: 'council',
    text: `[[procedural]]Members considered a report on the winter plan.

[[decision]]RESOLVED: That the report be noted.`,
    exchanges: {},
  },
  {
    name: 'a rhetorical question inside an answer stays in the answer',
    board: 'police',
    text: `[[question: -]]Why were the patrols moved?

[[answer]]• Where were they needed most? The figures pointed to the quays.
• They will be back in May.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a question quoted from a letter asks nothing here',
    board: 'ireland',
    text: `[[statement: Róisín Tuohy]]Ms Tuohy reported that the letter had asked why the bridge was shut.`,
    exchanges: {},
  },
  {
    name: 'the superintendent outlines and a councillor asks',
    board: 'ireland',
    text: `[[statement: Ciarán Fallon]]Superintendent Fallon outlined the figures for the summer.

[[question: Donncha Mac Giolla]]Cllr Mac Giolla asked about the beach. [[answer: Ciarán Fallon]]The Superintendent said that two gardaí walked it each night.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'semicolons part two speakers',
    board: 'fire',
    text: `[[question: Asha Coleridge]]Cllr Coleridge asked who paid for the boots; [[answer: Kofi Mensworth]]the Treasurer said that the Authority did.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'to which replied',
    board: 'fire',
    text: `[[question: Asha Coleridge]]Cllr Coleridge asked who paid for the boots, [[answer: Kofi Mensworth]]to which the Treasurer replied that the Authority did.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'an answer by letter later in the item',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked what the survey had cost. [[answer: Fiona Brackley]]The Director of Place said that she would write to him.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'three numbered paragraphs of speech',
    board: 'health',
    text: `[[question: Agnes Sutherland]]1.1 Ms Sutherland asked how many posts were vacant. [[answer: Shona Petrie]]Ms Petrie said thirty.

[[question: Callum Rennie]]1.2 Mr Rennie asked for how long. [[answer: Shona Petrie]]Ms Petrie said that most were new.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a rank in the middle of a sentence speaks not',
    board: 'police',
    text: `[[statement: Sorcha Dunleavy]]The DCC reported that Chief Inspector Lomax had told the town what was planned.`,
    exchanges: {},
  },
  {
    name: 'an opening with although',
    board: 'school',
    text: `[[question: Bethan Solloway]]Although the figures were good, Ms Solloway asked why Year 9 lagged behind. [[answer: Marcus Finch]]The Head Teacher said that it had lost two tutors.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'questions from a member of the public',
    board: 'council',
    text: `[[question]]A member of the public asked whether the meeting was recorded. [[answer: M. Abernethy]]The Chair said that it was.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a dash as a label',
    board: 'police',
    text: `[[question: Tomos Iqbal]]DPCC - How many bikes were marked?

[[answer: Gethin Marlowe]]CC - About 600.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the same in HTML',
    text: `<html><body><h1>Northmoor Board</h1><p>Minutes of the meeting held on 4 March 2025</p><p>Present: Ada Prowse, Chair; Colm Hession, Clerk</p><h2>1. Dues</h2><p>[[question: Ada Prowse]]The Chair asked who had paid. [[answer: Colm Hession]]The Clerk said that all had.[[none]]</p></body></html>`,
  },
  {
    name: 'in answer to a question that is not recorded',
    board: 'council',
    text: `[[answer: Dev Anand]]In answer to a question, Mr Anand said that the salt came from Cheshire.`,
  },
  {
    name: 'in reply behind the name',
    board: 'council',
    text: `[[question: J. Tolliver]]Cllr Tolliver asked whether the salt was dear. [[answer: Dev Anand]]Mr Anand, in reply, said that it was.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'replied as follows, and the reply in the next paragraph',
    board: 'police',
    text: `Question 1 from Mrs Y. Garrick

[[question: Y. Garrick]]How many patrols are there in Mill Lane at night?

[[answer: Rhian Prys]]The Commissioner replied as follows:

There are two each night.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'asked and the other advised in one sentence',
    board: 'health',
    text: `[[question: Callum Rennie]]Mr Rennie asked how many patients took meals [[answer: Shona Petrie]]and the Director of Nursing advised that 61% did.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a decision behind an answer',
    board: 'health',
    text: `[[question: Isla Menzies]]The Chair asked what the lift had cost. [[answer: Niall Drummond]]Mr Drummond said £90,000.

[[decision]]The Committee approved the report.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'noted that, in the passive, decides nothing',
    board: 'health',
    text: `[[statement: -]]It was noted that the winter had been mild.

[[decision]]It was agreed that Mr Drummond would write to the supplier.`,
    fails: 'what was noted of the world is read as a decision',
  },
  {
    name: 'a question that ends in a list',
    board: 'fire',
    text: `[[question: Josie Hartnell]]The Chair asked three questions:
• how many crews were short;
• why they were short; and
• when they would be whole.

[[answer: Warren Tupper]]The Chief Fire Officer said that two were, for want of recruits.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'a member raises a point in a bullet',
    board: 'fire',
    text: `[[procedural]]Members raised the following points:
[[question: Bryn Maddox]]• Cllr Maddox asked about foam. [[answer: Kofi Mensworth]]The Treasurer said that there was enough.
[[statement: Asha Coleridge]]• Cllr Coleridge noted the cost.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'members asked in the course of discussion',
    board: 'council',
    text: `[[question: Members]]In the course of discussion Members asked how often bins were washed. [[answer: Dev Anand]]Mr Anand said never.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the board and what it did in a list',
    board: 'health',
    text: `[[statement: Fergus Boyle]]The Medical Director reported that 41 patients were waiting.

[[decision]]The Committee:
- noted the report; and
- asked the Medical Director to report again in May.`,
    fails: 'what a body did in a list is given to the last speaker',
  },
  {
    name: 'a pronoun that is not the asker answers in the same sentence',
    board: 'health',
    text: `[[question: Agnes Sutherland]]Ms Sutherland asked how many wards were shut. [[answer: Fergus Boyle]]The Medical Director said that two were. [[question: Agnes Sutherland]]She then asked whether they would open by June, [[answer: Fergus Boyle]]and he said that they would.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'to ask an office, below a heading that names the asker',
    board: 'council',
    text: `Question 1 – Councillor Okonjo

[[question: P. Okonjo]]To ask the Director of Place (a) how many bins were missed in May; and (b) what became of them.

[[answer: Fiona Brackley]]Reply: (a) 212. (b) They were emptied within the week.

[[none]]Question 2 – Councillor Tolliver

[[question: J. Tolliver]]To ask the Head of Waste Services, regarding the tip, whether it will open on Sundays.

[[answer: Dev Anand]]Reply: It will from July.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'an answer without a subject is by whoever reported on the item',
    board: 'health',
    text: `[[statement: Niall Drummond]]Mr Drummond reported that the lift had failed twice.

[[question: Agnes Sutherland]]Ms Sutherland asked what the repair had cost.

[[answer: Niall Drummond]]Some £4,000, which the maker had paid.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'the one who is named answers, whatever the verb',
    board: 'health',
    text: `[[statement: Niall Drummond]]Mr Drummond reported that the lift had failed twice.

[[question: Agnes Sutherland]]Ms Sutherland asked why nobody had been told.

[[answer: Fergus Boyle]]Dr Boyle put it down to the holidays.`,
    exchanges: { 1: [2] },
  },
  {
    name: 'an action labelled in two languages',
    board: 'ireland',
    text: `[[action]]Gníomh / Action 3: The Clerk to write to the Minister by 6 May.`,
  },
]
