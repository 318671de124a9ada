import { assessExchanges } from '../../src/answers/assess-exchanges'
import { commitmentsOfTurns } from '../../src/commitments/commitments-of-turns'
import { figuresOfTurns, placeFigures } from '../../src/figures/figures-of-turns'
import { readText } from '../../src/readers/read-text'
import { readOutline } from '../../src/structure/outline'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { topicsOfTurns } from '../../src/topics/topics-of-turns'
import { segmentTurns } from '../../src/turns/segment-turns'
import { processorTime } from '../growth'

/** The rooms of `analyze` in their order. */
type Stage = 'read' | 'blocks' | 'outline' | 'turns' | 'figures' | 'topics' | 'commitments' | 'answers'

/** What `analyze` does, with the milliseconds of the processor that each of its rooms takes. */
export function stageTimes(text: string): Record<Stage, number> {
  const times = {} as Record<Stage, number>
  const timed = <T>(stage: Stage, work: () => T): T => {
    let made: T
    times[stage] = processorTime(() => {
      made = work()
    })
    return made!
  }
  const source = timed('read', () => readText(text))
  const blocks = timed('blocks', () => segmentBlocks(source))
  const outline = timed('outline', () => readOutline(source, blocks))
  const segments = timed('turns', () => segmentTurns(source, outline))
  const { people, items, turns, exchanges } = segments
  const { body, date, next } = outline.meeting
  const { readings, figures } = timed('figures', () => {
    const made = segments.readings()
    const found = figuresOfTurns(made, exchanges, date)
    placeFigures(source, made, found)
    return { readings: made, figures: found }
  })
  timed('topics', () => topicsOfTurns(source, turns, exchanges, items, readings, undefined))
  const about = { turns, exchanges, people, readings, tables: outline.tables, body, date, next }
  const commitments = timed('commitments', () => commitmentsOfTurns(source, about))
  timed('answers', () => assessExchanges(source, { turns, exchanges, readings, figures, commitments }, {}))
  return times
}
