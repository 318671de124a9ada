/** An attendance list with the people in it, each as 'name | role | organisation | attendance', `-` where there is none. */
export interface RosterCase {
  readonly name: string
  /** Stands between a title and a first item. */
  readonly list: string
  readonly people: readonly string[]
  /** Aliases that a person of the list must have. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  readonly fails?: string
}

const councillors = [
  'Prowse',
  'Hession',
  'Amsel',
  'Longdon',
  'Tolliver',
  'Okonjo',
  'Lidgate',
  'Brackley',
  'Maddox',
].flatMap((surname) => [...'ABCDEFGHIJKL'].map((initial) => `${initial}. ${surname}ford`))

/** Every layout of attendance lists that the spine promises to read, and lines that are none. */
export const rosters: readonly RosterCase[] = [
  {
    name: 'what an officer is over, behind the rank or in brackets',
    list: `Present:
Superintendent Ada Prowse, Operations
ACC Colm Hession, Local Policing
Inspector Ruth Amsel (Firearms Licensing)
Piers Longdon, Policy Lead, Victims`,
    people: [
      'Ada Prowse | Superintendent, Operations | - | present',
      'Colm Hession | Assistant Chief Constable, Local Policing | - | present',
      'Ruth Amsel | Inspector (Firearms Licensing) | - | present',
      'Piers Longdon | Policy Lead, Victims | - | present',
    ],
  },
  {
    name: 'seats in a parliament behind names, a group of the next line below names',
    list: `Members: Mrs Ada Prowse MLA; Colm Hession
Penrhos Police: Det Ch Supt Ruth Amsel; Piers Longdon, Head of Fleet`,
    people: [
      'Ada Prowse | MLA | - | present',
      'Colm Hession | - | - | present',
      'Ruth Amsel | Det Ch Supt | Penrhos Police | present',
      'Piers Longdon | Head of Fleet | Penrhos Police | present',
    ],
  },
  {
    name: 'one entry a line: name, role',
    list: `Present:
Ada Prowse, Chair
Colm Hession, Clerk to the Board`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Clerk to the Board | - | present'],
  },
  {
    name: 'a run-on line with organisations in brackets',
    list: `Present: Ada Prowse, Chief Executive (OPCC) Colm Hession, Head of Fleet (NP) Ruth Amsel, Chief Constable (NP)`,
    people: [
      'Ada Prowse | Chief Executive | OPCC | present',
      'Colm Hession | Head of Fleet | NP | present',
      'Ruth Amsel | Chief Constable | NP | present',
    ],
  },
  {
    name: 'role and organisation in the brackets',
    list: `Present:
Ada Prowse (Chief Executive, Northmoor Council)
Colm Hession (Treasurer, Northmoor Council)`,
    people: [
      'Ada Prowse | Chief Executive | Northmoor Council | present',
      'Colm Hession | Treasurer | Northmoor Council | present',
    ],
  },
  {
    name: 'initials in brackets, a dash, the role',
    list: `Present:
Ada Prowse (AP) - Chief Executive
Colm Hession (CH) – Head of Fleet
Ruth Mary Amsel (RMA) – Chief Constable`,
    people: [
      'Ada Prowse | Chief Executive | - | present',
      'Colm Hession | Head of Fleet | - | present',
      'Ruth Mary Amsel | Chief Constable | - | present',
    ],
    aliases: { 'Ada Prowse': ['AP'], 'Ruth Mary Amsel': ['RMA'] },
  },
  {
    name: 'initials and a comma',
    list: `Attendees:
Ada Prowse (AP), Chief Executive
Colm Hession (CH), Head of Fleet`,
    people: ['Ada Prowse | Chief Executive | - | present', 'Colm Hession | Head of Fleet | - | present'],
    aliases: { 'Colm Hession': ['CH'] },
  },
  {
    name: 'two columns',
    list: `Present
Ada Prowse\tChief Executive
Colm Hession\tHead of Fleet
Ruth Amsel\tChief Constable`,
    people: [
      'Ada Prowse | Chief Executive | - | present',
      'Colm Hession | Head of Fleet | - | present',
      'Ruth Amsel | Chief Constable | - | present',
    ],
  },
  {
    name: 'Name and Capacity with initials in the capacity',
    list: `Name\tCapacity
Ada Prowse\tChief Executive (AP)
Colm Hession\tHead of Fleet (CH)`,
    people: ['Ada Prowse | Chief Executive | - | present', 'Colm Hession | Head of Fleet | - | present'],
    aliases: { 'Ada Prowse': ['AP'] },
  },
  {
    name: 'Councillors A, B and C',
    list: `Present: Councillors A. Prowse, C. Hession and R. Amsel`,
    people: ['A. Prowse | * | - | present', 'C. Hession | * | - | present', 'R. Amsel | * | - | present'],
  },
  {
    name: 'Councillors with the chair in brackets',
    list: `Present: Councillors Ada Prowse (Chair), Colm Hession (Vice-Chair), Ruth Amsel, Piers Longdon`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Vice-Chair | - | present',
      'Ruth Amsel | * | - | present',
      'Piers Longdon | * | - | present',
    ],
  },
  {
    name: 'all names, then all roles',
    list: `Present:
Ada Prowse
Colm Hession
Ruth Amsel

Chief Executive
Head of Fleet
Chief Constable`,
    people: [
      'Ada Prowse | Chief Executive | - | present',
      'Colm Hession | Head of Fleet | - | present',
      'Ruth Amsel | Chief Constable | - | present',
    ],
  },
  {
    name: 'apologies as a line',
    list: `Present:
Ada Prowse, Chair
Colm Hession, Clerk

Apologies: Ruth Amsel, Treasurer`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Clerk | - | present',
      'Ruth Amsel | Treasurer | - | apologies',
    ],
  },
  {
    name: 'apologies as a list',
    list: `Present:
Ada Prowse, Chair

Apologies for absence:
Colm Hession, Clerk
Ruth Amsel, Treasurer`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Clerk | - | apologies',
      'Ruth Amsel | Treasurer | - | apologies',
    ],
  },
  {
    name: 'Chair: and Minutes: as labels',
    list: `Chair: Ada Prowse
Present: Colm Hession, Treasurer; Ruth Amsel, Head of Fleet
Minutes: Piers Longdon`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Treasurer | - | present',
      'Ruth Amsel | Head of Fleet | - | present',
      'Piers Longdon | * | - | present',
    ],
  },
  {
    name: 'in attendance',
    list: `Present: Cllr Ada Prowse (Chair), Cllr Colm Hession
In attendance: Ruth Amsel, Director of Place; Piers Longdon, Solicitor`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | * | - | present',
      'Ruth Amsel | Director of Place | - | present',
      'Piers Longdon | Solicitor | - | present',
    ],
  },
  {
    name: 'bullets',
    list: `Present
• Ada Prowse – Chair
• Colm Hession – Clerk
• Ruth Amsel – Treasurer`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Clerk | - | present',
      'Ruth Amsel | Treasurer | - | present',
    ],
  },
  {
    name: 'ranks before names',
    list: `Present:
ACC Ada Prowse, Northmoor Police
Ch Supt Colm Hession, Northmoor Police
Chief Constable Ruth Amsel, Northmoor Police`,
    people: [
      'Ada Prowse | ACC | Northmoor Police | present',
      'Colm Hession | Ch Supt | Northmoor Police | present',
      'Ruth Amsel | Chief Constable | Northmoor Police | present',
    ],
  },
  {
    name: 'a temporary rank',
    list: `Present:
T/ACC Ada Prowse
T/Ch Insp Colm Hession`,
    people: ['Ada Prowse | T/ACC | - | present', 'Colm Hession | T/Ch Insp | - | present'],
  },
  {
    name: 'forms of address are no part of the name',
    list: `Present:
Dr Ada Prowse, Chair
Mr Colm Hession, Clerk
Prof. Ruth Amsel, Member
Sir Piers Longdon, Member`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Clerk | - | present',
      'Ruth Amsel | Member | - | present',
      'Piers Longdon | Member | - | present',
    ],
  },
  {
    name: 'a role with commas and "and"',
    list: `Present:
Ada Prowse, Director of Children, Families and Education
Colm Hession, Head of Finance and Procurement`,
    people: [
      'Ada Prowse | Director of Children, Families and Education | - | present',
      'Colm Hession | Head of Finance and Procurement | - | present',
    ],
  },
  {
    name: 'names with particles, hyphens, apostrophes and accents',
    list: `Present:
Lena van der Meer, Chair
Seán Ó Ceallaigh, Clerk
Niamh O’Dwyer-Kent, Treasurer
Llŷr ap Iorwerth, Member
Zoë D'Arcy, Member`,
    people: [
      'Lena van der Meer | Chair | - | present',
      'Seán Ó Ceallaigh | Clerk | - | present',
      'Niamh O’Dwyer-Kent | Treasurer | - | present',
      'Llŷr ap Iorwerth | Member | - | present',
      "Zoë D'Arcy | Member | - | present",
    ],
  },
  {
    name: 'lines of even length stay apart',
    list: `Present:
Gethin Marlowe, Chief Constable, Northmoor Police
Sorcha Dunleavy, Deputy Constable, Northmoor Police
Padma Wetherby, Head of Facilities, Northmoor Police
Leonie Farrar, Head of Custody Unit, Northmoor Police
Edmund Quill, Head of Finance Team, Northmoor Police`,
    people: [
      'Gethin Marlowe | Chief Constable | Northmoor Police | present',
      'Sorcha Dunleavy | Deputy Constable | Northmoor Police | present',
      'Padma Wetherby | Head of Facilities | Northmoor Police | present',
      'Leonie Farrar | Head of Custody Unit | Northmoor Police | present',
      'Edmund Quill | Head of Finance Team | Northmoor Police | present',
    ],
  },
  {
    name: 'names that are alike are two people',
    list: `Present:
Ian Pugh, Member
Iain Pugh, Member
Mary Byrne, Member
Mary Byrnes, Member
Hal Sigofegun, Member
Hal Tigofegun, Member`,
    people: [
      'Ian Pugh | Member | - | present',
      'Iain Pugh | Member | - | present',
      'Mary Byrne | Member | - | present',
      'Mary Byrnes | Member | - | present',
      'Hal Sigofegun | Member | - | present',
      'Hal Tigofegun | Member | - | present',
    ],
  },
  {
    name: 'Headteacher is an office',
    list: `Present:
Ada Prowse (Chair of Governors)
Marcus Finch (Headteacher)`,
    people: ['Ada Prowse | Chair of Governors | - | present', 'Marcus Finch | Headteacher | - | present'],
  },
  {
    name: 'An Garda Síochána is a body',
    list: `Present:
Cllr Aoife Ní Bhriain, Cathaoirleach
Superintendent Ciarán Fallon, An Garda Síochána`,
    people: [
      'Aoife Ní Bhriain | Cathaoirleach | - | present',
      'Ciarán Fallon | Superintendent | An Garda Síochána | present',
    ],
  },
  {
    name: 'the list as an HTML table',
    list: `<table><tr><th>Name</th><th>Role</th></tr><tr><td>Ada Prowse</td><td>Chair</td></tr><tr><td>Colm Hession</td><td>Head of Fleet</td></tr></table>`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Head of Fleet | - | present'],
  },
  {
    name: 'a column that says who was there',
    list: `Name\tRole\tAttendance
Ada Prowse\tChair\tPresent
Colm Hession\tClerk\tApologies`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Clerk | - | apologies'],
  },
  {
    name: 'abbreviations of offices',
    list: `Present:
Ada Prowse, Police and Crime Commissioner
Colm Hession, Deputy Chief Executive
Ruth Amsel, Director of Commercial Services
Piers Longdon, Chief Finance Officer`,
    people: [
      'Ada Prowse | Police and Crime Commissioner | - | present',
      'Colm Hession | Deputy Chief Executive | - | present',
      'Ruth Amsel | Director of Commercial Services | - | present',
      'Piers Longdon | Chief Finance Officer | - | present',
    ],
    aliases: { 'Ada Prowse': ['PCC'], 'Colm Hession': ['DCE'], 'Ruth Amsel': ['DCS'], 'Piers Longdon': ['CFO'] },
  },
  {
    name: 'a councillor of a ward and a party',
    list: `Present:
Cllr Ada Prowse (Lab)
Cllr Colm Hession (Con)`,
    people: ['Ada Prowse | * | * | present', 'Colm Hession | * | * | present'],
  },
  {
    name: 'a vacant seat is nobody',
    list: `Present:
Ada Prowse, Chair
Vacancy, Parent Governor`,
    people: ['Ada Prowse | Chair | - | present'],
  },
  {
    name: 'nobody sent apologies',
    list: `Present: Ada Prowse, Chair; Colm Hession, Clerk
Apologies: None`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Clerk | - | present'],
  },
  {
    name: 'places and days are nobody',
    list: `Present: Ada Prowse, Chair; Colm Hession, Clerk
Venue: Harbour House, Penrhos Road
Time: Tuesday Morning`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Clerk | - | present'],
  },
  {
    name: 'four members of the public are nobody',
    list: `Present: Ada Prowse, Chair; Colm Hession, Clerk
Four members of the public and a reporter from the Penrhos Herald`,
    people: ['Ada Prowse | Chair | - | present', 'Colm Hession | Clerk | - | present'],
  },
  {
    name: 'a long run-on line of councillors',
    list: `Present: Councillors ${councillors.join(', ')}`,
    people: councillors.map((name) => `${name} | * | - | present`),
  },
  {
    name: 'present and absent in Irish',
    list: `I Láthair: Cllr. Máire Breathnach, Cathaoirleach; Cllr. Seán Keane
As Láthair: Cllr. Tom Roche`,
    people: [
      'Máire Breathnach | Cathaoirleach | - | present',
      'Seán Keane | * | - | present',
      'Tom Roche | * | - | apologies',
    ],
  },
  {
    name: 'a Scottish sederunt',
    list: `Sederunt: Ada Prowse (Convener), Colm Hession, Ruth Amsel
Apologies: Piers Longdon`,
    people: [
      'Ada Prowse | Convener | - | present',
      'Colm Hession | * | - | present',
      'Ruth Amsel | * | - | present',
      'Piers Longdon | * | - | apologies',
    ],
  },
  {
    name: 'a group of its own on the next line',
    list: `Present: Olwen Tranter (Chair), Marcus Finch (Treasurer), Bethan Solloway, Imran Dacre
In attendance: Judith Penrose (Clerk)`,
    people: [
      'Olwen Tranter | Chair | - | present',
      'Marcus Finch | Treasurer | - | present',
      'Bethan Solloway | * | - | present',
      'Imran Dacre | * | - | present',
      'Judith Penrose | Clerk | - | present',
    ],
  },
  {
    name: 'in the Chair',
    list: `PRESENT: Councillor J. Hartnell in the Chair; Councillors B. Maddox, A. Coleridge, and Mrs P. Strood`,
    people: [
      'J. Hartnell | Chair | - | present',
      'B. Maddox | * | - | present',
      'A. Coleridge | * | - | present',
      'P. Strood | * | - | present',
    ],
  },
  {
    name: 'names in one column, offices in the next, which wrap',
    list: `PRESENT

Cllr Ada Prowse
Cllr Colm Hession
Mr Piers Longdon

Chair, Penrhos Town Council
Member, Tregarth Rural District
Council
Co-opted Independent Member

ALSO PRESENT

Olwen Tranter
Marcus Finch

Port Manager
Chief Finance Officer, Office of the Harbour
Commissioner`,
    people: [
      'Ada Prowse | Chair | Penrhos Town Council | present',
      'Colm Hession | Member | Tregarth Rural District Council | present',
      'Piers Longdon | Co-opted Independent Member | - | present',
      'Olwen Tranter | Port Manager | - | present',
      'Marcus Finch | Chief Finance Officer | * | present',
    ],
  },
  {
    name: 'an office on a line of its own above the name, and who took part',
    list: `Convener
Ada Prowse (Tregarth)

Deputy convener
Colm Hession (Porth)

Apologies
Ruth Amsel (Morfa)

The following also participated:
Piers Longdon (Chief Officer, Penrhos Pilots)`,
    people: [
      'Ada Prowse | Convener | Tregarth | present',
      'Colm Hession | Deputy convener | Porth | present',
      'Ruth Amsel | - | Morfa | apologies',
      'Piers Longdon | Chief Officer | Penrhos Pilots | present',
    ],
  },
  {
    name: 'kinds of members, and who is in the chair',
    list: `IN THE CHAIR: Councillor A. Prowse
ELECTED MEMBERS: Aldermen C. Hession and R. Amsel; Councillors P. Longdon and O. Tranter
INDEPENDENT MEMBERS: Mrs. P. Strood and Mr. T. Dacre
APOLOGY: Councillor M. Finch (Elected Member)`,
    people: [
      'A. Prowse | Chair | - | present',
      'C. Hession | Elected Member | - | present',
      'R. Amsel | Elected Member | - | present',
      'P. Longdon | Elected Member | - | present',
      'O. Tranter | Elected Member | - | present',
      'P. Strood | Independent Member | - | present',
      'T. Dacre | Independent Member | - | present',
      'M. Finch | Elected Member | - | apologies',
    ],
  },
  {
    name: 'groups in two languages and initials with a small letter',
    list: `Yn bresennol / Present

Penrhos Harbour Board
Gwen Rowlands (GR) Harbour Co-ordinator
Gareth Rhos (GRh) Head of Pilots

Ymddiheuriadau / Apologies
Olwen Tranter (OT) Treasurer`,
    people: [
      'Gwen Rowlands | Harbour Co-ordinator | - | present',
      'Gareth Rhos | Head of Pilots | - | present',
      'Olwen Tranter | Treasurer | - | apologies',
    ],
    aliases: { 'Gareth Rhos': ['GRh'] },
  },
  {
    name: 'apologies in a sentence behind the list',
    list: `Present:
Ada Prowse, Chair
Colm Hession, Clerk

Apologies for absence were received from Cllr Ruth Amsel and Mr Piers Longdon (Co-opted Member). The Chair thanked all for coming.`,
    people: [
      'Ada Prowse | Chair | - | present',
      'Colm Hession | Clerk | - | present',
      'Ruth Amsel | - | - | apologies',
      'Piers Longdon | Co-opted Member | - | apologies',
    ],
  },
]
