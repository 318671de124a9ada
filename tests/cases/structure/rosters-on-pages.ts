import type { RosterCase } from './rosters'

/** Attendance lists as pages and papers leave them: run together, torn, told in sentences, called by a roll. */
export const rostersOnPages: readonly RosterCase[] = [
  {
    name: 'titles, names and offices without a comma between, broken off at the ends of lines',
    list: `Present:
Dr Ada Prowse Senate Assessor, Mr Colm Hession Staff Member, Professor Ruth
Amsel Co-opted Member, Mr Piers
Longdon Employee Representative, Lady Tolliver Chancellor's Assessor (Convener), Miss Jane Oko-
Lidgate Student Member.`,
    people: [
      'Ada Prowse | Senate Assessor | - | present',
      'Colm Hession | Staff Member | - | present',
      'Ruth Amsel | Co-opted Member | - | present',
      'Piers Longdon | Employee Representative | - | present',
      "Tolliver | Chancellor's Assessor, Convener | - | present",
      'Jane Oko-Lidgate | Student Member | - | present',
    ],
  },
  {
    name: 'kinds of those absent below one label',
    list: `Present:
Ada Prowse (Chair), Colm Hession

Apologies:
Members: Ruth Amsel, Piers Longdon
Attenders: Jane Tolliver (Clerk)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | apologies',
      'Piers Longdon | - | - | apologies',
      'Jane Tolliver | Clerk | - | apologies',
    ],
  },
  {
    name: 'members below those absent with names of their own are present',
    list: `Apologies: Ruth Amsel

Members: Ada Prowse, Colm Hession`,
    people: ['Ruth Amsel | - | - | apologies', 'Ada Prowse | - | - | present', 'Colm Hession | - | - | present'],
  },
  {
    name: 'a column of labels in capitals that ran into the names, and staff without names',
    list: `PRESENT: Mrs Ada Prowse Chair* Prof Colm Hession* HARBOUR SERVICE OF (2) Ms Ruth Amsel, Chief Officer* (2) Station Officer Piers Longdon, Command Secretariat* (2) One Service Staff Member* PENRHOS HARBOUR Mrs Jane Tolliver, Chief Executive`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | Chief Officer | - | present',
      'Piers Longdon | Station Officer | * | present',
      'Jane Tolliver | Chief Executive | - | present',
    ],
  },
  {
    name: 'a page that dropped names which were links',
    list: `MEMBERS PRESENT:

Assemblywoman Ada Prowse, Chair Assemblyman , Vice Chair Assemblyman Assemblyman Colm Hession Assemblywoman Ruth Amsel

STAFF PRESENT:

Piers Longdon, Policy Analyst Jane Tolliver, Committee Counsel Ida Oko Lidgate, Committee Secretary`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Assemblyman | - | present',
      'Ruth Amsel | Assemblywoman | - | present',
      'Piers Longdon | Policy Analyst | - | present',
      'Jane Tolliver | Committee Counsel | - | present',
      'Ida Oko Lidgate | Committee Secretary | - | present',
    ],
  },
  {
    name: 'titles left over from such names, with letters and notes behind them',
    list: `Present:

Dr Ada Prowse AM (Chair) AM Councillor Colm Hession Councillor MBE, AM Councillor Councillor AM Councillor Ruth Amsel Councillor (Vice-Chair) Councillor Piers Longdon AM`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
    ],
  },
  {
    name: 'an office is never made of the title of who is named next',
    list: `Present: Cllr Ada Prowse, Chair Cllr Colm Hession, Vice Chair Cllr Ruth Amsel, Cllr Piers Longdon
Officers: Mr Owen Tolliver, Deputy Clerk, Station Officer Jane Lidgate, Command Centre`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice Chair | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Owen Tolliver | Deputy Clerk | - | present',
      'Jane Lidgate | Station Officer, Command Centre | - | present',
    ],
  },
  {
    name: 'names and offices take turns on lines of their own',
    list: `Ada Prowse
Chair
Colm Hession
Vice Chair
Ruth Amsel
Secretary`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice Chair | - | present',
      'Ruth Amsel | Secretary | - | present',
    ],
  },
  {
    name: 'the office of the first below the label and the name',
    list: `Present: Mrs Ada Prowse
Chairman
Mr Colm Hession
Mrs Ruth Amsel`,
    people: ['Ada Prowse | Chairman | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | - | - | present'],
  },
  {
    name: 'a register of witnesses below the members of a legislature',
    list: `MEMBERS PRESENT

Representative Ada Prowse, Chair
Representative Colm Hession

MEMBERS ABSENT

Representative Ruth Amsel

WITNESS REGISTER

PIERS LONGDON, Staff
Representative Ida Lidgate
POSITION STATEMENT:  Presented HB 12.

JANE TOLLIVER, Director
Division of Harbours
POSITION STATEMENT:  Answered questions.

ACTION NARRATIVE`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Representative | - | present',
      'Ruth Amsel | Representative | - | apologies',
      'Piers Longdon | Staff | Representative Ida Lidgate | present',
      'Jane Tolliver | Director | Division of Harbours | present',
    ],
  },
  {
    name: 'a junior keeps that part of the name',
    list: `MEMBERS PRESENT: Ada Prowse, Colm Hession, Jr., Ruth Amsel
MEMBERS PRESENT VIA TELECONFERENCE: Piers Longdon
LATE: Jane Tolliver
STAFF: OWEN LIDGATE, SR., Clerk`,
    people: [
      'Ada Prowse | - | - | present',
      'Colm Hession Jr. | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | - | - | present',
      'Owen Lidgate Sr. | Clerk | - | present',
    ],
    aliases: { 'Colm Hession Jr.': ['Colm Hession', 'Hession'] },
  },
  {
    name: 'titles before a stroke, of comrades and advocates, of senators',
    list: `Present: Cllr/Ada Prowse (Mayor), Clr Colm Hession, Comr Ruth Amsel, Adv. Piers Longdon
In attendance: Senator the Hon Jane Tolliver, Minister for Harbours`,
    people: [
      'Ada Prowse | Mayor | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Minister for Harbours | - | present',
    ],
  },
  {
    name: 'members of an island for their parishes, run together',
    list: 'Panel:\n\nDeputy A.B. Prowse of St. Ives (Chairman) Conn\u00e9table C. Le Hession of St. Just',
    people: ['A.B. Prowse | Chairman | St. Ives | present', 'C. Le Hession | - | St. Just | present'],
  },
  {
    name: 'surnames turned round behind semicolons',
    list: 'Present: PROWSE, Ada; HESSION, Colm; AMSEL, Ruth',
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | - | - | present'],
  },
  {
    name: 'an office that begins with the initial is no forename',
    list: 'Present: A. Prowse (Chair), R. Amsel, S. Hession (Secretary)',
    people: ['A. Prowse | Chair | - | present', 'R. Amsel | - | - | present', 'S. Hession | Secretary | - | present'],
  },
  {
    name: 'a roll that is called',
    list: 'Roll Call: Mr. Prowse, present; Mr. Hession, present; Mrs. Amsel, absent.',
    people: ['Prowse | - | - | present', 'Hession | - | - | present', 'Amsel | - | - | apologies'],
  },
  {
    name: 'a roll line by line',
    list: `Ada Prowse ..... Present
Colm Hession ..... Present
Ruth Amsel ..... Excused`,
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | - | - | apologies'],
  },
  {
    name: 'two who are present are no roll',
    list: 'Present: Ada Prowse, Colm Hession\n\nThe minutes are here. The key was present.',
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present'],
  },
  {
    name: 'who was there and who was not, in sentences',
    list: 'Chair Ada Prowse called the meeting to order at 7 p.m. with the following trustees present: Colm Hession, Ruth Amsel, and Piers Longdon. Trustee Jane Tolliver was absent.',
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Trustee | - | apologies',
    ],
  },
  {
    name: 'those attending, and one who joins by telephone',
    list: `Those attending were: Ada Prowse, Colm Hession and Ruth Amsel. Absent were Owen Lidgate and Ida Brackley.

The meeting was attended by Piers Longdon (Treasurer), with Jane Tolliver joining by phone.`,
    people: [
      'Ada Prowse | - | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Owen Lidgate | - | - | apologies',
      'Ida Brackley | - | - | apologies',
      'Piers Longdon | Treasurer | - | present',
      'Jane Tolliver | - | - | present',
    ],
  },
  {
    name: 'an apology of somebody, leave of absence, and an office without a name among those who sent apologies',
    list: `Present: Ada Prowse, Colm Hession

The apology of Ms R Amsel (Green) was noted. Leave of absence was granted to Cr Ida Brackley.

It was agreed to accept apologies for non-attendance at the Meeting from Mrs E Lidgate, Mr O Tolliver and Assistant Director of Legal Services.`,
    people: [
      'Ada Prowse | - | - | present',
      'Colm Hession | - | - | present',
      'R Amsel | - | Green | apologies',
      'E Lidgate | - | - | apologies',
      'O Tolliver | - | - | apologies',
    ],
  },
  {
    name: 'an apology from a company, and somebody who left the room, tell nothing of attendance',
    list: `Present: Ada Prowse, Colm Hession

The apology of the ferry company was noted. Councillor Hession was absent for the vote.`,
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present'],
  },
  {
    name: 'an apology behind the label of the minutes of an item',
    list: 'Present: Ada Prowse, Colm Hession\n\nMinutes: An apology was received from Councillor Ruth Amsel.',
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | - | - | apologies'],
  },
  {
    name: 'a list of names in capitals',
    list: 'PRESENT: TOM HALE, RITA WARD, PAM ORME AND JOHN DEAN',
    people: [
      'Tom Hale | - | - | present',
      'Rita Ward | - | - | present',
      'Pam Orme | - | - | present',
      'John Dean | - | - | present',
    ],
  },
  ...['Participants', 'Attendees', 'Attendance list', 'Members', 'Present (voting)'].map(
    (label): RosterCase => ({
      name: `'${label}' before names without a colon`,
      list: `${label} Tom Hale, Rita Ward (Secretary), Pam Orme, John Dean`,
      people: [
        'Tom Hale | - | - | present',
        'Rita Ward | Secretary | - | present',
        'Pam Orme | - | - | present',
        'John Dean | - | - | present',
      ],
    }),
  ),
]
