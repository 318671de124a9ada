import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Part, PrintedMinutes } from './printed-minutes'

const BY = { author: 'The clerk', date: '2026-03-04T09:00:00Z' }

/** The minutes as Word would save them: headings, bullets, tables, a foot with the number of the page. */
export function asDocx({ parts }: PrintedMinutes): Promise<Uint8Array> {
  return packed(parts.map(elementOf))
}

function elementOf(part: Part): Paragraph | Table {
  if (part.kind === 'table') return tableOf(part.rows)
  if (part.kind === 'heading') return new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_2 })
  if (part.kind === 'paragraph') return new Paragraph({ text: part.text })
  return new Paragraph({ text: part.text, bullet: { level: 0 } })
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })) }),
    ),
  })
}

/** Minutes in which Word counts the items, one change is tracked and one word is commented on. */
export function trackedDocx(): Promise<Uint8Array> {
  const numbered = (text: string, level = 0): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'items', level } })
  return packed([
    new Paragraph({ text: 'Saltmarsh Board', heading: HeadingLevel.TITLE }),
    numbered('Dredging'),
    numbered('The Chair asked what the dredging had cost.', 1),
    new Paragraph({
      numbering: { reference: 'items', level: 1 },
      children: [
        new TextRun('The Director said that it had cost '),
        new DeletedTextRun({ id: 1, text: '£40,000', ...BY }),
        new InsertedTextRun({ id: 2, text: '£52,000', ...BY }),
        new CommentRangeStart(0),
        new TextRun({ text: ' in May', bold: true }),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new TextRun('.'),
      ],
    }),
    new Paragraph({ text: 'Between the items a paragraph stands without a number.' }),
    numbered('Any other business'),
    new Paragraph({ text: 'Wren Adeyemi', numbering: { reference: 'letters', level: 0 } }),
    new Paragraph({ text: 'Tess Orme', numbering: { reference: 'letters', level: 0 } }),
    tableOf([
      ['Month', 'Tonnes'],
      ['May', '1,240'],
    ]),
    new Paragraph({ children: [new TextRun({ text: 'Action: the clerk', bold: true })] }),
  ])
}

function packed(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  const document = new Document({
    comments: { children: [{ id: 0, ...BY, date: new Date(BY.date), children: [new Paragraph('Is this so?')] }] },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            { level: 0, format: 'decimal', text: '%1.', start: 7 },
            { level: 1, format: 'decimal', text: '%1.%2' },
          ],
        },
        { reference: 'letters', levels: [{ level: 0, format: 'lowerLetter', text: '(%1)' }] },
      ],
    },
    sections: [{ footers: { default: new Footer({ children: [number] }) }, children }],
  })
  return Packer.toBuffer(document)
}
