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
]
