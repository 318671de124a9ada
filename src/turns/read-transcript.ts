import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { isClockTime } from '../structure/clock-time'
import { DATE_LINE } from '../structure/date-line'
import { givenLabel } from '../structure/given-label'
import { isCounted, isEvidence } from '../structure/is-evidence'
import { isTalk } from '../structure/is-talk'
import type { Outline } from '../structure/outline'
import { printedAsker } from '../structure/printed-asker'
import { lineLabel, type SpeakerLabel, speakerLabel } from '../structure/speaker-label'
import { examinedBy, swornIn } from '../structure/sworn-in'
import { speakingNames, titleAsker } from '../structure/title-asker'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { isNamed, isTitledSurname } from '../text/names'
import { calledByName } from './called-by-name'
import type { Draft, Piece } from './draft'
import { readCaption } from './read-caption'
import { debateReader } from './read-debate'
import { CLOSED, DECIDED, NOTE, SOUND } from './reporter-notes'
import type { Scribe } from './scribe'
import { settleSpeeches } from './settle-speeches'
import { toAsk } from './to-ask'

/**
 * Writes the speeches of a verbatim transcript down: a label opens a speech, which goes on until the next label.
 * In a `recording` all is said by somebody: a paragraph before the first label is a speech too.
 */
export function readTranscript(outline: Outline, scribe: Scribe, people: readonly Person[], recording = false): void {
  const heads = new Map(outline.items.map((item, index) => [item.block, index]))
  const names = labelNames(outline.blocks)
  const known = inlineLabels(names)
  const speaking = speakingNames(outline.blocks)
  const alone = namesAlone(outline.blocks, people)
  const opensSpeech = (block: Block | undefined): boolean =>
    block !== undefined && (labelOf(block) !== null || alone.has(block.text))
  const nameless = !recording && !outline.blocks.some((block) => opensSpeech(block) || names.has(block.text))
  const debate = nameless && isTalk(outline.blocks) ? debateReader(scribe, outline, people) : null
  const readNameless = debate ?? ((block: Block, index: number) => readCaption(block, index, scribe))
  let labelled = false
  let above: string | null = null
  // Who puts the question whose title stands right above.
  let put: string | null = null
  const hearing: Hearing = { examiner: null, witness: null }
  const evidence = isEvidence(outline.blocks)
  const labelAt = labelReader(outline.blocks, (text) => names.has(text) || alone.has(text))
  outline.blocks.forEach((block, index) => {
    const head = heads.get(index)
    if (head !== undefined) {
      scribe.scene = { ...scribe.scene, index: head }
      scribe.close()
    }
    const titled = titleAsker(block, speaking)
    if (titled !== null) {
      scribe.close()
      put = titled
    }
    if (head !== undefined || titled !== null || block.kind === 'furniture') return
    const label = labelAt(block, index)
    if (outline.silent.has(index) && !(CLOSED.test(block.text) && !headsList(outline.blocks[index + 1]))) return
    if (block.speaker === null && opensExamination(block, hearing)) {
      scribe.close()
      return
    }
    if (evidence && readEvidence(block, index, hearing, scribe)) return
    if (label === null && block.kind === 'heading')
      above = scribe.speakers.person(block.text) === null ? null : block.text
    const printed = label === null ? (printedAsker(block.text) ?? put) : null
    put = null
    // 'To ask the Minister ...' below the name of who asks.
    const asker = printed ?? (label === null && toAsk(block.text) !== null ? above : null)
    const whole: Piece = { block: index, start: 0, end: block.text.length }
    const told = label === null && CLOSED.test(block.text)
    if (label === null && !told && block.kind === 'heading' && opensSpeech(outline.blocks[index + 1])) scribe.close()
    // The subject of the question on the order paper.
    else if (label === null && isSubject(block, outline.blocks[index + 1])) scribe.close()
    else if (asker !== null) scribe.start('question', scribe.resolve(asker), whole, 'turns/printed-question', true)
    else if (label !== null) readSpeech(block, index, byName(label, hearing, scribe), known, scribe)
    else if (nameless) readNameless(block, index)
    else if (recording && !labelled) scribe.start('statement', null, whole, 'turns/unlabelled')
    else readUnlabelled(block, index, scribe)
    labelled ||= label !== null
  })
  settleSpeeches(scribe, people, recording)
}

