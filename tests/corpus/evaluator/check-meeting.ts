import { documentKinds } from '../../../src/model/meeting'
import type { Annotation } from './annotation'
import { isDay } from './iso-day'
import { plainWords } from './plain-words'
import { foldWords } from './same-words'

const kinds: readonly string[] = documentKinds
/** A title stands within this many units of its item's start, behind a number or a tag. */
const titleReach = 400

/** What is wrong with the meeting's facts, the parts of the file, the people and the items. */
export function checkMeeting({ meeting, people = [], items = [] }: Annotation, source: string): string[] {
  const names = people.map(({ name }) => foldWords(name))
  return [
    ...(meeting === undefined ? ['meeting: missing'] : checkFacts(meeting, source.length)),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `people: ${name} stands twice`),
    ...people.filter(({ attendance }) => !isAttendance(attendance)).map(({ name }) => `people: attendance of ${name}`),
    ...items.filter((item) => !standsThere(item, source)).map(({ title }) => `items: '${title}' is not at its start`),
  ]
}

function checkFacts(meeting: NonNullable<Annotation['meeting']>, length: number): string[] {
  const { kind, date, next, parts = [] } = meeting
  const dates = [date, next, ...parts.map((part) => part.date)].filter((one) => one != null)
  const ordered = parts.every(({ start }, index) => start < length && start > (parts[index - 1]?.start ?? -1))
  return [
    ...[kind, ...parts.map((part) => part.kind)]
      .filter((one) => !isKind(one))
      .map((one) => `meeting: no kind '${one}'`),
    ...dates.filter((one) => !isDay(one)).map((one) => `meeting: '${one}' is no day`),
    ...(ordered ? [] : ['meeting: the parts are not in order']),
  ]
}

function isKind(kind: string | null | undefined): boolean {
  return kind != null && kinds.includes(kind)
}

function isAttendance(attendance: string | null | undefined): boolean {
  return attendance == null || attendance === 'present' || attendance === 'apologies'
}

function standsThere({ start, title }: { start: number; title: string }, source: string): boolean {
  return plainWords(source.slice(start, start + titleReach)).includes(plainWords(title))
}
