import type { Table } from '../../../src/model/table'

/** What stands in an item, and the tables in it. */
export interface TableCase {
  readonly name: string
  readonly text: string
  readonly tables: readonly Omit<Table, 'span'>[]
  readonly fails?: string
}

export const tableCases: readonly TableCase[] = [
  {
    name: 'tab-separated with a caption',
    text: 'Table 1: Cases by ward\nWard\tCases\nNorth\t5\nSouth\t7\nEast\t9',
    tables: [
      {
        caption: 'Table 1: Cases by ward',
        header: ['Ward', 'Cases'],
        rows: [
          ['North', '5'],
          ['South', '7'],
          ['East', '9'],
        ],
      },
    ],
  },
  {
    name: 'without a caption',
    text: 'Ward\tCases\nNorth\t5\nSouth\t7\nEast\t9',
    tables: [
      {
        caption: null,
        header: ['Ward', 'Cases'],
        rows: [
          ['North', '5'],
          ['South', '7'],
          ['East', '9'],
        ],
      },
    ],
  },
  {
    name: 'flattened to lines',
    fails: 'column heads that are years are taken for values',
    text: 'Table 2: Leavers by grade\nGrade 2022 2023\nFirefighter 12 15\nCrew Commander 4 3\nWatch Commander 2 5',
    tables: [
      {
        caption: 'Table 2: Leavers by grade',
        header: ['Grade', '2022', '2023'],
        rows: [
          ['Firefighter', '12', '15'],
          ['Crew Commander', '4', '3'],
          ['Watch Commander', '2', '5'],
        ],
      },
    ],
  },
  {
    name: 'sums and percentages flattened to lines',
    text: 'Table 3: Spend\nFund Budget Spent Share\nHarbour £1,200 £900 75%\nRoads £4,000 £4,100 103%\nLamps £500 £0 0%',
    tables: [
      {
        caption: 'Table 3: Spend',
        header: ['Fund', 'Budget', 'Spent', 'Share'],
        rows: [
          ['Harbour', '£1,200', '£900', '75%'],
          ['Roads', '£4,000', '£4,100', '103%'],
          ['Lamps', '£500', '£0', '0%'],
        ],
      },
    ],
  },
  {
    name: 'prose with numbers at the ends of lines is no table',
    text: 'The number of boats that paid their dues rose in the last year to 41.\nThe number that did not pay them fell, as the clerk had foretold, to 3.\nThe sum that was owed at the end of the year was the lowest since 2012.',
    tables: [],
  },
  {
    name: 'a table that is only spoken of',
    text: 'Table 1 shows that the cases rose in the north. The Chair was sorry.',
    tables: [],
  },
  { name: 'two rows are no table', text: 'North\t5\nSouth\t7', tables: [] },
  { name: 'bullets with numbers are no table', text: '• North 5\n• South 7\n• East 9', tables: [] },
]
