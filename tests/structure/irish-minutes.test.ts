import { expect, test } from 'vitest'
import { segment } from '../../src'
import { acts, roles } from '../turns/told'

const minutes = `MINUTES OF PROCEEDINGS AT MEETING OF BALLYROWAN CITY

AND COUNTY COUNCIL HELD IN THE COUNCIL CHAMBER,

ARDKEEN, ON MONDAY, 23RD MAY, 2022, AT 3.00 P.M.

PRESENT IN THE CHAIR: Councillor M. Carrigan, Mayor.

MEMBERS PRESENT:

Councillors Benn, Bourke, Egan, O'Brien,

O' Donnell, Teehan.

OFFICIALS IN ATTENDANCE:

Chief Executive (Mr. P. Dalton), Senior Executive Officer (Ms. M. Donohoe).

1. Housing

Circulated, copy of report dated 16th May, 2022.

Councillor O' Donnell asked how many houses were vacant. Ms. Donohoe stated that there were 41.
`

test('a name that goes on in the next line of capitals, and one with a gap behind its O', () => {
  expect(segment(minutes).meeting.body).toBe('Ballyrowan City and County Council')
  expect(roles(minutes)).toEqual([
    'M. Carrigan | Mayor',
    'Benn | -',
    'Bourke | -',
    'Egan | -',
    "O'Brien | -",
    "O'Donnell | -",
    'Teehan | -',
    'P. Dalton | Chief Executive',
    'M. Donohoe | Senior Executive Officer',
  ])
  expect(acts(minutes)).toEqual(["question O'Donnell", 'answer M. Donohoe'])
})
