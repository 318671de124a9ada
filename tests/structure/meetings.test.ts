import { describe, expect, it } from 'vitest'
import { segment } from '../../src/analyze'
import { type MeetingCase, meetings } from '../cases/structure/meetings'

function check(one: MeetingCase): void {
  const { meeting } = segment(one.text)
  for (const fact of ['body', 'kind', 'date', 'next'] as const)
    if (one[fact] !== undefined) expect({ [fact]: meeting[fact] }).toEqual({ [fact]: one[fact] })
  if (one.parts === undefined) return
  expect(meeting.parts.map(({ kind, date }) => `${kind} ${date}`)).toEqual(one.parts)
  for (const part of meeting.parts) expect(part.start).toBeLessThan(one.text.length)
}

describe('meetings', () => {
  for (const one of meetings) {
    const test = one.fails === undefined ? it : it.fails
    test(one.fails === undefined ? one.name : `${one.name} (does not hold yet: ${one.fails})`, () => check(one))
  }
})
