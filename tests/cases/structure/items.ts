/** What stands below an attendance list, with the items in it as 'number | title | presenters'. */
export interface ItemCase {
  readonly name: string
  readonly text: string
  readonly items: readonly string[]
  readonly fails?: string
}

const said = 'The Chair thanked the officers for their work on the matter.'

export const items: readonly ItemCase[] = [
  {
    name: 'plain numbers',
    text: `1. Apologies\n\nNone.\n\n2. Harbour Dues\n\n${said}\n\n3. Close\n\n${said}`,
    items: ['1 | Apologies | -', '2 | Harbour Dues | -', '3 | Close | -'],
  },
  {
    name: 'numbers in a series of letters',
    text: `PF31 Harbour Dues\n\n${said}\n\nPF32 Road Safety\n\n${said}\n\nPF33 Close\n\n${said}`,
    items: ['PF31 | Harbour Dues | -', 'PF32 | Road Safety | -', 'PF33 | Close | -'],
  },
  {
    name: 'codes of letters, years and numbers with dots',
    text: `C.24.71 Harbour Dues\n\n${said}\n\nC.24.72 Road Safety\n\n${said}\n\nC.24.73 Close\n\n${said}`,
    items: ['C.24.71 | Harbour Dues | -', 'C.24.72 | Road Safety | -', 'C.24.73 | Close | -'],
  },
  {
    name: 'references with the year',
    text: `Ref 22/137 Harbour Dues\n\n${said}\n\nRef 22/138 Road Safety\n\n${said}\n\nRef 22/139 Close\n\n${said}`,
    items: ['22/137 | Harbour Dues | -', '22/138 | Road Safety | -', '22/139 | Close | -'],
  },
  {
    name: 'numbered titles that end in a full stop',
    text: `1. Harbour Dues for the coming year.\n\n${said}\n\n2. Repairs to the north mole.\n\n${said}\n\n3. Any other business.\n\n${said}`,
    items: [
      '1 | Harbour Dues for the coming year | -',
      '2 | Repairs to the north mole | -',
      '3 | Any other business | -',
    ],
  },
  {
    name: 'titles that say what an item is for',
    text: `1. To receive the report of the Harbour Master.\n\n${said}\n\n2. To approve the dues for 2025.\n\n${said}\n\n3. To set the date of the next meeting.\n\n${said}`,
    items: [
      '1 | To receive the report of the Harbour Master | -',
      '2 | To approve the dues for 2025 | -',
      '3 | To set the date of the next meeting | -',
    ],
  },
  {
    name: 'what an item is for below its title',
    text: `1. HARBOUR DUES\n\nPURPOSE\n\nTo tell members of the dues for 2025.\n\n${said}\n\n2. ROAD SAFETY\n\nPURPOSE\n\nTo tell members of the crossing.\n\n${said}`,
    items: ['1 | HARBOUR DUES | -', '2 | ROAD SAFETY | -'],
  },
  {
    name: 'resolutions with a reference or alone on their line',
    text: `1. Harbour Dues\n\n${said}\n\nRESOLVED Penrhos/2024/41\n\nThat the dues be approved.\n\n2. Road Safety\n\n${said}\n\nRESOLVED that\n\n(a) the report be noted.`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'papers named on a line below a title',
    text: `1. Harbour Dues\n(Agenda Item 5)\n\n${said}\n\n2. Road Safety\n(Agenda Item 6)\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'notes of an attendance list above the first item',
    text: `Present: Ada Prowse (Chair) (1), Colm Hession (2)\n\n(1) By video link\n(2) Left the meeting at 11.40am\n\n1. HARBOUR DUES\n\n${said}\n\n2. ROAD SAFETY\n\n${said}`,
    items: ['1 | HARBOUR DUES | -', '2 | ROAD SAFETY | -'],
  },
  {
    name: 'numbers of minutes with the board and the year on lines of their own',
    text: `PHB 31/24\n\nHarbour Dues\n\n${said}\n\nPHB 32/24\n\nRoad Safety\n\n${said}\n\nPHB 33/24\n\nClose\n\n${said}`,
    items: ['PHB 31/24 | Harbour Dues | -', 'PHB 32/24 | Road Safety | -', 'PHB 33/24 | Close | -'],
  },
  {
    name: 'numbers of the year and the minute with the year they run into',
    text: `22.25/26 Harbour Dues\n\n${said}\n\n23.25/26 Road Safety\n\n${said}\n\n24.25/26 Close\n\n${said}`,
    items: ['22.25/26 | Harbour Dues | -', '23.25/26 | Road Safety | -', '24.25/26 | Close | -'],
  },
  {
    name: 'four digits that count on from meeting to meeting',
    text: `2417. Harbour Dues\n\n${said}\n\n2418. Road Safety\n\n${said}\n\n2419. Close\n\n${said}`,
    items: ['2417 | Harbour Dues | -', '2418 | Road Safety | -', '2419 | Close | -'],
  },
  {
    name: 'where an item stood on the agenda, in brackets behind its title',
    text: `1. Harbour Dues (Agenda Item. 4)\n\n${said}\n\n2. Road Safety (Agenda Item. 5)\n\n${said}\n\n3. Close (Agenda Item. 6)\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -', '3 | Close | -'],
  },
  {
    name: 'old and new business in capitals among titles that are not',
    text: `Call to Order\n${said}\n\nApproval of Minutes\n${said}\n\nOLD BUSINESS\n\nHarbour Dues\n${said}\n\nNEW BUSINESS\n\nRoad Safety\n${said}\n\nAdjournment\n${said}`,
    items: [
      '- | Call to Order | -',
      '- | Approval of Minutes | -',
      '- | OLD BUSINESS | -',
      '- | Harbour Dues | -',
      '- | NEW BUSINESS | -',
      '- | Road Safety | -',
      '- | Adjournment | -',
    ],
  },
  {
    name: 'numbers without a dot',
    text: `1 Harbour Dues\n\n${said}\n\n2 Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'sub-items of items counted with a nought',
    text: `1.0 DECLARATIONS\n\n1.1 None\n\n2.0 PRESENTATIONS\n\n2.1 Marine Unit – one year on\n\n${said}\n\n2.2 2024 Boat Count (Report 24-33)\n\n${said}\n\n3.0 REPORTS\n\n3.1 ${said}\n\n4.0 CLOSE\n\n${said}`,
    items: [
      '1.0 | DECLARATIONS | -',
      '2.0 | PRESENTATIONS | -',
      '2.1 | Marine Unit – one year on | -',
      '2.2 | 2024 Boat Count (Report 24-33) | -',
      '3.0 | REPORTS | -',
      '4.0 | CLOSE | -',
    ],
  },
  {
    name: 'letters below Roman numbers, and a Roman title run into a motion',
    text: `I. CALL TO ORDER\n${said}\n\nII. APPROVAL OF MINUTES\nMotion by Hession, second by Prowse, to approve the minutes of 4 March as\ncorrected. CARRIED.\n\nIII. OLD BUSINESS\n\nA. Ladder truck\n\n${said}\n\nB. Hoses\n\n${said}\n\nIV. NEW BUSINESS\n\nA. Station roof\n\n${said}\n\nB. Overtime\n\n${said}\n\nV. ADJOURNMENT\n\n${said}`,
    items: [
      'I | CALL TO ORDER | -',
      'II | APPROVAL OF MINUTES | -',
      'III | OLD BUSINESS | -',
      'A | Ladder truck | -',
      'B | Hoses | -',
      'IV | NEW BUSINESS | -',
      'A | Station roof | -',
      'B | Overtime | -',
      'V | ADJOURNMENT | -',
    ],
  },
  {
    name: 'headings without numbers of which one begins with a number',
    text: ['PILOT VACANCIES', '108 LAUNCHES', 'HARBOUR LIGHTS', 'FERRY FARES', 'DREDGING OF THE BAR']
      .map((title) => `${title}\n\n${said}`)
      .join('\n\n'),
    items: ['PILOT VACANCIES', 'HARBOUR LIGHTS', 'FERRY FARES', 'DREDGING OF THE BAR'].map(
      (title) => `- | ${title} | -`,
    ),
  },
  {
    name: 'sub-items',
    text: `1. Harbour\n\n1.1 Dues\n\n${said}\n\n1.2 Dredging\n\n${said}\n\n2. Roads\n\n${said}`,
    items: ['1 | Harbour | -', '1.1 | Dues | -', '1.2 | Dredging | -', '2 | Roads | -'],
  },
  {
    name: 'sub-items of an item without a heading',
    text: `1. Opening\n\n${said}\n\n2. Action Log\n\n${said}\n\n3.1 Dues: first quarter\n\n${said}\n\n3.2 Dredging\n\n${said}\n\n4. Close\n\n${said}`,
    items: [
      '1 | Opening | -',
      '2 | Action Log | -',
      '3.1 | Dues: first quarter | -',
      '3.2 | Dredging | -',
      '4 | Close | -',
    ],
  },
  {
    name: 'files that a page offers beside its items',
    text: '<ul><li><p>1.</p><h3>Dues</h3><p>It was noted.</p><ul><li><a href="a">Dues, item 1. <span>PDF 1 MB</span></a></li></ul></li><li><p>2.</p><h3>Roads</h3><p>It was noted.</p><ul><li><a href="b">Roads, item 2. <span>PDF 96 KB</span></a></li></ul></li></ul>',
    items: ['1 | Dues | -', '2 | Roads | -'],
  },
  {
    name: 'minute numbers with the year',
    text: `004/23 Harbour Dues\n\n${said}\n\n005/23 Road Safety\n\n${said}`,
    items: ['004/23 | Harbour Dues | -', '005/23 | Road Safety | -'],
  },
  {
    name: 'references with a date',
    text: `Ref 03/21/06/2023 Harbour Dues\n\n${said}\n\nRef 04/21/06/2023 Road Safety\n\n${said}`,
    items: ['03/21/06/2023 | Harbour Dues | -', '04/21/06/2023 | Road Safety | -'],
  },
  {
    name: 'roman numbers',
    text: `I. Harbour Dues\n\n${said}\n\nII. Road Safety\n\n${said}\n\nIII. Lamps\n\n${said}`,
    items: ['I | Harbour Dues | -', 'II | Road Safety | -', 'III | Lamps | -'],
  },
  {
    name: 'no numbers but capitals',
    text: `HARBOUR DUES\n\n${said}\n\nROAD SAFETY\n\n${said}`,
    items: ['- | HARBOUR DUES | -', '- | ROAD SAFETY | -'],
  },
  {
    name: 'Agenda Item 4',
    text: `Agenda Item 4 – Harbour Dues\n\n${said}\n\nAgenda Item 5 – Road Safety\n\n${said}`,
    items: ['4 | Harbour Dues | -', '5 | Road Safety | -'],
  },
  {
    name: 'rank and name behind a colon',
    text: `1. Change Strategy: ACC Ruth Amsel\n\n${said}\n\n2. Road Safety: Ch Supt Piers Longdon\n\n${said}`,
    items: ['1 | Change Strategy | Ruth Amsel', '2 | Road Safety | Piers Longdon'],
  },
  {
    name: 'name and office behind a colon',
    text: `1. Finance and Budget: Ruth Amsel, Chief Finance Officer\n\n${said}\n\n2. Road Safety: Piers Longdon, Head of Roads\n\n${said}`,
    items: ['1 | Finance and Budget | Ruth Amsel', '2 | Road Safety | Piers Longdon'],
  },
  {
    name: 'presented by',
    text: `1. Road Safety Presented by ACC Ruth Amsel\n\n${said}\n\n2. Vetting Presented by DCC Piers Longdon\n\n${said}`,
    items: ['1 | Road Safety | Ruth Amsel', '2 | Vetting | Piers Longdon'],
  },
  {
    name: 'presented by in brackets',
    text: `1. Road Safety (presented by Ruth Amsel)\n\n${said}\n\n2. Vetting (presented by Piers Longdon)\n\n${said}`,
    items: ['1 | Road Safety | Ruth Amsel', '2 | Vetting | Piers Longdon'],
  },
  {
    name: 'a dash and a name',
    text: `1. Road Safety – Ruth Amsel\n\n${said}\n\n2. Vetting – Piers Longdon\n\n${said}`,
    items: ['1 | Road Safety | Ruth Amsel', '2 | Vetting | Piers Longdon'],
  },
  {
    name: 'two presenters',
    text: `1. Road Safety: ACC Ruth Amsel and Ch Supt Piers Longdon\n\n${said}\n\n2. Vetting\n\n${said}`,
    items: ['1 | Road Safety | Ruth Amsel + Piers Longdon', '2 | Vetting | -'],
  },
  {
    name: 'a colon inside a title presents nobody',
    text: `1. Operation Lantern: Lessons Learned\n\n${said}\n\n2. Mill Lane: Traffic Calming\n\n${said}`,
    items: ['1 | Operation Lantern: Lessons Learned | -', '2 | Mill Lane: Traffic Calming | -'],
  },
  {
    name: 'a place behind a dash presents nobody',
    text: `1. Planning Application – Harbour Street\n\n${said}\n\n2. Lease – Market Hall\n\n${said}`,
    items: ['1 | Planning Application – Harbour Street | -', '2 | Lease – Market Hall | -'],
  },
  {
    name: 'a bare number on a line of its own',
    text: `1\n\nHarbour Dues\n\n${said}\n\n2\n\nRoad Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'number and title in columns',
    text: `1.\tHarbour Dues\n\n${said}\n\n2.\tRoad Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'a numbered list inside an item is no item',
    text: `1. Harbour Dues\n\nThe Clerk gave three reasons:\n\n1. the pier was closed in May\n2. the crane was broken\n3. two boats were sold\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'numbered questions are no items',
    text: `1. Harbour Dues\n\n1. How many boats paid?\n\n• Forty-one.\n\n2. How many did not?\n\n• Three.\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'a year or a sum at the start of a line is no item',
    text: `1. Harbour Dues\n\nIn all the boats paid a sum that was larger than ever before, namely\n£400. The sum before was\n2023 the lowest.\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'Markdown headings',
    text: `## 1. Harbour Dues\n\n${said}\n\n## 2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'HTML headings',
    text: `<h2>1. Harbour Dues</h2><p>${said}</p><h2>2. Road Safety</h2><p>${said}</p>`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'an HTML heading with an entity',
    text: `<h2>1. Dues &amp; Fees</h2><p>${said}</p><h2>2. Road Safety</h2><p>${said}</p>`,
    items: ['1 | Dues & Fees | -', '2 | Road Safety | -'],
  },
  {
    name: 'a title that runs into its text behind a dash',
    text: `1. Harbour Dues – For Decision. ${said}\n\n2. Road Safety – For Information. ${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'one item with numbered paragraphs',
    text: `12. RESPONSE TIMES\n\n12.1 The Chief Fire Officer presented a report on response times.\n\n12.2 The Chair asked why the north was slow. The Chief Fire Officer said that its roads were poor.\n\n12.3 RESOLVED that the report be noted.`,
    items: ['12 | RESPONSE TIMES | -'],
  },
  {
    name: 'letters and a number',
    text: `HB7   Harbour Dues\n\n${said}\n\nHB8   Motion: Road Safety\n\n${said}`,
    items: ['HB7 | Harbour Dues | -', 'HB8 | Motion: Road Safety | -'],
  },
  {
    name: 'the number runs into the title',
    text: `12-1.To receive apologies:\n\nNone.\n\n12-2.Harbour dues:\n\n${said}\n\n12-3.Close:\n\n${said}`,
    items: ['12-1 | To receive apologies | -', '12-2 | Harbour dues | -', '12-3 | Close | -'],
  },
  {
    name: 'references that count on in their last place, one taken out of turn',
    text: `05/24/01 – Apologies\n\nNone.\n\n05/24/07 – Harbour Dues\n\n${said}\n\n05/24/02 – Road Safety\n\n${said}`,
    items: ['05/24/01 | Apologies | -', '05/24/07 | Harbour Dues | -', '05/24/02 | Road Safety | -'],
  },
  {
    name: 'titles in capitals with a stop',
    text: `1 ADOPTION OF MINUTES.\n\n${said}\n\n2 MATTERS ARISING.\n\nNone.\n\n3 DREDGING.\n\n${said}`,
    items: ['1 | ADOPTION OF MINUTES | -', '2 | MATTERS ARISING | -', '3 | DREDGING | -'],
  },
  {
    name: 'titles in capitals that run into the sentence',
    text: `1 APOLOGIES Apologies were received from Mr Doe.\n2 CLERK’S REPORT The Clerk advised that the lease had been renewed.\n3 DREDGING The Chair thanked the officers.`,
    items: ['1 | APOLOGIES | -', '2 | CLERK’S REPORT | -', '3 | DREDGING | -'],
  },
  {
    name: 'letters, with numbers below them',
    text: `A.  CALL TO ORDER\n\n${said}\n\nB.  ROLL CALL\n\n${said}\n\nC.  UPDATES\n\n1.  DREDGING\n${said}\n\n2.  ROADS\n${said}\n\nD.  CLOSE\n\n${said}`,
    items: [
      'A | CALL TO ORDER | -',
      'B | ROLL CALL | -',
      'C | UPDATES | -',
      '1 | DREDGING | -',
      '2 | ROADS | -',
      'D | CLOSE | -',
    ],
  },
  {
    name: 'long headings that name their item',
    text: `Agenda Item 2:  Discussion and Possible Action to Consider a Change of the Harbour Rules and of the Fees in Part Two of the Harbour Code (Moorings, Permits, Fees)\n\n${said}\n\nAgenda Item 3:  Roads\n\n${said}`,
    items: [
      '2 | Discussion and Possible Action to Consider a Change of the Harbour Rules and of the Fees in Part Two of the Harbour Code (Moorings, Permits, Fees) | -',
      '3 | Roads | -',
    ],
  },
  {
    name: 'headings without numbers beside numbered ones below them',
    text: `<h2>CALL TO ORDER</h2><p>${said}</p><h2>PUBLIC COMMENT</h2><p>${said}</p><h2>NEW BUSINESS</h2><h3>1. Docks of the river</h3><p>${said}</p><h3>2. Giving</h3><p>${said}</p>`,
    items: [
      '- | CALL TO ORDER | -',
      '- | PUBLIC COMMENT | -',
      '- | NEW BUSINESS | -',
      '1 | Docks of the river | -',
      '2 | Giving | -',
    ],
  },
  {
    name: 'headings below a heading of nothing else',
    text: `<h2>Public comment</h2><p>${said}</p><h2>Old business</h2><h3>Sale of the quay</h3><p>${said}</p><h3>Rent of the sheds</h3><p>${said}</p><h2>Close</h2><p>${said}</p><h3>Thanks</h3>`,
    items: [
      '- | Public comment | -',
      '- | Old business | -',
      '- | Sale of the quay | -',
      '- | Rent of the sheds | -',
      '- | Close | -',
    ],
  },
  {
    name: 'a title, a dash and a sentence',
    text: `79/17 Apologies\n\n${said}\n\n80/17 Finance\n\n${said}\n\n81/17 Playground Report \u2013 Ms Prowse noted that the swing had been mended in the spring.\n\n82/17 Allotments \u2013 The Clerk reported that two of the plots were free again.`,
    items: ['79/17 | Apologies | -', '80/17 | Finance | -', '81/17 | Playground Report | -', '82/17 | Allotments | -'],
  },
  {
    name: 'the house number of a street, votes and signatures are none',
    text: `12 N. HARBOUR STREET, OSMER\n\nPUBLIC COMMENT\n\n${said}\n\nNEW BUSINESS\n\nMs Prowse moved to close the quay.\n\nAYES: Prowse, Hession\n\nThe motion carried\n\nDate Approved: 9/15/20\n\nColm J. Hession, Town Clerk`,
    items: ['- | PUBLIC COMMENT | -', '- | NEW BUSINESS | -'],
  },
  {
    name: 'Roman numbers with numbered items below them, and numbers of a list',
    text: `I. CALL TO ORDER\n\n- ${said}\n\nII. CONSENT CALENDAR\n\n1. Approval of minutes\n2. Approval of warrants\n\n${said}\n\nIII. OLD BUSINESS\n\n1. Update on the harbour wall\n   - ${said}\n2. Update on the bus shelters\n   - ${said}`,
    items: [
      'I | CALL TO ORDER | -',
      'II | CONSENT CALENDAR | -',
      'III | OLD BUSINESS | -',
      '1 | Update on the harbour wall | -',
      '2 | Update on the bus shelters | -',
    ],
  },
  {
    name: 'numbers that begin anew in another part, and a list of actions below an item',
    text: `## Matters arising\n\n### 1. Staffing\n\n${said}\n\n### 2. Uniform\n\n${said}\n\n#### Action\n\nThe Clerk to ask the supplier.\n\n### 3. Newsletter\n\n${said}\n\n## Points discussed\n\n### 1. Letter to the council\n\n${said}\n\n### 2. Sports day\n\n${said}`,
    items: [
      '1 | Staffing | -',
      '2 | Uniform | -',
      '3 | Newsletter | -',
      '1 | Letter to the council | -',
      '2 | Sports day | -',
    ],
  },
  {
    name: 'a title with a subtitle in small letters, and words that lead up to a list',
    text: `1. Apologies\n\nNone.\n\n2. Harbour plan: progress so far\n\n${said}\n\nDuring the discussion \u2013\n\n- ${said}\n\n3. Close\n\n${said}`,
    items: ['1 | Apologies | -', '2 | Harbour plan: progress so far | -', '3 | Close | -'],
  },
  {
    name: 'codes of the agenda behind the titles',
    text: `Call to Order (A)\n\n${said}\n\nMinutes Approved (D)\n\n${said}\n\nVisitor Comments (F)\n\n${said}\n\nPersonnel (G-1)\n\n${said}`,
    items: ['A | Call to Order | -', 'D | Minutes Approved | -', 'F | Visitor Comments | -', 'G-1 | Personnel | -'],
  },
  {
    name: 'bold titles of a list in lists of which the levels were lost',
    text: `1. **Attendance**\n\n${said}\n\n2. **Minutes of January**\n\n${said}\n\n1. **Treasurer**\n\n${said}\n\n3. **Outstanding Matters**\n\n${said}\n\n2. **Fire Station**\n\n${said}`,
    items: [
      '1 | Attendance | -',
      '2 | Minutes of January | -',
      '1 | Treasurer | -',
      '3 | Outstanding Matters | -',
      '2 | Fire Station | -',
    ],
  },
  {
    name: 'numbers with a letter on lines of their own',
    text: `13.\n\nQuays\n\n${said}\n\n13a\n\nNorth Quay\n\n${said}\n\n13b\n\nSouth Quay\n\n${said}\n\n14.\n\nDues\n\n${said}`,
    items: ['13 | Quays | -', '13a | North Quay | -', '13b | South Quay | -', '14 | Dues | -'],
  },
  {
    name: 'a list of contents in front of the minutes is none of their items',
    text: `AGENDA ITEMS\nI.     Roll Call\nII.    Public Forum\nIII.   Old Business\nIV.    Adjourn\n\nI.     ROLL CALL\n\n${said}\n\nII.    PUBLIC FORUM\n\n${said}\n\nIII.   OLD BUSINESS\n\n${said}\n\nIV.    ADJOURN\n\n${said}`,
    items: ['I | ROLL CALL | -', 'II | PUBLIC FORUM | -', 'III | OLD BUSINESS | -', 'IV | ADJOURN | -'],
  },
  ...numberedIn(
    'numbers behind the word item and a number sign',
    (n, title) => `Agenda Item No. ${n}: ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'numbers behind the word item and a dash',
    (n, title) => `ITEM ${n} – ${title.toUpperCase()}`,
    (n) => `${n}`,
    true,
  ),
  ...numberedIn(
    'the word item and its number above the title',
    (n, title) => `AGENDA ITEM ${n}\n${title.toUpperCase()}`,
    (n) => `${n}`,
    true,
  ),
  ...numberedIn(
    'numbers behind the word minute',
    (n, title) => `Minute ${n} – ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'numbers of a year behind the word minute',
    (n, title) => `Minute No. ${n + 11}/24: ${title}`,
    (n) => `${n + 11}/24`,
  ),
  ...numberedIn(
    'parts of an item behind the word item',
    (n, title) => `Item 4(${'abc'[n - 1]}): ${title}`,
    (n) => `4(${'abc'[n - 1]})`,
  ),
  ...numberedIn(
    'the letters of a board with a year and a number',
    (n, title) => `HBC/24/${n} ${title}`,
    (n) => `HBC/24/${n}`,
  ),
  ...numberedIn(
    'the letters of a board with a dot',
    (n, title) => `HBC.${n + 13} ${title}`,
    (n) => `HBC.${n + 13}`,
  ),
  ...numberedIn(
    'the letters of a board with a hyphen',
    (n, title) => `HOSC-${n + 11} ${title}`,
    (n) => `HOSC-${n + 11}`,
  ),
  ...numberedIn(
    'a letter with a year and a number',
    (n, title) => `C24-${n + 11} ${title}`,
    (n) => `C24-${n + 11}`,
  ),
  ...numberedIn(
    'numbers before a colon',
    (n, title) => `${n}: ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'numbers before a dash',
    (n, title) => `${n} – ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'numbers behind a sign',
    (n, title) => `#${n} ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'numbers in square brackets',
    (n, title) => `[${n}] ${title}`,
    (n) => `${n}`,
  ),
  ...numberedIn(
    'letters before titles in small letters',
    (n, title) => `${'ABC'[n - 1]}. ${title}`,
    (n) => 'ABC'[n - 1]!,
  ),
  {
    name: 'options in letters, which are none',
    text: `1. Harbour Dues\n\nThree ways forward were put:\n\nA. Keep the dues\n\nB. Raise the dues\n\nC. End the dues\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'presenters in brackets behind the title, and a place',
    text: `1. Harbour Dues (Ada Prowse, Director of Ports)\n\n${said}\n\n2. Road Safety (Elm Grove)\n\n${said}`,
    items: ['1 | Harbour Dues | Ada Prowse', '2 | Road Safety (Elm Grove) | -'],
  },
  {
    name: 'presenters below the title',
    text: `1. Harbour Dues\nPresented by Ada Prowse, Director of Ports\n\n${said}\n\n2. Road Safety\nLead officer: Colm Hession\n\n${said}`,
    items: ['1 | Harbour Dues | Ada Prowse', '2 | Road Safety | Colm Hession'],
  },
  ...numberedIn(
    'a board with a year and a number between strokes',
    (n, title) => `24/HB/0${n} ${title.toUpperCase()}`,
    (n) => `24/HB/0${n}`,
    true,
  ),
  ...numberedIn(
    'the letters of a board apart from the number',
    (n, title) => `HBC ${n}/25    ${title}`,
    (n) => `HBC ${n}/25`,
  ),
  ...numberedIn(
    'titles that end with a stop',
    (n, title) => `${n + 13}. ${title}.`,
    (n) => `${n + 13}`,
  ),
  {
    name: 'letters behind the numbers of items',
    text: `4. REPORTS\n\n4A. DUES\n\n${said}\n\n4B. LAMPS\n\n${said}\n\n5. CLOSE\n\n${said}`,
    items: ['4 | REPORTS | -', '4A | DUES | -', '4B | LAMPS | -', '5 | CLOSE | -'],
  },
  {
    name: 'a title with what of it behind a colon, and initials of who presents it',
    text: `1. Harbour plan: yearly progress\n\n${said}\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour plan: yearly progress | -', '2 | Road Safety | -'],
  },
  {
    name: 'titles before a dash with what was minuted behind it',
    text: `25/58 Minutes of the last meeting – RESOLVED that these be signed as a true record. All in favour.\n\n25/59 Village hall – request for a grant – A letter had been received asking for £750. The Clerk was thanked.\n\n25/60 Lamps\n\n${said}`,
    items: [
      '25/58 | Minutes of the last meeting | -',
      '25/59 | Village hall – request for a grant | -',
      '25/60 | Lamps | -',
    ],
  },
  {
    name: 'an office in brackets behind the title',
    text: `112  MINUTES\n\n${said}\n\n113  HARBOUR DUES (Assistant Harbour Master)\n\n${said}\n\n114  PRECEPT 2025/26 (Treasurer)\n\n${said}`,
    items: ['112 | MINUTES | -', '113 | HARBOUR DUES | Assistant Harbour Master', '114 | PRECEPT 2025/26 | Treasurer'],
  },
  {
    name: 'the letter of a paper at the margin',
    text: `25/03 Master's Report                              Paper B\n\n${said}\n\n25/04 Finance: Second Quarter Forecast             Paper C\n\n${said}\n\n25/05 Lamps\n\n${said}`,
    items: ["25/03 | Master's Report | -", '25/04 | Finance: Second Quarter Forecast | -', '25/05 | Lamps | -'],
  },
  {
    name: 'letters in capitals behind a dot, and a loan that presents nothing',
    text: `4. REPORTS\n\n4.A HARBOUR ANNUAL REPORT\n\n${said}\n\n5. CLUBS\n\n6. Bowling Club – Self-Supporting Loan\n\n${said}`,
    items: [
      '4 | REPORTS | -',
      '4.A | HARBOUR ANNUAL REPORT | -',
      '5 | CLUBS | -',
      '6 | Bowling Club – Self-Supporting Loan | -',
    ],
  },
  {
    name: 'letters of a committee apart from the number',
    text: `HL 1   Harbour Dues\n\n${said}\n\nHL 2   Road Safety\n\n${said}\n\nHL 3   Lamps\n\n${said}`,
    items: ['HL 1 | Harbour Dues | -', 'HL 2 | Road Safety | -', 'HL 3 | Lamps | -'],
  },
  {
    name: 'titles that run into the paragraphs, in a document without numbers',
    text: `Call to Order. The Chair opened the meeting at 6:00 p.m.\n\nSafety Update. Mr. Okonjo reported on the doors. He said that three had been open.\n\nStudent Report, First Term. Ms. Tolliver read it. There were 40 cases.\n\nTransportation. Mr. Okonjo said that two routes had changed.\n\nAdjournment. The meeting ended at 8:00 p.m.`,
    items: [
      '- | Call to Order | -',
      '- | Safety Update | -',
      '- | Student Report, First Term | -',
      '- | Transportation | -',
      '- | Adjournment | -',
    ],
  },
  {
    name: 'items by their name, with a gap before the title',
    text: `Item 1   HARBOUR DUES\n\n${said}\n\nItem 2   ROAD SAFETY.\n\n${said}`,
    items: ['1 | HARBOUR DUES | -', '2 | ROAD SAFETY | -'],
  },
  {
    name: 'one item of an agenda above the questions is no number of theirs',
    text: `AGENDA ITEM 6: PUBLIC QUESTIONS\n\n1. Harbour Dues\n\n${said}\n\n2. Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -'],
  },
  {
    name: 'who asks behind a label heads no item',
    text: `1. QUESTIONS\n\nQuestion: Councillor Ada Prowse\n\nTo ask when the quay will open.\n\nReply:\n\nIn May.\n\n2. ROAD SAFETY\n\n${said}`,
    items: ['1 | QUESTIONS | -', '2 | ROAD SAFETY | -'],
  },
]

/** Three titles in one way of numbering. */
function numberedIn(
  name: string,
  print: (number: number, title: string) => string,
  number: (number: number) => string,
  capitals = false,
): ItemCase[] {
  const titles = ['Harbour Dues', 'Road Safety', 'Lamps in Mill Lane']
  const text = titles.map((title, index) => `${print(index + 1, title)}\n\n${said}`).join('\n\n')
  const items = titles.map((title, index) => `${number(index + 1)} | ${capitals ? title.toUpperCase() : title} | -`)
  return [{ name, text, items }]
}
