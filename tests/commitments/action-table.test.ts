import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'

const minutes = (log: string): string => `# Harle Harbour Board

Minutes of the meeting held on 15 May 2025

Present: Wren Adeyemi (Chair), Tess Orme (Clerk to the Board), Sol Pike (Chief Executive)

## 1. Moorings

The Chair asked how many moorings were free. Mr Pike said that there were nine.

## Action log

${log}
`

const logged = (log: string) =>
  analyze(minutes(log))
    .commitments.filter(({ by }) => by === 'commitments/action-table')
    .map(({ text, owner, due, status }) => [text, owner?.name ?? null, due?.iso ?? null, status?.state ?? null])

test('rows of plain lines between strokes are read as a log', () => {
  const log = `Ref | Action | Owner | Due | Status
1 | Write to the county about the weir | Sol Pike | 4 June 2025 | Open
2 | Publish the flood map: second edition | TO | July 2025 | In progress
3 | Buy a lamp | Wren Adeyemi | 1 May 2025 | Complete`
  expect(logged(log)).toEqual([
    ['Write to the county about the weir', 'Sol Pike', '2025-06-04', 'in-progress'],
    ['Publish the flood map: second edition', 'Tess Orme', '2025-07', 'in-progress'],
  ])
})

test('and rows that are no log hold nothing', () => {
  expect(logged('Berth | Length | Owner\nA1 | 12 m | Sol Pike\nA2 | 9 m | Tess Orme')).toEqual([])
  expect(logged('Home | About | What we do | Who we are\nNews | Links | Events | Contact')).toEqual([])
})

test('open actions of a log are commitments, with owner, day and status from their cells', () => {
  const log = `| Ref | Action | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| 25/1 | Count the moorings on the east quay | SP | 30 June 2025 | Not complete |
| 25/2 | Write to the ferry company | Clerk | July | In progress |
| 25/3 | Repaint the sign | TO | 1 May 2025 | Complete |`
  expect(logged(log)).toEqual([
    ['Count the moorings on the east quay', 'Sol Pike', '2025-06-30', 'not-complete'],
    ['Write to the ferry company', 'Tess Orme', '2025-07', 'in-progress'],
  ])
})

test('who and by when may be called otherwise; spans lead back to the cell', () => {
  const log = `| What | Who | By when |
| --- | --- | --- |
| Dredge the inner basin | Chief Executive | September 2025 |
| Paint the kiosk | Clerk | June |`
  expect(logged(log)).toEqual([
    ['Dredge the inner basin', 'Sol Pike', '2025-09', null],
    ['Paint the kiosk', 'Tess Orme', '2025-06', null],
  ])
  const text = minutes(log)
  const [found] = analyze(text).commitments
  expect(text.slice(found!.span.start, found!.span.end)).toBe('Dredge the inner basin')
})

test('a table without owners is no action log', () => {
  const log = `| Action | Cost | Share |
| --- | --- | --- |
| Dredging in June | £4,000 | 12% |`
  expect(logged(log)).toEqual([])
})

const titles = [
  '5. Actions',
  '5. Action log',
  '5. Action points from this meeting',
  '5. Review of actions',
  'Actions',
  'Matters arising',
]
const rows = [
  ['Ref', 'Action', 'Owner', 'Due', 'Status'],
  ['1', 'Mend the lock gate', 'Clerk', '30 June 2025', 'Open'],
  ['2', 'Count the buoys', 'SP', 'July 2025', 'Complete'],
]
const forms: Readonly<Record<string, (title: string) => string>> = {
  Markdown: (title) =>
    minutes('').replace(
      '## Action log\n',
      `## ${title}\n\n${rows.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n|---|---|---|---|---|' : ''}`).join('\n')}`,
    ),
  HTML: (title) =>
    `<html><body>${minutes('')
      .replace('## Action log\n', '')
      .split('\n\n')
      .map((part) => (part.startsWith('#') ? `<h2>${part.replace(/^#+ /, '')}</h2>` : `<p>${part}</p>`))
      .join(
        '',
      )}<h2>${title}</h2><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
  'text with tabs': (title) =>
    minutes('')
      .replaceAll(/^#+ /gm, '')
      .replace('Action log\n', `${title}\n\n${rows.map((row) => row.join('\t')).join('\n')}`),
  'text with spaces': (title) =>
    minutes('')
      .replaceAll(/^#+ /gm, '')
      .replace(
        'Action log\n',
        `${title}\n\n${rows
          .map((row) =>
            row
              .map((cell) => cell.padEnd(24))
              .join('')
              .trim(),
          )
          .join('\n')}`,
      ),
}

test.each(Object.keys(forms))('a log is read by its columns under whatever heading: %s', (form) => {
  for (const title of titles) {
    const { tables, commitments, turns } = analyze(forms[form]!(title))
    expect(tables.map(({ header, rows }) => [header, ...rows])).toEqual([rows])
    expect(commitments.map(({ text, owner, due }) => [text, owner?.name, due?.iso])).toEqual([
      ['Mend the lock gate', 'Tess Orme', '2025-06-30'],
    ])
    expect(turns.filter(({ text }) => text.includes('lock gate'))).toEqual([])
  }
})

test('cells of several paragraphs are cells still, and empty ones leave the others where they are', () => {
  const update = 'Quotations were sought from three firms, and the lowest of them was taken up by the Clerk. '.repeat(3)
  const text = `<html><body><h1>Harle Harbour Board</h1><p>Minutes of the meeting held on 15 May 2025</p><p>Present: Wren Adeyemi (Chair), Tess Orme (Clerk to the Board), Sol Pike (Chief Executive)</p><h2>4. Actions</h2><table><tr><th>No</th><th>Action</th><th>Lead</th><th>By when</th><th>Update</th></tr><tr><td>1</td><td><p>Mend the lock gate.</p><p>Tell the Board what it cost.</p></td><td>SP<br>TO</td><td></td><td><p>${update}</p><p>In progress</p></td></tr></table></body></html>`
  expect(
    analyze(text).commitments.map(({ text, owner, due, status }) => [text, owner?.name, due, status?.state]),
  ).toEqual([['Mend the lock gate. Tell the Board what it cost.', 'Sol Pike', null, 'in-progress']])
})
