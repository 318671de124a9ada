import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { asksSomebody } from '../structure/asks-somebody'
import { namedReplier } from '../structure/heads-replies'
import { isRole } from '../structure/is-role'
import type { Outline } from '../structure/outline'
import { partyLine } from '../structure/party-line'
import { askerLine } from '../structure/question-head'
import { questionOpening } from '../structure/question-opening'
import { readRosterText } from '../structure/roster-text'
import { isNamed, stripTitles } from '../text/names'
import { gatherPeople, type PeopleGatherer } from './gather-people'
import { giveOffice } from './give-office'
import { glossedInitials } from './glossed-initials'
import { addresseeIn, asksIn, nameOver, type PutBelow, putBelow } from './head-questions'
import { askerBefore } from './labelled-person'
import { namedBeside } from './named-beside'
import { paperParties } from './paper-parties'
import { sentIn } from './question-received'
import type { Speakers } from './speakers'
import { spokenWithin } from './spoken-within'
import { titledAsker } from './titled-asker'
import { type ToldHolder, toldHolders } from './told-holders'
import { readAsker, readReplier, receivedFrom, receivedFromOne } from './turn-label'
import type { Spoken } from './utterance'

/** Those listed, and whoever presents, asks, replies or is reported to speak by a full name without being listed: they were there. */
export function joinUnlisted(
  listed: readonly Person[],
  outline: Outline,
  spoken: readonly Spoken[],
  speakers: Speakers,
): Person[] {
  const gatherer = gatherPeople(listed, outline, spoken, speakers)
  joinPresenters(outline, gatherer)
  joinTitled(outline, spoken, gatherer)
  if (outline.kind === 'paper')
    for (const { name, office } of paperParties(outline.blocks).people) gatherer.add(name, office)
  for (const [index, block] of outline.blocks.entries()) {
    const asker = askerLine(outline.blocks, index)
    if (asker !== null) gatherer.join(asker)
    joinParties(block, gatherer)
  }
  joinNamedOver(outline, gatherer)
  const holders = toldHolders(spoken, outline.blocks)
  for (const told of holders)
    if (!giveOffice(gatherer.people, told, speakers))
      gatherer.add(told.name, chairsAnother(told.office, outline.meeting.body) ? null : told.office, told.titled)
  callByRank(holders, gatherer, speakers)
  joinSpeaking(spoken, gatherer)
  const unknown = new Set([...gatherer.initials()].filter((letters) => speakers.person(letters) === null))
  for (const [letters, name] of glossedInitials(unknown, outline.blocks)) gatherer.callBy(letters, name)
  for (const [office, name] of namedBeside(spoken, speakers, outline.blocks)) gatherer.callBy(office, name)
  return gatherer.people
}

/** 'The Inspector' is the only one of that rank who is told with an office: 'Inspector Jane Doe, the Area Commander'. */
function callByRank(holders: readonly ToldHolder[], { callBy }: PeopleGatherer, speakers: Speakers): void {
  for (const { name, rank } of holders)
    if (rank !== null && !speakers.knows(rank) && holders.every((other) => other.rank !== rank || other.name === name))
      callBy(rank, name)
}

/** 'the Committee Chair' of a board's committee is not the Chair of the board that meets. */
function chairsAnother(office: string, body: string | null): boolean {
  const kind = CHAIRS.exec(office)?.[1]
  return kind !== undefined && body !== null && !body.toLowerCase().includes(kind.toLowerCase())
}
const CHAIRS =
  /^(?:[\p{L}&-]+ ){0,4}((?:sub-?)?committee|panel|group|forum|board) (?:vice[- ])?(?:chair\p{L}*|convener)$/iu

/** Those who present the items, but for items of a mere agenda. */
function joinPresenters({ items, blocks, meeting, silent }: Outline, { add, join }: PeopleGatherer): void {
  const printsAgenda = meeting.parts.some((part) => part.kind === 'agenda')
  for (const { block, presenters } of items) {
    if (printsAgenda && silent.has(block + 1)) continue
    const [entry] = presenters.length > 0 ? readRosterText(blocks[block + 1]?.text ?? '') : []
    if (entry?.role != null && isRole(entry.role) && presenters.includes(entry.name)) add(entry.name, entry.role)
    for (const presenter of presenters) join(presenter)
  }
}

/** Those who are named over their questions within an item of questions. */
function joinNamedOver({ items, blocks, silent }: Outline, { join }: PeopleGatherer): void {
  const byBlock = new Map(items.map((item) => [item.block, item]))
  let asking: ReturnType<typeof asksIn> = null
  blocks.forEach(({ text, kind, column }, index) => {
    const item = byBlock.get(index)
    if (item !== undefined) asking = asksIn(item, asking)
    else if (asking !== null && kind !== 'furniture' && column === undefined && !silent.has(index)) {
      const name = nameOver(text)
      if (name !== null) join(name)
    }
  })
}

