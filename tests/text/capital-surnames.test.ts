import { expect, it } from 'vitest'
import { segment } from '../../src'
import { capitalSurname, isName, isTitledSurname, spokenShort, surnameOf } from '../../src/text/names'

it.each([
  ['TONG Kwok-hei', 'TONG', null],
  ['AU-YEUNG Sai-ho', 'AU-YEUNG', null],
  ['FAN Lai-sze, Rosanna', 'FAN', 'Rosanna FAN'],
  ['Alan TSUI Pak-ho', 'TSUI', 'Alan TSUI'],
  ['Gregor McALPINE', 'McALPINE', null],
  ['Jane Doe', null, null],
  ['Annual Report', null, null],
])('%s', (name, surname, short) => {
  expect([capitalSurname(name), spokenShort(name)]).toEqual([surname, short])
})

it('takes capitals for a surname beside a form of address or a hyphened name', () => {
  expect(['Miss Rosanna FAN', 'KAM Ho-yin', 'Cllr Jane DOE'].map(isName)).toEqual([true, true, true])
  expect(['Draft MINUTES', 'Kent NHS', 'Mr Annual REPORT'].map(isName)).toEqual([false, false, false])
  expect(['Mr POON', 'Councillor HALE', 'PC HALE', 'Mr CHAIR'].map(isTitledSurname)).toEqual([true, true, false, false])
  expect(['TONG Kwok-hei', 'Jane Doe'].map(surnameOf)).toEqual(['TONG', 'Doe'])
})

it('finds whoever is listed by the name that is used in speech', () => {
  const { turns } = segment(`Lantern Bay District Council

Minutes of the meeting held on 6 July 2015

Present:

Mr TONG Kwok-hei, MH, JP (Chairman)
Miss FAN Lai-sze, Rosanna
Mr Gregor McALPINE

In attendance:

Mr POON Chi-fai, Dennis, Chief Leisure Manager

1. Flooding

Miss Rosanna FAN asked when the playground would reopen. Mr Dennis POON replied that it would reopen in May.

Mr McALPINE asked who would pay. Mr POON said that the Council would.
`)
  expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
    ['question', 'FAN Lai-sze, Rosanna'],
    ['answer', 'POON Chi-fai, Dennis'],
    ['question', 'Gregor McALPINE'],
    ['answer', 'POON Chi-fai, Dennis'],
  ])
})
