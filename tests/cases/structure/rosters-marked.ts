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
  {
    name: 'Scotland: an initial that is a word too',
    list: `Sederunt:- Councillors I Rennie (Convener), H Moffat (Vice Convener) and C Baillie.
Apologies:- Councillor F Dunbar; Superintendent K Laird, Police Scotland.`,
    people: [
      'I Rennie | Convener | - | present',
      'H Moffat | Vice Convener | - | present',
      'C Baillie | - | - | present',
      'F Dunbar | - | - | apologies',
      'K Laird | Superintendent | Police Scotland | apologies',
    ],
  },
  {
    name: 'all who came in one cell of a table, by video behind the bracket',
    list: `| Present | Cllr Ada Prowse (Chair); Cllr Colm Hession; Ruth Amsel (Independent, Vice Chair); Supt Piers Longdon, District Commander; Jane Tolliver (Education Authority) - via Teams |
| Apologies | Cllr Una Lidgate; Tom Brackley (NIFRS) |`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | Independent, Vice Chair | - | present',
      'Piers Longdon | District Commander | - | present',
      'Jane Tolliver | - | Education Authority | present',
      'Una Lidgate | - | - | apologies',
      'Tom Brackley | - | NIFRS | apologies',
    ],
  },
  {
    name: 'ranks with what they are over, a stop before those of the office, numbers on collars, two councils',
    list: `Present: Chief Constable Ada Prowse (CC); ACC Local Policing Colm Hession (ACC). For the OPCC - Ruth Amsel, Chief Executive (CEX); Piers Longdon, Head of Scrutiny (PL). Jane Tolliver, Chief Finance Officer, Mere Police (CFO), items 1 to 4 only.

In attendance: Mrs U Lidgate (Clerk), County & District Cllr T Brackley, PC 2217 Kofi Okonjo and PCSO Dee Marsh, 14 residents`,
    people: [
      'Ada Prowse | Chief Constable | - | present',
      'Colm Hession | ACC | - | present',
      'Ruth Amsel | Chief Executive | - | present',
      'Piers Longdon | Head of Scrutiny | - | present',
      'Jane Tolliver | Chief Finance Officer | Mere Police | present',
      'U Lidgate | Clerk | - | present',
      'T Brackley | - | - | present',
      'Kofi Okonjo | PC | - | present',
      'Dee Marsh | PCSO | - | present',
    ],
  },
  {
    name: 'offices in capitals on the left',
    list: `ATTENDANCE

PRESIDENT            Cr Ada Prowse
DEPUTY PRESIDENT     Cr Colm Hession
STAFF                Mr Piers Longdon        Chief Executive Officer (CEO)`,
    people: [
      'Ada Prowse | President | - | present',
      'Colm Hession | Deputy President | - | present',
      'Piers Longdon | Chief Executive Officer | - | present',
    ],
  },
]
