import type { TurnCase } from '../turn-case'

/** How clerks of many boards label, list and put questions, replies and motions. */
export const labelsOfClerks: readonly TurnCase[] = [
  {
    name: 'who asks on one line and who answers on another, in brackets behind letters',
    board: 'council',
    text: `[[question: J. Tolliver]]Q1 (Councillor Tolliver)
How many missed collections were there in October?

[[answer: Dev Anand]]A (Head of Waste Services)
There were 312, and 290 were put right within a day.

[[question: S. Lidgate]]Supplementary (Councillor Lidgate)
Will the lorries run over Christmas?

[[answer: Dev Anand]]A (Head of Waste Services)
They will, on two days.

[[question: P. Okonjo]]Q2 (Councillor Okonjo)
What did the new bins cost?

[[answer: Fiona Brackley]]A (Director of Place)
They cost £41,000.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'questions of an office and responses of a force',
    board: 'police',
    text: `[[question: Rhian Prys]]Commissioner's question: Has the backlog held up a decision to charge?

[[answer: Sorcha Dunleavy]]Force response (DCC Dunleavy):
• It has, in two cases.
• Both suspects have since been charged.

[[question: Rhian Prys]]Commissioner's question: How many phones wait?

[[answer: Sorcha Dunleavy]]Force response (DCC Dunleavy):
• There are 268.

[[statement: Rhian Prys]]Commissioner's comment: That is a great improvement on the spring.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'questions from one by name to another by name, with a reported supplementary',
    board: 'council',
    text: `Question 1 from Mrs Ena Clough to Councillor M. Abernethy, Leader of the Council

[[question: Ena Clough]]When will the lamp in Mill Lane be mended, and why were my reports closed?[[none]]

Answer

[[answer: M. Abernethy]]It will be mended in the week beginning 5 August. Reports are closed when the contractor has them.[[none]]

Supplementary question

[[question: Ena Clough]]Mrs Clough asked whether a crossing patrol could stand there until then.[[none]]

Supplementary answer

[[answer: M. Abernethy]]Councillor Abernethy said that she would ask for one.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'a heading that says who asks whom',
    board: 'council',
    text: `Mr Ned Holroyd to the Director of Place, Fiona Brackley

[[question: Ned Holroyd]]Question: When is the car park going to open again?

[[answer: Fiona Brackley]]Reply: We expect to open it on 1 December.

[[question: Ned Holroyd]]Supplementary: Will traders be paid anything?

[[answer: Fiona Brackley]]Reply: I am afraid not.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'letters with a stop: what stands before the reply is asked, and the reply is no name with an initial',
    board: 'council',
    text: `[[question: -]]Q. Could we have the drop-in back at the library? It was well used when we had it.
[[answer]]A. Fiona said that she would ask the trust.

[[question: Hal Prusz]]Q. (Hal Prusz, Garth Road) Who took the bus shelter away?
[[answer: Dev Anand]]A. (Dev Anand) It was the bus company.

[[question: -]]Q. When do the humps go in?
[[answer]]A. In July.`,
    exchanges: { 0: [1], 2: [3], 4: [5] },
  },
  {
    name: 'questions signed in brackets before their replies',
    board: 'police',
    text: `[[question: Leonie Farr-Baxter]]Q: The attendance of detainees' visitors is falling. Why is this? (LFB)
[[answer]]A: Two of them have moved away.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'notes of what was asked in small letters, with the reply behind',
    board: 'council',
    text: `[[procedural]]The following matters were raised by the Members and replied to by Dev Anand:

[[question: J. Tolliver]]– Cllr Tolliver: would the lights at the green be repaired, they were out since June. [[answer: Dev Anand]]They would. A new column was ordered.
[[question: P. Okonjo]]– Cllr Okonjo: whether the path could be brought out to the mill. [[answer: Dev Anand]]No, the strip was in private hands.`,
    exchanges: { 1: [2], 3: [4] },
  },
  {
    name: 'points that ask over points of another sign that answer',
    board: 'council',
    text: `[[procedural]]In discussion:

[[question: A member]]– A member wanted to know how many times the van had been out.
[[answer: -]]o Six times since January.
o Eleven fines were given.
[[question: Members]]– Members were uneasy about the cost, and asked whether it could be shared.
[[answer: Dev Anand]]o Dev Anand said that it could.
[[question: A member]]– A member asked who decides where it goes.
[[answer: -]]o The ward office.`,
    exchanges: { 1: [2], 3: [4], 5: [6] },
  },
  {
    name: 'what a point is about before who asks, in small letters',
    board: 'police',
    text: `- Women in custody. [[question: Leonie Farr-Baxter]]LFB asked whether all of them have a female officer. [[answer: Sorcha Dunleavy]]The DCC said that they have.
[[none]]- Blankets. [[question: Leonie Farr-Baxter]]LFB asked had the new ones come. [[answer: Sorcha Dunleavy]]The DCC said yes, 200 were delivered in March.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'residents and men at the back who ask',
    board: 'council',
    text: `[[question: A resident of Mill Brae]]A resident of Mill Brae asked why the van never came to the coast. [[answer: Dev Anand]]Dev Anand explained that it could only go to approved sites.

[[question: A man at the back of the hall]]A man at the back of the hall asked how long callers had to wait. [[answer: Dev Anand]]Dev Anand said nine minutes.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'somebody who felt or had read something and asked',
    board: 'council',
    text: `[[question: M. Abernethy]]The Chair had read that another council was using software to sort complaints and wondered if that was being looked at. [[answer: Dev Anand]]Dev Anand said that it was.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'what had risen is asked, and nobody is asked to rise',
    board: 'council',
    text: `[[question: S. Lidgate]]Councillor Lidgate asked why complaints had continued to rise in the town. [[answer: Dev Anand]]Dev Anand stated that one round had been changed twice.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'openings without a comma',
    board: 'police',
    text: `[[statement: Rhian Prys]]In presenting the plan the Commissioner drew attention to the fall in burglary.

[[statement: Gethin Marlowe]]In the ensuing discussion the Chief Constable stated that the fall would go on.`,
  },
  {
    name: 'motions with their movers, words and outcome on lines of their own',
    board: 'council',
    text: `[[decision]]COUNCIL DECISION 28/25
Moved: Cllr Tolliver Seconded: Cllr Okonjo
That the minutes of the last meeting be confirmed.
CARRIED 9/0`,
  },
  {
    name: 'what was resolved, below a line that only says that it was',
    board: 'council',
    text: `[[decision]]It was:-

RESOLVED that the report be received.`,
  },
  {
    name: 'quoted words behind who replied',
    board: 'council',
    text: `(i) Councillor S. Lidgate to the Chair

[[question: S. Lidgate]]"How many lorries does the council have?"

[[answer: M. Abernethy]]The Chair replied: "There are 28 today."`,
    exchanges: { 0: [1] },
  },
]
