import { commitmentsOfTurns } from '../../src/commitments/commitments-of-turns'
import { figuresOfTurns, placeFigures } from '../../src/figures/figures-of-turns'
import { readText } from '../../src/readers/read-text'
import { readOutline } from '../../src/structure/outline'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { topicsOfTurns } from '../../src/topics/topics-of-turns'
import { segmentTurns } from '../../src/turns/segment-turns'

/** A document with its turns and figures, and where told its topics and commitments: what `analyze` does before it judges. */
export function upToRoom(text: string, room: 'figures' | 'commitments'): unknown {
  const source = readText(text)
  const outline = readOutline(source, segmentBlocks(source))
  const segments = segmentTurns(source, outline)
  const { people, items, turns, exchanges } = segments
  const readings = segments.readings()
  const { body, date, next } = outline.meeting
  const figures = placeFigures(source, readings, figuresOfTurns(readings, exchanges, date))
  if (room === 'figures') return figures
  const topics = topicsOfTurns(source, turns, exchanges, items, readings, undefined)
  return [
    figures,
    topics,
    commitmentsOfTurns(source, { turns, exchanges, people, readings, tables: outline.tables, body, date, next }),
  ]
}
