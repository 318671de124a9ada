import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import type { Turn } from '../../src/model/turn'
import { read, whereIs } from '../../src/read'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const told = ({ act, speaker, time }: Turn) => [speaker?.name ?? null, act, time?.start ?? null, time?.end ?? null]

/** The same meeting in several forms: who speaks, from when to when, in two cues each. */
const meeting = [
  ['Wren Adeyemi (Chair)', 0, 9, 'Good morning and welcome to the Saltmarsh Board.', 'We come to the sluices.'],
  ['Tess Orme', 9.5, 17, 'How many of the sluices on the north bank', 'were repaired before the winter?'],
  [
    'Idris Fell, Head of Works',
    17.25,
    26,
    'Eleven of the fourteen were repaired by October.',
    'The other three wait for parts.',
  ],
] as const
const clock = (seconds: number, point: string): string =>
  `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', point)}`
const cues = meeting.flatMap(([name, start, end, first, second]) => {
  const middle = (start + end) / 2
  return [
    { name, start, end: middle, words: first, opens: true },
    { name, start: middle, end, words: second, opens: false },
  ]
})

const forms: Readonly<Record<string, { text: string; format: string }>> = {
  'WebVTT with voices': {
    format: 'captions',
    text: `WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\n${cues
      .map(
        ({ name, start, end, words }) =>
          `${clock(start, '.')} --> ${clock(end, '.')} align:start\n<v ${name}>${words}</v>`,
      )
      .join('\n\n')}\n`,
  },
  'SRT with labels': {
    format: 'captions',
    text: cues
      .map(({ name, start, end, words, opens }, index) => {
        return `${index + 1}\r\n${clock(start, ',')} --> ${clock(end, ',')}\r\n${opens ? `${name.toUpperCase()}: ` : ''}${words}\r\n`
      })
      .join('\r\n'),
  },
  'JSON of cues': {
    format: 'transcript',
    text: JSON.stringify(
      cues.map(({ name, words, start, end }) => ({ speaker: name, text: words, start, end })),
      null,
      1,
    ),
  },
  'JSON under a key, in milliseconds': {
    format: 'transcript',
    text: JSON.stringify({
      version: 2,
      segments: cues.map(({ name, words, start, end }) => ({
        start: start * 1000,
        end: end * 1000,
        speaker: name,
        content: words,
      })),
    }),
  },
}

for (const [form, { text, format }] of Object.entries(forms))
  test(`${form}: each turn has its speaker and its time, and its words lead back to the second`, async () => {
    const source = await read(encoded(text))
    expect(source.format).toBe(format)
    expect(source.text).toBe(text)
    const { turns, exchanges, people } = analyze(source)
    expect(turns.map((turn) => told(turn).map((one) => (typeof one === 'string' ? one.toLowerCase() : one)))).toEqual([
      ['wren adeyemi', 'procedural', 0, 9],
      ['tess orme', 'question', 9.5, 17],
      ['idris fell', 'answer', 17.25, 26],
    ])
    expect(people).toHaveLength(3)
    expect(exchanges).toHaveLength(1)
    for (const words of ['Eleven of the fourteen', 'The other three wait'])
      expect(whereIs(source, { start: text.indexOf(words), end: text.indexOf(words) + words.length }).time?.start).toBe(
        words.startsWith('Eleven') ? 17.25 : 21.625,
      )
  })

test('captions that name nobody: who asks and who answers is told by the words and the pauses', async () => {
  const text = `WEBVTT

00:01.000 --> 00:04.000
>> How many sluices were repaired

00:04.000 --> 00:06.000
before the winter?

00:07.000 --> 00:10.000
>> Eleven of the fourteen.
`
  const { turns, exchanges } = analyze(await read(encoded(text)))
  expect(turns.map(told)).toEqual([
    [null, 'question', 1, 6],
    [null, 'answer', 7, 10],
  ])
  expect(turns.map((turn) => turn.text)).toEqual([
    'How many sluices were repaired before the winter?',
    'Eleven of the fourteen.',
  ])
  expect(exchanges).toHaveLength(1)
})

test('rolling captions are read once', async () => {
  const text = `1
00:00:01,000 --> 00:00:03,000
the north bank was closed

2
00:00:03,000 --> 00:00:05,000
the north bank was closed
while the gate was painted

3
00:00:05,000 --> 00:00:07,000
while the gate was painted
and opened again in May.
`
  const source = await read(encoded(text))
  expect(source.view).toBe('the north bank was closed while the gate was painted and opened again in May.')
  const start = text.lastIndexOf('and opened')
  expect(whereIs(source, { start, end: start + 10 }).time).toEqual({ start: 5, end: 7 })
})

test('tags, entities and escapes are decoded, and every quotation is where its span says', async () => {
  const captions = await read(
    encoded('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tess Orme>What did the <i>Mill &amp; Quay</i> work cost?\n'),
  )
  expect(captions.view).toBe('Tess Orme: What did the Mill & Quay work cost?')
  const json = await read(encoded('[{"speaker":"Tess Orme","text":"What did \\"the\\u0020gate\\"\\ncost?"}]'))
  expect(json.view).toBe('Tess Orme: What did "the gate" cost?')
  const { turns } = analyze(json)
  expect(json.text.slice(turns[0]!.span.start, turns[0]!.span.end)).toContain('What did \\"the')
  expect(turns[0]!.time).toBeUndefined()
})

test.for([
  ['a package file', '{"name":"scrutineer","version":"1.0.0"}'],
  ['a list of people', '[{"speaker":"Tess Orme"}]'],
  ['numbers', '[[1,2],[3,4]]'],
  ['texts that nobody speaks and no clock tells', '[{"text":"one"},{"text":"two"}]'],
] as const)('JSON that holds no transcript says so: %s', async ([, text]) => {
  await expect(read(encoded(text))).rejects.toMatchObject({
    code: 'no-transcript',
    message: expect.stringContaining('{ speaker, text }'),
  })
})
