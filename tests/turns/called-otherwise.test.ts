import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { acts, board, links, roles } from './told'

describe('an office told without a name', () => {
  it('is the one told in full before it', () => {
    const text = `${board}1. Dues\n\nThe Head of Service for Moorings and Cranes presented the report. Mrs Orme asked what it cost. The Head of Service said \u00a390.`
    expect(acts(text)).toEqual(['question P. Orme', 'answer the Head of Service for Moorings and Cranes'])
  })

  it('gives way to the name that stands behind it between commas', () => {
    const text = `${board}1. Dues\n\nThe Vice Chair of the Works Committee, Tom Hale, asked why. Works Committee Chair, Mrs Orme, asked when.`
    expect(acts(text)).toEqual(['question Tom Hale', 'question P. Orme'])
  })

  it('may hold an "and" before the name', () => {
    const text = `${board}1. Dues\n\nTom Hale asked what it was. Chief Data and Works Officer Ruth Lamb said it was late.`
    expect(acts(text)).toEqual(['question Tom Hale', 'answer Ruth Lamb'])
  })
})

describe('who speaks at a hearing', () => {
  const text = `${board}1. PUBLIC COMMENT\n\nMara Drey, 41 Tulip Lane \u2013 She has two boats at the quay. She asked whether the crane would go. Mr Poole said no.\n\nCora Umber, Orwin Springs \u2013 Wanted to know if dues would rise. Mr Poole said yes.`

  it('is named before the address', () => {
    expect(acts(text)).toEqual(['question Mara Drey', 'answer J. Poole', 'question Cora Umber', 'answer J. Poole'])
    expect(roles(text).slice(-2)).toEqual(['Mara Drey | -', 'Cora Umber | -'])
  })
})

describe('senators', () => {
  const hearing =
    'Works Legislation Committee\n28/05/2024\nEstimates\n\nIn Attendance\n\nSenator Dalton, Minister representing the Minister for Works\n\nMr Warwick Edge APM, Commissioner\n\nCommittee met at 09:02\n\nCHAIR ( Senator Keogh-Barns ): I declare open this hearing.\n\nSenator HALLAM: Why is the crane shut?\n\nMr Edge : It is being painted.\n\nSenator HALLAM: Minister, when will it open?\n\nSenator Dalton: In June, Senator.\n\nSenator HALLAM: And the slip?\n\nMr Edge : It is open.\n\nCHAIR: Thank you, Senator.\n\nSenator HALLAM: What did it cost?\n\nMr Edge : It cost $40,000.'

  it('are called so where their surname is all that is known', () => {
    expect(roles(hearing)).toEqual([
      'Senator Dalton | Minister representing the Minister for Works',
      'Warwick Edge | Commissioner',
      'Senator Keogh-Barns | Chair',
      'Senator Hallam | -',
    ])
    expect(links(hearing)).toEqual([
      'Senator HALLAM: Why is t < Mr Edge : It is being pa',
      'Senator HALLAM: Minister < Senator Dalton: In June,',
      'Senator HALLAM: And the  < Mr Edge : It is open.',
      'Senator HALLAM: What did < Mr Edge : It cost $40,00',
    ])
  })
})

describe('the reference of an action', () => {
  it('begins a line of its own, and is no part of who owes it', () => {
    const text = `${board}1. Dues\n\nMembers noted the report and agreed the following action:\n20240514-BM-001: Mr Poole to report to the Works Committee on dues.\n\n2. Boats\n\nAction R24/23 - The Harbour Master (LHB) to count the boats.`
    expect(acts(text).slice(0, 2)).toEqual(['decision -', 'action -'])
    expect(analyze(text).commitments.map(({ owner }) => owner?.name)).toEqual(['J. Poole', 'R. Ward'])
  })
})
