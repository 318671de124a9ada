import { describe, expect } from 'vitest'
import { segment } from '../../src/analyze'
import { type RosterCase, rosters } from '../cases/structure/rosters'
import { rostersElsewhere } from '../cases/structure/rosters-elsewhere'
import { rostersMarked } from '../cases/structure/rosters-marked'
import { rostersOnPages } from '../cases/structure/rosters-on-pages'
import { eachCase } from '../each-case'

const front = 'Penrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\n'
const rest = '\n\n1. Harbour Dues\n\nThe dues were paid in full by the end of the year.\n'

/** `*` in a case stands for anything, `*x` for whatever ends in x. */
function fits(found: string, wanted: string): boolean {
  const have = found.split(' | ')
  return wanted
    .split(' | ')
    .every((part, index) => part === have[index] || (part[0] === '*' && have[index]!.endsWith(part.slice(1))))
}

/** Words by which people may be called are told where the minutes use them. */
const called = (forms: readonly string[]): string => forms.map((form) => `\nThe dues of ${form} were paid.\n`).join('')

function check({ list, people, aliases }: RosterCase): void {
  const found = segment(front + list + rest + called(Object.values(aliases ?? {}).flat())).people
  const lines = found.map(({ name, role, organisation, attendance }) =>
    [name, role ?? '-', organisation ?? '-', attendance ?? '-'].join(' | '),
  )
  expect(lines.map((line, index) => (fits(line, people[index] ?? '') ? people[index] : line)).join('\n')).toBe(
    people.join('\n'),
  )
  for (const [name, wanted] of Object.entries(aliases ?? {}))
    expect(found.find((person) => person.name === name)?.aliases).toEqual(expect.arrayContaining([...wanted]))
}

describe('attendance lists', () => {
  eachCase([...rosters, ...rostersElsewhere, ...rostersMarked, ...rostersOnPages], check)
})
