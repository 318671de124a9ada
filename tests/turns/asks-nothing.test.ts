import { describe, expect, it } from 'vitest'
import { analyze } from '../../src'

function read(sentence: string) {
  return analyze(`LYNFORD POLICE AND CRIME PANEL

Minutes of the meeting held on 4 May 2024

Present: Cllr Ann Pope (Chair), Mr Tom Hale, Cllr John Dean

In attendance: Ms Ruth Ward (Director), Mr Kevin Lunt (Treasurer)

3. Performance

Ms Ward presented the report. Crime had fallen by 3%.

${sentence}

The Panel moved to the next item.`)
}

describe('what wants no reply is no question, and nobody is told to have left it without one', () => {
  it.each([
    'Members were asked to note the report.',
    'The Chair asked Members to vote on the motion.',
    'The Chair asked that mobile phones be switched off.',
    'The Chair asked for a show of hands.',
    'The Chair asked if there were any declarations of interest.',
    'The Chair asked if the minutes could be agreed.',
    'The Chair asked everyone to introduce themselves.',
    'Cllr Pope asked that her vote against be recorded.',
    'Cllr Pope asked that her thanks be passed to staff.',
    'Cllr Pope asked if the meeting could be adjourned for lunch.',
    'Cllr Pope asked whether the motion could be put to the vote.',
    'Cllr Pope requested that the item be deferred.',
    'Cllr Pope requested a recorded vote.',
    'He asked for patience while the work went on.',
    'Ms Ward asked the Panel for its support.',
    'Residents had been asked for their views in the survey.',
    'The Minister had asked the force to review its policy in May.',
    'The questionnaire asked how often people used the bus.',
    'The Board asked itself what success looked like.',
    'The question was whether the budget could bear it.',
    'Members asked questions on the report.',
    'Mr Hale wondered at the beauty of the hall.',
    'Officers will ask the contractor when the work will start.',
    'She said that people often asked why it took so long.',
  ])('%s', (sentence) => {
    expect(read(sentence).exchanges).toEqual([])
  })
})

describe('what is like it and wants one is a question', () => {
  it.each([
    'Cllr Pope asked that the item be deferred because the figures were wrong.',
    'Cllr Pope asked when the item would be brought back.',
    'Cllr Pope asked for support for victims.',
    'Cllr Pope asked the force for its support plan.',
    'Cllr Pope asked whether phones were being used in cells.',
    'Cllr Pope asked if cameras could be switched on in cells.',
    'Cllr Pope asked whether the minutes of the board could be published.',
    'The Director was asked whether staff had been told.',
    'Members asked questions on the cost of the scheme.',
  ])('%s', (sentence) => {
    expect(read(sentence).exchanges.length).toBe(1)
  })
})

describe('that there were questions, and not what was asked, leaves none without an answer', () => {
  it.each([
    'Cllr Dean asked a supplementary question at the meeting.',
    'Cllr Dean asked two further questions, which were answered.',
    'Members asked questions and officers responded.',
    'Members asked a number of questions which were answered by officers.',
    'Cllr Dean put a question to the Director.',
    'Questions were asked and answered.',
    'Members raised a number of queries on the accounts, to which the Treasurer replied.',
    'Members sought clarification on several matters and officers responded accordingly.',
    'Cllr Dean asked several detailed questions about the accounts and was satisfied with the answers.',
    'Members asked questions about recruitment, vetting and the fleet, to which the Director responded.',
  ])('%s', (sentence) => {
    expect(read(sentence).exchanges).toEqual([])
  })

  it.each([
    'Cllr Dean put a supplementary question. Who was paying for it?',
    'Cllr Dean asked two questions. The first was whether the pier was safe.',
    'Cllr Dean asked a supplementary question about the buses. Ms Ward replied that nine were left.',
    'Cllr Dean questioned whether the pier was safe.',
    'Members asked questions about the cost. Ms Ward said that it was £4m.',
  ])('but what was asked is a question: %s', (sentence) => {
    expect(read(sentence).exchanges.length).toBe(1)
  })
})
