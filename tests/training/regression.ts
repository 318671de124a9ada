import { featureNames } from '../../src/answers/ask-features'
import { columnOf, type Weights, weigh } from '../../src/answers/weigh'
import type { Example } from './example'

/** How a model is trained: on which features, how strongly weights are drawn to nought, and for how many steps. */
export interface Training {
  readonly penalty: number
  /** How strongly the weights of words are: there are many, each in few examples. */
  readonly wordPenalty: number
  readonly steps: number
  /** Features and words that fewer examples have are left out. */
  readonly least: number
  readonly leastWord: number
}

/** What was learned: weights of the named features, and of words and pairs of words. */
export interface Model {
  readonly named: Weights
  readonly words: ReadonlyMap<string, number>
}

/** How much an example counts. */
export type Counts = (example: Example) => number

interface Row {
  readonly keys: Int32Array
  readonly values: Float64Array
  readonly truth: 0 | 1
  readonly counts: number
}

/**
 * Logistic regression with a quadratic penalty, by AdaGrad (Duchi, Hazan and Singer, 2011) over all examples at every step, so that
 * the same examples give the same weights. Each named feature has a weight of its own and one for what the ask is owed; a word has one.
 */
export function train(
  examples: readonly Example[],
  truth: (example: Example) => boolean,
  counts: Counts,
  how: Training,
): Model {
  const names = namesIn(examples, how.least)
  const words = wordsIn(examples, how.leastWord, names.size * 4)
  const rows = examples.map((example) => row(example, names, words, truth(example), counts(example)))
  const size = names.size * 4 + words.size
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  for (let step = 0; step < how.steps; step++) {
    const slope = new Float64Array(size)
    // The bias, which comes first, is not drawn to nought.
    for (let key = 1; key < size; key++)
      slope[key] = (key < names.size * 4 ? how.penalty : how.wordPenalty) * weights[key]!
    for (const { keys, values, truth: wanted, counts: weight } of rows) {
      let odds = 0
      for (let at = 0; at < keys.length; at++) odds += weights[keys[at]!]! * values[at]!
      const error = weight * (1 / (1 + Math.exp(-odds)) - wanted)
      for (let at = 0; at < keys.length; at++) slope[keys[at]!]! += error * values[at]!
    }
    const rate = 0.5 / (1 + step / 40)
    for (let key = 0; key < size; key++) {
      squares[key]! += slope[key]! ** 2
      weights[key]! -= (rate * slope[key]!) / Math.sqrt(squares[key]!)
    }
  }
  const rounded = (key: number): number => Math.round(weights[key]! * 100) / 100 + 0
  return {
    named: [...names].flatMap(([name, key]): Weights[number][] => {
      const four = [0, 1, 2, 3].map((column) => rounded(key * 4 + column)) as [number, number, number, number]
      return four.some((weight) => weight !== 0) ? [[name, ...four]] : []
    }),
    words: new Map([...words].map(([word, key]) => [word, rounded(key)])),
  }
}

/** The probability that a model gives an example. */
export function probability({ named, words }: Model, { features, type, said }: Example): number {
  let odds = 0
  for (const word of said) odds += words.get(word) ?? 0
  return weigh(named, features, type, odds)
}

/** Names of features by their place: the bias, the types, then the rest by their alphabet. */
function namesIn(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    featureNames.forEach((name, index) => {
      if (features[index] !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  const common = [...counts].filter(([, times]) => times >= least).map(([name]) => name)
  const types = [...new Set(examples.map(({ type }) => `type ${type}`))].sort()
  return new Map(['bias', ...types, ...common.sort()].map((name, index) => [name, index]))
}

/** Words and pairs by the place of their weights, from `from` on, by their alphabet. */
function wordsIn(examples: readonly Example[], least: number, from: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { said } of examples) for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = [...counts].filter(([, times]) => times >= least).map(([word]) => word)
  return new Map(common.sort().map((word, index) => [word, from + index]))
}

function row(
  { features, type, said }: Example,
  names: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
  truth: boolean,
  counts: number,
): Row {
  const column = columnOf(type) - 1
  const cells: [number, number][] = [
    [0, 1],
    [names.get(`type ${type}`)! * 4, 1],
  ]
  featureNames.forEach((name, index) => {
    const key = names.get(name)
    const value = features[index]!
    if (key !== undefined && value !== 0) cells.push([key * 4, value], [key * 4 + column, value])
  })
  for (const word of said) {
    const key = words.get(word)
    if (key !== undefined) cells.push([key, 1])
  }
  return {
    keys: Int32Array.from(cells, ([key]) => key),
    values: Float64Array.from(cells, ([, value]) => value),
    truth: truth ? 1 : 0,
    counts,
  }
}
