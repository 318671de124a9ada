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
    text: `1. pdf Minute of the last meeting (88Kb)\n\n${said}\n\n2. docx Harbour Dues (1.2Mb)\n\n${said}`,
    items: ['1 | Minute of the last meeting | -', '2 | Harbour Dues | -'],
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
]
