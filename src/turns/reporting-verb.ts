import { askVerbs, commentVerbs, decideVerbs, procedureVerbs, replyVerbs, sayVerbs } from '../lexicons/reporting-verbs'
import type { FrameAct } from './frame-act'

/** A verb by which a sentence reports what somebody said or did, in lower case. Offsets are into the sentence. */
export interface ReportedVerb {
  readonly start: number
  readonly end: number
  readonly verb: string
}

const ACTS = new Map<string, FrameAct>([
  ...decideVerbs.map((verb) => [verb, 'decide'] as const),
  ...procedureVerbs.map((verb) => [verb, 'procedure'] as const),
  ...commentVerbs.map((verb) => [verb, 'comment'] as const),
  ...sayVerbs.map((verb) => [verb, 'say'] as const),
  ...replyVerbs.map((verb) => [verb, 'reply'] as const),
  ...askVerbs.map((verb) => [verb, 'ask'] as const),
])

/** What a reporting verb says that its subject does; undefined for other words. */
export function actOfVerb(verb: string): FrameAct | undefined {
  return ACTS.get(verb)
}

/** All reporting verbs, in lower case. */
export function reportingVerbs(): Iterable<string> {
  return ACTS.keys()
}
