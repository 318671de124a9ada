import type { Annotation } from './annotation'
import { checkExchanges } from './check-exchanges'
import { checkMeeting } from './check-meeting'
import { checkRecords } from './check-records'
import { checkSegments } from './check-segments'

/** All that is wrong with a gold file, each in a line of plain words; empty where nothing is. `topics` are the ids there are. */
export function checkGold(gold: Annotation, source: string, topics: ReadonlySet<string>): string[] {
  return [
    ...(gold.sha256 === undefined ? ['sha256: missing'] : []),
    ...checkSegments(gold.turns, source, topics),
    ...checkExchanges(gold.turns, gold.exchanges ?? []),
    ...checkRecords(gold, source),
    ...checkMeeting(gold, source),
  ]
}
