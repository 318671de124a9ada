import type { Block } from '../model/block'
import { readyAtUse } from '../text/ready-at-use'
import { sentences } from '../text/sentences'
import { isRole, type RosterEntry } from './roster-entry'
import { readRosterText } from './roster-text'

/** Those whom a sentence says to have been at the meeting, or not. */
export interface Reported {
  readonly attendance: 'present' | 'apologies'
  readonly entries: readonly RosterEntry[]
}

const WHO =
  '(?:\\p{L}+\\s+){0,4}?(?:members?|staff|officers?|officials?|commissioners?|trustees|directors|guests|others|persons|councillors)'
const FOLLOWS = readyAtUse(
  new RegExp(
    `^(?:the following|other|others|also|board|committee|council|commission)\\b\\s*(?:${WHO}\\s+)?(?:(?:in|on|from)\\s+(?:\\p{L}+\\s+){1,4}?)?(?:(?:was|were)\\s+(?:also\\s+)?)?(present|in attendance|absent|participated|attended|attending|participating|answered the roll call|excused)\\b[^:.]{0,60}?(?::|\\s(?:were|was)\\s)\\s*`,
    'iu',
  ),
)
const ABSENT = /^(?:absent|excused)$/i
/** 'Jane Doe, Director of Works, and Ravi Roe, Clerk, were in attendance for this item.' */
const ATTENDED =
  /^(\p{Lu}.{6,400}?),?\s+(?:was|were)\s+(?:also\s+)?(?:in attendance|present)\b(?: (?:for|during|at) (?:this|the) (?:item|meeting|discussion))?[^.]{0,40}\.?$/u

/** 'The meeting was called to order by Jane Doe, Chair.' */
const OPENED = /\bcalled to order (?:at [^,]{3,14} )?by (\p{Lu}[^;]{4,70}?)(?:,? (?:at|on)\b|\.?$)/u

/** Reads sentences of a block that tell who was there in prose: 'Other members present were A, B and C.' */
export function reportedAttendance({ text, kind }: Block): Reported[] {
  if (kind === 'furniture' || text.length > 2_000 || !MAY.test(text)) return []
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const bare = BARE_PRESENT.exec(sentence)
    if (bare !== null) return [{ attendance: 'present', entries: surnames(bare[1]!) } as const]
    const lead = FOLLOWS.exec(sentence)
    if (lead !== null) {
      const entries = readRosterText(sentence.slice(lead[0].length).replace(/\.$/, ''))
      return entries.length === 0
        ? []
        : [{ attendance: ABSENT.test(lead[1]!) ? 'apologies' : 'present', entries } as const]
    }
    const opened = OPENED.exec(sentence)
    const attended = opened ?? ATTENDED.exec(sentence)
    const entries = attended === null ? [] : readRosterText(attended[1]!)
    return entries.length === 0 || entries.every(({ role }) => role === null)
      ? []
      : [{ attendance: 'present', entries } as const]
  })
}

/** 'Present were Doe, Roe, Poe and Moe.': a list of surnames and nothing else. */
const BARE_PRESENT = readyAtUse(
  /^(?:[Rr]oll [Cc]all:? )?[Pp]resent (?:were|are):? ((?:\p{Lu}[\p{L}'\u2019-]+,? (?:and )?){2,12}\p{Lu}[\p{L}'\u2019-]+)\.?$/u,
)

function surnames(list: string): RosterEntry[] {
  return list
    .split(/, and |, | and /)
    .filter((name) => /^\p{Lu}/u.test(name) && !isRole(name))
    .map((name) => ({ name, role: null, organisation: null, aliases: [], printed: name, councillor: false }))
}

/** A cheap test before the sentences are looked for. */
const MAY = /\b(?:present|in attendance|absent|participated|attended|roll call|excused|to order)\b/i
