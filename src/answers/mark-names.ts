/** What words of a sentence do whatever was asked: the marks of the lexicon, the kinds of non-answer, and what is seen of the whole. */
const ofSentence = [
  ...['vague', 'hedged', 'conditional', 'negative', 'causal', 'stance', 'exemplary', 'counted', 'timed', 'action'],
  ...['change', 'pending', 'no-such', 'willing', 'quantified', 'personal', 'date'],
  ...['declining', 'ignorance', 'deferred', 'clarification', 'deflection', 'refused'],
  ...[
    'number-first',
    'asks',
    'opening',
    'settles',
    'figure',
    'name',
    'anaphoric',
    'short',
    'particular',
    'bare',
    'plain',
  ],
] as const

/** What it does for one ask. */
const ofAsk = ['owed', 'owed-plain', 'opening-no', 'anaphoric-echo', 'echo', 'tense'] as const

/** Marks that count apart where the sentence speaks about the ask. */
const bearing = [
  ...['owed', 'owed-plain', 'opening', 'settles', 'figure', 'echo', 'tense', 'change', 'action', 'no-such'],
  ...['quantified', 'particular', 'plain', 'pending'],
] as const

export type MarkName = (typeof ofSentence)[number] | (typeof ofAsk)[number]

/** The names of all marks; marks and their counts stand in arrays in this order. */
export const markNames: readonly string[] = [...ofSentence, ...ofAsk, ...bearing.map((name) => `${name}-about`)]

/** The place of each mark in that order. */
export const markAt = Object.fromEntries(markNames.map((name, index) => [name, index])) as Readonly<
  Record<MarkName, number>
>

/** The places of the marks that count apart where the sentence speaks about the ask, each with its place there. */
export const bearingAt: readonly (readonly [mark: number, about: number])[] = bearing.map((name) => [
  markAt[name],
  markNames.indexOf(`${name}-about`),
])

/** For every mark in the order of their names 1 where it holds and 0 where not. */
export type Marks = Uint8Array

export function hasMark(marks: Marks, name: MarkName): boolean {
  return marks[markAt[name]] === 1
}
