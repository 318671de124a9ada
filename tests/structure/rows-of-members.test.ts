import { expect, it } from 'vitest'
import { segment } from '../../src'

const meeting = (list: string): string =>
  `Harbour and Bylaws Committee\n\nMinutes of the meeting held on 22 August 2019\n\n${list}\n\n1 Fees\n\nThe report was noted.\n`
const named = (list: string): string[] => segment(meeting(list)).people.map(({ name }) => name)

it('two members of a row whose gap is lost', () => {
  expect(
    named('PRESENT\nCr R Harwood (Chair)\nDeputy Mayor H Sefton Cr K Blakely\nCr P Lau Cr O Prent (Deputy Chair)'),
  ).toEqual(['R Harwood', 'H Sefton', 'K Blakely', 'P Lau', 'O Prent'])
})

it('wards behind a hyphen, glued or not, that look like names', () => {
  const list = `Members:
Moira Gill (Chairman)-Auchen and Glen
Wen Li Shaw-Kirkton
Robert McKie-Nether Annick
Jessie Orr-Upper Annick
Apologies:
Andrew Carl - Auchen and Glen
Sheila Wight - Solwick East
Tom Rae - Nether Annick`
  const { people } = segment(meeting(list))
  expect(people.map(({ name, attendance }) => [name, attendance])).toEqual([
    ['Moira Gill', 'present'],
    ['Wen Li Shaw', 'present'],
    ['Robert McKie', 'present'],
    ['Jessie Orr', 'present'],
    ['Andrew Carl', 'apologies'],
    ['Sheila Wight', 'apologies'],
    ['Tom Rae', 'apologies'],
  ])
})

it('numbers of those present and references with a year number no item, and one each', () => {
  const { items } = segment(
    meeting('Present: Cr R Harwood (Chair), Cr K Blakely').replace(
      '1 Fees',
      '21-22/HB/31\n\nApologies\n\nThere were none.\n\n21-22/HB/32\n\nDues\n\nCr Blakely asked what they were.\n\n21-22/HB/33\n\nFees',
    ),
  )
  expect(items.map(({ number, title }) => [number, title])).toEqual([
    ['21-22/HB/31', 'Apologies'],
    ['21-22/HB/32', 'Dues'],
    ['21-22/HB/33', 'Fees'],
  ])
})
