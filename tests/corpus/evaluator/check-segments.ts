import { acts } from '../../../src/model/turn'
import type { AnnotatedTurn } from './annotation'
import { plainWords } from './plain-words'

const knownActs: ReadonlySet<string> = new Set([...acts, 'none'])

/** What is wrong with the row of segments: ids, order, gaps with words in them, acts, topics that are none of `topics`. */
export function checkSegments(
  segments: readonly AnnotatedTurn[],
  source: string,
  topics: ReadonlySet<string>,
): string[] {
  return [
    ...repeated(segments),
    ...outOfOrder(segments, source.length),
    ...uncovered(segments, source),
    ...segments.filter(({ act }) => !knownActs.has(act)).map(({ id, act }) => `${id}: no act '${act}'`),
    ...segments.flatMap((segment) => unknownTopics(segment, topics)),
  ]
}

function repeated(segments: readonly AnnotatedTurn[]): string[] {
  const seen = new Set<string>()
  return segments.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => `${id}: this id stands twice`)
}

function outOfOrder(segments: readonly AnnotatedTurn[], length: number): string[] {
  return segments.flatMap(({ id, start, end }, index) => {
    if (end <= start || end > length) return [`${id}: ${start}-${end} is no stretch of the ${length} units`]
    return start < (segments[index - 1]?.end ?? 0) ? [`${id}: starts at ${start}, before the one above ends`] : []
  })
}

/** Words outside tags that are in no segment. */
function uncovered(segments: readonly AnnotatedTurn[], source: string): string[] {
  const ends = [0, ...segments.map(({ end }) => end)]
  return [...segments.map(({ start }) => start), source.length].flatMap((start, index) => {
    const from = ends[index] ?? 0
    const words = start > from ? plainWords(source.slice(from, start)) : ''
    return words === '' ? [] : [`${from}-${start}: in no segment: ${words.slice(0, 60)}`]
  })
}

function unknownTopics({ id, act, topics = [] }: AnnotatedTurn, known: ReadonlySet<string>): string[] {
  const wrong = topics.filter((topic) => !known.has(topic)).map((topic) => `${id}: no topic '${topic}'`)
  const isSilent = act === 'none' || act === 'procedural'
  return isSilent && topics.length > 0 ? [...wrong, `${id}: topics on a ${act} segment`] : wrong
}
