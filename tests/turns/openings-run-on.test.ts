import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'

/** A question named in the sentence of its reply, with a comma between them and without, and replies that a joint parts from the question. */
const front = `Lynford Harbour Board
Minutes of the meeting held on 14 May 2024
Present: Mr J Dean (Chair), Ms R Ward (Harbour Master), Mr T Hale, Mrs P Orme, Cllr S Boyd
In attendance: Mr K Lunt (Finance Director)

1. Dredging
The report was introduced by Mr Lunt.

`
const behind = '\n\nThe report was noted.\n'
const openings = ['In response to', 'In reply to', 'Responding to', 'Further to', 'Following']
const questions: readonly (readonly [words: string, asker: string | null])[] = [
  ['a question from Mr Hale about the boats', 'T Hale'],
  ['a question by Mr Hale as to whether the boats were safe', 'T Hale'],
  ['Mr Hale’s query on the cost of the boats', 'T Hale'],
  ['a question about the boats', null],
  ['a query raised by Mr Hale about the boats', 'T Hale'],
]
/** Who presented the item replies where nobody is named. */
const replies: readonly (readonly [words: string, replier: string])[] = [
  ['Ms Ward said that nine were left.', 'R Ward'],
  ['the Harbour Master said that nine were left.', 'R Ward'],
  ['it was confirmed that nine were left.', 'K Lunt'],
  ['members were informed that nine were left.', 'K Lunt'],
]

describe.each(openings)('%s', (opening) => {
  it.each(questions)('%s', (words, asker) => {
    for (const [reply, replier] of replies)
      for (const comma of [',', '']) {
        const { turns } = segment(`${front}${opening} ${words}${comma} ${reply}${behind}`)
        expect(turns.slice(1, 3).map(({ act, text, speaker }) => [act, text, speaker?.name ?? null])).toEqual([
          ['question', `${opening} ${words}${comma}`, asker],
          ['answer', reply, replier],
        ])
      }
  })
})

describe('a reply that follows in the sentence, or by other words than a verb of saying', () => {
  const asked = 'Mr Hale asked how many boats were left'
  const joints: readonly (readonly [gap: string, reply: string, replier: string | null])[] = [
    [' ', 'to which Ms Ward replied that nine were left.', 'R Ward'],
    [' - ', 'Ms Ward said that nine were left.', 'R Ward'],
    [' – ', 'the Harbour Master advised that nine were left.', 'R Ward'],
    ['. ', 'It was agreed by Ms Ward that she would find out.', 'R Ward'],
    ['. ', 'The Harbour Master’s response was that nine were left.', 'R Ward'],
    ['. ', 'A response was given by Ms Ward that nine were left.', 'R Ward'],
    ['. ', 'The Board heard from Ms Ward that nine were left.', 'R Ward'],
    ['. ', 'After some discussion Ms Ward said that nine were left.', 'R Ward'],
    ['. ', 'On this point Ms Ward said that nine were left.', 'R Ward'],
  ]
  it.each(joints)('%s%s', (gap, reply, replier) => {
    const { turns } = segment(`${front}${asked}${gap}${reply}${behind}`)
    expect(turns.slice(1, 3).map(({ act, speaker }) => [act, speaker?.name ?? null])).toEqual([
      ['question', 'T Hale'],
      ['answer', replier],
    ])
    expect(turns[2]!.text).toBe(reply)
  })
})
