import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import ical from 'ical.js'
import papa from 'papaparse'
import { expect, test } from 'vitest'
import { exportAnalysis } from '../../src/export'
import type { Analysis } from '../../src/model/analysis'
import { board } from './documents'
import { parlamintFaults } from './parlamint-faults'
import { elementsOf } from './xml-elements'

/** What ends something in one of the formats, and any other string. */
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        ...[']]>', '<a>', '</u>', '<!--', '&', '"', "'", '\r\n', '\n', '\r', '=', '+1', '@', '\uff1dx', '\t', '\x00'],
        ...[
          '\ud83d',
          '\udea2',
          '🚢',
          '\u202e',
          '\u2028',
          '\ufffe',
          '\ufeff',
          ',',
          ';',
          ':',
          '\\',
          '\\n',
          '|',
          '`',
          '#',
        ],
        ...['END:VEVENT', 'BEGIN:VCALENDAR', '<?xml', '<![CDATA[', '%PDF', '../', 'x'],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

/** The board's minutes in which everything that the document says is this text. */
function saying(text: string): Analysis {
  const { analysis } = board
  const speaker = <Person>(one: Person): Person => (one === null ? one : { ...one, name: text, label: text })
  return {
    ...analysis,
    meeting: { ...analysis.meeting, body: text },
    people: analysis.people.map((one) => ({ ...one, name: text, role: text, organisation: text, aliases: [text] })),
    items: analysis.items.map((one) => ({ ...one, number: text, title: text })),
    turns: analysis.turns.map((one) => ({ ...one, text, speaker: speaker(one.speaker) })),
    commitments: analysis.commitments.map((one) => ({ ...one, text, action: text, owner: speaker(one.owner) })),
    figures: analysis.figures.map((one) => ({ ...one, text, about: text, unit: text })),
  }
}

const granted = { format: 'tei', licence: 'CC BY 4.0' } as const
const shape = (xml: string): string[] => elementsOf(xml).map(({ name }) => name)
const eventsIn = (text: string): number => new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').length

test('no words of a document change the shape of an export', { timeout: 60_000 }, () => {
  const due = eventsIn(exportAnalysis(board.analysis, { format: 'ics' }))
  const lines = exportAnalysis(board.analysis, { format: 'jsonl' }).split('\n').length
  fc.assert(
    fc.property(words, (text) => {
      const found = saying(text)
      for (const format of ['akn', 'tei'] as const) {
        const xml = exportAnalysis(found, { format, names: [text] })
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(shape(xml)).toEqual(shape(exportAnalysis(saying('plain'), { format, names: ['plain'] })))
        if (format === 'tei') expect(parlamintFaults(exportAnalysis(found, { ...granted, names: [text] }))).toEqual([])
      }
      expect(eventsIn(exportAnalysis(found, { format: 'ics' }))).toBe(due)
      expect(exportAnalysis(found, { format: 'jsonl' }).split('\n')).toHaveLength(lines)
      expect(JSON.parse(exportAnalysis(found, { format: 'json' }))).toEqual(found)
      for (const table of Object.values(exportAnalysis(found, { format: 'csv', names: [text] }))) {
        const { data, errors } = papa.parse<string[]>(table.slice(0, -2), { delimiter: ',', newline: '\r\n' })
        expect(errors).toEqual([])
        expect(new Set(data.map((row) => row.length)).size).toBe(1)
        expect(data.flat().filter((cell) => /^\s*[=@\uff1d]/.test(cell))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
