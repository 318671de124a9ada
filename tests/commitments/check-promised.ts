import { expect, it } from 'vitest'
import { type CommitmentTurn, commitmentsOfTurn } from '../../src/commitments/extract-commitments'
import type { NotPromisedOfBoards, PromisedOfBoards } from '../cases/commitments/of-boards'
import { marked, unmarked } from './marked'
import { date, people, speaker } from './people'

/** How the turns of the cases are read: whether as told in a report. */
type Reading = Pick<CommitmentTurn, 'isTold'>

const found = (text: string, act: CommitmentTurn['act'], reading: Reading) =>
  commitmentsOfTurn(
    { text, act, speaker, asker: null, organisation: () => 'Marlby Council', ...reading },
    { people, date, next: '2025-04-09' },
  )

/** A test for each sentence that promises: what is promised, how, by whom and by when. */
export function checkPromised(cases: readonly PromisedOfBoards[], reading: Reading = {}): void {
  it.each(cases)('%s, %s %s: %s', (act, kind, firmness, sentence, owner, due) => {
    const text = unmarked(sentence)
    const all = found(text, act, reading)
    expect(marked(text, all)).toBe(sentence)
    const [first] = all
    expect([first?.kind, first?.firmness, first?.owner?.name ?? '', first?.due?.iso ?? '']).toEqual([
      kind,
      firmness,
      owner,
      due,
    ])
  })
}

/** A test for each sentence that promises nothing. */
export function checkNotPromised(cases: readonly NotPromisedOfBoards[], reading: Reading = {}): void {
  it.each(cases)('$text', ({ text, act }) => {
    expect(found(text, act, reading)).toEqual([])
  })
}
