import type { TaggedTurn } from '../model/analysis'

/** Turns that follow each other: a run of questions and answers, or a single other turn. */
export interface TurnRun {
  readonly asking: boolean
  readonly turns: readonly TaggedTurn[]
}

/** The turns in their order, each unbroken run of questions and answers together. */
export function questionRuns(turns: readonly TaggedTurn[]): TurnRun[] {
  const runs: { asking: boolean; turns: TaggedTurn[] }[] = []
  for (const turn of turns) {
    const asking = turn.act === 'question' || turn.act === 'answer'
    const last = runs.at(-1)
    if (asking && last?.asking === true) last.turns.push(turn)
    else runs.push({ asking, turns: [turn] })
  }
  return runs
}
