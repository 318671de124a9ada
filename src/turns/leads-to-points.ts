import { isBulleted } from '../structure/is-bulleted'
import type { Moment } from './moment'
import { isSomeone } from './subject'

/** 'The Director presented the report and drew attention to the following:' over bullets: what somebody tells of an item goes on in these. */
export function leadsToPoints({ text, utterance, piece, scribe }: Moment): boolean {
  if (!isSomeone(utterance.frame?.subject) || !/:\s*-?$/.test(text) || !POINTS.test(text)) return false
  const below = scribe.blocks[piece.block + 1]
  return below !== undefined && below.level > 0 && isBulleted(below.marker)
}

const POINTS =
  /(?:,|\band\b|\bwith\b)[^.;:]{0,40}\b(?:highlight(?:ed|ing)|drew (?:\p{L}+['\u2019]? )?attention to|drawing attention to|outlin(?:ed|ing)|summari[sz](?:ed|ing)|cover(?:ed|ing)|reported|noted|advised|explained|stated|updated)\b[^.;:]{0,60}:\s*-?$|\b(?:highlighted|drew attention to|outlined|noted|made) the following(?: (?:key|main))?(?: (?:points|matters|issues))?\s*:\s*-?$|\bwith the following points?\b[^.;:]{0,30}:\s*-?$/iu
