import { expect, test } from 'vitest'
import { analyze, segment } from '../../src'
import { acts, board, links, roles } from './told'

test('an office over several fields replies', () => {
  const text = `${board}1. Roads

Councillor Hale asked how many lamps were out. The Senior Executive Engineer, Roads, Traffic and Cleansing advised that nine were.

Mrs Orme asked who cut the grass. The Head of Parks, Open Spaces and Burial Grounds replied that a contractor did.`
  expect(acts(text)).toEqual([
    'question Tom Hale',
    'answer the Senior Executive Engineer, Roads, Traffic and Cleansing',
    'question P. Orme',
    'answer the Head of Parks, Open Spaces and Burial Grounds',
  ])
})

test('bullets on lines of their own stand before what is below them', () => {
  const text = `${board}1. Signs\n\nResponding to queries Ms Ward said:\n\n\uf0b7\n\nAn app is being looked at\n\n\uf0b7\n\nThe signs would be four metres high\n\nMr Poole, Treasurer, commented:\n\n\uf0b7\n\nThe grant is for the town only`
  expect(segment(text).turns.map(({ speaker }) => speaker?.name)).toEqual(['R. Ward', 'J. Poole'])
})

test('asks that are counted in a sentence belong to one question', () => {
  const text = `${board}1. Fund

Tom Hale asked (1) has the bid been made? (2) In relation to repairs, are there more bids, (3) in general, how successful has it been.

Mr Poole replied that (1) it had, (2) there were two and (3) it had brought in £90,000.`
  expect(links(text, 9)).toEqual(['Tom Hale  < Mr Poole '])
  expect(analyze(text).exchanges[0]!.asks).toHaveLength(3)
})

test('a reply to a named question begins within a statement', () => {
  const text = `${board}1. Pumps

Ms Ward reviewed the report. In response to Mrs Orme's question, Ms Ward explained that the survey would still be needed.`
  expect(acts(text)).toEqual(['statement R. Ward', 'answer R. Ward'])
})

test('members are nobody with an office, and the present tense reports too', () => {
  const text = `${board}1. Police

In replying to the queries raised by the Members, Sergeant N. Barron outlined the procedure.

Mrs Orme is concerned about the cost. Mr Poole thinks that it is fair. When 999 is used the nearest patrol responds.`
  expect(roles(text).at(-1)).toBe('N. Barron | Sergeant')
  expect(acts(text).slice(1)).toEqual(['statement P. Orme', 'statement J. Poole'])
})

test('a motion behind mover and seconder is a decision, whoever reports', () => {
  const text = `MINUTES\nTOWNSHIP OF MARLBANK\nTuesday, November 20, 2018\n\nPresent: Mayor Tom Pipe, Councillors Lisa Anders and Liz Small.\n\nStaff Reports: Dave Yemin, Operations Superintendent - verbal report.\n\nR2018-187 L. Small, T. Pipe: That the minutes be adopted. Carried.\n\nR2018-188\tT. Pipe, L. Anders: That the lot be sold. Carried.`
  expect(acts(text)).toEqual(['decision -', 'decision -'])
  expect(roles(text).map((person) => person.split(' | ')[0])).toEqual([
    'Tom Pipe',
    'Lisa Anders',
    'Liz Small',
    'Dave Yemin',
  ])
})

test('an update that is only named is procedure', () => {
  const text = `${board}1. Strategy

Ms Ward and Mr Poole delivered a presentation on the strategy outlining the background, the plans and the outcomes.

Tom Hale asked if there was money for it. Mr Poole said that there was none.`
  expect(acts(text)).toEqual(['question Tom Hale', 'answer J. Poole'])
})

test('who presents stands behind "by" at the end of a title', () => {
  const { items } = segment(
    `${board}2. Presentation on Signage by Ms R. Ward, Senior Engineer Place-Making & Public Realm\n\nMs Ward said that forty signs were up.`,
  )
  expect(items[0]).toMatchObject({ title: 'Presentation on Signage', presenters: [{ name: 'R. Ward' }] })
})

test('what only looks like a count, a mark or a presenter', () => {
  const notes = `${board}1. Fires

Tom Hale asked about the figure for house fires in Appendix (1). Mr Poole replied that it was ten. (2) Mrs Orme asked who had set the target. (3) Mr Poole replied that the Authority had.`
  expect(links(notes, 8)).toEqual(['Tom Hale < Mr Poole', 'Mrs Orme < Mr Poole'])
  const marks = `${board}1. Beds

Mr Poole replied that it would open in June.
•
2. Bins

Mrs Orme asked about bins. Mr Poole said that they were full.`
  expect(segment(marks).items.map(({ number }) => number)).toEqual(['1', '2'])
  const { items } = segment(`${board}2. Report on damage caused by Storm Desmond

Ms Ward said that forty boats sank.`)
  expect(items[0]).toMatchObject({ title: 'Report on damage caused by Storm Desmond', presenters: [] })
})
