import type { Segmentation } from '../model/analysis'
import type { Turn } from '../model/turn'

/** Questions that one reply answers (mostly a single one), with the turns of that reply; no answers where none is recorded. */
export interface QuestionGroup {
  readonly questions: readonly Turn[]
  /** The number of the first question in the document, from 1. */
  readonly number: number
  readonly answers: readonly Turn[]
}

/** Every question of a document in order, those in a row that share their whole reply together. */
export function questionGroups(document: Segmentation): QuestionGroup[] {
  const turns = new Map(document.turns.map((turn) => [turn.id, turn]))
  const replies = new Map(document.exchanges.map(({ question, answers }) => [question, answers]))
  const groups: { questions: Turn[]; number: number; answers: Turn[]; key: string }[] = []
  let number = 0
  for (const turn of document.turns) {
    if (turn.act !== 'question') continue
    number++
    const ids = replies.get(turn.id) ?? []
    const key = ids.join(' ')
    const last = groups.at(-1)
    if (last !== undefined && key !== '' && last.key === key && last.questions[0]!.itemId === turn.itemId)
      last.questions.push(turn)
    else groups.push({ questions: [turn], number, answers: ids.flatMap((id) => turns.get(id) ?? []), key })
  }
  return groups
}
