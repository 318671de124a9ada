import type { Annotation } from './annotation'
import type { LayerScore, Remark } from './remark'
import { sameWords } from './same-words'

type Meeting = NonNullable<Annotation['meeting']>
type Fact = 'body' | 'kind' | 'date' | 'next'

const facts: readonly Fact[] = ['body', 'kind', 'date', 'next']

/** The four facts of a meeting: body (the same words), kind, date and date of the next one. */
export function scoreMeeting(gold: Meeting, found: Meeting): LayerScore {
  const wrong = facts.filter((fact) => !isRight(fact, gold, found))
  return {
    measures: { meeting: { kind: 'rate', right: facts.length - wrong.length, of: facts.length } },
    remarks: wrong.map((fact): Remark => {
      const note = `${fact} ${gold[fact] ?? 'none'}, found ${found[fact] ?? 'none'}`
      return { layer: 'meeting', sign: '~', span: null, note }
    }),
  }
}

function isRight(fact: Fact, gold: Meeting, found: Meeting): boolean {
  if (fact === 'body') return sameWords(gold.body, found.body)
  return (gold[fact] ?? null) === (found[fact] ?? null)
}
