/** What a sentence does, by name: each mark's place in arrays of marks. First what its words do whatever was asked. */
export const markAt = {
  vague: 0,
  hedged: 1,
  conditional: 2,
  negative: 3,
  causal: 4,
  stance: 5,
  exemplary: 6,
  counted: 7,
  timed: 8,
  change: 9,
  pending: 10,
  'no-such': 11,
  willing: 12,
  quantified: 13,
  personal: 14,
  date: 15,
  // By kinds of non-answer, and by what is seen of the whole.
  declining: 16,
  ignorance: 17,
  deferred: 18,
  clarification: 19,
  deflection: 20,
  refused: 21,
  'number-first': 22,
  numeral: 23,
  asks: 24,
  opening: 25,
  ellipsis: 26,
  settles: 27,
  figure: 28,
  name: 29,
  verbless: 30,
  particular: 31,
  bare: 32,
  plain: 33,
  // What it does for one ask.
  owed: 34,
  'owed-plain': 35,
  'anaphoric-echo': 36,
  echo: 37,
  'tail-echo': 38,
  tense: 39,
  // Whether it names what can be pointed to, and what is in fact done.
  concrete: 40,
  deed: 41,
} as const

/** Marks that count apart where the sentence speaks about the ask. */
const bearing = [
  'owed',
  'owed-plain',
  'figure',
  'echo',
  'tense',
  'change',
  'no-such',
  'quantified',
  'plain',
  'pending',
] as const

/** The names of all marks by their places. */
export const markNames: readonly string[] = [...Object.keys(markAt), ...bearing.map((name) => `${name}-about`)]

/** The places of the marks that count apart where the sentence speaks about the ask, each with its place there. */
export const bearingAt: readonly (readonly [mark: number, about: number])[] = bearing.map((name) => [
  markAt[name],
  markNames.indexOf(`${name}-about`),
])

/** For every mark in the order of their names 1 where it holds and 0 where not. */
export type Marks = Uint8Array

export function hasMark(marks: Marks, mark: number): boolean {
  return marks[mark] === 1
}
