import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'
import { type Segmentation, segmentationSchema } from '../../src/model/analysis'
import type { Span } from '../../src/model/span'
import { readText } from '../../src/readers/read-text'
import { listedMinutes, type MadeMinutes, narrativeMinutes, transcript } from '../cases/analyze/arbitrary-minutes'
import { anyText, scrapText } from '../cases/analyze/arbitrary-text'

/** A seed of its own makes every run of the suite the same; SCRUTINEER_SEED tries another. */
const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)
const runs = { numRuns: 300, seed }

function spansOf(found: Segmentation): Span[] {
  return [...found.turns, ...found.items, ...found.tables].map(({ span }) => span)
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Without soft hyphens and what has no width. */
const plain = (text: string): string =>
  folded(
    text
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC')),
  ).normalize('NFC')

describe('segment() of any text', () => {
  it('does not throw and has the shape of its schema', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        segmentationSchema.parse(segment(text))
      }),
      runs,
    )
  })

  it('keeps its spans in bounds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(segment(text))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { start } of segment(text).meeting.parts) expect(start).toBeLessThanOrEqual(text.length)
      }),
      runs,
    )
  })

  it('has its turns in order, none overlapping and none empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const turn of segment(text).turns) {
          expect(turn.span.start).toBeGreaterThanOrEqual(last)
          expect(turn.span.end).toBeGreaterThan(turn.span.start)
          expect(turn.text).not.toBe('')
          last = turn.span.end
        }
      }),
      runs,
    )
  })

  it('quotes what a reader sees at the span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = segment(text)
        const { format, view } = readText(text)
        for (const turn of found.turns) {
          expect(turn.text).toBe(folded(turn.text))
          if (format === 'plain') expect(plain(turn.text)).toBe(plain(text.slice(turn.span.start, turn.span.end)))
          else expect(folded(view)).toContain(turn.text)
        }
      }),
      runs,
    )
  })

  it('has unique ids, and references that lead somewhere', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { people, items, turns, exchanges } = segment(text)
        for (const list of [people, items, turns, exchanges]) {
          const ids = list.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
        const persons = new Set(people.map(({ id }) => id))
        const acts = new Map(turns.map(({ id, act }) => [id, act]))
        for (const speaker of [
          ...turns.map((turn) => turn.speaker),
          ...items.flatMap(({ presenters }) => presenters),
        ]) {
          if (speaker == null) continue
          expect(speaker.name).not.toBe('')
          if (speaker.personId !== null) expect(persons.has(speaker.personId)).toBe(true)
        }
        for (const { itemId } of turns) if (itemId !== null) expect(items.some(({ id }) => id === itemId)).toBe(true)
        for (const { question, answers } of exchanges) {
          expect(acts.get(question)).toBe('question')
          for (const answer of answers) expect(acts.get(answer)).toBe('answer')
        }
        expect(exchanges.map(({ question }) => question)).toEqual(
          turns.filter(({ act }) => act === 'question').map(({ id }) => id),
        )
      }),
      runs,
    )
  })

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(segment(text)).toEqual(segment(text))
      }),
      runs,
    )
  })

  it('reads CRLF as LF', () => {
    fc.assert(
      fc.property(scrapText, (text) => {
        const plain = text.replace(/\r\n?/g, '\n')
        expect(said(plain.replaceAll('\n', '\r\n'))).toEqual(said(plain))
      }),
      runs,
    )
  })

  it('does not mind spaces at the ends of lines', () => {
    fc.assert(
      fc.property(scrapText, (text) => {
        // An empty bullet is a case of its own (below).
        const plain = text.replace(/\u2022/g, '').replace(/[^\S\n]+(?=\n|$)/g, '')
        expect(said(plain.replaceAll('\n', '   \n'))).toEqual(said(plain))
      }),
      runs,
    )
  })
})

function said(text: string): string[] {
  return segment(text).turns.map((turn) => `${turn.act} | ${turn.speaker?.name ?? '-'} | ${turn.text}`)
}

describe('what the properties found once', () => {
  it.each([
    'Question 2: Dues (Asked by Ada Prowse)The Clerk said that it was. ',
    'RESOLVED: <h2>1. \u{1f6a2}<h2>REPLY:It was asked whether ',
  ])('turns in order: %j', (text) => {
    let last = 0
    for (const { span } of segment(text).turns) {
      expect(span.start).toBeGreaterThanOrEqual(last)
      last = span.end
    }
  })

  it.each(['<h2>1\\. \n\n\u{1f6a2}<li>REPLY:', '<p>**\n (CH)<p>: '])('CRLF in HTML: %j', (text) => {
    expect(said(text.replaceAll('\n', '\r\n'))).toEqual(said(text))
  })

  it.each(['<p><p>In reply, Ada Prowse\nWard 4 5Q1. ', '<p>In attendance:\n</td>- Why was it late? '])(
    'spaces at the ends of lines: %j',
    (text) => {
      expect(said(text.replaceAll('\n', '   \n'))).toEqual(said(text))
    },
  )

  it('a bullet with nothing behind it is no turn, whatever white space follows', () => {
    expect(said('DCS: \u2022   \n')).toEqual(said('DCS: \u2022\n'))
  })
})

describe('segment() of marked-up text', () => {
  const word = fc.constantFrom('The Chair', 'Dues & Fees', '£5', '<b>', 'said that it was', 'R&D', 'é', 'why?', 'late.')
  const entities = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/£/g, '&pound;').replace(/é/g, '&#233;')

  it('quotes words behind tags and entities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 2, maxLength: 9 }), { minLength: 2, maxLength: 6 }),
        (paragraphs) => {
          const html = paragraphs
            .map(
              (words) =>
                `<p>${words.map((one, at) => (at % 3 === 2 ? `<b>${entities(one)}</b>` : entities(one))).join(' ')}</p>`,
            )
            .join('\n')
          const seen = paragraphs.map((words) => words.join(' ')).join(' ')
          for (const turn of segment(html).turns) {
            expect(seen).toContain(turn.text)
            expect(
              html
                .slice(turn.span.start, turn.span.end)
                .replace(/<\/?[bp]>/g, '')
                .replace(/\s+/g, ' ')
                .trim(),
            ).toBe(entities(turn.text))
          }
        },
      ),
      runs,
    )
  })
})

describe('segment() of minutes made by a grammar', () => {
  const keepsAll = ({ text, said: wanted }: MadeMinutes): void => {
    const { turns, exchanges } = segment(text)
    expect(turns.map(({ act, speaker, text: words }) => [act, speaker?.name ?? '', words])).toEqual(
      wanted.map(({ act, speaker, words }) => [act, speaker, folded(words)]),
    )
    expect(exchanges.map(({ answers }) => answers.length)).toEqual(exchanges.map(() => 1))
  }

  it('keeps every question and answer of narrative minutes', () => {
    fc.assert(fc.property(narrativeMinutes, keepsAll), { numRuns: 100, seed })
  })

  it('keeps every speech of a transcript', () => {
    fc.assert(fc.property(transcript, keepsAll), { numRuns: 100, seed })
  })

  it('keeps every question and its bullets', () => {
    fc.assert(fc.property(listedMinutes, keepsAll), { numRuns: 100, seed })
  })
})
