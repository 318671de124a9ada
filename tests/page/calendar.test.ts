import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from '../../src/page/calendar'

const event = { day: '2026-05-31', stamp: '2026-03-03', summary: 'A; b, c\\d', description: 'Two\nlines' }

test('a due date is a day in the calendar, the same each time', () => {
  const text = calendar([event])
  expect(text).toMatch(
    /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\nCALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:[0-9a-f]{16}@scrutineer\r\nDTSTAMP:20260303T000000Z\r\nDTSTART;VALUE=DATE:20260531\r\nSUMMARY:A\\; b\\, c\\\\d\r\nDESCRIPTION:Two\\nlines\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/,
  )
  expect(calendar([event])).toBe(text)
})

test('equal events have identifiers of their own', () => {
  const ids = [...calendar([event, event, { ...event, day: '2026-06-01' }]).matchAll(/UID:(\S+)/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(3)
})

test('no line is longer than 75 octets, no word of a document is a line of its own, and unfolded it is all there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      const text = calendar([{ ...event, summary }])
      const lines = text.split('\r\n')
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
      const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
      expect(unfolded.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1)
      expect(unfolded).toHaveLength(14)
    }),
  )
})
