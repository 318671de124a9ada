import { type Annotation, readAnnotation } from './annotation'

/** A meeting in miniature, with one of everything that is scored. */
export const sampleSource = `Marlow Fen Drainage Board
Minutes of the meeting of 4 March 2025
Present: Cllr Ada Finch (Chair), Tom Rusk (Engineer)

1. Pumping Stations
The Chair asked how many pumps were out of service and when they would be mended.
- The Engineer said that about 12 pumps were.
- He would report the dates by June 2025.

2. Rates
RESOLVED that the rate be set at £4.50.
`

/** Where words stand in the sample, from the first of `from` to the end of `to`. */
function at(from: string, to = from): { start: number; end: number } {
  const start = sampleSource.indexOf(from)
  return { start, end: sampleSource.indexOf(to, start) + to.length }
}

const question = 'how many pumps were out of service'
const dates = 'when they would be mended'
const promise = 'He would report the dates by June 2025'

const segments = [
  { id: 'S1', ...at('Marlow', '1. Pumping Stations'), act: 'none', speaker: null, topics: [] },
  { id: 'S2', ...at('The Chair asked', 'mended.'), act: 'question', speaker: 'Ada Finch', topics: ['performance'] },
  {
    id: 'S3',
    ...at('- The Engineer', '2025.'),
    act: 'answer',
    speaker: 'Tom Rusk|the Engineer',
    topics: ['performance'],
  },
  { id: 'S4', ...at('2. Rates'), act: 'none', speaker: null, topics: [] },
  { id: 'S5', ...at('RESOLVED', '£4.50.'), act: 'decision', speaker: null, topics: ['budget'] },
]

const asks = [
  { ...at(question), text: question, type: 'quantity', clarity: 'clear-reply', reply: 'explicit' },
  { ...at(dates), text: dates, type: 'time', clarity: 'ambivalent', reply: 'general' },
]

const pumps = { ...at('12'), text: '12', kind: 'count', value: 12, unit: 'pump', modifier: 'approx' }
const rate = { ...at('£4.50'), text: '£4.50', kind: 'money', value: 4.5, unit: 'GBP', modifier: 'exact' }

/** The gold of the sample as its file would hold it. */
export const sampleGold = {
  sha256: 'not read here',
  meeting: { body: 'Marlow Fen Drainage Board', kind: 'minutes', date: '2025-03-04', next: null, parts: [] },
  people: [
    { name: 'Ada Finch', role: 'Chair', organisation: null, attendance: 'present' },
    { name: 'Tom Rusk', role: 'Engineer', organisation: null, attendance: 'present' },
  ],
  items: [
    { number: '1', title: 'Pumping Stations', presenters: [], ...at('1. Pumping') },
    { number: '2', title: 'Rates', presenters: [], ...at('2. Rates') },
  ],
  segments,
  exchanges: [{ question: 'S2', answers: ['S3'], flagged: true, asks }],
  figures: [pumps, rate],
  commitments: [
    { ...at(promise), text: promise, kind: 'undertaking', firmness: 'firm', owner: 'Tom Rusk', due: '2025-06' },
  ],
  tables: [],
}

/** A fresh copy of the sample's gold, for a test to spoil. */
export function sampleAnnotation(): Annotation {
  return readAnnotation(sampleGold)
}

/** What a library without fault would find in the sample: each speaker by the first name that the gold allows. */
export function sampleFindings(): Annotation {
  const gold = sampleAnnotation()
  return { ...gold, turns: gold.turns.map((turn) => ({ ...turn, speaker: turn.speaker?.split('|')[0] })) }
}
