import type { Block } from '../model/block'
import type { Roster } from './roster'
import { VERB } from './roster-bounds'
import { readRosterText } from './roster-text'

/** So far from the top a list of those present stands. */
const TOP = 8
/** Fewer names behind an unknown label are no list of those present, and fewer of them with an office or a body. */
const ENOUGH = 3
const HELD = 2
/** A few words before a colon, at the start or behind a first sentence: 'Here:', 'Those on line:', 'Kei te hui:', 'Present' before names that strokes part. */
const LABEL =
  /(?:^|[.;]\s)(?:(?:[\p{L}'\u2019-]+\s){0,4}[\p{L}'\u2019-]+:\s+|Present\s)(?=(?:[\p{L}.'\u2019-]+\s){1,5}[^:]{0,60}[,;/(])/u

/** Those listed on top behind a label that no list of labels has, each by a full name and several with what they are; null where none are. */
export function otherRoster(blocks: readonly Block[]): Roster | null {
  for (const [index, { kind, text }] of blocks.slice(0, TOP).entries()) {
    const label = kind === 'furniture' || text.length > LONGEST ? null : LABEL.exec(text)
    if (label === null || NO_LIST.test(label[0])) continue
    const listed = text.slice(label.index + label[0].length)
    const end = listed.search(/\.\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/u)
    const words = (end < 0 ? listed : listed.slice(0, end)).replace(/\s\/\s/g, '; ').replace(/[.;\s]+$/, '')
    const entries = VERB.test(words) ? [] : readRosterText(words)
    const full = entries.filter(({ name }) => name.includes(' '))
    const held = full.filter(({ role, organisation }) => role !== null || organisation !== null)
    if (full.length < ENOUGH || held.length < HELD || full.length < entries.length) continue
    const attendees = entries.map((entry) => ({ ...entry, office: null, attendance: 'present' as const }))
    return { blocks: new Set([index]), attendees }
  }
  return null
}

/** Labels of names of whom nothing says that they were there. */
const NO_LIST =
  /\b(?:cc|distribution|circulation|circulated|contacts?|candidates?|nominees?|nominations?|memory|copy|copies|minutes|away|missing|unable|not|apologies|absent|agenda|papers?|reports?|venue|documents?|authors?|speakers?)\b/i

/** No such list is longer. */
const LONGEST = 900
