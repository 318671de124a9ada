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
  action: 9,
  change: 10,
  pending: 11,
  'no-such': 12,
  willing: 13,
  quantified: 14,
  personal: 15,
  date: 16,
  // By kinds of non-answer, and by what is seen of the whole.
  declining: 17,
  ignorance: 18,
  deferred: 19,
  clarification: 20,
  deflection: 21,
  refused: 22,
  'number-first': 23,
  asks: 24,
  opening: 25,
  settles: 26,
  figure: 27,
  name: 28,
  anaphoric: 29,
  short: 30,
  particular: 31,
  bare: 32,
  plain: 33,
  // What it does for one ask.
  owed: 34,
  'owed-plain': 35,
  'opening-no': 36,
  'anaphoric-echo': 37,
  echo: 38,
  tense: 39,
} as const

/** Marks that count apart where the sentence speaks about the ask. */
const bearing = [
  ...['owed', 'owed-plain', 'opening', 'settles', 'figure', 'echo', 'tense', 'change', 'action', 'no-such'],
  ...['quantified', 'particular', 'plain', 'pending'],
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
