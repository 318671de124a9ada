import type { Block } from '../model/block'
import type { Speaker } from '../model/person'
import type { Act } from '../model/turn'
import type { Outline } from '../structure/outline'
import { lineLabel, type SpeakerLabel, speakerLabel } from '../structure/speaker-label'
import { sentences } from '../text/sentences'
import { isInterrogative, isQuestion } from './interrogative'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'

interface Speech {
  readonly speaker: Speaker | null
  readonly text: string
}

/** Writes the speeches of a verbatim transcript down: a label opens a speech, which goes on until the next label. */
export function readTranscript(outline: Outline, scribe: Scribe): void {
  const heads = new Map(outline.items.map((item, index) => [item.block, index]))
  const known = knownLabels(outline.blocks)
  outline.blocks.forEach((block, index) => {
    const head = heads.get(index)
    if (head !== undefined) scribe.scene = { ...scribe.scene, index: head }
    if (head !== undefined || block.kind === 'furniture') return
    const label = labelOf(block)
    if (outline.silent.has(index) && label === null) return
    if (label !== null) readSpeech(block, index, label, known, scribe)
    else if (scribe.current() !== null && (block.kind !== 'heading' || block.heading > 3))
      scribe.extend({ block: index, start: 0, end: block.text.length })
    else if (block.kind !== 'heading')
      scribe.start('statement', null, { block: index, start: 0, end: block.text.length }, 'turns/unlabelled')
    else scribe.close()
  })
  settleActs(scribe)
}

function labelOf(block: Block): SpeakerLabel | null {
  if (block.level > 0 && !/\d/.test(block.marker)) return null
  return lineLabel(block.text) ?? speakerLabel(block.text)
}

/** Labels that open several blocks: only they are looked for inside a paragraph. */
function knownLabels(blocks: readonly Block[]): RegExp | null {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const label = labelOf(block)
    if (label !== null && label.end < block.text.length) counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  }
  const names = [...counts]
    .filter(([, count]) => count >= 2)
    .map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return names.length === 0
    ? null
    : new RegExp(
        `(?<=[.?!\u2014\u2013-]["'\u201d\u2019)]*\\s)(?:${names.join('|')})(?:\\s*\\([^()]{1,80}\\))*:\\s`,
        'g',
      )
}

function readSpeech(block: Block, index: number, label: SpeakerLabel, known: RegExp | null, scribe: Scribe): void {
  let start = 0
  let name = label.name
  for (const hit of known === null ? [] : block.text.matchAll(known)) {
    scribe.start('statement', scribe.resolve(name), { block: index, start, end: hit.index }, 'turns/speech', true)
    start = hit.index
    name = speakerLabel(block.text.slice(start))?.name ?? name
  }
  scribe.start('statement', scribe.resolve(name), { block: index, start, end: block.text.length }, 'turns/speech', true)
}

/** Acts of speeches follow from what they do on the whole: who is asked answers, who asks asks. */
function settleActs(scribe: Scribe): void {
  const speeches = scribe.drafts.map((draft) => ({
    speaker: draft.speaker!,
    text: draft.pieces.map(({ block, start, end }) => scribe.blocks[block]!.text.slice(start, end)).join(' '),
  }))
  const askers = askersOf(speeches)
  let asker: Speaker | null = null
  scribe.drafts.forEach((draft, index) => {
    if (draft.speaker === null) return
    draft.act = actOf(speeches[index]!, askers, asker)
    if (draft.act === 'question') asker = draft.speaker
    else if (draft.act === 'statement' && isAsker(draft.speaker, askers) && speeches[index]!.text.length > 120)
      asker = null
  })
}

function actOf(speech: Speech, askers: ReadonlyMap<string, number>, asker: Speaker | null): Act {
  const asks = askingShare(speech.text)
  const scrutinises = isAsker(speech.speaker, askers)
  if (asks && (scrutinises || asker === null)) return 'question'
  if (isOpening(speech.text) && scrutinises) return 'procedural'
  if (asker !== null && !sameSpeaker(speech.speaker, asker) && !scrutinises) return 'answer'
  return 'statement'
}

/** Speakers by how much more often they ask than not. */
function askersOf(speeches: readonly Speech[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { speaker, text } of speeches) {
    const key = speaker?.name ?? ''
    const long = text.length > 60
    counts.set(key, (counts.get(key) ?? 0) + (askingShare(text) ? 2 : long ? -1 : 0))
  }
  return counts
}

function isAsker(speaker: Speaker | null, askers: ReadonlyMap<string, number>): boolean {
  if (speaker === null) return false
  return (askers.get(speaker.name) ?? 0) > 0 || /\bchair|convener|councillor|cllr\b/i.test(speaker.label)
}

/** Whether a speech asks on the whole: one of its last sentences is a question. */
function askingShare(text: string): boolean {
  const parts = sentences(text.replace(/^[^:]{2,110}:\s+/, ''))
  return parts.slice(-3).some(({ start, end }, place, tail) => {
    const sentence = text.replace(/^[^:]{2,110}:\s+/, '').slice(start, end)
    return isQuestion(sentence) || (place === tail.length - 1 && isInterrogative(sentence))
  })
}

const OPENING =
  /\b(?:welcome to|good (?:morning|afternoon|evening)|apologies (?:from|for)|declarations? of interest|the meeting is (?:closed|adjourned)|that (?:concludes|brings us)|thank you (?:all )?(?:very much )?for (?:attending|coming)|move (?:on )?to (?:the next )?item|we (?:will|shall) (?:now )?(?:move|start|take a break|adjourn))\b/i

function isOpening(text: string): boolean {
  return OPENING.test(text)
}
