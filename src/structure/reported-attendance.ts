import type { Block } from '../model/block'
import { sentences } from '../text/sentences'
import { namedInFull } from './office-first'
import type { RosterEntry } from './roster-entry'
import { pluralOffice } from './roster-office'
import { surnameEntries } from './roster-surnames'
import { readRosterText } from './roster-text'

/** Those whom a sentence says to have been at the meeting, or not. */
export interface Reported {
  readonly attendance: 'present' | 'apologies'
  readonly entries: readonly RosterEntry[]
  /** Whether the sentence is a list and nothing else. */
  readonly listed: boolean
}

const WHO =
  '(?:\\p{L}+\\s+){0,4}?(?:members?|staff|officers?|officials?|commissioners?|trustees|directors|guests|others|persons|councillors)'
const FOLLOWS = new RegExp(
  `^(?:the following|other|others|also|board|(?:sub-?)?committee|council|commission)\\b\\s*(?:${WHO}\\s+)?(?:(?:in|on|from)\\s+(?:\\p{L}+\\s+){1,4}?)?(?:(?:was|were)\\s+(?:also\\s+)?)?(present|in attendance|absent|participated|attended|attending|participating|answered the roll call|excused)\\b[^:.]{0,60}?(?::|\\s(?:were|was)\\s)\\s*`,
  'iu',
)
/** 'Council members present at the start of the meeting:', 'Members present were', 'Absent:' within a paragraph. */
const LABEL =
  /^((?:\p{Lu}\p{L}*\s)?(?:\p{L}+\s){0,2}?)(?:(?:also|were|was)\s)?(present|in attendance|attending|absent|excused)(?:\s(?:at|for|in|on|from|by|via)\s(?:\p{L}+\s){0,5}\p{L}+)?\s*(?::\s*|\s(?:were|was):?\s)(?=\p{Lu})/iu
/** '... opened the meeting with the following trustees present: Jane Doe, Ravi Roe' */
const WITH_THESE =
  /\bwith the following (?:\p{L}+ ){0,3}?(present|in attendance|attending|absent|excused)\s?:?\s+(?=\p{Lu})/u
