import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'

/** What minutes put together: something told first, a question, a reply and what follows, in one paragraph or each in its own. */
const front = `Lynford Harbour Board
Minutes of the meeting held on 14 May 2024
Present: Mr J Dean (Chair), Ms R Ward (Harbour Master), Mr T Hale, Mrs P Orme
In attendance: Mr K Lunt (Finance Director)

1. Dredging
`
type Said = readonly [words: string, act: string, speaker: string | null]

const before: readonly Said[] = [
  ['The Board noted the report.', 'decision', null],
  ['It was noted that three boats had left.', 'decision', null],
  ['It was agreed that the boats be sold.', 'decision', null],
  ['RESOLVED that the boats be sold.', 'decision', null],
  ['Proposed by Mrs Orme and seconded by Mr Dean.', 'decision', null],
  ['Action: Mr Lunt to write to the owner.', 'action', null],
  ['The minutes of the last meeting were approved.', 'decision', null],
  ['Mrs Orme said that the cranes were old.', 'statement', 'P Orme'],
  ['Mrs Orme left the meeting at 7.15 pm.', 'procedural', null],
  ['The accounts were presented by Mr Lunt.', 'statement', null],
]
const asked: readonly string[] = [
  'Mr Hale asked how many boats were left.',
  'Mr Hale sought clarification on how many boats were left.',
  'Mr Hale noted the loss of three boats and asked how many were left.',
  'Referring to page 4, Mr Hale queried how many boats were left.',
  'It was asked by Mr Hale how many boats were left.',
  'Mr Hale asked the Harbour Master how many boats were left.',
]
const replied: readonly (readonly [words: string, speaker: string | null])[] = [
  ['Ms Ward said that nine were left.', 'R Ward'],
  ['The Harbour Master replied that nine were left.', 'R Ward'],
  ['In response, Ms Ward advised that nine were left.', 'R Ward'],
  ['Ms Ward did not know.', 'R Ward'],
  ['Ms Ward undertook to find out.', 'R Ward'],
  ['Ms Ward gave the figure as nine.', 'R Ward'],
  ['It was confirmed by Ms Ward that nine were left.', 'R Ward'],
  ['Mr Hale was informed that nine were left.', null],
  ['It was confirmed that nine were left.', null],
  ['Nine were left.', null],
]
const after: readonly Said[] = [
  ['The Board noted the reply.', 'decision', null],
  ['It was agreed that a list be sent.', 'decision', null],
  ['Action: Ms Ward to send a list.', 'action', null],
  ['Mrs Orme left the meeting.', 'procedural', null],
]
const question: Said = [asked[0]!, 'question', 'T Hale']
const answer: Said = [replied[0]![0], 'answer', 'R Ward']

/** What is read of the parts, and what should be; the speakers of questions and replies alone. */
function check(parts: readonly Said[]): void {
  const wanted = parts.map(([words, act, speaker]) => [words, act, /^(?:question|answer)$/.test(act) ? speaker : null])
  for (const gap of [' ', '\n\n']) {
    const { turns } = segment(front + parts.map(([words]) => words).join(gap))
    const found = turns.map(({ text, act, speaker }) => [
      text,
      act,
      /^(?:question|answer)$/.test(act) ? (speaker?.name ?? null) : null,
    ])
    expect(found).toEqual(wanted)
  }
}

describe('what stands before a question', () => {
  it.each(before)('%s', (...told) => check([told, question, answer]))
})
describe('who asks', () => {
  it.each(asked)('%s', (words) => check([[words, 'question', 'T Hale'], answer]))
})
describe('who replies', () => {
  it.each(replied)('%s', (words, speaker) => check([question, [words, 'answer', speaker]]))
})
describe('what stands behind a reply', () => {
  it.each(after)('%s', (...told) => check([question, answer, told]))
})
