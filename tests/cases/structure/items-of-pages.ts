import type { ItemCase } from './items'

const said = 'The Chair thanked the officers for their work on the matter.'

/** Items as the pages of committees and portals print them when they are copied as text. */
export const itemsOfPages: readonly ItemCase[] = [
  {
    name: 'references of a district on lines of their own, far to the right',
    text: `${' '.repeat(35)}KB01/0320\n${' '.repeat(30)}Footpath, Mill Road\n\n${said}\n\n${' '.repeat(35)}KB02/0320\n${' '.repeat(30)}Public Lighting\n\n${said}\n\n${' '.repeat(35)}KB03/0320\n${' '.repeat(30)}Close\n\n${said}`,
    items: ['KB01/0320 | Footpath, Mill Road | -', 'KB02/0320 | Public Lighting | -', 'KB03/0320 | Close | -'],
  },
  {
    name: 'titles with a link to a file before them',
    text: `1. pdf Minute of the last meeting (88Kb)\n\n${said}\n\n2. docx Harbour Dues (1.2Mb)\n\n${said}\n\n3. Quay Repairs (412 KB)\n\n${said}`,
    items: ['1 | Minute of the last meeting | -', '2 | Harbour Dues | -', '3 | Quay Repairs | -'],
  },
  {
    name: 'numbers of minutes before titles, of the agenda behind them',
    text: `11/25   HARBOUR DUES  [Item 1]\n\n${said}\n\n12/25   ROAD SAFETY  [Item 2]\n\n${said}`,
    items: ['11/25 | HARBOUR DUES | -', '12/25 | ROAD SAFETY | -'],
  },
  {
    name: 'a portal that glued a word and the numbers to its titles',
    text: `Visited1.Harbour Dues\n\n${said}\n\nVisited2.Reports\n\nVisited2.1Road Safety\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Reports | -', '2.1 | Road Safety | -'],
  },
  {
    name: 'numbers of a public board with the year between the strokes',
    text: `PUB25/11/1 Apologies\n\n${said}\n\nPUB25/11/2 Road Safety\n\n${said}\n\nPUB25/11/3 Harbour Dues\n\n${said}`,
    items: ['PUB25/11/1 | Apologies | -', 'PUB25/11/2 | Road Safety | -', 'PUB25/11/3 | Harbour Dues | -'],
  },
  {
    name: 'numbers with a dash and two years on lines of their own',
    text: `8-24/25\n\nHARBOUR DUES\n\n${said}\n\n9-24/25\n\nROAD SAFETY\n\n${said}`,
    items: ['8-24/25 | HARBOUR DUES | -', '9-24/25 | ROAD SAFETY | -'],
  },
  {
    name: 'numbers of the year with a stroke before the title',
    text: `31/14 / Harbour Dues\n\n${said}\n\n32/14 / Road Safety\n\n${said}`,
    items: ['31/14 | Harbour Dues | -', '32/14 | Road Safety | -'],
  },
  {
    name: 'marks of a system that manages committees around the numbers',
    text: `\n<AI1>\n\n1. HARBOUR DUES\n\n${said}\n\n</AI1>\n<AI2>\n\n2. ROAD SAFETY\n\n${said}\n\n</AI2>`,
    items: ['1 | HARBOUR DUES | -', '2 | ROAD SAFETY | -'],
  },
  {
    name: 'Roman numbers before titles in capitals with a stop',
    text: `I. CALL TO ORDER.\n\n${said}\n\nII. HARBOUR DUES.\n\n${said}\n\nIII. ROAD SAFETY.\n\n${said}`,
    items: ['I | CALL TO ORDER | -', 'II | HARBOUR DUES | -', 'III | ROAD SAFETY | -'],
  },
  {
    name: 'the head of the column of actions above the first item',
    text: `                                                                 ACTION\n1. WELCOME AND APOLOGIES\n\n${said}\n\n2. HARBOUR DUES\n\n${said}`,
    items: ['1 | WELCOME AND APOLOGIES | -', '2 | HARBOUR DUES | -'],
  },
  {
    name: 'the same without its indent',
    text: `Action\n\n1. Welcome\n\n${said}\n\n2. Harbour Dues\n\n${said}`,
    items: ['1 | Welcome | -', '2 | Harbour Dues | -'],
  },
  {
    name: 'what a board decided below its name',
    text: `6. HARBOUR DUES\n\n6.1 ${said}\n\n6.2 The Board:\n• noted the dues; and\n• agreed that they be raised in May.\n\n7. ROAD SAFETY\n\n7.1 ${said}`,
    items: ['6 | HARBOUR DUES | -', '7 | ROAD SAFETY | -'],
  },
  {
    name: 'presenters with ranks of sheriffs and fire crews',
    text: `A. Harbour Dues - Captain Ramon Prowse\n\n${said}\n\nB. Road Safety - Lieutenant Ruth Amsel\n\n${said}\n\nC. Reports\n\n${said}`,
    items: ['A | Harbour Dues | Ramon Prowse', 'B | Road Safety | Ruth Amsel', 'C | Reports | -'],
  },
  {
    name: 'the paper of an item in brackets behind its title',
    text: `1. Harbour Dues (Paper ARC/24/21)\n\n${said}\n\n2. Road Safety (Appendix B)\n\n${said}\n\n3. Reports (Paper ARC/24/23: RESERVED)\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Road Safety | -', '3 | Reports | -'],
  },
  {
    name: 'letters of items before the numbers of theirs',
    text: `A. CALL TO ORDER\n\n${said}\n\nB. REPORTS\n\nB-1. Harbour Dues\n${said}\n\nB-2. Road Safety\n${said}\n\nC. ADJOURNMENT\n\n${said}`,
    items: [
      'A | CALL TO ORDER | -',
      'B | REPORTS | -',
      'B-1 | Harbour Dues | -',
      'B-2 | Road Safety | -',
      'C | ADJOURNMENT | -',
    ],
  },
  {
    name: 'files and movers behind titles, and who reports',
    text: `1. Harbour Dues [File 25-017]\n\n${said}\n\n2. Bicycle Storage (proposer Colm, seconder Ruth)\n\n${said}\n\n3. Survey report by Mrs Prowse\n\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Bicycle Storage | -', '3 | Survey report | Ada Prowse'],
  },
  {
    name: 'a dash in a title that is followed by no sentence',
    text: `1. Welcome\n\n${said}\n\n2. Dilemma 1 - Use of cameras in the homes of vulnerable people\n\n${said}\n\n3. Close\n\n${said}`,
    items: ['1 | Welcome | -', '2 | Dilemma 1 - Use of cameras in the homes of vulnerable people | -', '3 | Close | -'],
  },
  {
    name: 'starred questions',
    text: `*141. HARBOUR POLICE\n\n${said}\n\n*142. VACANT POSTS\n\n${said}\n\n*143. PATROL BOATS\n\n${said}`,
    items: ['*141 | HARBOUR POLICE | -', '*142 | VACANT POSTS | -', '*143 | PATROL BOATS | -'],
  },
  {
    name: 'references of a financial year',
    text: `24-25/FRA/38 Apologies\n\n${said}\n\n24-25/FRA/39 Harbour Dues pdf icon PDF 112 KB\n\n${said}\n\n24-25/FRA/40 Work Programme\n\n${said}`,
    items: ['24-25/FRA/38 | Apologies | -', '24-25/FRA/39 | Harbour Dues | -', '24-25/FRA/40 | Work Programme | -'],
  },
  {
    name: 'references below the head of a column of actions, and one that looks like a sentence',
    text: `ACTION\n\nTB/25/81  Welcome and apologies\n${said}\n\nTB/25/82  Minutes of the previous meeting and action log\n${said}\n\nTB/25/83  Finance report\n${said}`,
    items: [
      'TB/25/81 | Welcome and apologies | -',
      'TB/25/82 | Minutes of the previous meeting and action log | -',
      'TB/25/83 | Finance report | -',
    ],
  },
  {
    name: 'numbered titles, and what a log of actions counts between them',
    text: `1. Welcome\n\n${said}\n\n2. Contact management\n\n${said}\n\nHPB/024 \u2013 JD to send the number of leavers.\n\n3. Custody\n\n${said}\n\nHPB/025 \u2013 RR to bring the map to the July Board.`,
    items: ['1 | Welcome | -', '2 | Contact management | -', '3 | Custody | -'],
  },
  {
    name: 'the number of the public below its label, heads of discussions, items that go on behind a list of actions',
    text: `Members of the public:\n4\n\n1   Harbour Dues\n\n1.1   ${said}\n\n1.2   Questions, Answers and Discussion\n\n${said}\n\n2   Estates\n\n2.1   ${said}\n\nACTIONS:\n\n1. The Clerk to circulate a map.\n\n3   Work Programme\n\n3.1   ${said}`,
    items: ['1 | Harbour Dues | -', '2 | Estates | -', '3 | Work Programme | -'],
  },
  {
    name: 'letters in brackets behind the number, the word before it, a page that ends over an item',
    text: `ITEM NO. 1 Harbour Dues\n${said}\n\n2\n\nITEM NO. 2 Motion in the name of Comm. S. Roe\n${said}`,
    items: ['1 | Harbour Dues | -', '2 | Motion in the name of Comm. S. Roe | -'],
  },
  {
    name: 'a table that lost its columns: heads and numbers on lines of their own',
    text: `Item\nDiscussion\nAction\n\n1\nWelcome and apologies\nThe Chair opened the meeting and noted the apologies.\n\n2\nPolice update\n${said}\n\nPage 1 of 2\n\nItem\nDiscussion\nAction\n\n3\nCustody\nMs Doe said that all cells had been painted in March.`,
    items: ['1 | Welcome and apologies | -', '2 | Police update | -', '3 | Custody | -'],
  },
  {
    name: 'the initials of who leads behind the titles',
    text: `LB/14 WELCOME KR\n\n${said}\n\nLB/15 BUDGET AND ESTATES AB\n\n${said}\n\nLB/16 POLICIES VO\n\n${said}\n\nLB/17 DATE OF NEXT MEETING KR\n\n${said}`,
    items: [
      'LB/14 | WELCOME | KR',
      'LB/15 | BUDGET AND ESTATES | AB',
      'LB/16 | POLICIES | VO',
      'LB/17 | DATE OF NEXT MEETING | KR',
    ],
  },
  {
    name: 'who presents in a column beside the title',
    text: `1. Apologies\n\n${said}\n\n2. State of the Crane                              Ms Prowse\n\n${said}\n\n3. Harbour Dues                                    Chair\n\n${said}\n\n4. Other Business\n\n${said}`,
    items: [
      '1 | Apologies | -',
      '2 | State of the Crane | Ada Prowse',
      '3 | Harbour Dues | -',
      '4 | Other Business | -',
    ],
  },
  {
    name: 'short forms with their stops, as they are printed',
    text: `4.1 Question from Cllr. Colm Hession\n\n${said}\n\n4.2 Question from Mr. Ravi Marlow\n\n${said}\n\n4.3 Any Other Business\n\n${said}`,
    items: [
      '4.1 | Question from Cllr. Colm Hession | -',
      '4.2 | Question from Mr. Ravi Marlow | -',
      '4.3 | Any Other Business | -',
    ],
  },
]
