import { describe, expect, test } from 'vitest'
import { bodiesNamed, mostNamed } from '../../src/commitments/named-body'

describe('the body that a document names', () => {
  test.each([
    [
      'MARLBY COUNTY BOROUGH COUNCIL\n\nLEARNING SCRUTINY COMMITTEE\n\nPresent: Councillor Ann Lane',
      'Marlby County Borough Council',
    ],
    ['Held at Calder Vale Police HQ. Present: Ann Lane, Chief Constable', 'Calder Vale Police'],
    ['Ardmore Hospitals NHS Trust\nBoard in public', 'Ardmore Hospitals NHS Trust'],
    ['CITY OF MARLOW BAY\nWORK SESSION', 'City of Marlow Bay'],
    ["Minutes of Marlby City Council's Roads Committee", 'Marlby City Council'],
    ['LARCH FLATS WATER DISTRICT BOARD OF DIRECTORS\nRegular meeting', 'Larch Flats Water District'],
    ['Regular Meeting of the Port of Marlow Board of Commissioners', 'Port of Marlow'],
    ['Questions from members. An Garda Síochána was represented by Supt Lane.', 'An Garda Síochána'],
    ['NHS Marlby Integrated Care Board\nBoard meeting', 'NHS Marlby Integrated Care Board'],
    ['Marlby Police and Crime Panel met at the Council Chamber.', null],
    ['QUESTIONS TO THE POLICE', null],
    ['WOMEN IN POLICE', null],
    ['BOARD OF POLICE COMMISSIONERS', null],
    ['Report of the Marlby Police Department', 'Marlby Police Department'],
    ['The Special Constabulary has 40 members.', null],
    ['', null],
  ])('%s', (text, name) => {
    expect(mostNamed(bodiesNamed(text), false)).toBe(name)
  })

  test('is the force where police answer', () => {
    const text = 'Marlby City Council hosted the meeting; Marlby City Council made the tea. Vale Police answered.'
    expect(mostNamed(bodiesNamed(text), true)).toBe('Vale Police')
    expect(mostNamed(bodiesNamed(text), false)).toBe('Marlby City Council')
  })
})
