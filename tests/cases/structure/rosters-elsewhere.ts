import type { RosterCase } from './rosters'

/** Attendance lists as boards of ten countries lay them out. */
export const rostersElsewhere: readonly RosterCase[] = [
  {
    name: 'a given name that is a rank elsewhere, and offices before names in a row',
    list: 'Present: Ada Prowse (Chair), Col Hession, Ruth Amsel (Clerk)',
    people: ['Ada Prowse | Chair | - | present', 'Col Hession | - | - | present', 'Ruth Amsel | Clerk | - | present'],
  },
  {
    name: 'a numbered list below a sentence that ends in a colon',
    list: 'The following members were present:\n1. Ada Prowse, Chairman\n2. Colm Hession\n3. Ruth Amsel',
    people: ['Ada Prowse | Chairman | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | - | - | present'],
  },
  {
    name: 'acting and shortened offices, an office by its section',
    list: 'Present: Cllr A Prowse (Chair), Colm Hession (Temporary Chief Constable), R Amsel (S151 Officer)',
    people: [
      'A Prowse | Chair | - | present',
      'Colm Hession | Temporary Chief Constable | - | present',
      'R Amsel | S151 Officer | - | present',
    ],
  },
  {
    name: 'those of the management, an office with its branch',
    list: 'Management: Jane Tolliver, Director: Technical Services; Ravi Okonjo, Deputy Chairperson',
    people: [
      'Jane Tolliver | Director: Technical Services | - | present',
      'Ravi Okonjo | Deputy Chairperson | - | present',
    ],
  },
  {
    name: 'trustees, and the officer who leads for them',
    list: 'Trustees:\nAda Prowse (Chair)\nColm Hession\n\nLead officer: Ruth Amsel',
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Trustee | - | present',
      'Ruth Amsel | - | - | present',
    ],
  },
  {
    name: 'whoever is in the chair on a line of its own, and others',
    list: 'In the Chair: Ada Prowse\nPresent: Colm Hession, Ruth Amsel\nOthers: Jane Tolliver (Clerk)',
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Jane Tolliver | Clerk | - | present',
    ],
  },
  {
    name: 'surnames in capitals behind a small prefix',
    list: 'Present: Ada PROWSE (Chair), Colm McGRAW, Ruth AMSEL',
    people: ['Ada Prowse | Chair | - | present', 'Colm McGraw | - | - | present', 'Ruth Amsel | - | - | present'],
  },
  {
    name: 'ranks of services and acting ones in letters',
    list: 'Present: Lt Col Ada Prowse, Mme Ruth Amsel, W/O Colm Hession, S/C Tom Vale, T/ACC Jane Tolliver',
    people: [
      'Ada Prowse | Lt Col | - | present',
      'Ruth Amsel | - | - | present',
      'Colm Hession | W/O | - | present',
      'Tom Vale | S/C | - | present',
      'Jane Tolliver | T/ACC | - | present',
    ],
  },
  {
    name: 'England: councillors in a run, officers in attendance with offices in brackets, apologies for absence',
    list: `Present: Councillors R. Prowse (in the Chair), S. Hession, T. Amsel and U. Longdon

Officers in attendance: Ms J. Tolliver (Head of Legal), Mr K. Okonjo (Democratic Services Officer)

Apologies for absence were received from Councillors L. Lidgate and M. Brackley.`,
    people: [
      'R. Prowse | Chair | - | present',
      'S. Hession | - | - | present',
      'T. Amsel | - | - | present',
      'U. Longdon | - | - | present',
      'J. Tolliver | Head of Legal | - | present',
      'K. Okonjo | Democratic Services Officer | - | present',
      'L. Lidgate | - | - | apologies',
      'M. Brackley | - | - | apologies',
    ],
  },
  {
    name: 'England: from an item on, by video link, until an item',
    list: `Members Present:
Ada Prowse (Chair)
Colm Hession (via MS Teams)
Ruth Amsel (from item 5)
Piers Longdon (until 11.40am)

Also Present:
Jane Tolliver, Chief Executive (items 1 to 4)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Chief Executive | - | present',
    ],
  },
  {
    name: 'England: there were also present',
    list: `PRESENT:
Cllr Ada Prowse (Chairman), Cllr Colm Hession (Vice-Chairman), Cllr Mrs Ruth Amsel

There were also present: Mr Piers Longdon (Clerk) and Ms Jane Tolliver (Internal Auditor)`,
    people: [
      'Ada Prowse | Chairman | - | present',
      'Colm Hession | Vice-Chairman | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | Clerk | - | present',
      'Jane Tolliver | Internal Auditor | - | present',
    ],
  },
  {
    name: 'England: a table of name, role and attendance',
    list: `Name\tRole\tAttendance
Ada Prowse\tChair\tPresent
Colm Hession\tNon-Executive Director\tApologies
Ruth Amsel\tDirector of Nursing\tPresent`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Non-Executive Director | - | apologies',
      'Ruth Amsel | Director of Nursing | - | present',
    ],
  },
  {
    name: 'Scotland: sederunt with a convener, and officers by body',
    list: `Sederunt:

Councillors Prowse (Convener), Hession and Amsel

In Attendance:

Piers Longdon, Chief Officer, Penrhos Leisure Trust; Jane Tolliver, Solicitor, Penrhos Council

Apologies: Councillor Lidgate`,
    people: [
      'Prowse | Convener | - | present',
      'Hession | - | - | present',
      'Amsel | - | - | present',
      'Piers Longdon | Chief Officer | Penrhos Leisure Trust | present',
      'Jane Tolliver | Solicitor | Penrhos Council | present',
      'Lidgate | - | - | apologies',
    ],
  },
  {
    name: 'Wales: labels in two languages',
    list: `Yn bresennol / Present
Ada Prowse (Chair)
Colm Hession

Ymddiheuriadau / Apologies
Ruth Amsel (Director of Finance)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | Director of Finance | - | apologies',
    ],
  },
  {
    name: 'Northern Ireland: aldermen and councillors, in the chair, officers in attendance',
    list: `In the Chair: Alderman A Prowse

Members Present: Aldermen C Hession, R Amsel; Councillors P Longdon, J Tolliver

Officers in Attendance: Mr K Okonjo, Director of Environment
Mrs L Lidgate, Head of Waste

Apologies: Councillor M Brackley`,
    people: [
      'A Prowse | Chair | - | present',
      'C Hession | - | - | present',
      'R Amsel | - | - | present',
      'P Longdon | - | - | present',
      'J Tolliver | - | - | present',
      'K Okonjo | Director of Environment | - | present',
      'L Lidgate | Head of Waste | - | present',
      'M Brackley | - | - | apologies',
    ],
  },
  {
    name: 'Ireland: i láthair, as láthair',
    list: `I láthair: Cllr Ada Prowse (Cathaoirleach), Cllr Colm Hession

As láthair: Cllr Ruth Amsel

In attendance: Piers Longdon, Director of Services`,
    people: [
      'Ada Prowse | Cathaoirleach | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | apologies',
      'Piers Longdon | Director of Services | - | present',
    ],
  },
  {
    name: 'United States: roll call by office',
    list: `ROLL CALL

Present: Mayor Ada Prowse, Vice Mayor Colm Hession, Councilmember Ruth Amsel, Councilmember Piers Longdon
Absent: Councilmember Jane Tolliver
Staff present: City Manager Kofi Okonjo, City Attorney Lena Lidgate, City Clerk Mara Brackley`,
    people: [
      'Ada Prowse | Mayor | - | present',
      'Colm Hession | Vice Mayor | - | present',
      'Ruth Amsel | Councilmember | - | present',
      'Piers Longdon | Councilmember | - | present',
      'Jane Tolliver | Councilmember | - | apologies',
      'Kofi Okonjo | City Manager | - | present',
      'Lena Lidgate | City Attorney | - | present',
      'Mara Brackley | City Clerk | - | present',
    ],
  },
  {
    name: 'United States: trustees, one a line, some by telephone, some excused',
    list: `Members Present:
Ada Prowse, President
Colm Hession, Vice President
Ruth Amsel, Trustee (by telephone)

Members Absent:
Piers Longdon, Trustee (excused)

Staff Present:
Jane Tolliver, Superintendent of Schools`,
    people: [
      'Ada Prowse | President | - | present',
      'Colm Hession | Vice President | - | present',
      'Ruth Amsel | Trustee | - | present',
      'Piers Longdon | Trustee | - | apologies',
      'Jane Tolliver | Superintendent of Schools | - | present',
    ],
  },
  {
    name: 'United States: commissioners with dotted leaders of state',
    list: `COMMISSIONERS PRESENT: Ada Prowse, Chair; Colm Hession, Vice Chair; Ruth Amsel
COMMISSIONERS ABSENT: Piers Longdon
STAFF PRESENT: Jane Tolliver, Executive Director; Kofi Okonjo, General Counsel`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice Chair | - | present',
      'Ruth Amsel | Commissioner | - | present',
      'Piers Longdon | Commissioner | - | apologies',
      'Jane Tolliver | Executive Director | - | present',
      'Kofi Okonjo | General Counsel | - | present',
    ],
  },
  {
    name: 'Canada: regrets',
    list: `PRESENT:
Ada Prowse, Chair
Colm Hession, Vice-Chair
Ruth Amsel, Member

REGRETS:
Piers Longdon, Member

STAFF:
Jane Tolliver, Deputy Chief of Police`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice-Chair | - | present',
      'Ruth Amsel | Member | - | present',
      'Piers Longdon | Member | - | apologies',
      'Jane Tolliver | Deputy Chief of Police | - | present',
    ],
  },
  {
    name: 'Canada: a table with columns of members and attendance',
    list: `Member\tPosition\tAttendance
Mayor Ada Prowse\tChair\tPresent
Councillor Colm Hession\tVice-Chair\tRegrets
Ruth Amsel\tProvincial Appointee\tPresent (virtual)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice-Chair | - | apologies',
      'Ruth Amsel | Provincial Appointee | - | present',
    ],
  },
  {
    name: 'Australia: Cr, leave of absence',
    list: `PRESENT: Cr Ada Prowse (Mayor), Cr Colm Hession (Deputy Mayor), Cr Ruth Amsel

IN ATTENDANCE: Mr Piers Longdon (General Manager), Ms Jane Tolliver (Director Infrastructure)

APOLOGIES: Cr Kofi Okonjo

LEAVE OF ABSENCE: Cr Lena Lidgate`,
    people: [
      'Ada Prowse | Mayor | - | present',
      'Colm Hession | Deputy Mayor | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | General Manager | - | present',
      'Jane Tolliver | Director Infrastructure | - | present',
      'Kofi Okonjo | - | - | apologies',
      'Lena Lidgate | - | - | apologies',
    ],
  },
  {
    name: 'New Zealand: Her Worship, deputy mayor, in attendance with offices in brackets',
    list: `Present: Mayor Ada Prowse (Chairperson), Deputy Mayor Colm Hession, Crs Ruth Amsel, Piers Longdon

In attendance: Jane Tolliver (Chief Executive), Kofi Okonjo (Group Manager Infrastructure), Lena Lidgate (Governance Advisor)

Apology: Cr Mara Brackley`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Colm Hession | Deputy Mayor | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Chief Executive | - | present',
      'Kofi Okonjo | Group Manager Infrastructure | - | present',
      'Lena Lidgate | Governance Advisor | - | present',
      'Mara Brackley | - | - | apologies',
    ],
  },
  {
    name: 'India: Shri and Smt., numbered, offices behind commas',
    list: `Members present:
1. Shri Arun Prowse, Chairman
2. Smt. Meera Hession, Member
3. Dr. Vikram Amsel, Member Secretary

Leave of absence:
4. Shri Rohan Longdon, Member`,
    people: [
      'Arun Prowse | Chairman | - | present',
      'Meera Hession | Member | - | present',
      'Vikram Amsel | Member Secretary | - | present',
      'Rohan Longdon | Member | - | apologies',
    ],
  },
  {
    name: 'England: governors by kind, with initials in brackets',
    list: `Parent Governors: Ada Prowse (AP), Colm Hession (CH)
Staff Governor: Ruth Amsel (RA)
Apologies: Piers Longdon (PL)
Clerk: Jane Tolliver`,
    people: [
      'Ada Prowse | Parent Governor | - | present',
      'Colm Hession | Parent Governor | - | present',
      'Ruth Amsel | Staff Governor | - | present',
      'Piers Longdon | - | - | apologies',
      'Jane Tolliver | Clerk | - | present',
    ],
  },
  {
    name: 'England: substitutes and attendance for an item',
    list: `Present:
Councillor Ada Prowse (Chair)
Councillor Colm Hession (substitute for Councillor Ruth Amsel)

In attendance:
Piers Longdon, Head of Highways (for Item 6 only)
Jane Tolliver, Senior Engineer (virtual)

Apologies:
Councillor Ruth Amsel`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Piers Longdon | Head of Highways | - | present',
      'Jane Tolliver | Senior Engineer | - | present',
      'Ruth Amsel | - | - | apologies',
    ],
  },
  {
    name: 'United States: a table of yes and no',
    list: `Name\tTitle\tPresent
Ada Prowse\tChairperson\tYes
Colm Hession\tSecretary\tNo
Ruth Amsel\tTreasurer\tYes`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Colm Hession | Secretary | - | apologies',
      'Ruth Amsel | Treasurer | - | present',
    ],
  },
  {
    name: 'Scotland: health board, two groups and apologies noted in a sentence',
    list: `Present: Professor Ada Prowse (Chair), Mr Colm Hession, Dr Ruth Amsel

In Attendance: Ms Jane Tolliver, Board Secretary (minutes)

Apologies for absence were intimated on behalf of Mr Piers Longdon and Mrs Lena Lidgate.`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Jane Tolliver | Board Secretary | - | present',
      'Piers Longdon | - | - | apologies',
      'Lena Lidgate | - | - | apologies',
    ],
  },
  {
    name: 'Ireland: offices before their holders in brackets, cut over lines, initials that end a line',
    list: `**IN THE CHAIR :**

Councillor A. Prowse

**MEMBERS :**

Councillors B. Hession, C. Amsel, E.

O’Longdon and F. Tolliver

**OIREACHTAS MEMBERS :**

G. Okonjo, T.D.

**GARDA NOMINATIONS :**

Chief Superintendent (Mr. H. Lidgate), Superintendent

(Ms. J. Brackley)

**OFFICIALS :**

Director, Roads and Water (Dr. P. Maddox), Senior Staff

Officer (Ms. L. Finch)

**APOLOGIES :**

Mr. N. Calder, T.D and Mr. R. Dunne, T.D.`,
    people: [
      'A. Prowse | Chair | - | present',
      'B. Hession | - | - | present',
      'C. Amsel | - | - | present',
      'E. O’Longdon | - | - | present',
      'F. Tolliver | - | - | present',
      'G. Okonjo | * | - | present',
      'H. Lidgate | Chief Superintendent | - | present',
      'J. Brackley | Superintendent | - | present',
      'P. Maddox | Director, Roads and Water | - | present',
      'L. Finch | Senior Staff Officer | - | present',
      'N. Calder | * | * | apologies',
      'R. Dunne | * | * | apologies',
    ],
  },
  {
    name: 'Ireland: labels in Irish, several councillors behind one title',
    list: `CATHAOIRLEACH:  Cllr. B. Prowse

I LÁTHAIR FREISIN:
Baill: Cllrs. T. Hession, S. Ní Amsel, P. Longdon
Oifigigh: Ms. Jane Tolliver, Chief Executive; Mr. Fergal Okonjo, Director of Services, Housing

Apology: Cllr. M. Lidgate`,
    people: [
      'B. Prowse | Cathaoirleach | - | present',
      'T. Hession | - | - | present',
      'S. Ní Amsel | - | - | present',
      'P. Longdon | - | - | present',
      'Jane Tolliver | Chief Executive | - | present',
      'Fergal Okonjo | Director of Services, Housing | - | present',
      'M. Lidgate | - | - | apologies',
    ],
  },
  {
    name: 'Northern Ireland: groups in capitals within the run, numbers and signs of notes',
    list: `PRESENT: Ms Ada Prowse (Chair), Mr Colm Hession* (1), Ms Ruth Amsel
POLICE SERVICE IN ATTENDANCE: (2) Mr Piers Longdon, ACC Crime Department (2) Ms Jane Tolliver, Detective Superintendent
OFFICIALS IN ATTENDANCE: Mrs Rosa Okonjo, Director of Performance`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | ACC Crime Department | - | present',
      'Jane Tolliver | Detective Superintendent | - | present',
      'Rosa Okonjo | Director of Performance | - | present',
    ],
  },
  {
    name: 'England: surnames behind one title, the last behind "and"',
    list: 'Present: Councillors Prowse, Hession (Chair), Amsel and Longdon.',
    people: [
      'Prowse | - | - | present',
      'Hession | Chair | - | present',
      'Amsel | - | - | present',
      'Longdon | - | - | present',
    ],
  },
  {
    name: 'England: groups within a line, what an office is over, an office with commas',
    list: `On the panel: Ada Prowse, Police, Fire and Crime Commissioner (in the chair); Colm Hession, Deputy Mayor for Safer Communities; Superintendent Ruth Amsel, Harle and Coast; Piers Longdon, Chief Superintendent, Professional Standards. Also present: Jane Tolliver, Communications Manager. Apologies: Rosa Okonjo, Clerk`,
    people: [
      'Ada Prowse | Police, Fire and Crime Commissioner | - | present',
      'Colm Hession | Deputy Mayor for Safer Communities | - | present',
      'Ruth Amsel | Superintendent, Harle and Coast | - | present',
      'Piers Longdon | Chief Superintendent, Professional Standards | - | present',
      'Jane Tolliver | Communications Manager | - | present',
      'Rosa Okonjo | Clerk | - | apologies',
    ],
  },
  {
    name: 'Wales: a health board in letters behind the name',
    list: `Attendees:
Ada Prowse (AP) - Glanmor UHB
Colm Hession (CHe) - Welsh Government`,
    people: ['Ada Prowse | - | Glanmor UHB | present', 'Colm Hession | - | Welsh Government | present'],
  },
  {
    name: 'Scotland: a rank and the surname in one word',
    list: 'Members Present: Ada Prowse (Chair)\n\nPolice: ACC Colm Hession (ACCHession), Chief Superintendent Ruth Amsel (CSAmsel)',
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | ACC | - | present',
      'Ruth Amsel | Chief Superintendent | - | present',
    ],
    aliases: { 'Colm Hession': ['ACCHession'], 'Ruth Amsel': ['CSAmsel'] },
  },
  {
    name: 'America: an office in the plural is that of all behind it',
    list: 'Present: Mayor Ada Doe, Council President Ravi Roe, and Councilors Jo Poe, Mia Moe, and Bill Toe.',
    people: [
      'Ada Doe | Mayor | - | present',
      'Ravi Roe | Council President | - | present',
      'Jo Poe | Councilor | - | present',
      'Mia Moe | Councilor | - | present',
      'Bill Toe | Councilor | - | present',
    ],
  },
  {
    name: 'America: a group of commissioners, those excused, the recorder',
    list: 'Commissioners: Ada Prowse, Colm Hession\nExcused: Ruth Amsel, Owen Maddox\nRecorder: Lisa Brackley',
    people: [
      'Ada Prowse | Commissioner | - | present',
      'Colm Hession | Commissioner | - | present',
      'Ruth Amsel | - | - | apologies',
      'Owen Maddox | - | - | apologies',
      'Lisa Brackley | Recorder | - | present',
    ],
  },
  {
    name: 'America: surnames behind the words for those present',
    list: 'Roll Call: Present were Prowse, Hession, Amsel and Maddox.',
    people: [
      'Prowse | - | - | present',
      'Hession | - | - | present',
      'Amsel | - | - | present',
      'Maddox | - | - | present',
    ],
  },
  {
    name: 'three letters: a forename\u2019s first and a surname\u2019s first two',
    list: 'Present: Ada Prowse (APR), Colm Hession (CHE)',
    people: ['Ada Prowse | - | - | present', 'Colm Hession | - | - | present'],
    aliases: { 'Ada Prowse': ['APR'], 'Colm Hession': ['CHE'] },
  },
  {
    name: 'offices before names and before surnames alone, in one line',
    list: `Present: Chair Lindqvist, Vice Chair Otis Bramble, Councilmember Dee Farrow and Councilmember Hal Winslow
Also present: Mayor Jane Okafor, City Attorney Lucas Brandt, Police Chief Maria Sandoval and City Clerk Ann Pell`,
    people: [
      'Lindqvist | Chair | - | present',
      'Otis Bramble | Vice Chair | - | present',
      'Dee Farrow | Councilmember | - | present',
      'Hal Winslow | Councilmember | - | present',
      'Jane Okafor | Mayor | - | present',
      'Lucas Brandt | City Attorney | - | present',
      'Maria Sandoval | Police Chief | - | present',
      'Ann Pell | City Clerk | - | present',
    ],
  },
  {
    name: 'groups in the middle of a paragraph, with where and when they were present',
    list: `The meeting was called to order at 6.30 p.m. by Chair Petra Lindqvist. Council members present at the beginning of the meeting: Vice Chair Otis Bramble and Councilmember Dee Farrow. Absent: Councilmember Roy Tate. Administration present: Mayor Jane Okafor.`,
    people: [
      'Petra Lindqvist | Chair | - | present',
      'Otis Bramble | Vice Chair | - | present',
      'Dee Farrow | Councilmember | - | present',
      'Roy Tate | Councilmember | - | apologies',
      'Jane Okafor | Mayor | - | present',
    ],
  },
  {
    name: 'several behind one office in the middle of a list',
    list: `Present: Councillor Jo Bellamy (Chair); Councillors Colley, Dunnett and Erskine; Directors Don Engle and Fay Gillow`,
    people: [
      'Jo Bellamy | Chair | - | present',
      'Colley | - | - | present',
      'Dunnett | - | - | present',
      'Erskine | - | - | present',
      'Don Engle | Director | - | present',
      'Fay Gillow | Director | - | present',
    ],
    aliases: { Dunnett: ['Cllr Dunnett', 'Councillor Dunnett'] },
  },
  {
    name: 'initials in brackets before the office, parted by semicolons',
    list: `Attendees: Helen Marchbank (HM) PCC; Ivor Sandys (IS) CC; T/DCC Paula Rowe (PR); Owen Trask (OT) Head of Performance OPCC; Gail Monk (GM) notes`,
    people: [
      'Helen Marchbank | PCC | - | present',
      'Ivor Sandys | CC | - | present',
      'Paula Rowe | T/DCC | - | present',
      'Owen Trask | Head of Performance OPCC | - | present',
      'Gail Monk | notes | - | present',
    ],
    aliases: { 'Paula Rowe': ['PR', 'DCC'] },
  },
  {
    name: 'two names in a line of two columns, one with an office in brackets',
    list: `PRESENT
Ms Aroha Tipene (Chair)      Dr Colin Marsh
Mr Peter Novak               Mrs Jean Whitlow`,
    people: [
      'Aroha Tipene | Chair | - | present',
      'Colin Marsh | - | - | present',
      'Peter Novak | - | - | present',
      'Jean Whitlow | - | - | present',
    ],
  },
  {
    name: 'surnames alone, of those present and those absent',
    list: `Commissioners in attendance: Bellamy, Chung (via Zoom), Dorsey. Commissioners absent: Ortiz.`,
    people: [
      'Bellamy | Commissioner | - | present',
      'Chung | Commissioner | - | present',
      'Dorsey | Commissioner | - | present',
      'Ortiz | Commissioner | - | apologies',
    ],
  },
  {
    name: 'a roll call, a line each, with who was absent',
    list: `Roll Call
Commissioner Alvarez \u2013 Present
Commissioner Boone \u2013 Absent
Chairperson Carver \u2013 Present`,
    people: [
      'Alvarez | Commissioner | - | present',
      'Boone | Commissioner | - | apologies',
      'Carver | Chairperson | - | present',
    ],
  },
  {
    name: 'prose: who presided, and members present',
    list: `The Board of Supervisors met at 9 a.m. with Chairman Alvin Petty presiding. Members present were Dale Boone, Rita Carver, and Lou Estes. Also present were Sheriff Tom Gage and County Attorney Sue Hill.`,
    people: [
      'Alvin Petty | Chairman | - | present',
      'Dale Boone | - | - | present',
      'Rita Carver | - | - | present',
      'Lou Estes | - | - | present',
      'Tom Gage | Sheriff | - | present',
      'Sue Hill | County Attorney | - | present',
    ],
  },
  {
    name: 'groups that follow each other without a blank line',
    list: `Directors present: Alice Moran, Chair; Ben Cole, Vice-Chair; Carla Diaz, Treasurer; Directors Don Engle and Fay Gillow
Directors absent: None
Staff present: Hal Ito, General Manager; Joy Kaye, District Counsel`,
    people: [
      'Alice Moran | Chair | - | present',
      'Ben Cole | Vice-Chair | - | present',
      'Carla Diaz | Treasurer | - | present',
      'Don Engle | Director | - | present',
      'Fay Gillow | Director | - | present',
      'Hal Ito | General Manager | - | present',
      'Joy Kaye | District Counsel | - | present',
    ],
  },
  {
    name: 'names before a colon and an office, and pronouns',
    list: `Present:
- Jo Bellamy (Chair, she/her)
- Lee Dunnett: Head of Performance
- Kim Colley Medical Director`,
    people: [
      'Jo Bellamy | Chair | - | present',
      'Lee Dunnett | Head of Performance | - | present',
      'Kim Colley | Medical Director | - | present',
    ],
  },
  {
    name: 'Northern Ireland: names with forms of address and nothing between them, signs of notes, officials who are only counted',
    list: `PRESENT:

MEMBERS: Professor Sir Piers Longdon (Chairman) Mr Colm Hession (Vice Chairman) Ms Ruth Amsel (1) Mr Tom Brackley Mrs Una Lidgate Mr Daith\u00ed Prowse (2)

OFFICIALS IN ATTENDANCE: Mrs Jane Tolliver, Chief Executive Mr Karl Okonjo, Director of Partnership Ms Ada Fenn, Director of Performance Three Board Officials`,
    people: [
      'Piers Longdon | Chairman | - | present',
      'Colm Hession | Vice Chairman | - | present',
      'Ruth Amsel | - | - | present',
      'Tom Brackley | - | - | present',
      'Una Lidgate | - | - | present',
      'Daith\u00ed Prowse | - | - | present',
      'Jane Tolliver | Chief Executive | - | present',
      'Karl Okonjo | Director of Partnership | - | present',
      'Ada Fenn | Director of Performance | - | present',
    ],
  },
  {
    name: 'a list without a word above it',
    list: `Mr Colm Hession (Principal Environmental Health Officer, Northmoor Council)

Mrs Ruth Amsel (Parish Councillor)

Ms Ada Fenn (Transport Manager, Lidgate Feeds Ltd)`,
    people: [
      'Colm Hession | Principal Environmental Health Officer | Northmoor Council | present',
      'Ruth Amsel | Parish Councillor | - | present',
      'Ada Fenn | Transport Manager | Lidgate Feeds Ltd | present',
    ],
  },
  {
    name: 'titles that begin behind a stop',
    list: `PRESENT: Councillors M. Hession, T. Ruane and P. Gilvarry. Superintendent A. Brogan. Ms J. Reid, Clerk. Mr K. Dale, Treasurer.`,
    people: [
      'M. Hession | - | - | present',
      'T. Ruane | - | - | present',
      'P. Gilvarry | - | - | present',
      'A. Brogan | Superintendent | - | present',
      'J. Reid | Clerk | - | present',
      'K. Dale | Treasurer | - | present',
    ],
  },
  {
    name: 'groups that begin behind a stop',
    list: `Present: A. Hale, B. Orr. Apologies: C. Dunne. Officers: Chief Inspector P. Nolan, Mr L. Kerr (Clerk).`,
    people: [
      'A. Hale | - | - | present',
      'B. Orr | - | - | present',
      'C. Dunne | - | - | apologies',
      'P. Nolan | Chief Inspector | - | present',
      'L. Kerr | Clerk | - | present',
    ],
  },
  {
    name: 'an office in the plural for two',
    list: `Present: Councillors Loveday (Chairman), Bassett and Tarr, Ms L. Fenn and Mr D. O'Rourke, Co-opted Members`,
    people: [
      'Loveday | Chairman | - | present',
      'Bassett | - | - | present',
      'Tarr | - | - | present',
      'L. Fenn | Co-opted Member | - | present',
      "D. O'Rourke | Co-opted Member | - | present",
    ],
  },
  {
    name: 'roles below the names of the second group',
    list: `Members present:
Ada Fenn (Chair)
Dr Colm Hession (CHession)
Una Lidgate (ULidgate)

Ferry Service:
Karl Okonjo (KOkonjo)
Jane Tolliver (JTolliver)
Chief Officer, Operations
Head of Piers`,
    people: [
      'Ada Fenn | Chair | - | present',
      'Colm Hession | - | - | present',
      'Una Lidgate | - | - | present',
      'Karl Okonjo | Chief Officer, Operations | - | present',
      'Jane Tolliver | Head of Piers | - | present',
    ],
  },
  {
    name: 'groups under any label, a line each',
    list: `Committee: Baroness Fenn (Chair), Colm Hession, Una Lidgate AM
Witness: Sir Karl Okonjo, Commissioner
Fire Service: Watch Commander Jane Tolliver. Harbour: Captain Ada Prowse`,
    people: [
      'Fenn | Chair | - | present',
      'Colm Hession | - | - | present',
      'Una Lidgate | - | - | present',
      'Karl Okonjo | Commissioner | - | present',
      'Jane Tolliver | Watch Commander | - | present',
      'Ada Prowse | Captain | - | present',
    ],
  },
  {
    name: 'offices before colons, each with its holder',
    list: `Panel: Cllr Colm Hession (Chair), Cllr Una Lidgate, Ms Jo Tarr
Police and Crime Commissioner: Ms Ada Prowse; Head of Estates: Mr Karl Okonjo`,
    people: [
      'Colm Hession | Chair | - | present',
      'Una Lidgate | - | - | present',
      'Jo Tarr | - | - | present',
      'Ada Prowse | Police and Crime Commissioner | - | present',
      'Karl Okonjo | Head of Estates | - | present',
    ],
  },
  {
    name: 'offices before names, parted by semicolons and commas',
    list: `Present: Cllr Una Lidgate (Chair), Cllr Colm Hession; Commissioner Mr Karl Okonjo; Ms Jo Tarr, Monitoring Officer
Also present: Deputy Mayor A Prowse, Provost Jane Tolliver, PCSO Tom Brackley`,
    people: [
      'Una Lidgate | Chair | - | present',
      'Colm Hession | - | - | present',
      'Karl Okonjo | Commissioner | - | present',
      'Jo Tarr | Monitoring Officer | - | present',
      'A Prowse | Deputy Mayor | - | present',
      'Jane Tolliver | Provost | - | present',
      'Tom Brackley | PCSO | - | present',
    ],
  },
  {
    name: 'trustees, and what an office is for that looks like a name',
    list: `Present: Trustee Una Lidgate (Chair), Trustee Colm Hession, Student Trustee Jo Tarr
STAFF: K. Okonjo, Superintendent of Schools; Ms Ada Prowse, Human Rights Adviser`,
    people: [
      'Una Lidgate | Chair | - | present',
      'Colm Hession | Trustee | - | present',
      'Jo Tarr | Student Trustee | - | present',
      'K. Okonjo | Superintendent of Schools | - | present',
      'Ada Prowse | Human Rights Adviser | - | present',
    ],
  },
  {
    name: 'surnames behind an office with a full name, the chair in brackets',
    list: `Council Members Present: Mayor Una Lidgate, Hession, Tarr, Prowse
Councillors present: Brackley (Chair), Tolliver, Okonjo`,
    people: [
      'Una Lidgate | Mayor | - | present',
      'Hession | - | - | present',
      'Tarr | - | - | present',
      'Prowse | - | - | present',
      'Brackley | Chair | - | present',
      'Tolliver | - | - | present',
      'Okonjo | - | - | present',
    ],
  },
  {
    name: 'offices with what they are over before names, and a holder in brackets',
    list: `Present: Lord Fenwick (Chair), Mrs D Pascoe
Officers: Chief Executive (Dr L Moyle), Head of Fleet W Spurr, Clerk to the Authority Simon Uppal`,
    people: [
      'Fenwick | Chair | - | present',
      'D Pascoe | - | - | present',
      'L Moyle | Chief Executive | - | present',
      'W Spurr | Head of Fleet | - | present',
      'Simon Uppal | Clerk to the Authority | - | present',
    ],
  },
  {
    name: 'offices with an article before names',
    list: `PRESENT: Sir Colm Hession (Chairman), Mrs D Purkiss JP
OFFICERS: The Chief Constable, Mr W Hallam; the Clerk, Miss V Tredinnick; the Treasurer, Mr P Loam`,
    people: [
      'Colm Hession | Chairman | - | present',
      'D Purkiss | - | - | present',
      'W Hallam | Chief Constable | - | present',
      'V Tredinnick | Clerk | - | present',
      'P Loam | Treasurer | - | present',
    ],
  },
  {
    name: 'ranks with stops',
    list: `Present: Ada Prowse (Chair)
Staff: Chief Walter Loam; Lt. Kim Orrin; Det. Supt. Roy Hallam; Ch. Insp. Jo Uppal`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Walter Loam | Chief | - | present',
      'Kim Orrin | Lt. | - | present',
      'Roy Hallam | Det. Supt. | - | present',
      'Jo Uppal | Ch. Insp. | - | present',
    ],
  },
  {
    name: 'surnames that are offices',
    list: `Present: Cllr Bo Constable (Chair), Ms Jo Warden, Ada Prowse
Officers: Jan Reeve (Head of Waste), Ann Chamberlain (Clerk)`,
    people: [
      'Bo Constable | Chair | - | present',
      'Jo Warden | - | - | present',
      'Ada Prowse | - | - | present',
      'Jan Reeve | Head of Waste | - | present',
      'Ann Chamberlain | Clerk | - | present',
    ],
  },
  {
    name: 'members with the councils they come from, run on without a sign between them',
    list: `Present: Cllr A Prowse, East Penrhos District Council Cllr Mrs B Hession, Moor Borough Council (Chairman) Ms C Amsel, Co-opted Member Cllr D Longdon (substitute), Moor Borough Council Dr E Tolliver, Co-opted Member
Apologies: Mr F Okonjo Co-opted Member Cllr G Lidgate, Penrhos Police Authority`,
    people: [
      'A Prowse | - | East Penrhos District Council | present',
      'B Hession | Chairman | Moor Borough Council | present',
      'C Amsel | Co-opted Member | - | present',
      'D Longdon | - | Moor Borough Council | present',
      'E Tolliver | Co-opted Member | - | present',
      'F Okonjo | Co-opted Member | - | apologies',
      'G Lidgate | - | Penrhos Police Authority | apologies',
    ],
  },
  {
    name: 'deputies behind councillors, whoever presided, and who took the minutes below the apologies',
    list: `PRESIDING: Councillor Ada Prowse.

PRESENT: Councillors - Colm Hession, Ruth Amsel. Deputies - Jo Longdon, Kim Orrin and Roy Hallam.

Acting Superintendent Pat Tolliver Sergeant Lou Lidgate, Training Office.

APOLOGIES:- Councillors - Mark Brackley, Una Roe.

MEETINGS ADMINISTRATOR: Ms. Ann Okonjo.`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Jo Longdon | - | - | present',
      'Kim Orrin | - | - | present',
      'Roy Hallam | - | - | present',
      'Pat Tolliver | Acting Superintendent | - | present',
      'Lou Lidgate | Sergeant | Training Office | present',
      'Mark Brackley | - | - | apologies',
      'Una Roe | - | - | apologies',
      'Ann Okonjo | * | - | present',
    ],
  },
  {
    name: 'a label without a colon, members of a parliament with stops, and the letters of a body',
    list: `Report of the Harbour Committee
In attendance Cllr. Ada Prowse (Chair), Cllr Colm Hession, Ruth Amsel
Also present: Jo Longdon, HBC; Kim Orrin, Head of Works; Roy Hallam T.D. and Pat Tolliver T.D.`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Jo Longdon | - | HBC | present',
      'Kim Orrin | Head of Works | - | present',
      'Roy Hallam | TD | - | present',
      'Pat Tolliver | TD | - | present',
    ],
  },
  {
    name: 'sentences below a list of people give nobody an office',
    list: `Also present:
Ada Prowse, Harbour Trust; Colm Hession, Penrhos Trust
The minutes of the Harbour Committee of 3 July were noted.
The Treasurer replied to the questions of members as follows:`,
    people: ['Ada Prowse | - | Harbour Trust | present', 'Colm Hession | - | Penrhos Trust | present'],
  },
  {
    name: 'what somebody is called, in quotation marks, and degrees',
    list: `PRESENT:
Commissioner Ada Prowse, Treasurer
Mayor Colm \u201cSandy\u201d Hession, Jr., Member
Ruth Amsel, Secretary`,
    people: [
      'Ada Prowse | Treasurer | - | present',
      'Colm Hession Jr. | Member | - | present',
      'Ruth Amsel | Secretary | - | present',
    ],
  },
  {
    name: 'a rank in letters opens a list without a word above it, and headings of crimes are nobody',
    list: `1. Welcome
PFCC Ada Prowse (AP)
Colm Hession (CH)
CC Ruth Amsel (RA)
AP welcomed everyone to the meeting.
2. Action log
3. Priorities
Residential Burglary
Domestic Abuse
Knife Crime`,
    people: ['Ada Prowse | PFCC | - | present', 'Colm Hession | - | - | present', 'Ruth Amsel | CC | - | present'],
  },
  {
    name: 'offices below the names of all groups, parted by blank lines as the names were',
    list: `Present:

Ada Prowse
Colm Hession
Ruth Amsel

Apologies for Absence:
Piers Longdon

In Attendance:

Olwen Tranter

Sia Noake

HB 24/61

Chairman
Non-Executive Director
Chief Executive Officer

Senior Independent Director

Company Secretary

Strategy Director (items 24/61-24/63)`,
    people: [
      'Ada Prowse | Chairman | - | present',
      'Colm Hession | Non-Executive Director | - | present',
      'Ruth Amsel | Chief Executive Officer | - | present',
      'Piers Longdon | Senior Independent Director | - | apologies',
      'Olwen Tranter | Company Secretary | - | present',
      'Sia Noake | Strategy Director | - | present',
    ],
  },
  {
    name: 'a county councillor is known by the letters behind a form of address',
    list: 'Present: Mr. R. Prowse CC (Chairman), Mrs. J. Hession CC, Dr. T. Amsel CC',
    people: ['R. Prowse | Chairman | - | present', 'J. Hession | - | - | present', 'T. Amsel | - | - | present'],
  },
  {
    name: 'England: offices before names behind a dash, a member over two lines, county and district councillors',
    list: `Present: Councillors Ada Prowse (Chair), Colm Hession, Ruth Amsel and
Piers Longdon (Harbour)

In attendance:
Director of Children's Services – Dr Maren Tolliver
Assistant Director, Early Help and Care – Kit Okonjo
Mrs D. Lidgate (Clerk), County Councillor A. Brackley, District Councillor S. Nwosu and 7 members of the public`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | Harbour | present',
      "Maren Tolliver | Director of Children's Services | - | present",
      'Kit Okonjo | Assistant Director, Early Help and Care | - | present',
      'D. Lidgate | Clerk | - | present',
      'A. Brackley | - | - | present',
      'S. Nwosu | - | - | present',
    ],
  },
  {
    name: 'America: a table of members with their attendance, a group behind those absent, an office of two words',
    list: `Board Member\tDistrict\tAttendance
Ada Prowse, Chair\t2\tPresent
Colm Hession\t3\tAbsent, notified

Also present: Ruth Amsel, Inspector General; Piers Longdon, Undersheriff
Members absent: Mr. Kit Okonjo
Administration: Dr. Maren Tolliver, Superintendent; Mr. Saul Lidgate, Chief Financial Officer`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | apologies',
      'Ruth Amsel | Inspector General | - | present',
      'Piers Longdon | Undersheriff | - | present',
      'Kit Okonjo | - | - | apologies',
      'Maren Tolliver | Superintendent | - | present',
      'Saul Lidgate | Chief Financial Officer | - | present',
    ],
  },
  {
    name: 'Scotland: stars before the names of those who attended, wards and parties in brackets',
    list: `COMMITTEE MEMBERS

*Councillor Ada Prowse (Deer Water), Convener
*Councillor Colm Hession (Outer Isles)
Councillor Ruth Amsel (Kirkhaven)

THE FOLLOWING ALSO PARTICIPATED

Chief Inspector Kit Okonjo (Harbour Police)`,
    people: [
      'Ada Prowse | Convener | Deer Water | present',
      'Colm Hession | - | Outer Isles | present',
      'Ruth Amsel | - | Kirkhaven | present',
      'Kit Okonjo | Chief Inspector | Harbour Police | present',
    ],
  },
  {
    name: 'India: numbered members with services behind the names and shortened forenames',
    list: `MEMBERS PRESENT
1. Smt. Ada Prowse, Chairperson
2. Shri Mohd. Rafiq Hession, Councillor
3. Shri B. N. Amsel, Joint Secretary`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Mohd. Rafiq Hession | Councillor | - | present',
      'B. N. Amsel | Joint Secretary | - | present',
    ],
  },
  {
    name: 'offices with their holders in brackets, without forms of address',
    list: `OFFICERS: Chief Fire Officer (Ada Prowse), Treasurer (Colm Hession), Head of People (Ruth Amsel).`,
    people: [
      'Ada Prowse | Chief Fire Officer | - | present',
      'Colm Hession | Treasurer | - | present',
      'Ruth Amsel | Head of People | - | present',
    ],
  },
  {
    name: 'New Zealand: offices with their letters behind a dash',
    list: `In attendance: Ada Prowse (Chief Operating Officer – COO), Colm Hession (Director of Nursing – DoN)`,
    people: ['Ada Prowse | Chief Operating Officer | - | present', 'Colm Hession | Director of Nursing | - | present'],
  },
  {
    name: 'United States: names in capitals, and an office of a line of its own over several',
    list: `BOARD MEMBERS:

ADA PROWSE, Chairperson

COLM HESSION, Vice-Chair

DR. RUTH AMSEL (by telephone)`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Colm Hession | Vice-Chair | - | present',
      'Ruth Amsel | - | - | present',
    ],
  },
  {
    name: 'Jersey: an office with its article',
    list: `Witnesses:
Deputy A. Prowse, The Minister for Education
Mr. C. Hession, Chief Officer`,
    people: ['A. Prowse | Minister for Education | - | present', 'C. Hession | Chief Officer | - | present'],
  },
  {
    name: 'any words over nothing but people, each ended by a stop; who could not come',
    list: `Heard on this recording: Cllr Ada Prowse, Chair. Colm Hession. Ruth Amsel, clerk.
Sorry they could not come: Kit Okonjo, Cllr Tom Lidgate`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | clerk | - | present',
      'Kit Okonjo | - | - | apologies',
      'Tom Lidgate | - | - | apologies',
    ],
  },
  {
    name: 'surnames first in two columns, initials behind them',
    list: `Present

Councillors
Prowse, A.          Hession, C. (remote)
Amsel, R.           Longdon, U.J.

An apology for absence was received on behalf of Councillor K. Okonjo.`,
    people: [
      'A. Prowse | - | - | present',
      'C. Hession | - | - | present',
      'R. Amsel | - | - | present',
      'U.J. Longdon | - | - | present',
      'K. Okonjo | - | - | apologies',
    ],
  },
  {
    name: 'offices in capitals in the next column',
    list: `PRESENT

Mayor Ada Prowse\tPRESIDING MEMBER
Cr Colm Hession\tNORTH WARD
Ms Ruth Amsel\tDIRECTOR OF WORKS AND PARKS`,
    people: [
      'Ada Prowse | Presiding Member | - | present',
      'Colm Hession | North Ward | - | present',
      'Ruth Amsel | Director of Works and Parks | - | present',
    ],
  },
  {
    name: 'initials that look like a verb, below a group without a colon',
    list: `Committee
Ivor Sand (IS), Independent Chair
Ada Prowse (AP)

Constabulary
DCC Ruth Amsel (RA)
Colm Hession (CH), Head of Vetting`,
    people: [
      'Ivor Sand | Independent Chair | - | present',
      'Ada Prowse | - | - | present',
      'Ruth Amsel | DCC | - | present',
      'Colm Hession | Head of Vetting | - | present',
    ],
  },
  {
    name: 'others who came below those excused',
    list: `COMMISSIONERS:
Ada Prowse, Chairperson
Colm Hession, Commissioner
EXCUSED:
Ruth Amsel, Commissioner
FROM THE POLICE DEPARTMENT:
Kit Okonjo - Chief of Police
Tom Lidgate - Deputy Chief`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Colm Hession | Commissioner | - | present',
      'Ruth Amsel | Commissioner | - | apologies',
      'Kit Okonjo | Chief of Police | - | present',
      'Tom Lidgate | Deputy Chief | - | present',
    ],
  },
  {
    name: 'initials and nothing else',
    list: `Present: AP, CH, RA, TL`,
    people: ['AP | - | - | present', 'CH | - | - | present', 'RA | - | - | present', 'TL | - | - | present'],
  },
  {
    name: 'who took the chair behind a name, with the council',
    list: `Present: Councillor Ada Prowse in the Chair (Orrin Council), Councillor Ruth Amsel (Carse Council)`,
    people: ['Ada Prowse | Chair | Orrin Council | present', 'Ruth Amsel | - | Carse Council | present'],
  },
  {
    name: 'the panel of an island, with parishes behind the names',
    list: `Panel:

Deputy A. Prowse of St. Aldhelm (Chair)
Connétable R. Amsel of Kilbarry

Witnesses:

Deputy C. Hession, The Minister for Home Affairs`,
    people: [
      'A. Prowse | Chair | St. Aldhelm | present',
      'R. Amsel | - | Kilbarry | present',
      'C. Hession | Minister for Home Affairs | - | present',
    ],
  },
  {
    name: 'ranks of the air force and a metro mayor',
    list: `Present: Ada Prowse (Metro Mayor), Wing Commander Colm Hession, Alderwoman Ruth Amsel`,
    people: [
      'Ada Prowse | Metro Mayor | - | present',
      'Colm Hession | Wing Commander | - | present',
      'Ruth Amsel | - | - | present',
    ],
  },
  {
    name: 'initials without stops, with and without a form of address',
    list: `Present: Councillors AP Prowse (Chair), RJ Amsel, CP O'Hara and VL Du Plessis

In attendance: PD Hession (Head of Housing), Ruth Lamb (NHS England), Dale Hart, GM Protection`,
    people: [
      'AP Prowse | Chair | - | present',
      'RJ Amsel | - | - | present',
      "CP O'Hara | - | - | present",
      'VL Du Plessis | - | - | present',
      'PD Hession | Head of Housing | - | present',
      'Ruth Lamb | - | NHS England | present',
      'Dale Hart | GM Protection | - | present',
    ],
  },
  {
    name: 'offices and councils behind names without a sign between',
    list: `PRESENT

Councillor Ada Prowse (Chair) Mill City Council
Councillor Colm Hession Harbour Vale District Council
Mr Piers Amsel Independent Member

IN ATTENDANCE

Jane Tolliver Police and Crime Commissioner
Karim Okonjo Chief Executive, Office of the Police and Crime Commissioner
Ruth Longdon Chief Finance Officer, Office of the Police and Crime Commissioner`,
    people: [
      'Ada Prowse | Chair | Mill City Council | present',
      'Colm Hession | - | Harbour Vale District Council | present',
      'Piers Amsel | Independent Member | - | present',
      'Jane Tolliver | Police and Crime Commissioner | - | present',
      'Karim Okonjo | Chief Executive | Office of the Police and Crime Commissioner | present',
      'Ruth Longdon | Chief Finance Officer | Office of the Police and Crime Commissioner | present',
    ],
  },
  {
    name: 'groups headed in two languages with a stroke between',
    list: `TE HUNGA KUA TAE MAI | PRESENT

Chairperson\tCr Ada Prowse
Members\tCr Colm Hession

TE HUNGA KĀORE I TAE MAI | ABSENT

Cr Ruth Amsel`,
    people: [
      'Ada Prowse | Chairperson | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | apologies',
    ],
  },
  {
    name: 'name, initials and office on a line each',
    list: `Members present
Ada Prowse    AP    Chair

In attendance
Colm Hession
CH
Director of Urgent Care
Jane Tolliver
JT
Board Secretary (minutes)

Apologies
Ruth Amsel
RA
Chief People Officer`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Director of Urgent Care | - | present',
      'Jane Tolliver | Board Secretary | - | present',
      'Ruth Amsel | Chief People Officer | - | apologies',
    ],
  },
  {
    name: 'governors and the places they stand for',
    list: `PRESENT:

Public Governors
Mrs Ada Prowse – Harbour
Dr Colm Hession – Mill City

Appointed Governors
Cllr Ruth Amsel – Harbour Council`,
    people: [
      'Ada Prowse | Public Governor | Harbour | present',
      'Colm Hession | Public Governor | Mill City | present',
      'Ruth Amsel | Appointed Governor | Harbour Council | present',
    ],
  },
  {
    name: 'bodies over those who come from them',
    list: `PRESENT:

Harbour Police:
Superintendent Ada Prowse
Colm Hession, Head of Fleet

Residents' Network: Ms Ruth Amsel

OFFICE OF THE POLICE AND CRIME COMMISSIONER:
Jane Tolliver, Chief Executive

Co-opted Independent Member:
Piers Longdon`,
    people: [
      'Ada Prowse | Superintendent | Harbour Police | present',
      'Colm Hession | Head of Fleet | Harbour Police | present',
      "Ruth Amsel | - | Residents' Network | present",
      'Jane Tolliver | Chief Executive | Office of the Police and Crime Commissioner | present',
      'Piers Longdon | Co-opted Independent Member | - | present',
    ],
  },
  {
    name: 'a force by its place, and a department whose people are examined',
    list: `PRESENT:

Ada Prowse (Chair)

Police Northland
DCC Colm Hession, Local Policing

FOR THE HARBOUR CITY POLICE DEPARTMENT:
Ruth Amsel, Deputy Chief

REPRESENTATIVES OF THE HARBOUR WORKS COUNCIL
Piers Longdon, IAS - Principal Secretary`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Deputy Chief Constable, Local Policing | Police Northland | present',
      'Ruth Amsel | Deputy Chief | Harbour City Police Department | present',
      'Piers Longdon | Principal Secretary | Harbour Works Council | present',
    ],
  },
  {
    name: 'members of a council under each other, with the office before the name and behind it',
    list: `MEMBERS PRESENT:   Council Member Ada Prowse, Chair
                   Council Member Colm Hession, Vice Chair
                   Council Member Ruth Amsel
                   Council Member Piers Longdon
MEMBERS EXCUSED:   Council Member Kit Okonjo`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice Chair | - | present',
      'Ruth Amsel | Council Member | - | present',
      'Piers Longdon | Council Member | - | present',
      'Kit Okonjo | Council Member | - | apologies',
    ],
  },
  {
    name: 'honours, what an office is over, and who takes the minutes are no bodies',
    list: `PRESENT:

Ada Prowse, OBE – Chair
Colm Hession, QPM, Chief Constable
Ruth Amsel, Non-Executive Member (Audit)
Piers Longdon, Deputy Chief Constable, Professionalism
Kit Okonjo, Strategic Lead, Violence Against Women and Girls
Jane Tolliver, Governance Officer (Minute)`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Chief Constable | - | present',
      'Ruth Amsel | Non-Executive Member (Audit) | - | present',
      'Piers Longdon | Deputy Chief Constable, Professionalism | - | present',
      'Kit Okonjo | Strategic Lead, Violence Against Women and Girls | - | present',
      'Jane Tolliver | Governance Officer | - | present',
    ],
  },
  {
    name: 'labels torn over two lines of columns, and who chairs elsewhere',
    list: `Present:    Sir Piers Longdon      Chair
            Ada Prowse             Non-Executive Director (Chair, Audit Committee)

In          Colm Hession           Director of People
attendance: Ruth Amsel             Trust Secretary (minutes)

Apologies:  Kit Okonjo             Medical Director`,
    people: [
      'Piers Longdon | Chair | - | present',
      'Ada Prowse | Non-Executive Director (Chair, Audit Committee) | - | present',
      'Colm Hession | Director of People | - | present',
      'Ruth Amsel | Trust Secretary | - | present',
      'Kit Okonjo | Medical Director | - | apologies',
    ],
  },
  {
    name: 'forenames in brackets behind the surnames',
    list: `PRESENT:     A. Prowse (Ada), Chair
             C. Hession (Colm), Member

REGRETS:     R. Amsel (Ruth), Member`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Member | - | present',
      'Ruth Amsel | Member | - | apologies',
    ],
  },
  {
    name: 'who came from a body, behind those excused',
    list: `Members:
Ada Prowse (Chair)

Apologies:
Colm Hession

Police Northland in Attendance:
Ruth Amsel, Deputy Chief Constable`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | apologies',
      'Ruth Amsel | Deputy Chief Constable | Police Northland | present',
    ],
  },
  {
    name: 'offices with their holders in brackets, and who is in the chair',
    list: `Present:- The Mayor (Councillor A. Prowse) (in the Chair); Councillors C. Hession, R. Amsel and P. Longdon.

Officers: The Speaker (Hon. J T Tolliver) (Garth); The Chief Minister (Hon. K Okonjo) (North)`,
    people: [
      'A. Prowse | Mayor | - | present',
      'C. Hession | - | - | present',
      'R. Amsel | - | - | present',
      'P. Longdon | - | - | present',
      'J T Tolliver | Speaker | Garth | present',
      'K Okonjo | Chief Minister | North | present',
    ],
  },
  {
    name: 'a hospital: name, office and letters without a sign between',
    list: `Present:

Prof Ada Prowse Trust Chair (Chair) AP
Bridget Hession Public Governor \u2013 Harbour North BH
Mei-Ling Amsel Public Governor \u2013 Fenside MLA
Cllr Pauline Longdon Appointed Governor \u2013 Harbour Borough Council PL

In attendance:

Dominic Tolliver Chief Executive DT
Kofi Okonjo Company Secretary KO`,
    people: [
      'Ada Prowse | Trust Chair, Chair | - | present',
      'Bridget Hession | Public Governor, Harbour North | - | present',
      'Mei-Ling Amsel | Public Governor, Fenside | - | present',
      'Pauline Longdon | Appointed Governor | Harbour Borough Council | present',
      'Dominic Tolliver | Chief Executive | - | present',
      'Kofi Okonjo | Company Secretary | - | present',
    ],
  },
  {
    name: 'names in a row with nothing between, and offices of several words behind commas',
    list: `Present in person Ada Prowse (Convener) Colm Hession Ruth Amsel Piers Longdon

Jane Tolliver (Deputy Convener) Dr Kofi Okonjo

Present virtually Una Lidgate Tom Brackley

In Attendance Ravi Mensworth, Chief Executive Officer (CEO) Dele Ojo, Director of Nature and Climate Iris Tupper, Clerk to the Board

Apologies Moira Keane`,
    people: [
      'Ada Prowse | Convener | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Deputy Convener | - | present',
      'Kofi Okonjo | - | - | present',
      'Una Lidgate | - | - | present',
      'Tom Brackley | - | - | present',
      'Ravi Mensworth | Chief Executive Officer | - | present',
      'Dele Ojo | Director of Nature and Climate | - | present',
      'Iris Tupper | Clerk to the Board | - | present',
      'Moira Keane | - | - | apologies',
    ],
  },
  {
    name: 'an office that ends in what it is over, before the next line',
    list: `Also attended:
Cllr M Prowse, Cabinet Member with Responsibility for Children and Families
Joanna Hession (Director of Children's Services), Adeola Amsel (Assistant Director for Safeguarding)`,
    people: [
      'M Prowse | Cabinet Member with Responsibility for Children and Families | - | present',
      "Joanna Hession | Director of Children's Services | - | present",
      'Adeola Amsel | Assistant Director for Safeguarding | - | present',
    ],
  },
  {
    name: 'offices that begin like a surname, and a firm',
    list: `IN ATTENDANCE

Mr D Prowse Audit Manager, Ridings Audit Partnership
Miss C Hession Director, Marston Gray LLP`,
    people: [
      'D Prowse | Audit Manager | Ridings Audit Partnership | present',
      'C Hession | Director | Marston Gray LLP | present',
    ],
  },
  {
    name: 'dots that lead to the office, and those who came besides',
    list: `IN ATTENDANCE
Mr Stuart Prowse .. Chief Operating Officer
Ms Kirsty Hession .. Director of People and Culture
11 Members of the public`,
    people: [
      'Stuart Prowse | Chief Operating Officer | - | present',
      'Kirsty Hession | Director of People and Culture | - | present',
    ],
  },
  {
    name: 'officers of a union: offices first, and who is absent with apologies',
    list: `Present Members
Council Chair Ada Prowse
VP Education Colm Hession
VP Welfare & Community Ruth Amsel
Absent with Apologies Piers Longdon (VP Activities)`,
    people: [
      'Ada Prowse | Council Chair | - | present',
      'Colm Hession | VP Education | - | present',
      'Ruth Amsel | VP Welfare & Community | - | present',
      'Piers Longdon | VP Activities | - | apologies',
    ],
  },
  {
    name: 'Ireland: all in capitals, offices in a row without signs between the entries',
    list: `PRESENT: COMMISSIONER A. PROWSE, CATHAOIRLEACH, COMMISSIONERS B. HESSION, C. MacAMSEL, D. TOLLIVER AND E. LONGDON.

IN ATTENDANCE: MS. F. LIDGATE, CHIEF EXECUTIVE CAPT. G. BRACKLEY, HARBOUR MASTER MS. H. OKONJO, HEAD OF FINANCE MR. J. SANDERS, SECRETARY

A rule was agreed for the winter.`,
    people: [
      'A. Prowse | Cathaoirleach | - | present',
      'B. Hession | Commissioner | - | present',
      'C. MacAmsel | Commissioner | - | present',
      'D. Tolliver | Commissioner | - | present',
      'E. Longdon | Commissioner | - | present',
      'F. Lidgate | Chief Executive | - | present',
      'G. Brackley | Harbour Master | - | present',
      'H. Okonjo | Head of Finance | - | present',
      'J. Sanders | Secretary | - | present',
    ],
  },
  {
    name: 'Scotland: offices with their holders in brackets, the last as clerk; two services joined by and',
    list: `IN ATTENDANCE

Head of Commercial Services (Ada Prowse), Roads Maintenance Manager (Colm Hession) and Committee Services Officer (Ruth Amsel) as Clerk to the Meeting.

ALSO IN ATTENDANCE

Chief Inspector Piers Longdon, Police Scotland and Station Commander Nan Tolliver, Scottish Fire and Rescue Service.`,
    people: [
      'Ada Prowse | Head of Commercial Services | - | present',
      'Colm Hession | Roads Maintenance Manager | - | present',
      'Ruth Amsel | Committee Services Officer | - | present',
      'Piers Longdon | Chief Inspector | Police Scotland | present',
      'Nan Tolliver | Station Commander | Scottish Fire and Rescue Service | present',
    ],
  },
  {
    name: 'England: a mayor with the authority behind the name, a company behind an office, a gap lost',
    list: `Present:

Councillor Ada Prowse Harbour Council
Councillor Colm Hession Moor Council
Mayor Ruth Amsel TVCA

Also in attendance:

Piers Longdon Regional Stakeholder Manager, Northway Trains
Nan Tolliver (NT) Associate Director for Dental and Pharmacy Commissioning`,
    people: [
      'Ada Prowse | - | Harbour Council | present',
      'Colm Hession | - | Moor Council | present',
      'Ruth Amsel | Mayor | TVCA | present',
      'Piers Longdon | Regional Stakeholder Manager | Northway Trains | present',
      'Nan Tolliver | Associate Director for Dental and Pharmacy Commissioning | - | present',
    ],
  },
  {
    name: 'England: another kind of member below those absent, how many came, the contact with the office below',
    list: `Apologies:
Cllr Ada Prowse

Co-optees:
Colm Hession (Tenant Co-optee)

Members of the public:
4

Officer contact:
Ruth Amsel
Scrutiny Officer`,
    people: [
      'Ada Prowse | - | - | apologies',
      'Colm Hession | Tenant Co-optee | - | present',
      'Ruth Amsel | Scrutiny Officer | - | present',
    ],
  },
  {
    name: 'Northern Ireland: in the chamber and in a remote location, two who head services of one name, honours',
    list: `PRESENT IN CHAMBER:        Councillor A Prowse (Chairman)

                           Aldermen C Hession and R Amsel MBE

PRESENT IN A REMOTE LOCATION:   Councillors P Longdon and N Tolliver

IN ATTENDANCE:             Head of Service (Waste and Fleet) (Mr S Lidgate)
                           Head of Service (Environmental Health) (Ms B Brackley)`,
    people: [
      'A Prowse | Chairman | - | present',
      'C Hession | - | - | present',
      'R Amsel | - | - | present',
      'P Longdon | - | - | present',
      'N Tolliver | - | - | present',
      'S Lidgate | Head of Service (Waste and Fleet) | - | present',
      'B Brackley | Head of Service (Environmental Health) | - | present',
    ],
  },
  {
    name: 'England: bodies behind the names below a head that says so, without a sign between',
    list: `Attendance

Name Agency
Cllr Ada Prowse Harbour Borough Council (Chair)
Supt. Colm Hession Moor Police
Ruth Amsel Probation Service
Piers Longdon Youth Justice Service (YJS)

Apologies

  • Nan Tolliver (Public Health)`,
    people: [
      'Ada Prowse | Chair | Harbour Borough Council | present',
      'Colm Hession | Supt. | Moor Police | present',
      'Ruth Amsel | - | Probation Service | present',
      'Piers Longdon | - | Youth Justice Service | present',
      'Nan Tolliver | - | Public Health | apologies',
    ],
  },
  {
    name: 'Ireland: bullets that end in commas, the last but one in and',
    list: `COUNCILLORS PRESENT:
- Councillor A. Prowse,
- Councillor C. Hession and
- Councillor R. Amsel.`,
    people: ['A. Prowse | - | - | present', 'C. Hession | - | - | present', 'R. Amsel | - | - | present'],
  },
  {
    name: 'letters in front of every line, two people on one',
    list: `Present:
(a) Ada Prowse (Chair)
(b) Colm Hession
(c) Ruth Amsel and Piers Longdon

In attendance:
(d) Jane Tolliver, Clerk`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | present',
      'Jane Tolliver | Clerk | - | present',
    ],
  },
  {
    name: 'surnames alone, who presides in brackets',
    list: 'Present: Prowse (Chair), Hession, Amsel and Longdon',
    people: [
      'Prowse | Chair | - | present',
      'Hession | - | - | present',
      'Amsel | - | - | present',
      'Longdon | - | - | present',
    ],
  },
  {
    name: 'a letter for apologies, which a legend explains',
    list: `Members: Ada Prowse, Colm Hession – A, Ruth Amsel, Piers Longdon – A

(A = apologies)`,
    people: [
      'Ada Prowse | - | - | present',
      'Colm Hession | - | - | apologies',
      'Ruth Amsel | - | - | present',
      'Piers Longdon | - | - | apologies',
    ],
  },
  {
    name: 'months as given names, words of headings as surnames',
    list: 'Present: Ada Hall (Chair), Colm Street, June Amsel, May Longdon',
    people: [
      'Ada Hall | Chair | - | present',
      'Colm Street | - | - | present',
      'June Amsel | - | - | present',
      'May Longdon | - | - | present',
    ],
  },
  {
    name: 'substitutes, and apologies submitted on behalf of somebody',
    list: `Present: Ada Prowse (Chair), Colm Hession (substitute for Ruth Amsel), Piers Longdon

Apologies were submitted on behalf of Ruth Amsel.`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | - | - | present',
      'Piers Longdon | - | - | present',
      'Ruth Amsel | - | - | apologies',
    ],
  },
  {
    name: 'surnames in columns, some with a form of address',
    list: `Present:\n\nCouncillors\n\nAmsel   Hession   Prowse\nMrs Bewick   Longdon   Quayle\nChaudry   Ms Marlow   Redpath`,
    people: [
      'Amsel | - | - | present',
      'Hession | - | - | present',
      'Prowse | - | - | present',
      'Bewick | - | - | present',
      'Longdon | - | - | present',
      'Quayle | - | - | present',
      'Chaudry | - | - | present',
      'Marlow | - | - | present',
      'Redpath | - | - | present',
    ],
  },
  {
    name: 'ranks with the surname again in brackets',
    list: 'Present: Dr Ada Prowse (Commissioner)\n\nHarbour Police (HP)\nChief Constable Colm Hession (CC Hession)\nDeputy Chief Constable Ruth Amsel (DCC Amsel)\nDirector of Resources Jane Tolliver',
    people: [
      'Ada Prowse | Commissioner | - | present',
      'Colm Hession | Chief Constable | Harbour Police | present',
      'Ruth Amsel | Deputy Chief Constable | Harbour Police | present',
      'Jane Tolliver | Director of Resources | Harbour Police | present',
    ],
  },
  {
    name: 'initials that look like letters of a list, below the councils that send them',
    list: 'PRESENT: Professor A. Prowse [Chair]\n\nCouncillors:\nQuay County Council\nK. Hession and M. Teifion Amsel\n\nMoor County Council\nG. Tolliver\n\nPresent as Observers (Virtually):\nA. Okonjo, Harbour Police',
    people: [
      'A. Prowse | Chair | - | present',
      'K. Hession | - | Quay County Council | present',
      'M. Teifion Amsel | - | Quay County Council | present',
      'G. Tolliver | - | Moor County Council | present',
      'A. Okonjo | - | Harbour Police | present',
    ],
  },
  {
    name: 'a given name behind a comma in columns, and the branch of the office before the department',
    list: 'Present\n\nRepresentatives of Government Departments\nMiss WONG Wing-sze, Amy           Assistant District Officer (Quay Tau),\n                                  Harbour Department\nMr LEUNG Pak-hei, Henry           District Operations Officer (Quay Tau),\n                                  Harbour Police Force',
    people: [
      'WONG Wing-sze, Amy | Assistant District Officer (Quay Tau) | Harbour Department | present',
      'LEUNG Pak-hei, Henry | District Operations Officer (Quay Tau) | Harbour Police Force | present',
    ],
  },
  {
    name: 'a forename that is a verb among names that run on',
    list: 'Present in person Ada Prowse (Convener) Jane Tolliver Ines Cardew Ruth Marlow\n\nColm Hession (Deputy Convener) Piers Longdon Ravi Okonjo Will Amsel',
    people: [
      'Ada Prowse | Convener | - | present',
      'Jane Tolliver | - | - | present',
      'Ines Cardew | - | - | present',
      'Ruth Marlow | - | - | present',
      'Colm Hession | Deputy Convener | - | present',
      'Piers Longdon | - | - | present',
      'Ravi Okonjo | - | - | present',
      'Will Amsel | - | - | present',
    ],
  },
  {
    name: 'an office with its letters behind a dash in brackets',
    list: 'Present: Ada Prowse (Chief Financial Officer - CFO), Colm Hession (National Director Planning & Pay - ND P&P)',
    people: [
      'Ada Prowse | Chief Financial Officer | - | present',
      'Colm Hession | National Director Planning & Pay | - | present',
    ],
  },
  {
    name: 'points below any label, each with an office',
    list: 'On the platform:\n- Ada Prowse (AP) – Commissioner\n- Colm Hession (CH) – Chief Constable',
    people: ['Ada Prowse | Commissioner | - | present', 'Colm Hession | Chief Constable | - | present'],
  },
  {
    name: 'what somebody directs looks like a name',
    list: 'Present:\nMs Ada Prowse – Director, Human Capital\nMr Colm Hession – Clerk',
    people: ['Ada Prowse | Director, Human Capital | - | present', 'Colm Hession | Clerk | - | present'],
  },
  {
    name: 'wards beside other offices, and leave of absence in an item',
    list: 'Members\nCr A Prowse\tPresident\tRural Ward\nCr C Hession\tDeputy President\tTown Ward\n\n1. APOLOGIES\n\nCr R Amsel – leave of absence',
    people: [
      'A Prowse | President | - | present',
      'C Hession | Deputy President | - | present',
      'R Amsel | - | - | apologies',
    ],
  },
]
