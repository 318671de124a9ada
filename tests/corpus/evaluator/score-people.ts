import type { Annotation } from './annotation'
import { finding, rate } from './measure'
import { pairUp } from './pair-up'
import type { LayerScore, Remark, Sign } from './remark'
import { sameName, sameWords } from './same-words'

type Person = NonNullable<Annotation['people']>[number]

/** Who took part: the people by name, and the role and attendance of those who are found. */
export function scorePeople(gold: readonly Person[], found: readonly Person[]): LayerScore {
  const pairs = pairUp(gold, found, (a, b) => (sameName(a.name, b.name) ? 1 : 0), 1)
  const met = new Set(pairs.flat())
  const left = (all: readonly Person[], sign: Sign) =>
    all
      .filter((person) => !met.has(person))
      .map((person) => remark(sign, `${person.name}, ${person.role ?? 'no role'}`))
  return {
    measures: {
      people: finding(pairs.length, gold.length, found.length),
      peopleRole: rate(pairs, ([a, b]) => sameWords(a.role, b.role)),
      peopleAttendance: rate(pairs, ([a, b]) => sameAttendance(a, b)),
    },
    remarks: [...left(gold, '-'), ...left(found, '+'), ...pairs.flatMap(([a, b]) => labelRemarks(a, b))],
  }
}

function sameAttendance(gold: Person, found: Person): boolean {
  return (gold.attendance ?? null) === (found.attendance ?? null)
}

function labelRemarks(gold: Person, found: Person): Remark[] {
  const remarks: Remark[] = []
  if (!sameWords(gold.role, found.role))
    remarks.push(remark('~', `${gold.name}: role ${gold.role ?? 'none'}, found ${found.role ?? 'none'}`))
  if (!sameAttendance(gold, found))
    remarks.push(remark('~', `${gold.name}: ${gold.attendance ?? 'unlisted'}, found ${found.attendance ?? 'unlisted'}`))
  return remarks
}

function remark(sign: Sign, note: string): Remark {
  return { layer: 'people', sign, span: null, note }
}
