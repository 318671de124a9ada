import type { RosterCase } from './rosters'

/** Attendance lists that say by letters, columns and brackets who came, for whom and as what. */
export const rostersMarked: readonly RosterCase[] = [
  {
    name: 'P. and A. before each name',
    list: `P. Councillor Ada Prowse
A. Councillor Colm Hession
P. Councillor Ruth Amsel
P. Mr Piers Longdon`,
    people: [
      'Ada Prowse | - | - | present',
      'Colm Hession | - | - | apologies',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
    ],
  },
  {
    name: 'forenames in brackets behind the initial',
    list: `Present: Councillors N (Noreen) Prowse (Chair), T (Thomas) Hession and R (Ruth) Amsel`,
    people: ['Noreen Prowse | Chair | - | present', 'Thomas Hession | - | - | present', 'Ruth Amsel | - | - | present'],
  },
  {
    name: 'a rank with its field in brackets before the name',
    list: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession

In attendance: Area Manager (Response) Jane Tolliver, Group Manager (Prevention) Kofi Okonjo`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Jane Tolliver | Area Manager (Response) | - | present',
      'Kofi Okonjo | Group Manager (Prevention) | - | present',
    ],
  },
  {
    name: 'the clerk behind "with"',
    list: `PRESENT: Cllr Ada Prowse (Chair); Cllr Colm Hession; with Jane Tolliver (Clerk)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Jane Tolliver | Clerk | - | present',
    ],
  },
  {
    name: 'ranks cut short by a stroke, seniority before a rank, clergy',
    list: `Present: Rev'd Ada Prowse (Chair), Cllr Colm Hession

In attendance: D/Supt Jane Tolliver, Snr Sgt Kofi Okonjo`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Jane Tolliver | Det Supt | - | present',
      'Kofi Okonjo | Snr Sgt | - | present',
    ],
  },
  {
    name: 'sides on the left, staff counted and not named',
    list: `PRESENT

MEMBERS\tCllr Ada Prowse (Chair)
\tCllr Colm Hession
STAFF\tJane Tolliver (Clerk)
\tOne staff member

APOLOGIES\tCllr Ruth Amsel`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Jane Tolliver | Clerk | - | present',
      'Ruth Amsel | - | - | apologies',
    ],
  },
]
