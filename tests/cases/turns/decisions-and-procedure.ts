import type { TurnCase } from '../turn-case'

/** What was decided, what is to be done, and what runs the meeting. */
export const decisionsAndProcedure: readonly TurnCase[] = [
  { name: 'RESOLVED', board: 'council', text: `[[decision]]RESOLVED: That the report be noted.` },
  { name: 'RESOLVED that', board: 'council', text: `[[decision]]RESOLVED that the contract be extended by a year.` },
  {
    name: 'resolved unanimously',
    board: 'council',
    text: `[[decision]]It was resolved unanimously that the plan be adopted.`,
  },
  { name: 'AGREED', board: 'ireland', text: `[[decision]]AGREED: to write to the Minister.` },
  {
    name: 'the minutes were approved',
    board: 'health',
    text: `[[decision]]The minutes of the meeting of 9 January were approved as a correct record.`,
  },
  {
    name: 'the committee agreed to',
    board: 'health',
    text: `[[decision]]The Committee agreed to receive a further report in May.`,
  },
  { name: 'the committee noted the report', board: 'health', text: `[[decision]]The Committee noted the report.` },
  {
    name: 'proposed and seconded',
    board: 'ireland',
    text: `[[decision]]It was proposed by Cllr O'Rourke, seconded by Cllr Mac Giolla and agreed.`,
  },
  {
    name: 'a resolution with a list is one decision',
    board: 'council',
    text: `[[decision]]RESOLVED: That
(a) the report be noted;
(b) the Director of Place be asked to report again in March.`,
  },
  {
    name: 'resolution lines of even length',
    board: 'council',
    text: `[[decision]]RESOLVED: That the first report be noted.
[[decision]]RESOLVED: That the second report be noted.
[[decision]]RESOLVED: That the third report be noted.
[[decision]]RESOLVED: That the fourth report be noted.
[[decision]]RESOLVED: That the fifth report be noted.`,
  },
  {
    name: 'an action with its owner',
    board: 'health',
    text: `[[action]]Action: Niall Drummond to send the plan of the ward.`,
  },
  { name: 'ACTION in capitals', board: 'school', text: `[[action]]ACTION – JP to get three quotes for the boiler.` },
  {
    name: 'action with a number',
    board: 'school',
    text: `[[action]]Action 3: Head Teacher to write to parents about the bus.`,
  },
  {
    name: 'an action behind an answer',
    board: 'school',
    text: `[[question: Bethan Solloway]]Ms Solloway asked for the figures by year group. [[answer: Marcus Finch]]The Head Teacher said that he did not have them with him.

[[action]]Action: Head Teacher to send the figures by year group.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'the word action in a sentence is no action',
    board: 'school',
    text: `[[statement: Marcus Finch]]The Head Teacher reported that action had been taken against two drivers.`,
  },
  {
    name: 'noted that is no decision',
    board: 'health',
    text: `[[statement: Callum Rennie]]Mr Rennie noted that the chart had no key.`,
  },
  {
    name: 'agreed with somebody is no decision',
    board: 'health',
    text: `[[statement: Agnes Sutherland]]Ms Sutherland agreed with Mr Rennie that the chart was hard to read.`,
  },
  {
    name: 'the date of the next meeting',
    board: 'fire',
    text: `[[procedural]]The date of the next meeting was given as 18 September 2024.`,
  },
  { name: 'the close', board: 'fire', text: `[[procedural]]The meeting closed at 12.40 pm.` },
  {
    name: 'the recording',
    board: 'council',
    text: `[[procedural]]The meeting was recorded and can be viewed on the council's website.`,
  },
  { name: 'no declarations', board: 'council', text: `[[procedural]]There were no declarations of interest.` },
  {
    name: 'the chair welcomed everyone',
    board: 'fire',
    text: `[[procedural]]The Chair welcomed everyone to the meeting.`,
  },
  {
    name: 'the item was presented by',
    board: 'police',
    text: `[[procedural]]This item was presented by Padma Wetherby.`,
  },
  {
    name: 'the following discussion',
    board: 'police',
    text: `[[procedural]]The following discussion took place:`,
  },
  { name: 'somebody left', board: 'council', text: `[[procedural]]Councillor Lidgate left the meeting at this point.` },
  {
    name: 'welcoming a report is no procedure',
    board: 'fire',
    text: `[[statement: Asha Coleridge]]Cllr Coleridge welcomed the fall in false alarms.`,
  },
  {
    name: 'a meeting that was held is no next meeting',
    board: 'fire',
    text: `[[statement: Warren Tupper]]The Chief Fire Officer said that a meeting with the union had been held in May.`,
  },
  {
    name: 'questions had been received asks nothing',
    board: 'council',
    text: `[[procedural]]Two questions had been received from members of the public.`,
    exchanges: {},
  },
  {
    name: 'no questions were asked asks nothing',
    board: 'school',
    text: `[[procedural]]There were no questions from governors.`,
    exchanges: {},
  },
  {
    name: 'the floor is opened, and somebody presents on a matter',
    board: 'council',
    text: `[[procedural: Dev Anand]]Mr Anand presented on food waste.

[[procedural: M. Abernethy]]The Chair opened the floor to questions.

[[question: J. Tolliver]]Cllr Tolliver asked when the rounds would begin.`,
  },
  {
    name: 'who proposed and who seconded, on lines of their own',
    board: 'council',
    text: `[[statement: Dev Anand]]Mr Anand said that the rounds had begun.

[[decision]]Proposed by Councillor Tolliver

Seconded by Councillor Abernethy`,
  },
]
