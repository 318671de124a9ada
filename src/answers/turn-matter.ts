import type { Figure } from '../model/figure'
import type { Reading } from '../model/reading'
import type { Turn } from '../model/turn'
import type { AnswerTurn } from './answer-sentence'
import { labelEnd } from './label-end'

/** What of a document's turns is read for verdicts, by their ids. */
export interface TurnRecord {
  readonly turns: readonly Turn[]
  readonly readings: ReadonlyMap<string, Reading>
  /** Of each turn, with spans into its reading. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>
}

/** For the id of a turn its words, where its matter begins behind the speaker's label, and its figures. */
export function turnMatter({ turns, readings, figures }: TurnRecord): (id: string) => AnswerTurn {
  const labels = new Map(turns.map(({ id, speaker }) => [id, speaker?.label]))
  return (id) => {
    const { text, signs } = readings.get(id)!
    return { text, from: labelEnd(text, labels.get(id)), figures: figures.get(id) ?? [], signs }
  }
}
