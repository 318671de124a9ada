import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

/** The same three questions with their replies: as clerks label them, and as their text comes out of pages, tables, Markdown and OCR. */
interface Told {
  readonly asker: string
  readonly question: string
  readonly replier: string
  readonly reply: readonly string[]
}
const told: readonly Told[] = [
  {
    asker: 'Tom Hale',
    question: 'How many officers left the force last year, and why did they go?',
    replier: 'Ruth Ward',
    reply: ['In the year to March, 212 officers left the force.', 'Most of them retired, but 60 went to other forces.'],
  },
  {
    asker: 'Ann Pope',
    question: 'What is being done to keep the ones who are thinking of going?',
    replier: 'Ruth Ward',
    reply: ['A retention payment of £1,500 has been brought in.', 'The Deputy Chief Constable chairs a board on it.'],
  },
  {
    asker: 'Tom Hale',
    question: 'Has the budget for overtime been exceeded, and if so by how much?',
    replier: 'Kevin Lunt',
    reply: ['Yes, it has been exceeded by £2.1 million.', 'A review will report in September.'],
  },
]
const front = [
  'Doeshire Strategic Policing Board',
  'Minutes of the meeting held on Tuesday 14 May 2024',
  'Present: Jane Dean (JD) Commissioner, Tom Hale (TH) Chair, Ann Pope (AP) Member, Ruth Ward (RW) Chief Constable, Kevin Lunt (KL) Director of Finance',
]
const letters = (name: string): string => name.replace(/(\p{Lu})\p{Ll}+ ?/gu, '$1')

/** A paragraph of a question, or a point of a reply. */
type Line = readonly [kind: 'said' | 'point', words: string]
const points = ({ reply }: Told, label: string): Line[] =>
  reply.map((words, place) => ['point', `${place === 0 ? label : ''}${words}`])
const labels: Readonly<Record<string, (one: Told) => Line[]>> = {
  'Name: and points': (one) => [['said', `${one.asker}: ${one.question}`], ...points(one, `${one.replier}: `)],
  'initials: and points': (one) => [
    ['said', `${letters(one.asker)}: ${one.question}`],
    ...points(one, `${letters(one.replier)}: `),
  ],
  'initials and a dash': (one) => [
    ['said', `${letters(one.asker)} - ${one.question}`],
    ...points(one, `${letters(one.replier)} - `),
  ],
  'Q and A, signed': (one) => [
    ['said', `Q: ${one.question} (${letters(one.asker)})`],
    ['said', `A: ${one.reply.join(' ')} (${letters(one.replier)})`],
  ],
  'Name: in paragraphs': (one) => [
    ['said', `${one.asker}: ${one.question}`],
    ['said', `${one.replier}: ${one.reply.join(' ')}`],
  ],
}

const wrapped = (words: string, width: number): string[] =>
  words.replace(new RegExp(`(.{20,${width}}) (?!\\()`, 'g'), '$1\n').split('\n')
const bulleted = (lines: readonly Line[], sign: string): string[] =>
  lines.map(([kind, words]) => (kind === 'point' ? `${sign} ${words}` : words))
const html = (lines: readonly Line[]): string =>
  lines
    .map(([kind, words]) => (kind === 'point' ? `<ul><li>${words}</li></ul>` : `<p>${words}</p>`))
    .join('')
    .replaceAll('</ul><ul>', '')
const kinds: Readonly<Record<string, (lines: readonly Line[]) => string>> = {
  'lines apart': (lines) => [...front, '4. Workforce', ...bulleted(lines, '•')].join('\n\n'),
  'lines that follow': (lines) => [...front, '4. Workforce', ...bulleted(lines, '-')].join('\n'),
  Markdown: (lines) =>
    [`# ${front[0]}`, `## ${front[1]}`, front[2], '**4\\. Workforce**', ...bulleted(lines, '*')].join('\n\n'),
  'Markdown, a blank behind each line': (lines) =>
    [...front, '**4\\. Workforce**', ...bulleted(lines, '•')].flatMap((line) => wrapped(line, 68)).join('\n\n'),
  'OCR with o for bullets': (lines) =>
    [
      ...front,
      '4. WORKFORCE',
      ...lines.flatMap(([kind, words]) =>
        kind === 'point'
          ? wrapped(words, 66).map((line, place) => `   ${place === 0 ? 'o' : ' '} ${line}`)
          : wrapped(words, 70),
      ),
    ].join('\n'),
  'a page within': (lines) => {
    const all = bulleted(lines, '•')
    return [
      ...front,
      '4. Workforce',
      ...all.slice(0, 4),
      '2',
      '\fDoeshire Strategic Policing Board',
      ...all.slice(4),
    ].join('\n\n')
  },
  HTML: (lines) =>
    `<html><body><h1>${front[0]}</h1><p>${front[1]}</p><p>${front[2]}</p><h2>4. Workforce</h2>${html(lines)}</body></html>`,
  'rows whose cells hold HTML': (lines) =>
    `${front.join('\n')}\nItem\tTitle\tMinutes\n004/24\t<p><strong>Workforce</strong></p>\t${html(lines)}\n005/24\t<p><strong>Next meeting</strong></p>\t<p>The next meeting is on 4 June 2024.</p>\n`,
}

describe.each(Object.entries(labels))('%s', (_, label) => {
  it.each(Object.entries(kinds))('%s', (_, print) => {
    const { turns, exchanges } = segment(print(told.flatMap(label)))
    const spoken = turns.filter(({ act }) => act === 'question' || act === 'answer')
    expect(spoken.map(({ act, speaker }) => [act, speaker?.name])).toEqual(
      told.flatMap(({ asker, replier }) => [
        ['question', asker],
        ['answer', replier],
      ]),
    )
    for (const { reply } of told) {
      const [first, last] = [reply[0]!, reply.at(-1)!].map((words) =>
        spoken.find(({ text }) => text.includes(words.slice(0, 20))),
      )
      expect(first?.id).toBe(last?.id)
    }
    expect(exchanges.length).toBe(told.length)
  })
})

it('numbered speeches by initials are no items', () => {
  const lines = told.flatMap(labels['initials: and points']!).map(([, words], place) => `4.${place + 1} ${words}`)
  const { turns, items } = segment([...front, '4. Workforce', ...lines].join('\n\n'))
  expect(items.map(({ title }) => title)).toEqual(['Workforce'])
  expect(turns.filter(({ act }) => act === 'question').length).toBe(3)
})
