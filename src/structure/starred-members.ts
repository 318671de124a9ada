import type { Block } from '../model/block'
import { groupHead } from './roster-group'
import { ROSTER_REACH } from './roster-reach'

/** '(*Present)', '* attended', '* = present at the meeting': what a star beside a name says. */
const LEGEND =
  /^\(?\*\s?(?:=|[\u2013-]|denotes|indicates|means)?\s?(?:(?:members?|those)\s)?(?:who\s)?(?:(?:was|were)\s)?(?:attended|present|in attendance)(?:\s(?:at|for)\b[^.]{0,40})?\)?\.?$/i

/** The blocks of an attendance list whose names have no star, where a star is said to mark who came. */
export function unstarred(blocks: readonly Block[]): ReadonlySet<number> {
  const front = blocks.slice(0, ROSTER_REACH).map(({ marker, text }) => (marker === '*' ? `* ${text}` : text))
  const legend = front.findIndex((text) => LEGEND.test(text))
  if (legend < 0) return new Set()
  const starred = front.flatMap((text, index) => (index !== legend && text.startsWith('*') ? [index] : []))
  if (starred.length < 2) return new Set()
  const below = starred[0]! > legend
  const group = front.findIndex((text, index) => index > starred.at(-1)! && (text.endsWith(':') || isGroup(text)))
  const [from, to] = below ? [legend + 1, group < 0 ? starred.at(-1)! + 1 : group] : [starred[0]!, legend]
  return new Set(
    Array.from({ length: to - from }, (_, at) => from + at).filter((index) => !front[index]!.startsWith('*')),
  )
}

/** 'In attendance' on a line of its own. */
function isGroup(text: string): boolean {
  return text.length < 40 && groupHead(text)?.[0].length === text.length
}
