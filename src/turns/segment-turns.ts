import { type Block, blockEnd } from '../model/block'
import type { Exchange } from '../model/exchange'
import type { AgendaItem } from '../model/item'
import type { Person } from '../model/person'
import type { Reading } from '../model/reading'
import { isRecording, locate, quote, type Source, timeOf } from '../model/source'
import type { Turn } from '../model/turn'
import { asksSomebody } from '../structure/asks-somebody'
import { isRole } from '../structure/is-role'
import type { Outline } from '../structure/outline'
import { partyLine } from '../structure/party-line'
import { askerLine, isQuestionPaper } from '../structure/question-head'
import { questionOpening } from '../structure/question-opening'
import { readRosterText } from '../structure/roster-text'
import { writtenQuestions } from '../structure/written-questions'
import { lazily } from '../text/lazily'
import { isName, isNamed, isTitledSurname, stripTitles, surnameOf } from '../text/names'
import { officeHolder } from '../text/office-surname'
import { absentees } from './absentees'
import { agendaItems } from './agenda-items'
import { withArrivals } from './arrivals'
import { codedQuestions } from './coded-questions'
import type { Draft } from './draft'
import { withForenames } from './forenames-told'
import { giveOffice } from './give-office'
import { glossedInitials } from './glossed-initials'
import { addresseeIn, putBelow } from './head-questions'
import { withInitials } from './initials-told'
import { askerBefore } from './labelled-person'
import { linkExchanges } from './link-exchanges'
import { type NamedAbove, NOBODY_ABOVE, namedAbove } from './named-above'
import { namedBeside } from './named-beside'
import { paperParties } from './paper-parties'
import { initialsOfName, listPeople, unlistedPerson } from './people'
import { readMinutes } from './read-minutes'
import { readPaper } from './read-paper'
import { readTranscript } from './read-transcript'
import { readWrittenQuestions, writtenPeople } from './read-written-questions'
import { type Scribe, scribe } from './scribe'
import { readSides } from './sides'
import { type Speakers, speakersOf } from './speakers'
import { spokenWithin } from './spoken-within'
import { titledAsker } from './titled-asker'
import { toldHolders } from './told-holders'
import { isSurname, toldNames } from './told-names'
import { transcriptPeople } from './transcript-people'
import { readAsker, readReplier, receivedFrom, receivedFromOne } from './turn-label'
import { turnReading } from './turn-reading'
import { unknownInitials } from './unknown-initials'
import { readSpoken, type Spoken } from './utterance'

/** Who took part, the items, what was said and what replies to what. */
export interface Segments {
  readonly people: Person[]
  readonly items: AgendaItem[]
  readonly turns: Turn[]
  readonly exchanges: Exchange[]
  /** The words of each turn, by its id, for the rooms that look into them. */
  readings(): ReadonlyMap<string, Reading>
}

/** Reads the turns of an outlined document; ids count in reading order (`p1`, `i1`, `t1`, `x1`). */
export function segmentTurns(source: Source, outline: Outline): Segments {
  const listed = withArrivals(listPeople(withForenames(outline.attendees, outline.blocks)), outline.blocks)
  const verbatim = outline.kind === 'transcript'
  const written = outline.kind === 'paper' ? writtenQuestions(outline.blocks) : []
  const told = verbatim
    ? transcriptPeople(listed, outline.blocks, outline.silent)
    : withInitials([...listed, ...writtenPeople(written, listed.length)], outline.blocks)
  const speakers = speakersOf(told)
  const questions = outline.kind === 'paper' && written.length === 0 && isQuestionPaper(outline.blocks)
  const reported = outline.kind === 'minutes' || outline.kind === null || questions
  const above = reported ? namedAbove(outline, speakers) : NOBODY_ABOVE
  const spoken = reported ? spokenBlocks(outline, speakers, above) : []
  const people = verbatim || written.length > 0 ? told : joinUnlisted(told, outline, spoken, speakers)
  const clerk = scribe(outline.blocks, speakers, readSides(spoken, speakers, people))
  if (written.length > 0) readWrittenQuestions(outline, written, clerk)
  else write(source, outline, spoken, above, clerk, people)
  const drafts = clerk.drafts.filter((draft) => draft.pieces.some(({ start, end }) => end > start))
  const ids = drafts.map((_, index) => `t${index + 1}`)
  return {
    people,
    items: agendaItems(source, outline, speakers),
    turns: drafts.map((draft, index) => makeTurn(source, outline, draft, ids[index]!)),
    exchanges: linkExchanges(drafts, ids, outline.blocks),
    readings: () => new Map(drafts.map((draft, index) => [ids[index]!, turnReading(draft, outline.blocks)])),
  }
}