/** Reads the labels of blocks that are given in their order; what a speaker reads out of an earlier transcript is part of the speech and has none. */
function labelReader(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
): (block: Block, index: number) => SpeakerLabel | null {
  const called = calledByName(blocks)
  let quoted = false
  return (block, index) => {
    const { text, speaker } = block
    if (/^['"\u2018\u201c]/.test(text)) quoted = true
    const within = quoted && speaker === null
    if (quoted && /[.?!]['"\u2019\u201d](?:\s|$)/.test(text)) quoted = false
    if (within) return null
    return calledLabel(labelOf(block), called.get(index)) ?? (isName(text) ? nameLine(text) : null)
  }
}

/** Whose questions 'Q.' are and whose answers 'A.', as a hearing goes on. */
interface Hearing {
  examiner: string | null
  witness: string | null
}

/** Where replies begin '(Ms Doe) ...': a name alone is the member who asks from there on, and what a number counts is a question. */
function readEvidence({ text, marker }: Block, index: number, hearing: Hearing, scribe: Scribe): boolean {
  const piece = { block: index, start: 0, end: text.length }
  const witness = text.startsWith('(') ? speakerLabel(text) : null
  if (witness !== null) {
    scribe.start('answer', scribe.resolve(witness.name), piece, 'turns/witness-reply', true)
    return true
  }
  if (isTitledSurname(text) || CHAIR.test(text)) {
    hearing.examiner = text
    scribe.close()
    return true
  }
  if (!isCounted(marker)) return false
  const asker = hearing.examiner === null ? null : scribe.resolve(hearing.examiner)
  scribe.start('question', asker, piece, 'turns/numbered-question', true)
  return true
}

const CHAIR = /^(?:the )?chair(?:man|woman|person)?$/i

/** A line that swears a witness in or says who examines. */
function opensExamination(block: Block, hearing: Hearing): boolean {
  const witness = swornIn(block.text)?.name ?? null
  const examiner = examinedBy(block.text)
  if (witness !== null) Object.assign(hearing, { witness, examiner: null })
  if (examiner !== null) hearing.examiner = examiner
  return witness !== null || examiner !== null
}

/** A label by name where a letter stands for counsel or witness; who speaks by name to a witness examines. */
function byName(label: SpeakerLabel, hearing: Hearing, scribe: Scribe): SpeakerLabel {
  if (label.name === 'Q') return { ...label, name: hearing.examiner ?? label.name }
  if (label.name === 'A') return { ...label, name: hearing.witness ?? label.name }
  const same = hearing.witness !== null && scribe.resolve(label.name).name === scribe.resolve(hearing.witness).name
  if (!same) hearing.examiner = label.name
  return label
}

/** 'Members present', 'MEMBERS' */
function headsList(block: Block | undefined): boolean {
  return block !== undefined && /^(?:(?:members )?present\b|members$)/i.test(block.text)
}

function isSubject({ text }: Block, next: Block | undefined): boolean {
  return !/[.?!:;]$/.test(text) && next !== undefined && printedAsker(next.text) !== null
}

/** So much before the first label is the rest of a speech of which the beginning is cut off. */
const LONG = 500

function readUnlabelled(block: Block, index: number, scribe: Scribe): void {
  const piece = { block: index, start: 0, end: block.text.length }
  if (isClockTime(block.text) || SOUND.test(block.text)) return
  if (/^\[[^\]]{5,200}\]\.?$/.test(block.text) || CLOSED.test(block.text))
    scribe.start('procedural', null, piece, 'turns/note')
  else if (DECIDED.test(block.text)) scribe.start('decision', null, piece, 'turns/decision')
  else if (isAction(`${block.marker} ${block.text}`.trimStart())) scribe.start('action', null, piece, 'turns/action')
  else if (readReported(piece, scribe)) return
  else if (NOTE.test(block.text) || DATE_LINE.test(block.text)) return
  else if (scribe.current() !== null && (block.kind !== 'heading' || block.heading > 2)) scribe.extend(piece)
  else if (block.kind === 'heading') scribe.close()
  else if (scribe.drafts.length > 0 || block.text.length > LONG)
    scribe.start('statement', null, piece, 'turns/unlabelled')
}

/** 'ACTION 24/07: WC to send the figures': what the clerk has taken down between the speeches. */
const ACTION =
  /^(?:ACTIONS?|Actions?)(?: (?:[Pp]oint|[Ii]tem|POINT|ITEM))?(?: (?:[Nn]o\.? ?)?(?=[\w/.-]*\d)[\w/.-]{1,12})?\s?[:\u2013\u2014-]\s/
/** Whoever speaks says no action. */
const OWN = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b/

function isAction(text: string): boolean {
  return ACTION.test(text) && !OWN.test(text)
}

/** 'Ms Doe reported that the screen was used.' between labelled speeches, by somebody who is known. */
function readReported(piece: Piece, scribe: Scribe): boolean {
  const found = REPORTED.exec(scribe.blocks[piece.block]!.text.slice(0, 110))
  if (found === null || scribe.speakers.person(found[1]!) === null) return false
  const act = /^(?:asked|queried|enquired|inquired|questioned)$/.test(found[2]!) ? 'question' : 'statement'
  scribe.start(act, scribe.resolve(found[1]!), piece, 'turns/reported', true)
  return true
}

const REPORTED =
  /^((?:The\s)?(?:\p{Lu}[\p{L}.'\u2019-]*\s){0,4}\p{Lu}[\p{L}'\u2019-]+)(?:,[^,.]{3,40},)?\s(?:then\s|also\s)?(said|reported|commented|noted|explained|asked|queried|enquired|inquired|questioned|stated|advised|replied|responded|thanked|presented|reviewed|gave|confirmed)\s/u

function labelOf(block: Block): SpeakerLabel | null {
  // A reader that knows who speaks prints 'Name: ' itself.
  if (block.speaker !== null) return givenLabel(block.speaker, block.text)
  if (block.level > 0 && !/\d/.test(block.marker)) return null
  return lineLabel(block.text) ?? speakerLabel(block.text)
}

/** A label of signs alone with the name of whoever was called. */
function calledLabel(label: SpeakerLabel | null, name: string | undefined): SpeakerLabel | null {
  return label?.name === '' && name !== undefined ? { ...label, name } : label
}

function nameLine(text: string): SpeakerLabel {
  return { name: text, notes: [], end: text.length }
}

/** What may stand alone on a line as a label: a name that a fuller label had before, or of somebody who is listed, or that comes back. */
function namesAlone(blocks: readonly Block[], people: readonly Person[]): ReadonlySet<string> {
  const found = new Set(people.map((person) => person.name))
  const seen = new Set<string>()
  for (const { text, kind } of blocks) {
    if (kind === 'furniture' || text.length > 90) continue
    const label = lineLabel(text) ?? speakerLabel(text)
    if (label !== null) found.add(label.name)
    else if (seen.has(text)) found.add(text)
    else if (isNamed(text)) seen.add(text)
  }
  return found
}

/** The names of labels that open several blocks: only they are looked for on lines of their own and inside paragraphs. */
function labelNames(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = labelOf(block)
    if (label !== null && label.end < block.text.length) counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
    for (const hit of block.text.includes(': ') ? matches(INSIDE, block.text) : []) {
      const inner = speakerLabel(hit[0])
      if (inner !== null) counts.set(inner.name, (counts.get(inner.name) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name))
}

/** Ends in a form of address that is cut short. */
const ADDRESS = /(?:^|\s)(?:M[rs]|Mrs|Mx|Dr|Prof|Rev|Hon|Sen|Rep|Cllr|Cr|Ald|Sgt|Lt|Capt|Col|Supt|Insp|Comm)\.\s$/i

const INSIDE =
  /(?<=[.?!]['"\u201d\u2019)]{0,2}\s)(?:(?:M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr]|Prof|PROF|Hon|HON|Rev|REV)\.\s)?\p{Lu}[^:.?!]{1,60}:\s/gu

function inlineLabels(names: ReadonlySet<string>): RegExp | null {
  if (names.size === 0) return null
  const any = [...names].map(escapePattern).join('|')
  return new RegExp(
    `(?<=[.?!\u2014\u2013-]["'\u201d\u2019)]{0,2}\\s)(?:Q\\d{1,3}\\s)?(?:${any})(?:\\s\\([^()]{1,80}\\)){0,2}:\\s`,
    'g',
  )
}

function readSpeech(block: Block, index: number, label: SpeakerLabel, known: RegExp | null, scribe: Scribe): void {
  let start = 0
  let name = label.name
  const last = scribe.current()
  if (
    RESUMES.test(block.text.slice(label.end)) &&
    last !== null &&
    isBrokenOff(last, scribe) &&
    last.speaker?.name === scribe.resolve(name).name
  ) {
    scribe.extend({ block: index, start, end: block.text.length })
    return
  }
  for (const hit of known === null ? [] : matches(known, block.text)) {
    // 'HON. T. DE ROE:' is no label within a label.
    if (hit.index < label.end) continue
    const before = block.text.slice(0, hit.index)
    // 'Q. Comm. Doe:' is one label, and so are 'Mr. De Roe:' and '- Jane Doe:'.
    if (/^[QA]\d{0,3}\s?[.:\u2013-]\s+$/.test(before) || ADDRESS.test(before) || /^\W*$/.test(before)) continue
    scribe.start('statement', scribe.resolve(name), { block: index, start, end: hit.index }, 'turns/speech', true)
    start = hit.index
    name = speakerLabel(block.text.slice(start))?.name ?? name
  }
  const speaker = name === '' ? null : scribe.resolve(name)
  scribe.start('statement', speaker, { block: index, start, end: block.text.length }, 'turns/speech', true)
}

/** '\u2014tell the clubs who will refund them?' behind the label of whoever was cut short. */
const RESUMES = /^\s*(?:[\u2014\u2013-]|\u2026|\.{3})/

function isBrokenOff({ pieces }: Draft, { blocks }: Scribe): boolean {
  const { block, end } = pieces.at(-1)!
  return /(?:[\u2014\u2013-]|\u2026|\.{3})\s*$/.test(blocks[block]!.text.slice(Math.max(0, end - 5), end))
}