const ABSENT = /^(?:absent|excused)$/i
/** 'Trustee Jane Doe was absent.', but not for an item. */
const MISSED =
  /^(\p{Lu}[^;:]{4,160}?),? (?:was|were) (?:absent|excused|not present|not in attendance|unable to (?:attend|be present))(?: (?:from|at) (?:this|the|tonight['\u2019]s) meeting)?\.?$/u
/** 'Jane Doe, Director of Works, and Ravi Roe, Clerk, were in attendance for this item.' */
const ATTENDED =
  /^(\p{Lu}.{6,400}?),?\s+(?:was|were)\s+(?:also\s+)?(?:in attendance|present)\b(?: (?:for|during|at) (?:this|the) (?:item|meeting|discussion))?(?:[^.;]{0,40}\.?$|;)/u

/** 'The meeting was attended by Jane Doe (Chair), Ravi Roe and the following officers: ...' */
const ATTENDED_BY =
  /^(?:(?:The|This) )?(?:\p{L}+ ){0,4}?(?:meeting|session|hearing|sitting|members|officers) (?:was|were) (?:also )?(?:attended|joined) by (?:the following(?: \p{L}+){0,3}:? )?(?=\p{Lu})/iu

/** 'The meeting was called to order by Jane Doe, Chair.' */
const OPENED = /\bcalled to order (?:at [^,]{3,14} )?by (\p{Lu}[^;]{4,70}?)(?:,? (?:at|on)\b|\.?$)/u

/** 'Chair Jane Doe called the meeting to order at 7 p.m.' */
const CALLED = /^(\p{Lu}[^;:]{4,70}?),? called (?:the|this) (?:\p{L}+ ){0,5}?to order\b/u

/** 'This item was chaired by Jane Doe (Vice Chair)' */
const CHAIRED_BY =
  /^(?:This|The) (?:item|meeting|session|part of the meeting) was chaired by (?:the )?(\p{Lu}[^.;]{4,80}?)(?:\.|$)/u

/** 'The board met at 9 a.m. with Chairman Jane Doe presiding.' */
const PRESIDING = /\bwith (\p{Lu}[^;,]{4,60}?),? presiding\b/u

/** 'Jane Doe (Chair) presided.', '(Councillor Doe in the Chair)' */
const PRESIDED =
  /^\(?(\p{Lu}[^;.]{4,80}?(?:\. [^;.]{3,60}?)?),? (?:presided|took the [Cc]hair|in the [Cc]hair\b|chaired the (?:meeting|session))\b/u

/** 'The Mayor welcomed to the meeting Superintendent Jane Doe and Ravi Roe, Head of Roads.', 'accompanied by her Chief of Staff, Jo Poe' */
const WELCOMED =
  /\b(?:welcomed|introduced|accompanied by|joined by)(?: back)?(?: to the (?:meeting|board|(?:sub-?)?committee|panel|council|session))?(?: (?:his|her|their))? (\p{Lu}[^;:]{6,240}?)(?:,? (?:to (?:the|this|their|his|her)|who|for|from|at|on)\b|,? and (?:invited|thanked|asked|congratulated|advised|explained|said|noted)\b|\.?$)/u

/** Whoever takes the chair is the Chair of the meeting, whatever else they are. */
function asChair(entry: RosterEntry): RosterEntry {
  return { ...entry, aliases: [...entry.aliases, 'Chair', 'Chairman', 'Chairperson'] }
}

/** Reads, sentence by sentence, whom a block tells to have been there: 'Other members present were A, B and C.' */
export function reportedAttendance({ text, kind }: Block): Reported[] {
  if (kind === 'furniture' || text.length > 2_000 || !MAY.test(text)) return []
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const these = sentence.includes('with the following ') ? WITH_THESE.exec(sentence) : null
    if (these === null) return [readSentence(sentence)]
    const list = readList(sentence.slice(these.index + these[0].length).replace(/\.$/, ''), null)
    return [readSentence(sentence.slice(0, these.index).trim()), toldOf(these[1]!, list)]
  })
}

function toldOf(how: string, entries: readonly RosterEntry[]): Reported {
  return { attendance: ABSENT.test(how) ? 'apologies' : 'present', entries, listed: entries.length > 0 }
}

function readSentence(sentence: string): Reported {
  const bare = BARE_PRESENT.exec(sentence)
  if (bare !== null) return { attendance: 'present', entries: surnameEntries(bare[1]!, null), listed: false }
  const by = ATTENDED_BY.exec(sentence)
  if (by !== null) {
    const entries = readRosterText(sentence.slice(by[0].length).replace(/\.$/, ''))
    return { attendance: 'present', entries, listed: entries.length > 1 }
  }
  const label = LABEL.exec(sentence)
  const lead = label ?? FOLLOWS.exec(sentence)
  if (lead !== null) {
    const entries = readList(
      sentence.slice(lead[0].length).replace(/\.$/, ''),
      label === null ? null : pluralOffice(label[1]!.trim()),
    )
    return toldOf(lead.at(-1)!, entries)
  }
  const missed = MISSED.exec(sentence)?.[1]
  if (missed !== undefined) {
    const entries = readRosterText(missed)
    return {
      attendance: 'apologies',
      entries: entries.every(({ role }) => role !== null) ? entries : [],
      listed: false,
    }
  }
  const chaired = CHAIRED_BY.exec(sentence)
  const presided = PRESIDING.exec(sentence) ?? PRESIDED.exec(sentence) ?? CALLED.exec(sentence)
  const told = (chaired ?? OPENED.exec(sentence) ?? presided ?? ATTENDED.exec(sentence))?.[1]
  if (told === undefined) return { attendance: 'present', entries: welcomed(sentence), listed: false }
  const read = readRosterText(told.replace(/, as (?:the )?/, ', '))
  const entries = chaired === null && presided === null ? read : read.map(asChair)
  return { attendance: 'present', entries: entries.some(({ role }) => role !== null) ? entries : [], listed: false }
}

/** Those welcomed or brought along: by full names, each with a rank or an office. */
function welcomed(sentence: string): readonly RosterEntry[] {
  const guests = WELCOMED.exec(sentence)?.[1]
  return guests === undefined ? [] : namedInFull(guests).filter(({ role }) => role !== null)
}

function readList(list: string, office: string | null): readonly RosterEntry[] {
  const read = readRosterText(list)
  const called = surnameEntries(list, office, 1)
  return called.length > read.length ? called : read.map((one) => ({ ...one, role: one.role ?? office }))
}

/** 'Present were Doe, Roe, Poe and Moe.': a list of surnames and nothing else. */
const BARE_PRESENT =
  /^(?:[Rr]oll [Cc]all:? )?[Pp]resent (?:were|are):? ((?:\p{Lu}[\p{L}'\u2019-]+,? (?:and )?){2,12}\p{Lu}[\p{L}'\u2019-]+)\.?$/u

/** A cheap test before the sentences are looked for. */
const MAY =
  /\b(?:present|in attendance|absent|participated|attended|joined by|welcomed|introduced|accompanied by|roll call|excused|unable to|to order|presid(?:ing|ed)|took the chair|in the chair|chaired the|chaired by)\b/i