/** Those who ask below a title that names them. */
function joinTitled({ items, blocks }: Outline, spoken: readonly Spoken[], { join }: PeopleGatherer): void {
  for (const [place, item] of items.entries()) {
    const next = items[place + 1]?.block ?? blocks.length
    const asker = titledAsker(item, spokenWithin(spoken, item.block, next))
    if (asker !== null) join(asker)
  }
}

/** No line that only names who asks or replies is longer. */
const LINE = 140
/** Nor any that opens a question to an office. */
const OPENING = 240

function joinPut({ asker, addressee, office }: PutBelow, { add, join }: PeopleGatherer): void {
  join(asker)
  if (addressee === null) return
  const { name } = stripTitles(addressee)
  if (office === null || name === addressee) join(addressee)
  else add(name, office)
}

/** Those whom a block names as putting a question, being asked it or replying. */
function joinParties(block: Block, gatherer: PeopleGatherer): void {
  const { text } = block
  const { join } = gatherer
  const told = joinReceived(text, gatherer)
  const below = putBelow(text)
  if (below !== null) joinPut(below, gatherer)
  const put = told ? askerBefore(text) : null
  if (put?.end === text.length) join(put.who)
  const opening = text.length < OPENING ? questionOpening(block) : null
  for (const one of [opening?.asker, opening?.addressee]) if (one != null) join(one.split(',')[0]!)
  if (block.kind === 'heading' || text.length < LINE) joinLine(text, gatherer)
}

/** Those of a line that tells from whom questions were received, and to whom they were put; whether it is such a line. */
function joinReceived(text: string, { add, join }: PeopleGatherer): boolean {
  const told =
    receivedFrom(text) ??
    sentIn(text) ??
    receivedFromOne(text) ??
    (asksSomebody(text) || ASKS_TO.test(text.slice(0, 220)) ? addresseeIn(text) : null)
  if (told === null) return false
  const [, office = '', name = ''] = ADDRESSED.exec(text) ?? []
  if (isRole(office)) add(stripTitles(name).name, office)
  const [, holder = '', held = ''] = HOLDER_TO.exec(text) ?? []
  if (isRole(held) && isNamed(holder)) add(stripTitles(holder).name, held)
  join(told)
  return true
}

/** Those of a short line or a heading over a question or a reply: 'Question from Mr Doe', 'Reply by Ms Roe', 'From: Mr Doe'. */
function joinLine(text: string, { add, join }: PeopleGatherer): void {
  const who = readAsker(text)
  if (who !== null) {
    const [entry] = readRosterText(/\(([^()]{3,90})\)\s*$/.exec(text)?.[1]?.replace(/^.*?\bby\s+/i, '') ?? '')
    if (entry?.role != null && isRole(entry.role) && entry.name === stripTitles(who).name) add(entry.name, entry.role)
    else join(who, text)
    const to = addresseeIn(text)
    if (to !== null && isNamed(to)) join(to)
  }
  const party = partyLine(text)
  for (const one of [readReplier(text), namedReplier(text), party?.from, party?.to]) {
    const [entry] = one == null ? [] : readRosterText(one)
    if (entry?.role != null && isRole(entry.role)) add(entry.name, entry.role)
    else if (entry !== undefined) join(one!.split(/,\s| \(/).find((part) => isNamed(part)) ?? entry.name)
  }
}

/** Those who are named by labels, as presenting, or before what they are reported to say. */
function joinSpeaking(spoken: readonly Spoken[], { join }: PeopleGatherer): void {
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
}

/** 'Question from Councillor Doe to the Portfolio Holder for Works, Councillor Jane Roe' */
const ADDRESSED = /\bto\s+(?:the\s+)?(\p{Lu}[^()?:]{3,110}),\s+([^,()?:]{3,60})$/u

/** 'Question 1 from Ms Jane Doe to Councillor Ravi Roe, Cabinet Member for Works', 'Mr Doe to the Leader of the Council, Councillor Roe' */
const ASKS_TO =
  /^(?:(?:\p{L}+\s)?question\s+(?:no\.?\s*)?\d{1,3}\s+(?:from|by)\s\p{Lu}|(?:cllr|councillor|mrs?|ms|miss|dr)\.?\s[^.:?]{3,60}?\sto\sthe\s)/iu
const HOLDER_TO = /\bto\s+((?:Cllr|Councillor|Mrs?|Ms|Dr|Alderman)\.?\s[^,()?:]{3,60}),\s+(?:the\s+)?([^()?:]{3,80})$/

/** 'The paper was taken by Inspector Jane Doe, who joined the meeting.' */
const PRESENTED_BY =
  /\b(?:presented|introduced|given|taken|delivered|led|outlined)\s+by\s+(\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){1,5})(?=\s?[,.;]|\s(?:and|who|on|of|from)\s|\s?$)/u
