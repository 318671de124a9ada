import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'

/** What announces, who is named on a line over their points, and how points are marked. */
const announcements = [
  '',
  'Members put questions to the Harbour Master on a number of matters, including:',
  'Members asked the following questions:',
  'The following points were raised in discussion:',
  'Members then asked questions of the Harbour Master.',
  'Councillors asked about:',
]
const names = ['Councillor Winifred Askey:', 'Cllr Askey', 'Councillor Winifred Askey (Vice-Chair):', '**Cllr Askey**']
const signs = ['- ', '• ', 'o ', 'a) ']

const page = (announcement: string, name: string, sign: string) => `LYNFORD HARBOUR BOARD

Minutes of the meeting held on 4 May 2024

Present: Councillor Ann Pope (Chair), Councillor Winifred Askey, Councillor John Dean

In attendance: Ms Ruth Ward (Harbour Master)

3. Questions on dues

${announcement}

${name}

${sign}The number of berths given up within two years. The Harbour Master undertook to supply a breakdown.

${sign.replace('a', 'b')}What was being done for deaf callers. The Harbour Master said that a text line had opened.

Councillor John Dean:

${sign}Why the reserves had fallen. The Harbour Master explained that the fall was down to the floods.

4. Close`

describe('points below a name are questions of whom it names', () => {
  const cases = announcements.flatMap((announcement) =>
    names.flatMap((name) => signs.map((sign) => ({ announcement, name, sign }))),
  )
  it.each(cases)('$name over "$sign", announced "$announcement"', ({ announcement, name, sign }) => {
    const { turns } = analyze(page(announcement, name, sign))
    const parts = turns.filter(({ act }) => act === 'question' || act === 'answer')
    expect(parts.map(({ act, speaker }) => [act, speaker?.name])).toEqual(
      ['Winifred Askey', 'Winifred Askey', 'John Dean'].flatMap((asker) => [
        ['question', asker],
        ['answer', 'Ruth Ward'],
      ]),
    )
  })

  it('what is told of somebody is no question', () => {
    const said = page('Members asked the following questions:', names[0]!, '- ').replace(
      /What was being done.*/,
      'She thought that the grants had been a help to her ward.',
    )
    const { turns } = analyze(said)
    expect(turns.find(({ text }) => text.includes('grants'))?.act).toBe('statement')
  })
})