function write(
  source: Source,
  outline: Outline,
  spoken: readonly Spoken[],
  above: NamedAbove,
  clerk: Scribe,
  people: readonly Person[],
): void {
  if (outline.kind === 'transcript') readTranscript(outline, clerk, people, isRecording(source))
  else if (outline.kind === 'paper' && spoken.length === 0) readPaper(outline, clerk)
  else if (outline.kind !== 'agenda') readMinutes(outline, spoken, above.lines, clerk)
}

function spokenBlocks(outline: Outline, speakers: Speakers, above: NamedAbove): Spoken[] {
  const found: Spoken[] = []
  const coded = codedQuestions(outline.blocks)
  let before: Block | null = null
  outline.blocks.forEach((block, index) => {
    const last = before
    if (block.kind !== 'furniture') before = block
    if (outline.silent.has(index) || block.kind === 'furniture' || !mayTell(block) || above.lines.has(index)) return
    const one = readSpoken(block, index, speakers, {
      above: above.speakers.get(index) ?? null,
      before: last,
      label: coded.get(index) ?? null,
    })
    // A sub-heading says nothing, unless it is a label with words behind it.
    const heading = block.kind === 'heading' && (block.heading > 0 || block.strong)
    if (!heading || (one.label !== null && !one.label.alone && one.label.kind !== 'silent')) found.push(one)
  })
  return found
}

/** Signs tell nothing, and a bare number on a line is a page's. */
function mayTell({ text, marker, level, column }: Block): boolean {
  if (/\p{L}/u.test(text)) return true
  return /\d/.test(text) && (marker !== '' || level > 0 || column !== undefined || /[^\d\s.]/.test(text))
}

