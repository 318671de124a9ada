import type { Block } from '../model/block'
import { matches } from '../text/matches'
import type { RosterEntry } from './roster-entry'
import { readRosterText } from './roster-text'

/** Somebody with a letter before the name that says whether they came. */
export interface MarkedEntry {
  readonly entry: RosterEntry
  readonly attendance: 'present' | 'apologies'
}

/** 'P. Councillor Jane Doe', 'A. Ms Roe' */
const MARK = /(?:^|\s)([PA])\.\s(?=\p{Lu}\p{Ll})/gu
const ADDRESSED = /(?:^|\s)[PA]\.\s(?:Councillor|Cllr|Mayor|Mrs?|Ms|Miss|Dr|Prof)\b/
/** So many with a form of address behind the letter make a list of that kind, of which one at least is away. */
const LEAST = 3
/** How far into a document such a list stands. */
const REACH = 60

/** The entries of an attendance list that prints 'P.' or 'A.' before each name, by block; none where a document has no such list. */
export function markedAttendance(blocks: readonly Block[]): ReadonlyMap<number, readonly MarkedEntry[]> {
  const found = new Map<number, MarkedEntry[]>()
  const front = blocks.slice(0, REACH)
  const printed = front.map(({ text, marker }) => (/^[PA]\.$/.test(marker) ? `${marker} ${text}` : text))
  const addressed = printed.filter((text) => ADDRESSED.test(text))
  if (addressed.length < LEAST || !addressed.some((text) => /(?:^|\s)A\.\s/.test(text))) return found
  front.forEach(({ kind }, index) => {
    const text = printed[index]!
    const marks = kind === 'furniture' || text.length > 400 ? [] : matches(MARK, text)
    if (marks.length === 0 || marks[0]!.index > 0) return
    const entries = marks.flatMap((mark, place) => {
      const words = text.slice(mark.index + mark[0].length, marks[place + 1]?.index ?? text.length).trim()
      const [entry] = readRosterText(words)
      return entry === undefined
        ? []
        : [{ entry, attendance: mark[1] === 'P' ? ('present' as const) : ('apologies' as const) }]
    })
    if (entries.length > 0) found.set(index, entries)
  })
  return found
}
