/** A text with its blocks as 'kind: text'; furniture is left out where `furniture` is not among them. */
export interface BlockCase {
  readonly name: string
  readonly text: string
  readonly blocks: readonly string[]
  readonly fails?: string
}

const wrapped = `The harbour master told the board that the wall had moved by a hand
since the spring and that the divers who had looked at its foot found
two stones gone. He had shut the inner quay to lorries and asked the
county for a grant, which the county had promised to consider in May.
No boat had been harmed so far, and the ferry would go on as before.`
const joined = wrapped.replaceAll('\n', ' ')

export const blockCases: readonly BlockCase[] = [
  {
    name: 'a paragraph of one line',
    text: 'The wall had moved by a hand.',
    blocks: ['paragraph: The wall had moved by a hand.'],
  },
  { name: 'wrapped lines are one paragraph', text: wrapped, blocks: [`paragraph: ${joined}`] },
  {
    name: 'lines set flush on both sides have no columns',
    text: `The  harbour  master  told  the  board  that  the  wall  had   moved   by
a  hand  since  the  spring,  and  that  the  divers  who  had  looked  at
its   foot   found   two   stones   gone  from  the  row  that  is  lowest
down.

(b)(ii)   He  had  shut  the  inner  quay  to  lorries  and  asked  the
      county for a grant.`,
    blocks: [
      'paragraph: The harbour master told the board that the wall had moved by a hand since the spring, and that the divers who had looked at its foot found two stones gone from the row that is lowest down.',
      'item: He had shut the inner quay to lorries and asked the county for a grant.',
    ],
  },
  {
    name: 'a blank line parts paragraphs',
    text: `${wrapped}\n\n${wrapped}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a blank line after every wrapped line',
    text: `${wrapped}\n${wrapped}`.replaceAll('\n', '\n\n'),
    blocks: [`paragraph: ${joined} ${joined}`],
  },
  {
    name: 'a word broken over lines keeps its hyphen',
    text: wrapped.replace('foot found', 'foot of the well-\nknown wall found'),
    blocks: [`paragraph: ${joined.replace('foot found', 'foot of the well-known wall found')}`],
  },
  {
    name: 'a form feed in mid-sentence',
    text: `${wrapped}\n\n${wrapped.replace('found\ntwo', 'found\n\ftwo')}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a page number in mid-sentence',
    text: `${wrapped}\n\n${wrapped.replace('found\ntwo', 'found\n\nPage 3 of 9\n\ntwo')}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a bare page number in mid-sentence',
    text: `${wrapped}\n\n${wrapped.replace('found\ntwo', 'found\n\n3\n\ftwo')}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a page number alone above a form feed and a blank line, between paragraphs',
    text: `${wrapped}\n\n3\n\f\n${wrapped}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a page number between dashes',
    text: `${wrapped}\n\n- 3 -\n\n${wrapped}\n\n\u2013 4 \u2013\n`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a page number with a tab behind it',
    text: `${wrapped}\n\n${wrapped.replace('found\ntwo', 'found\n\n3\t\n\ntwo')}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'a rule in mid-sentence',
    text: `${wrapped}\n\n${wrapped.replace('found\ntwo', 'found\n\n---\n\ntwo')}`,
    blocks: [`paragraph: ${joined}`, `paragraph: ${joined}`],
  },
  {
    name: 'bullets are items',
    text: '• The wall moved.\n• The quay is shut.\n• The ferry goes on.',
    blocks: ['item: The wall moved.', 'item: The quay is shut.', 'item: The ferry goes on.'],
  },
  {
    name: 'a wrapped bullet',
    text: '• The harbour master told the board that the wall had moved by a hand\n  since the spring and that two stones were gone.\n• The quay is shut.',
    blocks: [
      'item: The harbour master told the board that the wall had moved by a hand since the spring and that two stones were gone.',
      'item: The quay is shut.',
    ],
  },
  {
    name: 'headings',
    text: `HARBOUR WALL\n\n${wrapped}\n\nInner Quay\n\n${wrapped}`,
    blocks: ['heading: HARBOUR WALL', `paragraph: ${joined}`, 'heading: Inner Quay', `paragraph: ${joined}`],
  },
  {
    name: 'a numbered heading',
    text: `1. Harbour Wall\n\n${wrapped}`,
    blocks: ['heading: Harbour Wall', `paragraph: ${joined}`],
  },
  {
    name: 'a short sentence is no heading',
    text: `The wall moved.\n\n${wrapped}`,
    blocks: ['paragraph: The wall moved.', `paragraph: ${joined}`],
  },
  {
    name: 'a short question is no heading',
    text: `Why did it move?\n\n${wrapped}`,
    blocks: ['paragraph: Why did it move?', `paragraph: ${joined}`],
  },
  {
    name: 'tab-separated rows',
    text: 'Ward\tCases\nNorth\t5\nSouth\t7',
    blocks: ['row: Ward\tCases', 'row: North\t5', 'row: South\t7'],
  },
  {
    name: 'a tab behind a number is no row',
    text: '1.\tThe wall moved by a hand.',
    blocks: ['item: The wall moved by a hand.'],
  },
  {
    name: 'protective marks are furniture',
    text: `OFFICIAL\n\n${wrapped}\n\nOFFICIAL`,
    blocks: [`paragraph: ${joined}`],
  },
  { name: 'nothing', text: '', blocks: [] },
  { name: 'white space', text: ' \n\t\n\f', blocks: [] },
  {
    name: 'lines that open with a label stay apart',
    text: 'Action: Colm Hession to write to the clerk.\nAction: Colm Hession to ring the county too.\nAction: Colm Hession to draft a longer plan.\nAction: Colm Hession to check the sum again.\nAction: Colm Hession to note the budget line.',
    blocks: [
      'paragraph: Action: Colm Hession to write to the clerk.',
      'paragraph: Action: Colm Hession to ring the county too.',
      'paragraph: Action: Colm Hession to draft a longer plan.',
      'paragraph: Action: Colm Hession to check the sum again.',
      'paragraph: Action: Colm Hession to note the budget line.',
    ],
  },
  {
    name: 'a few lines that are sentences of their own',
    text: 'The wall at the inner quay has moved again.\nThe divers went down to its foot in March.\nThe ferry sails from the outer quay for now.\nThe county has been asked for a new grant.\nThe board will look at the matter in May.',
    blocks: [
      'paragraph: The wall at the inner quay has moved again.',
      'paragraph: The divers went down to its foot in March.',
      'paragraph: The ferry sails from the outer quay for now.',
      'paragraph: The county has been asked for a new grant.',
      'paragraph: The board will look at the matter in May.',
    ],
  },
  {
    name: 'numbers before every line of a page are no words',
    text: ` 1        The harbor master told the board that the
 2   wall had moved by a hand since the spring, and
 3   that the divers who had looked at its foot had
 4   found two stones gone.
 5        He had shut the inner quay to lorries and
 6   had asked the county for a grant, which the
 7   county had promised to consider in the month
 8   of May.
 9        No boat had been harmed so far, and
10   the ferry would go
                                     12
 1   on as before.`,
    blocks: [
      'paragraph: The harbor master told the board that the wall had moved by a hand since the spring, and that the divers who had looked at its foot had found two stones gone.',
      'paragraph: He had shut the inner quay to lorries and had asked the county for a grant, which the county had promised to consider in the month of May.',
      'paragraph: No boat had been harmed so far, and the ferry would go on as before.',
    ],
  },
  {
    name: 'a list that counts is no page with numbered lines',
    text: Array.from({ length: 12 }, (_, index) => `${index + 1}  Sluice ${'ABCDEFGHIJKL'[index]} to be mended`).join(
      '\n',
    ),
    blocks: Array.from({ length: 12 }, (_, index) => `heading: Sluice ${'ABCDEFGHIJKL'[index]} to be mended`),
  },
  {
    name: 'a table that lays out the head of a page',
    text: '<p>The wall had moved since the spring and it has</p><table><tr><td>HARBOUR BOARD</td><td>7</td></tr></table><p>4 March 2025</p><p>moved again since.</p>',
    blocks: ['paragraph: The wall had moved since the spring and it has moved again since.'],
  },
  {
    name: 'a table of two cells is no head of a page',
    text: '<p>The stones that are gone:</p><table><tr><td>INNER QUAY</td><td>7</td></tr><tr><td>OUTER QUAY</td><td>2</td></tr></table>',
    blocks: ['paragraph: The stones that are gone:', 'row: INNER QUAY\t7', 'row: OUTER QUAY\t2'],
  },
]
