import type { Person, Speaker } from '../../src/model/person'

const person = (id: string, name: string, role: string | null, aliases: string[]): Person => ({
  id,
  name,
  role,
  organisation: 'Marlby Council',
  attendance: 'present',
  aliases,
})

/** Who is in the room in these tests. */
export const people: readonly Person[] = [
  person('p1', 'Joan Barrow', 'Service Manager', ['JB']),
  person('p2', 'Petra Lund', 'Head of Housing', ['PL']),
  person('p3', 'Mara Quill', 'Director of Place', ['Ms Quill', 'MQ']),
  person('p4', 'Oli Ames', null, ['Councillor Ames']),
]

export const speaker: Speaker = { name: 'Mara Quill', personId: 'p3', label: 'Ms Quill' }
export const date = '2025-03-12'
