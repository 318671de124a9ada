import type { TurnCase } from '../turn-case'

/** Questions and replies that minutes count by letters, and proceedings of committees that examine a department. */
export const countedAndExamined: readonly TurnCase[] = [
  {
    name: 'lettered questions by several members over lettered replies',
    board: 'fire',
    text: `[[procedural]]In the course of discussion Members asked the following:

[[question: Bryn Maddox]](a) Councillor Maddox asked which of the boats had been laid up;

[[question: Asha Coleridge]](b) Councillor Coleridge, having referred to the calls to the old mill, asked whether the service charged for them; and

[[question: Josie Hartnell]](c) Councillor Hartnell wished to know who paid.

[[answer: Kofi Mensworth]]The Treasurer replied that:

(a) the Gannet and the Tern were laid up in May;

[[answer: Kofi Mensworth]](b) it had done so since 2022; and

[[answer: Kofi Mensworth]](c) the owner of the mill paid.`,
    exchanges: { '1': [4], '2': [5], '3': [6] },
  },
  {
    name: 'one list of questions under one asker, and one of replies',
    board: 'fire',
    text: `[[question]]Councillor Maddox asked:

(a) whether the hoses were new; and

(b) for an example of one that was not.

[[answer: Kofi Mensworth]]The Treasurer said in reply:

(a) that nine of the ten were; and

(b) that the one at Mill Lane dated from 1998.`,
    exchanges: { '0': [1] },
  },
  {
    name: 'a department examined by a committee',
    text: `HARBOUR ASSEMBLY

COMMITTEE ON PUBLIC ACCOUNTS

[[procedural]]The Committee sat on Tuesday, the 4th March, 2025 in Room 3.

[[none]]PRESENT
Shri Colm Hession - Chairperson

MEMBERS
Smt. Ada Prowse
Shri Piers Longdon

REPRESENTATIVES OF THE HARBOUR WORKS DEPARTMENT
Smt. Ruth Amsel, IAS - Principal Secretary
Shri Dan Treacy - Chief Engineer

II. THE BRIDGE

[[question]]2.1 To a specific query whether the gates had been paid for, and if so, who had paid, [[answer: Ruth Amsel]]the Principal Secretary submitted that they had been paid for by the mill.

[[question: the Committee]]2.2 The Committee asked the Department to state (i) how many of the gates had been inspected; and (ii) whether registers were kept.

[[answer]]2.3 In reply, it was stated as under:

(i) 14 of the gates had been inspected; and

(ii) a register was kept at each of them.

[[question]]2.4 On being asked why the sluice had failed, [[answer: Ruth Amsel]]the Principal Secretary informed the Committee that a beam had cracked. [[answer: Dan Treacy]]The Chief Engineer supplemented that the beam was of 1951.

[[procedural]]2.5 A verbatim record of the proceedings was kept.

[[procedural]]2.6 The Committee adjourned to meet again at 1100 hrs. on Tuesday, the 11th March, 2025.`,
    exchanges: { '1': [2], '3': [4], '5': [6, 7] },
  },
  {
    name: 'challenge and reply by letters within paragraphs',
    board: 'school',
    text: `[[statement]]Mr Finch took the governors through his report. The roll stands at 418. [[question: Olwen Tranter]]Q (OT): What lies behind the fall? [[answer]]A: Two estates have yet to be built. [[question]]Q: When will they be? [[answer]]A: By May 2026, said Mr Finch.

[[question: Bethan Solloway]]Q (BS): Will the hall be let? [[answer]]A: Not this year.

[[decision]]The Board RESOLVED to approve the accounts.`,
    exchanges: { '1': [2], '3': [4], '5': [6] },
  },
  {
    name: 'answers that a hearing was sent later, by the bodies that sent them',
    text: `STANDING COMMITTEE ON HARBOURS

TRANSCRIPT

[[question: Prowse]]Ms PROWSE: How many officers are there on the quay at night, and is that enough?

[[answer: Hession]]Mr HESSION: There are nine. I will take the second part on notice.

[[question: Prowse]]Ms PROWSE: Who pays for them at present?

[[answer: Hession]]Mr HESSION: The port does, and always has.

[[none]]ANSWERS TO QUESTIONS ON NOTICE

[[question: Prowse]]Ms PROWSE: Is nine enough for the quay at night?

[[answer: Harbour Police]]Answer (Harbour Police): It is not. Twelve are needed.

[[question: Prowse]]Ms PROWSE: Will the port pay for the other three?

[[answer: Port Company]]Answer (Port Company): Yes, from July 2025.

[[question: Prowse]]Ms PROWSE: How much will it be asked for?

[[answer: Port Company]]Answer (Port Company): $48,000 a year.`,
    exchanges: { '0': [1], '2': [3], '4': [5], '6': [7], '8': [9] },
  },
  {
    name: 'questions and replies labelled by the office that gives them',
    board: 'police',
    text: `[[question: Rhian Prys]]PCC question: The rise in thefts stands out. What is behind it?

[[answer: Gethin Marlowe]]Chief Constable's response: One gang from the coast, which was arrested in May.

[[question: Tomos Iqbal]]Would the shops be told? asked Mr Iqbal.

[[answer: Gethin Marlowe]]They had been in June, the Chief Constable replied.

[[decision]]The PCC approved the release of the second grant.

[[procedural]]Time being short, the Board moved on.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'movers on a line above the points of what was moved',
    board: 'council',
    text: `[[decision]]Moved Cr Tolliver, Seconded Cr Lidgate

That the Committee:

1. NOTES the outcomes of the trial; and

2. RECOMMENDS that Council approve the hire of the trailer.

CARRIED 4/1`,
  },
  {
    name: 'replies of an Irish council that are signed below, and a motion to which an officer replies',
    text: `HARBOUR COUNTY COUNCIL

Minutes of the Monthly Meeting held on Monday, 10th February, 2025

Present: Cllr. A. Prowse, Cathaoirleach; Cllr. C. Hession; Cllr. R. Amsel

In attendance: Mr. D. Treacy, Chief Executive; Ms. F. Longdon, Director of Services

Item 4.  Notice of Questions

Question No. 1 submitted by Cllr. C. Hession

[[question: C. Hession]]"To ask when the pier will be mended."

[[answer: F. Longdon]]Reply: The pier will be mended in May.
F. Longdon, Director of Services

[[none]]Item 5.  Notice of Motion

Motion No. 1 - Cllr. R. Amsel

[[question: R. Amsel]]"That this Council provide a slip at the old mill and say when."

[[answer: D. Treacy]]Reply: The slip will be provided in June.
D. Treacy, Chief Executive

[[decision]]The motion was agreed.`,
    exchanges: { '0': [1], '2': [3] },
  },
  {
    name: 'decisions on top of an item, and what was said below them in numbered paragraphs',
    text: `HARBOUR COUNCIL

MINUTE of MEETING of the POLICE SCRUTINY SUB-COMMITTEE held in Mill House on 12 June 2025

Present:- Councillors A. Prowse (Convener), C. Hession and R. Amsel.

In Attendance:- Chief Inspector Dan Treacy, Harbour Police.

5.   LOCAL REPORT

     Decision

[[decision]]     To note the report.

[[statement: Dan Treacy]]5.1  Chief Inspector Treacy advised that there had been 22 fires.

[[question: Colm Hession]]5.2  Councillor Colm Hession asked whether the station was short of crew. [[answer: Dan Treacy]]Chief Inspector Treacy confirmed that it was.`,
    exchanges: { '2': [3] },
  },
  {
    name: 'a bullet of a reply that goes on behind the foot of a page',
    board: 'police',
    text: `**[[question: Rhian Prys]]PCC:** Does every ward have a named officer?

**[[answer: Gethin Marlowe]]CC response:**

- The CC confirmed that all 137 had.

[[answer: Sorcha Dunleavy]]- The DCC added that the names were on the website, which took five clicks to reach.

1 | P a g e

---

**OFFICIAL**

The force hopes to bring a simpler page into use in December.`,
    exchanges: { '0': [1, 2] },
  },
]
