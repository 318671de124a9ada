import { describe, expect, it } from 'vitest'
import { type TaggableTurn, tagTurns } from '../../src/topics/tag-turns'

const items = [
  { id: 'i1', title: 'Roads Policing Update' },
  { id: 'i2', title: 'Any other business' },
]

function turn(id: string, act: string, text: string, itemId: string | null = 'i2'): TaggableTurn {
  return { id, act, text, itemId }
}

function topicsOf(turns: readonly TaggableTurn[], exchanges: Parameters<typeof tagTurns>[1] = []) {
  const tags = tagTurns(turns, exchanges, items)
  return Object.fromEntries([...tags].map(([id, found]) => [id, found.map(({ topic }) => topic)]))
}

describe('tagTurns', () => {
  it('gives an answer the topics of its question, with its own words as evidence', () => {
    const reply = 'The Chief Constable said that it would be ready by May and that burglary was falling.'
    const turns = [
      turn('q', 'question', 'Mrs Oldcastle asked what was being done about burglary in Marlby.'),
      turn('a', 'answer', reply),
    ]
    const tags = tagTurns(turns, [{ question: 'q', answers: ['a'] }], items)
    expect(tags.get('a')!.map(({ topic }) => topic)).toEqual(['acquisitive-crime'])
    const [span] = tags.get('a')![0]!.evidence
    expect(reply.slice(span!.start, span!.end)).toBe('burglary')
  })

  it('leaves an answer without words of its own its topic and no evidence', () => {
    const turns = [turn('q', 'question', 'Will knife crime fall this year?'), turn('a', 'answer', 'Yes.')]
    const tags = tagTurns(turns, [{ question: 'q', answers: ['a'] }], items).get('a')
    expect(tags).toMatchObject([{ topic: 'violence-and-knife-crime', evidence: [] }])
  })

  it('reads a question that names nothing by its item', () => {
    expect(topicsOf([turn('q', 'question', 'Could the Board be told when it starts?', 'i1')])).toEqual({ q: ['roads'] })
  })

  it('reads a short follow-up by the turn before', () => {
    const turns = [
      turn('q1', 'question', 'How many stalking protection orders were sought?'),
      turn('a1', 'answer', 'Eleven.'),
      turn('q2', 'question', 'And were they all granted?'),
    ]
    expect(topicsOf(turns, [{ question: 'q1', answers: ['a1'] }]).q2).toEqual(['vawg'])
  })

  it('reads a reaction by what it reacts to', () => {
    const turns = [
      turn('q', 'question', 'How many stalking protection orders were sought?'),
      turn('a', 'answer', 'None.'),
      turn('s', 'statement', 'Mrs Oldcastle considered this unacceptable.'),
      turn('t', 'statement', 'Mrs Oldcastle thanked the officers.'),
    ]
    const topics = topicsOf(turns, [{ question: 'q', answers: ['a'] }])
    expect([topics.s, topics.t]).toEqual([['vawg'], []])
  })

  it('takes a statement with numbers for one on its item, and a short one without for thanks', () => {
    const turns = [
      turn('n', 'statement', 'The total was 41, up from 38.', 'i1'),
      turn('o', 'statement', 'The Chair welcomed it.', 'i1'),
    ]
    expect(topicsOf(turns)).toEqual({ n: ['roads'], o: [] })
  })

  it('does not take two questions of whoever for those of one asker', () => {
    const ask = (id: string, text: string) => ({ ...turn(id, 'question', text, null), speaker: { name: 'A Member' } })
    const turns = [ask('q1', 'How many stalking protection orders were sought?'), ask('q2', 'What would lunch be?')]
    expect(topicsOf(turns).q2).toEqual([])
  })

  it('carries nothing from one item into the next', () => {
    const turns = [
      turn('s', 'statement', 'Domestic abuse reports rose.', 'i1'),
      turn('q', 'question', 'When is lunch?', 'i2'),
    ]
    expect(topicsOf(turns).q).toEqual([])
  })

  it('gives a question or a statement that names nothing no topic of the turn before it', () => {
    const turns = [
      turn('s', 'statement', 'Domestic abuse reports rose.', 'i9'),
      turn('q', 'question', 'What was it in the last three months?', 'i9'),
      turn(
        't',
        'statement',
        'Mr Vane told members at some length what he had been told by those whom he had met.',
        'i9',
      ),
    ]
    expect(topicsOf(turns)).toEqual({ s: ['vawg'], q: [], t: [] })
  })

  it('gives an action without a subject that of the turn before it', () => {
    const turns = [
      turn('s', 'statement', 'Members were unhappy with the wait for firearms licensing.'),
      turn('x', 'action', 'Action: ACC Vane to send the figures.'),
    ]
    expect(topicsOf(turns).x).toEqual(['firearms'])
  })

  it('does not read the label of who speaks as what is said', () => {
    const speaker = { name: 'Ann Moss', label: 'Ann Moss' }
    const text = 'Ann Moss (Director, Victim Hub): Thank you. That is all.'
    expect(topicsOf([{ ...turn('s', 'statement', text), speaker }])).toEqual({ s: [] })
    expect(topicsOf([turn('s', 'statement', text)])).toEqual({ s: ['victims'] })
  })

  it('tags no procedural turn', () => {
    expect(topicsOf([turn('p', 'procedural', 'The budget item was presented by Ms Tarbuck.')])).toEqual({ p: [] })
  })

  it('ignores exchanges of turns that are not there, and gives nothing for nothing', () => {
    expect(topicsOf([turn('s', 'statement', 'Thanks.')], [{ question: 'x', answers: ['y'] }])).toEqual({ s: [] })
    expect(tagTurns([], [], []).size).toBe(0)
  })
})
