import { type Block, blockEnd } from '../model/block'
import type { Exchange } from '../model/exchange'
import type { AgendaItem } from '../model/item'
import type { Person } from '../model/person'
import type { Reading } from '../model/reading'
import { isRecording, locate, quotePrinted, type Source, timeOf } from '../model/source'
import type { Act, Turn } from '../model/turn'
import { isItemNote } from '../structure/item-note'
import type { Outline } from '../structure/outline'
import { isQuestionPaper } from '../structure/question-head'
import { writtenQuestions } from '../structure/written-questions'
import { agendaItems } from './agenda-items'
import { withArrivals } from './arrivals'
import { codedQuestions } from './coded-questions'
import type { Draft } from './draft'
import { withForenames } from './forenames-told'
import { glossedOffices } from './glossed-offices'
import { withInitials } from './initials-told'
import { joinUnlisted } from './join-unlisted'
import { linkExchanges } from './link-exchanges'
import { type NamedAbove, NOBODY_ABOVE, namedAbove } from './named-above'
import { namesWithRank, renamedPerson, renamedSpeaker } from './names-with-rank'
import { listPeople } from './people'
import { printedSpeaker } from './printed-speaker'
import { readMinutes } from './read-minutes'
import { readPaper } from './read-paper'
import { readTranscript } from './read-transcript'
import { readWrittenQuestions, writtenPeople } from './read-written-questions'
import { waitingReader } from './replies-among'
import { type Scribe, scribe } from './scribe'
import { settleBatches } from './settle-batches'
import { readSides } from './sides'
import { type Speakers, speakersOf } from './speakers'
import { isSomeone } from './subject'
import { transcriptPeople } from './transcript-people'
import { turnReading } from './turn-reading'
import { readSpoken, type Spoken } from './utterance'
import { withSeats } from './with-seats'

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
    ? withSeats(transcriptPeople(listed, outline.blocks, outline.silent), outline.blocks)
    : withInitials([...listed, ...writtenPeople(written, listed.length)], outline.blocks)
  const speakers = speakersOf(told, glossedOffices(outline.blocks))
  const questions = outline.kind === 'paper' && written.length === 0 && isQuestionPaper(outline.blocks)
  const reported = outline.kind === 'minutes' || outline.kind === null || questions
  const above = reported ? namedAbove(outline, speakers) : NOBODY_ABOVE
  const spoken = reported ? spokenBlocks(outline, speakers, above) : []
  const people = verbatim || written.length > 0 ? told : joinUnlisted(told, outline, spoken, speakers)
  const sides = readSides(spoken, speakers, people)
  const clerk = scribe(outline.blocks, speakers, sides)
  if (written.length > 0) readWrittenQuestions(outline, written, clerk)
  else write(source, outline, spoken, above, clerk, people)
  const drafts = clerk.drafts.filter((draft) => draft.pieces.some(({ start, end }) => end > start))
  const readWaiting = waitingReader(outline.blocks)
  if (reported) settleBatches(drafts, outline.blocks, sides, readWaiting)
  const ids = drafts.map((_, index) => `t${index + 1}`)
  const names = namesWithRank(people, outline.blocks)
  const turns = drafts.map((draft, index) => makeTurn(source, outline, draft, ids[index]!))
  const items = agendaItems(source, outline, speakers)
  return {
    people: people.map((person) => renamedPerson(person, names)),
    items: items.map((item) => ({
      ...item,
      presenters: item.presenters.map((presenter) => renamedSpeaker(presenter, names)),
    })),
    turns: turns.map((turn) => ({ ...turn, speaker: renamedSpeaker(turn.speaker, names) })),
    exchanges: linkExchanges(drafts, ids, outline.blocks, readWaiting),
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
  else if (outline.kind !== 'agenda') readMinutes(outline, spoken, above, clerk)
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
    // A sub-heading says nothing, unless it is a label with words behind it, or tells what somebody says below.
    const heading = block.kind === 'heading' && (block.heading > 0 || block.strong)
    if (!heading || (one.label !== null && !one.label.alone && one.label.kind !== 'silent') || opensPoints(one))
      found.push(one)
  })
  return found
}

/** 'Chief Doe gave an update on the following:' */
function opensPoints({ block, label, utterances }: Spoken): boolean {
  const [first, other] = utterances
  const { subject = null, act = 'other' } = first?.frame ?? {}
  const asked = /\b(?:questions?|quer(?:y|ies))\b/i.test(block.text)
  return (
    label === null && other === undefined && block.text.endsWith(':') && !asked && isSomeone(subject) && act !== 'other'
  )
}

/** 'Chief's report dated 12 Sep 01' on a line of its own: which paper an item is on. */
const PAPER =
  /^(?:(?:[\p{L}'\u2019]+ ){0,4}(?:report|memo(?:randum)?|letter)|(?:submission|letter|e-?mail|correspondence) from [^.?!:]{3,60}?) dated \d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? (?:\d\d|\d{4})\.?(?: \d{1,3})?$/iu

/** 'File Ref: FM.04 Author: Finance Manager': what an officer's report says of itself. */
const OF_REPORT =
  /^(?:file (?:ref(?:erence)?|no|number)|author|(?:reporting|responsible) officer|voting(?: requirements?)?|applicant|date of report|attachments?)\.?\s*:\s*[^.?!]{0,120}(?:\.\S[^.?!]*){0,4}$/i

/** Signs tell nothing, a paper that is named does not either, and a bare number on a line is a page's. */
function mayTell({ text, marker, level, column }: Block): boolean {
  if (text.length < 80 && (isItemNote(text) || PAPER.test(text))) return false
  if (text.length < 160 && OF_REPORT.test(text)) return false
  if (/\p{L}/u.test(text)) return true
  return /\d/.test(text) && (marker !== '' || level > 0 || column !== undefined || /[^\d\s.]/.test(text))
}

/** Whether a block's number is no part of what is said: the reference of an action, or what is ruled off in a cell of its own. */
function isApart(source: Source, { marker, from, at, column }: Block, act: Act): boolean {
  if (marker === '') return false
  // 'ACTION 24/07:' is a label.
  if (marker.includes('/') && act !== 'decision' && !/^actions?\b/i.test(marker)) return true
  const { start, end } = locate(source, from + marker.length, at[0]!)
  const between = source.text.slice(start, end)
  return between.includes('|') || (column !== undefined && between.includes('\t'))
}

function makeTurn(source: Source, outline: Outline, draft: Draft, id: string): Turn {
  const pieces = draft.pieces.filter(({ start, end }) => end > start)
  const first = pieces[0]!
  const last = pieces.at(-1)!
  const block = outline.blocks[first.block]!
  const start = first.start === 0 && !isApart(source, block, draft.act) ? block.from : block.at[first.start]!
  const end =
    last.end >= outline.blocks[last.block]!.text.length
      ? blockEnd(outline.blocks[last.block]!)
      : outline.blocks[last.block]!.at[last.end - 1]! + 1
  const time = timeOf(source, start, end)
  const text = quotePrinted(source, start, end)
  return {
    id,
    span: locate(source, start, end),
    text,
    act: draft.act,
    speaker: printedSpeaker(draft.speaker, text),
    itemId: draft.item < 0 ? null : `i${draft.item + 1}`,
    ...(time === null ? {} : { time }),
    by: draft.by,
  }
}