/** Who presents or is reported to speak by a full name without being listed was there. */
function joinUnlisted(
  listed: readonly Person[],
  outline: Outline,
  spoken: readonly Spoken[],
  speakers: Speakers,
): Person[] {
  const people = [...listed]
  const seen = new Set<string>()
  const away = absentees(outline)
  const fullName = toldNames(outline.blocks)
  const initials = lazily(() => unknownInitials(spoken, speakers))
  const add = (printed: string, office: string | null, told = '', titled = false, called = false): void => {
    const alone = isSurname(printed) && speakers.find(printed).length === 0
    const name = alone ? (fullName(printed) ?? printed) : printed
    const full = (isName(name) || called) && /\s/.test(name)
    if (!full && !((titled || office !== null) && SURNAME.test(name))) return
    if (speakers.find(name).length > 0) return
    const attendance = AWAY.test(told) || away.has(surnameOf(name)) ? null : 'present'
    const own = unlistedPerson(name, office, people.length + 1, attendance)
    const letters = initialsOfName(name)
    const person = initials().has(letters) ? { ...own, aliases: [...own.aliases, letters] } : own
    speakers.add(person)
    people.push(person)
  }
  const join = (label: string, told = ''): void => {
    if (seen.has(label)) return
    seen.add(label)
    const bare = label.replace(/^(?:the|proposed|seconded|moved)\s+(?:by\s+)?/i, '').replace(/,/g, '')
    const held = isNamed(bare) ? null : officeHolder(bare)
    const { name, rank } = held === null ? stripTitles(bare) : { name: held.name, rank: held.office }
    add(name, officeBehind(label, told) ?? rank, told, isTitledSurname(label), isName(label))
  }
  const main = outline.items.filter(
    (item) => !outline.meeting.parts.some((part) => part.kind === 'agenda') || !outline.silent.has(item.block + 1),
  )
  for (const item of main) {
    const [entry] = item.presenters.length > 0 ? readRosterText(outline.blocks[item.block + 1]?.text ?? '') : []
    if (entry?.role != null && isRole(entry.role) && item.presenters.includes(entry.name)) add(entry.name, entry.role)
    for (const presenter of item.presenters) join(presenter)
  }
  for (const [place, item] of outline.items.entries()) {
    const next = outline.items[place + 1]?.block ?? outline.blocks.length
    const asker = titledAsker(item, spokenWithin(spoken, item.block, next))
    if (asker !== null) join(asker)
  }
  if (outline.kind === 'paper') for (const { name, office } of paperParties(outline.blocks).people) add(name, office)
  for (const [index, block] of outline.blocks.entries()) {
    const asker = askerLine(outline.blocks, index)
    if (asker !== null) join(asker)
    const told =
      receivedFrom(block.text) ??
      receivedFromOne(block.text) ??
      (asksSomebody(block.text) || ASKS_TO.test(block.text.slice(0, 220)) ? addresseeIn(block.text) : null)
    const [, office = '', name = ''] = told === null ? [] : (ADDRESSED.exec(block.text) ?? [])
    if (isRole(office)) add(stripTitles(name).name, office)
    const [, holder = '', held = ''] = told === null ? [] : (HOLDER_TO.exec(block.text) ?? [])
    if (isRole(held) && isNamed(holder)) add(stripTitles(holder).name, held)
    if (told !== null) join(told)
    const below = putBelow(block.text)
    if (below !== null) {
      join(below.asker)
      const { name } = stripTitles(below.addressee)
      if (below.office === null || name === below.addressee) join(below.addressee)
      else add(name, below.office)
    }
    const put = told === null ? null : askerBefore(block.text)
    if (put?.end === block.text.length) join(put.who)
    const opening = block.text.length < 240 ? questionOpening(block) : null
    for (const one of [opening?.asker, opening?.addressee]) if (one != null) join(one.split(',')[0]!)
    const who = block.kind === 'heading' || block.text.length < 140 ? readAsker(block.text) : null
    if (who !== null) {
      const [entry] = readRosterText(/\(([^()]{3,90})\)\s*$/.exec(block.text)?.[1]?.replace(/^.*?\bby\s+/i, '') ?? '')
      if (entry?.role != null && isRole(entry.role) && entry.name === stripTitles(who).name) add(entry.name, entry.role)
      else join(who, block.text)
      const to = addresseeIn(block.text)
      if (to !== null && isNamed(to)) join(to)
    }
    const short = block.kind === 'heading' || block.text.length < 140
    const party = short ? partyLine(block.text) : null
    for (const one of [short ? readReplier(block.text) : null, party?.from, party?.to]) {
      const [entry] = one == null ? [] : readRosterText(one)
      if (entry?.role != null && isRole(entry.role)) add(entry.name, entry.role)
      else if (entry !== undefined) join(one!.split(/,\s| \(/).find((part) => isNamed(part)) ?? entry.name)
    }
  }
  for (const told of toldHolders(spoken, outline.blocks))
    if (!giveOffice(people, told, speakers)) add(told.name, told.office, '', told.titled)
  for (const { utterances, label, block } of spoken) {
    if (label?.who != null && label.kind !== 'decision') join(label.who, block.text.slice(0, label.end))
    for (const one of utterances) {
      const by = one.procedure ? PRESENTED_BY.exec(block.text.slice(one.start, one.end))?.[1] : undefined
      if (by !== undefined) join(by)
    }
    for (const { frame, quoted } of utterances) {
      if (quoted?.asker != null && isNamed(quoted.asker)) join(quoted.asker)
      if (frame?.subject?.kind === 'named' && frame.act !== 'other') join(frame.subject.label)
    }
  }
  const unknown = new Set([...initials()].filter((letters) => speakers.person(letters) === null))
  for (const [letters, name] of glossedInitials(unknown, outline.blocks)) callBy(letters, name, people, speakers)
  for (const [office, name] of namedBeside(spoken, speakers, outline.blocks)) callBy(office, name, people, speakers)
  return people
}

/** Adds letters or an office to what somebody is called, and whom no list has to the people. */
function callBy(called: string, name: string, people: Person[], speakers: Speakers): void {
  const known = people.findIndex((one) => one.name === name)
  const office = /\p{Ll}/u.test(called) ? called : null
  const person = people[known] ?? unlistedPerson(name, office, people.length + 1, 'present')
  const own = { ...person, role: person.role ?? office, aliases: [...new Set([...person.aliases, called])] }
  if (known < 0) speakers.add(own)
  else speakers.call(person, [called])
  people[known < 0 ? people.length : known] = own
}

/** 'Question from Councillor Doe to the Portfolio Holder for Works, Councillor Jane Roe' */
const ADDRESSED = /\bto\s+(?:the\s+)?(\p{Lu}[^()?:]{3,110}),\s+([^,()?:]{3,60})$/u

/** 'Question 1 from Ms Jane Doe to Councillor Ravi Roe, Cabinet Member for Works', 'Mr Doe to the Leader of the Council, Councillor Roe' */
const ASKS_TO =
  /^(?:(?:\p{L}+\s)?question\s+(?:no\.?\s*)?\d{1,3}\s+(?:from|by)\s\p{Lu}|(?:cllr|councillor|mrs?|ms|miss|dr)\.?\s[^.:?]{3,60}?\sto\sthe\s)/iu
const HOLDER_TO = /\bto\s+((?:Cllr|Councillor|Mrs?|Ms|Dr|Alderman)\.?\s[^,()?:]{3,60}),\s+(?:the\s+)?([^()?:]{3,80})$/

/** What stands behind 'Mr' or 'Cllr' where no forename is told. */
const SURNAME = /^\p{Lu}[\p{L}'\u2019-]{2,}$/u

/** Who sends a question, or has it read out, need not be there. */
const AWAY = /\bby (?:e-?mail|letter|post)\b|\bin writing\b|\bread (?:out )?(?:by|on behalf)\b/i
/** 'a resident of Lower Town' of 'Question from Mrs Y. Doe, a resident of Lower Town'. */
function officeBehind(label: string, told: string): string | null {
  const at = told.indexOf(label)
  const behind = at < 0 ? null : /^,\s+(?:an?\s+|the\s+)?(\p{L}[^,():?]{2,60})/u.exec(told.slice(at + label.length))
  return behind !== null && isRole(behind[1]!) ? behind[1]!.trim() : null
}

/** 'The paper was taken by Inspector Jane Doe, who joined the meeting.' */
const PRESENTED_BY =
  /\b(?:presented|introduced|given|taken|delivered|led|outlined)\s+by\s+(\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){1,5})(?=\s?[,.;]|\s(?:and|who|on|of|from)\s|\s?$)/u

function makeTurn(source: Source, outline: Outline, draft: Draft, id: string): Turn {
  const pieces = draft.pieces.filter(({ start, end }) => end > start)
  const first = pieces[0]!
  const last = pieces.at(-1)!
  const block = outline.blocks[first.block]!
  const start = first.start === 0 && !/\/(?!.*\.\d)/.test(block.marker) ? block.from : block.at[first.start]!
  const end =
    last.end >= outline.blocks[last.block]!.text.length
      ? blockEnd(outline.blocks[last.block]!)
      : outline.blocks[last.block]!.at[last.end - 1]! + 1
  const time = timeOf(source, start, end)
  return {
    id,
    span: locate(source, start, end),
    text: quote(source, start, end),
    act: draft.act,
    speaker: draft.speaker,
    itemId: draft.item < 0 ? null : `i${draft.item + 1}`,
    ...(time === null ? {} : { time }),
    by: draft.by,
  }
}
