import type { Block } from '../model/block'
import { matches } from '../text/matches'
import type { MarkedEntry } from './marked-attendance'
import { surnameEntries } from './roster-surnames'
import { readRosterText } from './roster-text'

/** 'Jane Doe - present', 'Mr. Roe, absent', 'Poe: here', 'Kim Moe ..... Excused' */
const CALLED =
  /(?:^|[;,.]\s+(?:and\s+)?)((?:\p{Lu}[\p{L}'\u2019-]*\.?\s){0,3}\p{Lu}[\p{L}'\u2019-]+)(?:,\s+|\s*[:\u2013\u2014-]\s*|\s*\.{2,}\s*|\s+)([Pp]resent|PRESENT|[Hh]ere|HERE|[Aa]bsent|ABSENT|[Ee]xcused|EXCUSED|[Nn]ot present|P|A)(?=[;,.]|$)/gu
const LABEL =
  /^(?:(?:the )?roll[- ]call|attendance|(?:board|council|committee|members?) attendance)\s*[:\u2013\u2014-]\s*/i
const STATE = /\b(?:present|here|absent|excused)[.;]?$|[-\u2013\u2014:]\s?[PA]\.?$/i
/** Fewer called in a document are no roll. */
const LEAST = 3
/** How far into a document the roll is called. */
const REACH = 60

/** Those whom a roll calls with what they answered, by block; none where fewer than three are called. */
export function rollCall(blocks: readonly Block[]): ReadonlyMap<number, readonly MarkedEntry[]> {
  const found = new Map<number, readonly MarkedEntry[]>()
  let count = 0
  blocks.slice(0, REACH).forEach(({ text, kind }, index) => {
    if (kind === 'furniture' || text.length > 600 || !STATE.test(text)) return
    const entries = calledIn(text)
    if (entries.length > 0) found.set(index, entries)
    count += entries.length
  })
  return count >= LEAST ? found : new Map()
}

/** Those called in a line that holds nothing else. */
function calledIn(text: string): MarkedEntry[] {
  const list = text.replace(LABEL, '')
  const hits = matches(CALLED, list)
  const left = list.length - hits.reduce((sum, [whole]) => sum + whole.length, 0)
  if (hits.length === 0 || left > 1) return []
  const entries = hits.flatMap(([, name, state]) => {
    const [entry] = [...readRosterText(name!), ...surnameEntries(name!, null, 1)]
    return entry === undefined
      ? []
      : [{ entry, attendance: /^(?:present|here|p)$/i.test(state!) ? ('present' as const) : ('apologies' as const) }]
  })
  return entries.length === hits.length ? entries : []
}
