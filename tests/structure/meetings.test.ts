import { describe, expect } from 'vitest'
import { segment } from '../../src/analyze'
import { type MeetingCase, meetings } from '../cases/structure/meetings'
import { meetingsElsewhere } from '../cases/structure/meetings-elsewhere'
import { eachCase } from '../each-case'

function check(one: MeetingCase): void {
  const { meeting } = segment(one.text)
  for (const fact of ['body', 'kind', 'date', 'next'] as const)
    if (one[fact] !== undefined) expect({ [fact]: meeting[fact] }).toEqual({ [fact]: one[fact] })
  if (one.parts === undefined) return
  expect(meeting.parts.map(({ kind, date }) => `${kind} ${date}`)).toEqual(one.parts)
  for (const part of meeting.parts) expect(part.start).toBeLessThan(one.text.length)
}

describe('meetings', () => {
  eachCase([...meetings, ...meetingsElsewhere], check)
})
