import type { Block } from '../model/block'
import type { Attendee } from './attendee'
import { isBelowName } from './below-name'
import { bodyBehind, fromBody, headsBodies } from './body-behind'
import { cellsOf } from './cells-of'
import { roleColumn } from './columns'
import { entryOnLines } from './entry-on-lines'
import { groupBody } from './group-body'
import { groupLabel } from './group-label'
import { headsNobody } from './heads-nobody'
import { withHungCells } from './hung-cells'
import { isNoEntry } from './is-no-entry'
import { isRole } from './is-role'
import { joinReported } from './join-reported'
import { markedAttendance } from './marked-attendance'
import { memberKind } from './member-kind'
import { oneEach } from './one-each'
import { namesHolder, opensOffice } from './opens-office'
import { partsAbsent } from './parts-absent'
import { withPlainNames } from './plain-names'
import { rollCall } from './roll-call'
import { endsRoster, headsNames, isCounted, VERB } from './roster-bounds'
import type { RosterEntry } from './roster-entry'
import { isAbsence, rosterRuns } from './roster-group'
import { initialEntries } from './roster-initials'
import {
  headsFlatColumns,
  isFootnote,
  isServing,
  listsInOneCell,
  servesMeeting,
  speaks,
  toldAway,
} from './roster-lines'
import { isHeld, officeLabel, officeName, pluralOffice } from './roster-office'
import { ROSTER_REACH } from './roster-reach'
import { columnHeads, readRow, rowAttendance } from './roster-row'
import { runTogether } from './roster-run'
import { isSide, namesNobody } from './roster-side'
import { surnameEntries } from './roster-surnames'
import { readRosterText } from './roster-text'
import { rosterWords } from './roster-words'
import { unstarred } from './starred-members'
import { witnessRegister } from './witness-register'
import { retold, zipNameless, zipRoles } from './zip-roles'

/** The attendance list: which blocks it takes, and who is in it. */
export interface Roster {
  readonly blocks: ReadonlySet<number>
  readonly attendees: readonly Attendee[]
}

