import { policeTaxonomy } from '../../../src/lexicons/topics/police-taxonomy'
import { overlap } from '../../../src/model/span'
import type { AnnotatedTurn } from './annotation'
import { type Finding, finding } from './measure'
import type { LayerScore, Remark } from './remark'

const core = new Set(['vawg', 'recruitment', 'budget', 'victims'])

/** The topics by which gold was annotated: of others ('housing' in a council's minutes) it says neither yes nor no. */
const annotated = new Set(policeTaxonomy.topics.map(({ id }) => id))

interface Compared {
  readonly turn: AnnotatedTurn
  readonly want: readonly string[]
  readonly have: readonly string[]
}

/** The topics of each gold turn against those of the found turn that shares most with it. */
export function scoreTopics(gold: readonly AnnotatedTurn[], found: readonly AnnotatedTurn[]): LayerScore {
  const compared = gold.map((turn) => ({
    turn,
    want: [...new Set(turn.topics)],
    have: [...new Set(mostShared(turn, found)?.topics)].filter((topic) => annotated.has(topic)),
  }))
  return {
    measures: { topicsCore: counted(compared, (topic) => core.has(topic)), topicsAll: counted(compared, () => true) },
    remarks: compared.flatMap(topicRemarks),
  }
}

function mostShared(turn: AnnotatedTurn, found: readonly AnnotatedTurn[]): AnnotatedTurn | undefined {
  let best: AnnotatedTurn | undefined
  let most = 0
  for (const candidate of found) {
    const shared = overlap(turn, candidate)
    if (shared > most) [best, most] = [candidate, shared]
  }
  return best
}

function counted(compared: readonly Compared[], isMeant: (topic: string) => boolean): Finding {
  const want = compared.flatMap((one) => one.want.filter(isMeant))
  const have = compared.flatMap((one) => one.have.filter(isMeant))
  const hits = compared.flatMap((one) => one.want.filter((topic) => isMeant(topic) && one.have.includes(topic)))
  return finding(hits.length, want.length, have.length)
}

function topicRemarks({ turn, want, have }: Compared): Remark[] {
  const missed = want.filter((topic) => !have.includes(topic))
  const madeUp = have.filter((topic) => !want.includes(topic))
  return [
    ...missed.map((note): Remark => ({ layer: 'topics', sign: '-', span: turn, note })),
    ...madeUp.map((note): Remark => ({ layer: 'topics', sign: '+', span: turn, note })),
  ]
}
