import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'

/** How clerks print a motion: its number, who moved and seconded it, its words and what became of it, each on lines of its own or run together. */
const front = `Lynford Police Board
Minutes of the regular meeting held on 14 May 2024
Members Present: Tom Hale (Chair), Ann Pope, John Dean
Staff Present: Chief Ruth Ward

1. Body-worn cameras

Ms Pope asked how many cameras were in use. Chief Ward said that 40 were in use.

`
const behind = `

Mr Dean asked what it cost. Chief Ward said £4.
`
const numbers = [
  '',
  'Motion: 2024-18\n',
  'Resolution 2024-18\n',
  'Resolution number PB/2024/65\n\n',
  'Resolution No. 24/65\n',
]
const movers = [
  'Moved By: Ann Pope\nSeconded By: John Dean\n',
  'Moved By: Ann Pope\n\nSeconded By: John Dean\n\n',
  'Moved by: A. Pope  Seconded by: J. Dean\n',
  'MOVED by Ms Pope, SECONDED by Mr Dean\n',
  'Moved by Ms Pope, seconded by Mr Dean, ',
  'Moved – Ms Pope\nSeconded – Mr Dean\n',
  'Moved/Seconded: Pope/Dean\n',
  'Pope/Dean\n',
  'Motion by Pope, second by Dean ',
]
const words = ['That the report be received.', 'BE IT RESOLVED THAT the report be received.']
const outcomes = [
  '\nCARRIED',
  '\n\nCARRIED',
  ' Carried.',
  '\nMotion carried.',
  '\nALL IN FAVOUR. CARRIED.',
  '\nAyes: Hale, Pope, Dean\nNays: None',
  '\n\nIn Favour: Hale, Pope, Dean\nOpposed: None\n\nCARRIED',
  '\n\nDEFEATED',
]

/** A turn's text has one space for each stretch of white space. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(numbers)('%j before the movers', (number) => {
  it.each(movers)('%j', (moved) => {
    for (const told of words)
      for (const outcome of outcomes) {
        const motion = `${number}${moved}${told}${outcome}`
        const { turns } = segment(front + motion + behind)
        const found = turns.map(({ act, text }) => [act, text])
        expect(found.slice(2)).toEqual([
          ['decision', flat(motion)],
          ['question', 'Mr Dean asked what it cost.'],
          ['answer', 'Chief Ward said £4.'],
        ])
      }
  })
})

it('parts one motion from the next', () => {
  const one = 'Moved By: Ann Pope\nThat the agenda be approved.\nCARRIED'
  const other = 'Moved By: John Dean\nThat the minutes be adopted.\nCARRIED'
  const { turns } = segment(`${front}${one}\n\n${other}${behind}`)
  expect(turns.slice(2, 4).map(({ text }) => text)).toEqual([one, other].map(flat))
})

describe('what stands below an open resolution', () => {
  const heads = [
    'RESOLVED:',
    'RESOLVED',
    'Resolved:',
    'RESOLVED:-',
    'AGREED:',
    'It was resolved:',
    'The Board RESOLVED:',
    'Upon being put to the vote it was RESOLVED:',
  ]
  const bodies = [
    'That the report be noted.',
    'that the report be noted.',
    '1. That the report be noted; and\n\n2. That the cameras be sold.',
    '(i) the report be noted; and\n(ii) the cameras be sold.',
    '• That the report be noted\n• That the cameras be sold',
  ]
  it.each(heads)('%s', (head) => {
    for (const body of bodies)
      for (const gap of ['\n', '\n\n']) {
        const { turns } = segment(`${front}${head}${gap}${body}${behind}`)
        expect(turns.slice(2, 4).map(({ act, text }) => [act, text])).toEqual([
          ['decision', flat(`${head}${gap}${body}`)],
          ['question', 'Mr Dean asked what it cost.'],
        ])
      }
  })
})
