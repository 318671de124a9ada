import { describe, expect, it } from 'vitest'
import { commitmentsOfTurn } from '../../src/commitments/extract-commitments'
import { notPromisedInNotes, promisedInNotes } from '../cases/commitments/in-notes'
import type { PromisedOfBoards } from '../cases/commitments/of-boards'
import { date, people, speaker } from './people'

const found = (text: string, act: PromisedOfBoards[0]) =>
  commitmentsOfTurn(
    { text, act, speaker, asker: null, organisation: 'Selby Council', isTold: true },
    { people, date, next: '2025-04-09' },
  )

describe('what notes promise', () => {
  it.each(promisedInNotes)('%s, %s %s: %s', (act, kind, firmness, sentence, owner, due) => {
    const text = sentence.replace(/[«»]/g, '')
    const all = found(text, act)
    const marked = all.reduceRight(
      (out, { span }) => `${out.slice(0, span.start)}«${out.slice(span.start, span.end)}»${out.slice(span.end)}`,
      text,
    )
    expect(marked).toBe(sentence)
    const [first] = all
    expect([first?.kind, first?.firmness, first?.owner?.name ?? '', first?.due?.iso ?? '']).toEqual([
      kind,
      firmness,
      owner,
      due,
    ])
  })
})

describe('what notes say without promising', () => {
  it.each(notPromisedInNotes)('$text', ({ text, act }) => {
    expect(found(text, act)).toEqual([])
  })
})
