import { featureNames } from '../../src/answers/ask-features'
import { columnOf, type Weights } from '../../src/answers/weigh'
import type { Example } from './example'

/** How a model is trained: on which features, how strongly weights are drawn to nought, and for how many steps. */
export interface Training {
  readonly penalty: number
  readonly steps: number
  /** Features that fewer examples have are left out. */
  readonly least: number
}

interface Row {
  readonly keys: Int32Array
  readonly values: Float64Array
  readonly truth: 0 | 1
}

/**
 * Logistic regression with a quadratic penalty, by AdaGrad (Duchi, Hazan and Singer, 2011) over all examples at every step, so that
 * the same examples give the same weights. Each feature has a weight of its own and one for what the ask is owed.
 */
export function train(
  examples: readonly Example[],
  truth: (example: Example) => boolean,
  { penalty, steps, least }: Training,
): Weights {
  const names = namesIn(examples, least)
  const rows = examples.map((example) => row(example, names, truth(example)))
  const size = names.size * 4
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(size)
    // The bias, which comes first, is not drawn to nought.
    for (let key = 1; key < size; key++) slope[key] = penalty * weights[key]!
    for (const { keys, values, truth: wanted } of rows) {
      let odds = 0
      for (let at = 0; at < keys.length; at++) odds += weights[keys[at]!]! * values[at]!
      const error = 1 / (1 + Math.exp(-odds)) - wanted
      for (let at = 0; at < keys.length; at++) slope[keys[at]!]! += error * values[at]!
    }
    const rate = 0.5 / (1 + step / 40)
    for (let key = 0; key < size; key++) {
      squares[key]! += slope[key]! ** 2
      weights[key]! -= (rate * slope[key]!) / Math.sqrt(squares[key]!)
    }
  }
  const rounded = (key: number): number => Math.round(weights[key]! * 100) / 100 + 0
  return [...names].flatMap(([name, key]): Weights[number][] => {
    const four = [0, 1, 2, 3].map((column) => rounded(key * 4 + column)) as [number, number, number, number]
    return four.some((weight) => weight !== 0) ? [[name, ...four]] : []
  })
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

function row({ features, type }: Example, names: ReadonlyMap<string, number>, truth: boolean): Row {
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
  return {
    keys: Int32Array.from(cells, ([key]) => key),
    values: Float64Array.from(cells, ([, value]) => value),
    truth: truth ? 1 : 0,
  }
}
