/** The front and the end of a document with its facts; null where the document does not say. */
export interface MeetingCase {
  readonly name: string
  readonly text: string
  readonly body?: string | null
  readonly kind?: string | null
  readonly date?: string | null
  readonly next?: string | null
  /** 'kind date' of each document in the file. */
  readonly parts?: readonly string[]
  readonly fails?: string
}

const minutes = (line: string, end = ''): string =>
  `Penrhos Harbour Board\n${line}\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.\n${end}`

export const meetings: readonly MeetingCase[] = [
  {
    name: 'a written question with its reply is a paper of the chamber',
    text: 'GOVERNMENT OF ARDENIA\nMINISTRY OF RIVERS\n\nRAJYA SABHA\nSTARRED QUESTION NO. *41\nANSWERED ON 9TH MAY, 2024\n\nDYKES\n\n*41. SHRI RAMAN TIKEL:\n\nWill the Minister of RIVERS be pleased to state:\n\n(a) how many dykes there are?\n\nANSWER\n\nMINISTER OF RIVERS\n(SHRI ILO BASTAR)\n\n(a): Nine.',
    body: 'Rajya Sabha',
    kind: 'paper',
    date: '2024-05-09',
    next: null,
  },
  {
    name: 'so is a release with a question and its reply, dated at its end',
    text: 'LAQ3: Gulls\n\nThe following is a question from the Hon Ada Prowse and an oral reply by the Secretary for Harbours, Mr Colm Hession, in the Legislative Council on May 9:\n\nQuestion:\n\nHow many gulls are there?\n\nReply:\n\nPresident,\n\nThey are not counted.\n\nEnds/Thursday, May 9, 2024',
    body: 'Legislative Council',
    kind: 'paper',
    date: '2024-05-09',
  },
  {
    name: 'a question for written reply names the party and the minister',
    text: 'PARLIAMENT OF ARDENIA\n\nNATIONAL ASSEMBLY\n\nQUESTION FOR WRITTEN REPLY\n\nQUESTION NUMBER 99\nDATE OF PUBLICATION: 9 May 2024\n\n99. Ms O Tranter (UPL) asked the Minister of Forests:\n\nWhat does the count of owls cost?\n\nREPLY:\n\nIt costs nothing.',
    body: 'National Assembly',
    kind: 'paper',
    date: '2024-05-09',
  },
  {
    name: 'day month year',
    text: minutes('Minutes of the meeting held on 4 March 2025'),
    body: 'Penrhos Harbour Board',
    kind: 'minutes',
    date: '2025-03-04',
  },
  {
    name: 'with the weekday',
    text: minutes('Minutes of the meeting held on Tuesday 4 March 2025'),
    date: '2025-03-04',
  },
  { name: 'ordinal', text: minutes('Minutes of the meeting held on Tuesday, 4th March, 2025'), date: '2025-03-04' },
  {
    name: 'the 4th day of',
    text: minutes('Minutes of the meeting held on Tuesday the 4th of March 2025'),
    date: '2025-03-04',
  },
  { name: 'month first', text: minutes('Minutes of the meeting held on March 4, 2025'), date: '2025-03-04' },
  { name: 'figures, day first', text: minutes('Minutes of the meeting held on 04/03/2025'), date: '2025-03-04' },
  { name: 'figures with dots', text: minutes('Minutes of the meeting held on 04.03.2025'), date: '2025-03-04' },
  {
    name: 'figures with two digits of the year',
    text: minutes('Minutes of the meeting held on 4.3.25'),
    date: '2025-03-04',
  },
  { name: 'a short month', text: minutes('Minutes of the meeting held on 4 Mar 2025'), date: '2025-03-04' },
  { name: 'a date on a line of its own', text: minutes('Minutes\nTuesday 4 March 2025, 2.00 pm'), date: '2025-03-04' },
  { name: 'Date: label', text: minutes('Minutes\nDate: 4 March 2025\nTime: 14:00'), date: '2025-03-04' },
  { name: 'no date', text: minutes('Minutes of the meeting'), date: null },
  { name: 'an impossible date is none', text: minutes('Minutes of the meeting held on 31 February 2025'), date: null },
  {
    name: 'the next meeting',
    text: minutes(
      'Minutes of the meeting held on 4 March 2025',
      '\n2. Date of Next Meeting\n\nTuesday 6 May 2025 at 2 pm',
    ),
    next: '2025-05-06',
  },
  {
    name: 'the next meeting in a sentence',
    text: minutes('Minutes of the meeting held on 4 March 2025', '\nThe next meeting will be held on 6 May 2025.'),
    next: '2025-05-06',
  },
  {
    name: 'the next meeting without a year',
    text: minutes('Minutes of the meeting held on 4 March 2025', '\nDate of next meeting: 6 May'),
    next: '2025-05-06',
  },
  {
    name: 'the next meeting in the new year',
    text: minutes('Minutes of the meeting held on 2 December 2024', '\nDate of next meeting: 14 January'),
    next: '2025-01-14',
  },
  {
    name: 'no next meeting',
    text: minutes('Minutes of the meeting held on 4 March 2025', '\nThe date of the next meeting is to be confirmed.'),
    next: null,
  },
  {
    name: 'the last meeting is not the next',
    text: minutes(
      'Minutes of the meeting held on 4 March 2025',
      '\nThe minutes of the meeting of 7 January 2025 were approved.',
    ),
    date: '2025-03-04',
    next: null,
  },
  {
    name: 'a committee before its council',
    text: `Wexcombe Borough Council\n\nAudit Committee\n\nMinutes of the meeting held on 4 March 2025\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.`,
    body: 'Audit Committee',
  },
  {
    name: 'the body in capitals',
    text: `NORTHMOOR POLICE AND CRIME PANEL\n\nMINUTES OF THE MEETING HELD ON 4 MARCH 2025\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid.`,
    body: 'Northmoor Police and Crime Panel',
    date: '2025-03-04',
  },
  {
    name: 'a governing body',
    text: `Larkhill Community School\n\nMinutes of the meeting of the Governing Body held on 21 January 2025\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid.`,
    body: 'Governing Body',
  },
  {
    name: 'an agenda',
    text: `Penrhos Harbour Board\n\nAgenda\n\n4 March 2025, 2 pm\n\n1. Apologies\n2. Dues\n3. Dredging\n4. Any other business`,
    kind: 'agenda',
    date: '2025-03-04',
  },
  {
    name: 'a transcript',
    text: `Penrhos Harbour Board\nTranscript of the meeting of 4 March 2025\n\nAda Prowse: Who has paid?\n\nColm Hession: All have.\n\nAda Prowse: In full?\n\nColm Hession: In full.\n\nAda Prowse: Good.\n\nColm Hession: It is.`,
    kind: 'transcript',
    date: '2025-03-04',
  },
  {
    name: 'a paper',
    text: `Report to the Penrhos Harbour Board\n\nHarbour Dues\n\n1. Purpose of the report\n\n1.1 This report sets out the dues that were paid in the last year.\n\n2. Background\n\n2.1 Dues have been charged since the pier was built.\n\n3. Recommendation\n\n3.1 That the Board note the report.`,
    kind: 'paper',
  },
  {
    name: 'a shopping list is no document of a board',
    text: 'Milk\nEggs\nBread\n',
    body: null,
    kind: null,
    date: null,
    next: null,
  },
  {
    name: 'an agenda, then the minutes of an earlier meeting',
    text: `Penrhos Harbour Board\n\nAgenda\n\n6 May 2025\n\n1. Apologies\n2. Dues\n3. Dredging\n\nPenrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.`,
    kind: 'minutes',
    date: '2025-03-04',
    parts: ['agenda 2025-05-06', 'minutes 2025-03-04'],
  },
  { name: 'one document has no parts', text: minutes('Minutes of the meeting held on 4 March 2025'), parts: [] },
  {
    name: 'the next hearing',
    text: `${minutes('Minutes of the meeting held on 4 March 2025')}\n\nThere being none, she closed the hearing. The next hearing: Tuesday 6 May 2025, 2.00 p.m.`,
    next: '2025-05-06',
  },
  {
    name: 'we next meet on',
    text: `${minutes('Minutes of the meeting held on 4 March 2025')}\n\nThe Chair said: we next meet on 8 April, to hear the harbour master.`,
    next: '2025-04-08',
  },
  {
    name: 'a monthly meeting is no body',
    text: 'Kilcorran County Council\nMinutes of Monthly Meeting held on Monday, 8th July 2024\n\nPresent: Ada Prowse, Chair; Colm Hession, Clerk\n\n1. Dues\n\nThe Chair asked who had paid.',
    body: 'Kilcorran County Council',
    date: '2024-07-08',
  },
  {
    name: 'an excerpt of a transcript has its day at the foot of a page',
    text: 'Amsel: How many berths do we have now?   Hession: Twelve.   Amsel: And last year?   Hession: Nine, I think.\nJune 5, 2024   3 of 44 Roe: Who paid for them?   Hession: The county did.',
    kind: 'transcript',
    date: '2024-06-05',
  },
  {
    name: 'surnames with colons, and people who speak',
    text: 'Quill: Why is the library shut on Mondays?\n\nBrandt: We have nobody for the desk that day.\n\nQuill: What would it cost?\n\nBrandt: I do not know yet.',
    kind: 'transcript',
  },
  {
    name: 'titles and surnames in capitals, of whom none comes back',
    text: 'Mr PROWSE - I ask the Minister when our bridge will be mended.\n\nMrs HESSION - I thank the Member. We start in June.',
    kind: 'transcript',
  },
  {
    name: 'labels of a form are nobody who speaks',
    text: 'Owner: Ada Prowse\nTarget: We want ten berths.\nStatus: On our way.\nOwner: Colm Hession\nTarget: We want a crane.\nStatus: With you by May.',
    kind: null,
  },
  {
    name: 'what is reported behind names is no transcript',
    text: 'Notes of the meeting held on 4 March 2025\n\nProwse: asked for the number of berths.\n\nHession: reported twelve in the north basin.\n\nProwse: queried the cost of the dredging.\n\nHession: confirmed a cost of ten million, borne by the county.',
    kind: 'minutes',
  },
  {
    name: 'an attendance list with dashes',
    text: `Harbour Board\n\nMinutes of 4 March 2025\n\nMr COLM HESSION - Director of Ports\nMrs ADA PROWSE - Chair of the Board\nMs RUTH AMSEL - Clerk to the Board\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.`,
    kind: 'minutes',
  },
  {
    name: 'a vote by roll call is no transcript',
    text: `Harbour Board\n\nMinutes of 4 March 2025\n\n1. Dues\n\nThe Chair asked who had paid. The Clerk said that all had.\n\nMr. PROWSE: Aye\nMrs. HESSION: Aye\nMs. AMSEL: Absent\nMr. ROE: Nay`,
    kind: 'minutes',
  },
  {
    name: 'the day of a page above the day of the meeting',
    text: `Monday, September 14, 2020\nReport of the Harbour Committee Meeting held 10am on Friday 3rd July 2020 by video\n\nPresent: Ada Prowse (Chair), Colm Hession\n\n1. Dues\n\nThe Chair asked who had paid. Mr Hession said that all had.`,
    body: 'Harbour Committee',
    date: '2020-07-03',
  },
]
