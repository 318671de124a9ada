import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

/** Who was there: name, office, body, and whether they were. */
const people = [
  ['Helen Trewin', 'Chair', 'Wenbury Borough Council', 'Present'],
  ['Sam Penrose', 'Vice-Chair', 'Moor District Council', 'Present'],
  ['Priya Dhillon', 'Member', 'Eastmoor Council', 'Apologies'],
  ['Tom Varley', 'Independent Member', 'Independent', 'Present'],
  ['Ann Roe', 'Chief Finance Officer', 'Office of the Police and Crime Commissioner', 'Present'],
  ['Piers Longdon', 'Chief Constable', 'Wenbury Police', 'Present'],
] as const

type Row = readonly string[]

/** The heads of the columns, and the cells of a row. */
const columns: Readonly<Record<string, { heads: Row; cells: (person: (typeof people)[number]) => Row }>> = {
  'names, offices and bodies': {
    heads: ['Name', 'Role', 'Organisation'],
    cells: ([name, role, body]) => [name, role, body],
  },
  'names and offices': { heads: ['Name', 'Title'], cells: ([name, role]) => [name, role] },
  'names, bodies and attendance': {
    heads: ['Name', 'Representing', 'Attendance'],
    cells: ([name, , body, was]) => [name, body, was],
  },
  'names, initials and offices': {
    heads: ['Name', 'Initials', 'Position'],
    cells: ([name, role]) => [name, initials(name), role],
  },
  'offices and names': { heads: ['Role', 'Name'], cells: ([name, role]) => [role, name] },
  'bodies, names and offices': {
    heads: ['Organisation', 'Name', 'Role'],
    cells: ([name, role, body]) => [body, name, role],
  },
  'names and offices without heads': { heads: [], cells: ([name, role]) => [name, role] },
  'names, initials and offices without heads': {
    heads: [],
    cells: ([name, role]) => [name, `(${initials(name)})`, role],
  },
}

function initials(name: string): string {
  return name.replace(/(\w)\w* ?/g, '$1')
}

const row = (cells: Row, tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const withHeads = (heads: Row, rows: readonly Row[]): readonly Row[] => (heads.length > 0 ? [heads, ...rows] : rows)

/** How such a table is written down. */
const sheets: Readonly<Record<string, (heads: Row, rows: readonly Row[]) => string>> = {
  Markdown: (heads, rows) =>
    [heads.length > 0 ? heads : rows[0]!.map(() => ' '), rows[0]!.map(() => '---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  tabs: (heads, rows) =>
    withHeads(heads, rows)
      .map((cells) => cells.join('\t'))
      .join('\n'),
  'wide gaps': (heads, rows) =>
    withHeads(heads, rows)
      .map((cells) =>
        cells
          .map((cell) => cell.padEnd(48))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  'a line a cell': (heads, rows) => withHeads(heads, rows).flat().join('\n'),
  'a line a cell, rows apart': (heads, rows) =>
    withHeads(heads, rows)
      .map((cells) => cells.join('\n'))
      .join('\n\n'),
}

describe.each(Object.entries(columns))('an attendance list of %s', (_, { heads, cells }) => {
  const rows = people.map(cells)
  const told = (place: 1 | 2 | 3): boolean => rows.every((one, index) => one.includes(people[index]![place]))
  const wanted = people.map(([name, role, body, was]) => [
    name,
    told(1) ? role : null,
    told(2) ? body : null,
    told(3) ? was.toLowerCase() : 'present',
  ])

  const minutes = (list: string): string =>
    `Wenbury Police and Crime Panel\n\nMinutes of the meeting held on 14 May 2024\n\nPresent:\n\n${list}\n\n1. Apologies\n\nThere were none.\n`
  const found = (text: string): unknown =>
    segment(text).people.map(({ name, role, organisation, attendance }) => [
      name,
      told(1) ? role : null,
      told(2) ? organisation : null,
      attendance,
    ])

  it.each(Object.entries(sheets))('in %s', (__, sheet) => {
    expect(found(minutes(sheet(heads, rows)))).toEqual(wanted)
  })

  it('in HTML', () => {
    const list = `<table>${heads.length > 0 ? row(heads, 'th') : ''}${rows.map((one) => row(one, 'td')).join('')}</table>`
    const page = `<h1>Wenbury Police and Crime Panel</h1><p>Minutes of the meeting held on 14 May 2024</p><p>Present:</p>${list}<h2>1. Apologies</h2><p>There were none.</p>`
    expect(found(page)).toEqual(wanted)
  })
})
