import { clarityOf } from '../../src/answers/clarity-of'
import { decideReply } from '../../src/answers/decide-reply'
import type { Reply } from '../../src/model/ask'
import type { Example } from './example'
import { type Counts, type Model, probability, type Training, train } from './regression'

/** An example with what a model that has not seen its question says of it. */
export interface Judged {
  readonly example: Example
  /** Probability of a clear reply. */
  readonly clear: number
  readonly reply: Reply
}

const FOLDS = 8

/** How the two models are trained. */
const trainings: Readonly<Record<'clear' | 'silent', Training>> = {
  clear: { penalty: 20, wordPenalty: 80, steps: 250, least: 15, leastWord: 25 },
  silent: { penalty: 6, wordPenalty: 15, steps: 250, least: 10, leastWord: 25 },
}

export const isClear = ({ reply }: Example): boolean => reply === 'explicit'
const isSilent = ({ reply }: Example): boolean => clarityOf(reply) === 'clear-non-reply'

/** Trains the model of a clear reply, and on examples that are not clear that of none at all. */
export function trainBoth(examples: readonly Example[], counts: Counts): Readonly<Record<'clear' | 'silent', Model>> {
  const open = examples.filter((example) => !isClear(example))
  return {
    clear: train(examples, isClear, counts, trainings.clear),
    silent: train(open, isSilent, counts, trainings.silent),
  }
}

/** Judges every example by models trained on the other questions, in eight folds. */
export function crossValidate(examples: readonly Example[], counts: Counts, clearFrom: number): Judged[] {
  const groups = [...new Set(examples.map(({ group }) => group))]
  const fold = new Map(groups.map((group, index) => [group, index % FOLDS]))
  return Array.from({ length: FOLDS }, (_, held) => held).flatMap((held) => {
    const rest = examples.filter(({ group }) => fold.get(group) !== held)
    const { clear: clearly, silent: silently } = trainBoth(rest, counts)
    return examples
      .filter(({ group }) => fold.get(group) === held)
      .map((example) => {
        const clear = probability(clearly, example)
        const silent = (): number => probability(silently, example)
        const { evidence, index, features } = example
        return { example, clear, reply: decideReply(evidence[index]!, features, { clear, silent }, clearFrom) }
      })
  })
}