/** Reads the attendance list among `blocks[from..to)`: who was present and who sent apologies. */
export function readRoster(all: readonly Block[], from: number, to: number): Roster {
  const blocks = withHungCells(withPlainNames(all))
  const taken = new Set<number>()
  const attendees: Attendee[] = []
  const nameless: string[] = []
  const marks = new Map([...markedAttendance(blocks), ...rollCall(blocks)])
  const away = unstarred(blocks)
  let attendance: 'present' | 'apologies' = 'present'
  let opened = false
  // The office that a line of its own gives to the name below it, and the one that a group shares.
  let above: string | null = null
  let shared: string | null = null
  // The body that a line above says they come from.
  let body: string | null = null
  // What the columns of a table are headed.
  let heads: readonly string[] = []
  // How many without an office stand last in the list.
  let bareRun = 0
  // And how many of those the group itself has.
  let groupRun = 0
  // Whether a label below that of those absent parts these into kinds.
  let kinds = false
  // The same of labels that say no more than 'Members:' and 'Officers:'.
  let parted = false
  // A head says that bodies stand behind the names, without a sign between.
  let behind = false
  // Names stand in a row with nothing between them.
  let together = false
  // The block right below a label that stands alone.
  let below = -1
  // The last block that the list takes.
  let last = from - 1
  for (let index = from; index < to; index++) {
    const block = blocks[index]!
    if (taken.has(index - 1)) last = index - 1
    if (block.kind === 'furniture') continue
    if (index >= ROSTER_REACH && !opened) break
    const marked = marks.get(index)
    if (marked !== undefined) {
      for (const { entry, attendance: was } of marked) attendees.push({ ...entry, office: null, attendance: was })
      taken.add(index)
      opened = true
      continue
    }
    const isOver = !taken.has(index - 1) && isRole(blocks[index - 1]?.text ?? '')
    const told = opened ? entryOnLines(blocks, index, isOver) : null
    if (told !== null) {
      attendees.push({ ...told.entry, office: null, attendance })
      for (let at = index; at < index + told.blocks; at++) taken.add(at)
      index += told.blocks - 1
      continue
    }
    const register = witnessRegister(blocks, index)
    if (register !== null) {
      for (const entry of register.entries) attendees.push({ ...entry, office: null, attendance: 'present' })
      for (let at = index; at < register.end; at++) taken.add(at)
      index = register.end - 1
      opened = false
      continue
    }
    // What somebody says or asks lists nobody, and who is sworn in is named there.
    if (isNoEntry(block.text) || (block.speaker !== null && speaks(block, blocks[index + 1]))) {
      opened = false
      continue
    }
    if (opensOffice(blocks, index)) {
      opened = true
      above = officeName(block.text)
      // Below those who are absent the secretary is there.
      if (servesMeeting(block.text)) attendance = 'present'
      taken.add(index)
      continue
    }
    const headsThem = opened && headsBodies(block.text)
    behind ||= headsThem
    if (headsThem || (opened && (isFootnote(block) || namesNobody(block) || headsFlatColumns(block.text)))) {
      taken.add(index)
      continue
    }
    const column = opened
      ? (roleColumn(blocks, index, groupRun) ?? roleColumn(blocks, index, bareRun))
      : bareRun >= MANY && index - last < FAR
        ? roleColumn(blocks, index, bareRun)
        : null
    if (column !== null) {
      zipRoles(attendees, attendees.slice(-column.roles.length), column.roles)
      for (let at = index; at < index + column.blocks; at++) taken.add(at)
      index += column.blocks - 1
      bareRun = 0
      groupRun = 0
      continue
    }
    const opening = groupLabel(blocks, index, opened)
    // Far behind the list a bullet opens another only if it says who was there.
    const far =
      !opened &&
      attendees.length > 2 &&
      ((block.level > 0 && (index - last > FAR || isNumbered(blocks.slice(last + 1, index)))) ||
        // 'Police – Sgt Jane Doe' behind the list is a title with its presenter.
        (block.kind === 'heading' && index - last > 2 && /[\u2013\u2014-]\s*$/.test(opening?.[0] ?? '')))
    const none = opening !== null && ((far && !TELLS_WHO.test(opening[0]!)) || headsNobody(blocks, index, taken))
    const group = none ? null : opening
    const { words, more } = rosterWords(blocks, index)
    const label = group === null ? officeLabel(words) : null
    // 'Minutes:' and 'Note:' name somebody only before a name.
    const office = label !== null && namesHolder(words.slice(label[0].length)) ? label : null
    if (group === null && office === null && !opened) continue
    if (group !== null) {
      opened = true
      groupRun = 0
      kinds = false
      behind = false
      parted = attendance === 'apologies' && partsAbsent(blocks, index, group[0]!, parted)
      attendance = parted || isAbsence(group[0]!) ? 'apologies' : 'present'
      body = groupBody(group[0]!)
      shared = memberKind(group[0]!) ?? (/^council members/i.test(group[0]!) ? null : pluralOffice(group[0]!))
    } else if (
      office === null &&
      !(behind && bodyBehind(words) !== null) &&
      fromBody(words) === null &&
      endsRoster(block) &&
      !isCounted(blocks, index) &&
      !headsNames(blocks, index) &&
      !headsNames(blocks, index, 2) &&
      initialEntries(words, blocks, index).length === 0
    ) {
      if (attendees.length > 0 || index - from > 6) opened = false
      continue
    }
    // 'Residents' Network: Ms Doe' below another body's people.
    const own = group === null ? LABELLED.exec(block.text)?.[1] : undefined
    if (own !== undefined && !isRole(own)) body = groupBody(own)
    heads = columnHeads(block) ?? heads
    const rest = words.slice((group ?? office)?.[0]?.length ?? 0).replace(SUBMITTED, '')
    const headed = group !== null || index === below
    if (group !== null && rest === '') below = index + 1
    const columns = block.cells.length > 1 && !listsInOneCell(block)
    if (columns && group === null && isSide(cellsOf(block)[0] ?? '')) attendance = 'present'
    const runs = columns ? [] : rosterRuns(rest)
    const read: readonly RosterEntry[] = columns
      ? readRow(block, heads)
      : ((behind ? bodyBehind(rest) : fromBody(rest)) ??
        (group === null ? oneEach(blocks, index, rest) : null) ??
        readRosterText(runs[0]!.words, together))
    together ||= read.length > 3 && runTogether(runs[0]?.words ?? '') !== null
    const called = !headed || columns ? [] : surnameEntries(runs[0]!.words, null, shared === null ? 3 : 1)
    const named = called.length > read.length ? called : read
    const entries = named.length === 0 && !columns ? initialEntries(rest, blocks, index) : named
    const held = office !== null && isHeld(office[0]) ? officeName(office[0]) : above
    above = null
    const missed = away.has(index) ? ('apologies' as const) : null
    const was =
      rowAttendance(block) ?? toldAway(rest) ?? missed ?? (office === null && !isServing(rest) ? attendance : 'present')
    for (const entry of entries) {
      const common = held === null && shared !== null ? officeName(shared) : null
      // 'Public Governors' over 'Ms Doe \u2013 Mill Hill': what stands behind the name is no office.
      const seat = common !== null && entry.role !== null && !isRole(entry.role) ? entry.role : null
      // 'Jane Doe \u2013 A' in a list of members: apologies.
      const sent = entry.role !== null && SENT.test(entry.role)
      const role = sent ? common : seat === null ? (entry.role ?? common) : common
      attendees.push({
        ...entry,
        role,
        organisation: entry.organisation ?? (sent ? null : seat) ?? body,
        office: held,
        attendance: sent ? 'apologies' : was,
      })
      const bare = role === null && held === null
      bareRun = bare ? bareRun + 1 : 0
      groupRun = bare ? groupRun + 1 : 0
    }
    for (const run of runs.slice(1)) {
      attendance = isAbsence(run.label!) ? 'apologies' : 'present'
      const listed = readRosterText(run.words)
      const office = pluralOffice(run.label!) ?? shared
      for (const entry of listed.length > 0 ? listed : surnameEntries(run.words, null, 1))
        attendees.push({ ...entry, role: entry.role ?? office, office: null, attendance })
    }
    if (group === null && entries.length === 0 && attendees.length > 0 && isBelowName(blocks, index)) {
      const last = attendees.pop()!
      attendees.push(
        retold(
          last,
          [last.role, last.organisation, rest].filter((told) => told !== null),
        ),
      )
    } else if (group === null && entries.length === 0 && headsNames(blocks, index)) {
      shared = memberKind(rest)
      body = groupBody(rest)
      kinds ||= attendance === 'apologies' && groupRun === 0
      if (!isAbsence(rest) && (OTHERS.test(rest) || (!kinds && rest.endsWith(':')))) attendance = 'present'
      groupRun = 0
    } else if (entries.length === 0 && rest !== '' && isRole(rest) && !VERB.test(rest))
      nameless.push(rest.replace(/[\s,;.]+$/, ''))
    for (let at = index; at <= index + more; at++) taken.add(at)
    index += more
    if (opened && group === null && entries.length === 0 && !isRole(rest) && rest.length > 90) opened = false
  }
  joinReported(attendees, taken, blocks, from, Math.min(to, from + ROSTER_REACH))
  zipNameless(attendees, nameless)
  for (const index of [...taken]) if (headsNobody(blocks, index, taken)) taken.delete(index)
  return { blocks: taken, attendees }
}

/** 'A', 'Apols' behind a name. */
const SENT = /^(?:A|Ap|Apols?\.?|Apologies)$/

/** 'Apologies:' / 'were submitted on behalf of Councillor Doe' */
const SUBMITTED =
  /^(?:were|was|had been) (?:submitted|received|given|sent|tendered|intimated|made) (?:on behalf of|from|by|for) /i

/** A label before names. */
const LABELLED = /^(\p{Lu}[^:,;]{2,60}):\s+(?=\S)/u

/** Whether a numbered heading stands there, which begins the items. */
function isNumbered(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind, marker }) => kind === 'heading' && /^\d/.test(marker))
}

/** So many offices as there are names without one belong to them, even when a heading stands between. */
const MANY = 5
/** How many blocks may stand between groups of a list. */
const FAR = 12
const TELLS_WHO = /\b(?:present|attend|apolog|absent|regret|excused)/i

/** 'FROM THE POLICE DEPARTMENT:', 'From the Force:' behind those absent are others who came. */
const OTHERS = /^(?:[Ff]rom\b.*|[\p{Lu}\s'\u2019&/,-]{4,60}):$|\b(?:[Ii]n [Aa]ttendance|[Aa]ttending|[Pp]resent)\b/u
