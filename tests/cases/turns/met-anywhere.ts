import type { TurnCase } from '../turn-case'

/** What the record itself tells of who speaks, whatever the layout of its lists. */
export const metAnywhere: readonly TurnCase[] = [
  {
    name: 'letters beside names in a list that has lost its lines',
    text: `Lynford Patient Group
Minutes of the meeting on 4 June 2024
Present: TH Tom Hale Patient Member RW Rita Ward Practice Manager PO Pam Orme Nurse Practitioner
1. Telephones
[[question: Tom Hale]]TH asked if calls are kept. [[answer: Rita Ward]]RW confirmed that they are.

[[question: Pam Orme]]PO asked for how long. [[answer: Rita Ward]]RW said for three years.`,
    exchanges: { 0: [1], 2: [3] },
  },
  {
    name: 'letters in square brackets behind initials and surnames',
    text: `Lynford School Governing Board
held on 4 June 2024
Mr T Hale [TH] Chair; Dr R Ward [RW]; Mrs P Orme [PSO] Clerk
1. Heating
[[question: T Hale]]TH asked when the boiler would be mended. [[answer: P Orme]]PSO said by Easter.`,
    exchanges: { 0: [1] },
  },
  {
    name: 'evidence whose witnesses stand in brackets and whose members stand above their questions',
    text: `Select Committee on Ports Minutes of Evidence

Examination of Witnesses (Questions 40-42)

TUESDAY 4 MARCH 2003

MR TOM HALE, MS RITA WARD AND DR PAM ORME

Chairman

[[question]]  40. When will the port open?

[[answer: Tom Hale]]  (Mr Hale) In June, if the crane comes.

[[question]]  41. And what did the crane cost?

[[answer: Rita Ward]]  (Ms Ward) I do not have that with me.

[[none]]Mr Dean

[[question: Dean]]  42. Is the quay safe?

[[answer: Pam Orme]]  (Dr Orme) It is. We measure it each week.

[[answer: Tom Hale]]  (Mr Hale) I would add that it is new.`,
    exchanges: { 0: [1], 2: [3], 4: [5, 6] },
  },
  {
    name: 'decisions and actions that somebody is reported to ask about in their paragraph',
    text: `Lynford Harbour Board
Minutes of the meeting held on 14 May 2024
Present: Mr J Dean (Chair), Ms R Ward (Harbour Master), Mr T Hale

1. Boats
[[decision]]It was agreed that the boats be sold. [[question: T Hale]]Mr Hale asked when. [[answer: R Ward]]Ms Ward said that it would be in May. [[decision]]The Board noted the reply.

[[action]]Action: Ms Ward to find a buyer. [[question: T Hale]]Mr Hale asked who would be told. [[answer: R Ward]]Ms Ward said that members would.`,
    exchanges: { 1: [2], 5: [6] },
  },
]
