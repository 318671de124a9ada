import type { AskType } from '../model/ask'
import { type AskFeatures, featureNames } from './ask-features'

/**
 * Learned weights of features, each row a name and four numbers: what the feature counts for every ask, and what it counts besides
 * where a yes or no, a fact (a number, time or name), or an account (a reason, way, instance or view) is owed.
 */
export type Weights = readonly (readonly [name: string, all: number, yesOrNo: number, fact: number, account: number])[]

const columns: Readonly<Record<AskType, 2 | 3 | 4>> = {
  polar: 2,
  assurance: 2,
  quantity: 3,
  time: 3,
  entity: 3,
  reason: 4,
  manner: 4,
  example: 4,
  opinion: 4,
}
const tables = new WeakMap<Weights, ReadonlyMap<AskType, Table>>()

/** What counts for every ask of a type, and for each feature in the order of their names. */
interface Table {
  readonly bias: number
  readonly weights: Float64Array
}

/**
 * The probability that logistic regression gives features (Cox, 1958), from 0 to 1; rows `bias` and `type …` count for every ask of
 * that type, and `said` is what the words of the answer add to the odds.
 */
export function weigh(weights: Weights, features: AskFeatures, type: AskType, said: number): number {
  const table = tablesOf(weights).get(type)!
  let odds = table.bias + said
  for (let at = 0; at < features.length; at++) odds += features[at]! * table.weights[at]!
  return 1 / (1 + Math.exp(-odds))
}

/** Which of the columns of weights an ask's type takes: 2, 3 or 4. */
export function columnOf(type: AskType): 2 | 3 | 4 {
  return columns[type]
}

function tablesOf(weights: Weights): ReadonlyMap<AskType, Table> {
  const old = tables.get(weights)
  if (old !== undefined) return old
  const rows = new Map(weights.map((row) => [row[0], row]))
  const table = (type: AskType): Table => ({
    bias: (rows.get('bias')?.[1] ?? 0) + (rows.get(`type ${type}`)?.[1] ?? 0),
    weights: Float64Array.from(featureNames, (name) => {
      const row = rows.get(name)
      return row === undefined ? 0 : row[1] + row[columns[type]]
    }),
  })
  const made = new Map(Object.keys(columns).map((type) => [type as AskType, table(type as AskType)]))
  tables.set(weights, made)
  return made
}
