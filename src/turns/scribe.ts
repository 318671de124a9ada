import type { Block } from '../model/block'
import type { Person, Speaker } from '../model/person'
import type { Act } from '../model/turn'
import { type Draft, lastBlock, type Piece } from './draft'
import { type Sides, sameSpeaker } from './sides'
import type { Situation, Speakers } from './speakers'
import { toldInFull } from './told-in-full'

/** What is known of the item that is being read. */
export interface ItemScene {
  readonly index: number
  presenters: readonly Person[]
  /** Who speaks when the text does not say: the presenter, or whom the questions are put to. */
  answerer: Speaker | null
  /** Whom the item's questions are put to, where nobody presents it. */
  usual: Speaker | null
  /** Apologies, dates of meetings and the like: what is said under it runs the meeting. */
  formal: boolean
  /** The heading 'Decision' stands above. */
  deciding: boolean
  /** A list of questions stands below the sentence that announces them. */
  questions: boolean
  /** Whom a heading says the question is put to. */
  addressee: string | null
  /** A list of actions stands below its heading. */
  actions: boolean
  /** Whose update or report the item is, by its title. */
  reporter: Speaker | null
  /** The asker that a heading names, until the question has been answered. */
  asker: Speaker | null
  /** The asker whom a title names that stands over several questions. */
  titled: Speaker | null
  /** Who was said to ask the questions that stand in the list below. */
  announced: Speaker | null
  /** Who sent in questions whose words are not printed. */
  received: Speaker | null
  /** The number that the heading above gives the question. */
  number: string | null
  /** The question that the text below a heading replies to, later than asked. */
  replyTo: Draft | null
  /** 'RESPONSE' stands on a line of its own above: what is told below it is the reply. */
  replying: boolean
  /** 'Responses' stands there: they reply to all that was asked above. */
  collective: boolean
  /** Those who are asked have been given the floor to reply to what all asked. */
  handed: boolean
  /** Whether `asker` was set by the heading above, even if to nobody. */
  headed: boolean
  /** Whether it was the label of that one question that told the asker ('Q (Ms Doe):'). */
  signed: boolean
}

/** What is known outside of items, and of an item whose title and text say nothing. */
export const NO_SCENE: Readonly<ItemScene> = {
  index: -1,
  presenters: [],
  answerer: null,
  usual: null,
  reporter: null,
  formal: false,
  deciding: false,
  questions: false,
  addressee: null,
  actions: false,
  asker: null,
  titled: null,
  announced: null,
  received: null,
  number: null,
  replyTo: null,
  replying: false,
  collective: false,
  handed: false,
  headed: false,
  signed: false,
}

/** Writes the drafts of turns down in order and remembers what is open. */
export interface Scribe {
  readonly drafts: readonly Draft[]
  readonly blocks: readonly Block[]
  readonly sides: Sides
  readonly speakers: Speakers
  scene: ItemScene
  current(): Draft | null
  /** The question that an answer would reply to. */
  open(): Draft | null
  start(act: Act, speaker: Speaker | null, piece: Piece, by: string, framed?: boolean): Draft
  extend(piece: Piece): void
  close(): void
  forget(): void
  resolve(label: string): Speaker
  /** The last one who asked in this item. */
  lastAsker(): Speaker | null
}

/** A scribe for one document. */
export function scribe(blocks: readonly Block[], speakers: Speakers, sides: Sides): Scribe {
  const drafts: Draft[] = []
  const spoke = new Map<string, number>()
  let known = 0
  const inFull = toldInFull()
  let current: Draft | null = null
  let open: Draft | null = null
  const self: Scribe = {
    drafts,
    blocks,
    sides,
    speakers,
    scene: { ...NO_SCENE },
    current: () => current,
    open: () => open,
    start(told, speaker, piece, by, framed = false) {
      const label = labelOf(current, told, piece)
      if (label !== null) drafts.pop()
      const act = label?.act ?? told
      current = {
        act,
        speaker: speaker ?? (label?.act === act ? label.speaker : null),
        pieces: [...(label?.pieces ?? []), piece],
        item: self.scene.index,
        by,
        framed,
        courteous: false,
        presents: false,
        gives: false,
        verb: null,
        addressee: null,
        number: null,
        collective: false,
        replyTo: label?.replyTo ?? null,
        bare: false,
        list: null,
      }
      drafts.push(current)
      if (act === 'question') {
        current.number = self.scene.number
        self.scene.replying = false
        self.scene.collective = false
        self.scene.handed = false
      }
      if (self.scene.headed && (act === 'question' || by === 'turns/lead-in')) current.addressee = self.scene.addressee
      if (act === 'question') open = current
      else if (act === 'statement' || act === 'decision') open = null
      if (speaker?.personId) spoke.set(speaker.personId, ++known)
      return current
    },
    extend(piece) {
      if (current === null) return
      current.bare = false
      const last = current.pieces.at(-1)!
      if (last.block === piece.block) current.pieces[current.pieces.length - 1] = { ...last, end: piece.end }
      else current.pieces.push(piece)
      if (current.act === 'question') open = current
    },
    close() {
      current = null
    },
    forget() {
      current = null
      open = null
    },
    resolve(label) {
      const situation: Situation = { presenters: self.scene.presenters, spoke }
      return inFull(speakers.resolve(label, situation))
    },
    lastAsker() {
      const last = drafts.findLast((draft) => draft.act === 'question' && draft.item === self.scene.index)
      return last?.speaker ?? null
    },
  }
  return self
}

/** The printed label above ('Supplementary answer') that what is reported below it belongs to; null where none is. */
function labelOf(current: Draft | null, act: Act, piece: Piece): Draft | null {
  if (current === null || !current.bare || piece.start > 0 || piece.block - lastBlock(current) !== 1) return null
  if (current.act === 'decision') return act === 'decision' ? current : null
  return act === 'question' || act === 'answer' || act === 'statement' ? current : null
}

/** Turns a statement that led up to a question into that question. */
export function becomeQuestion(draft: Draft, speaker: Speaker | null): void {
  draft.act = 'question'
  if (speaker !== null) draft.speaker = speaker
}

/** Turns what somebody was said to move into the decision of the meeting. */
export function becomeDecision(draft: Draft): void {
  draft.act = 'decision'
  draft.by = 'turns/decision'
  draft.speaker = null
}

/** Whether a draft ends in this block, or in the one before it. */
export function touches(draft: Draft | null, block: number): boolean {
  return draft !== null && block - lastBlock(draft) <= 1
}

/** Whether a draft's last words end in a colon, so that a list below goes on with it. */
export function endsInColon(draft: Draft, blocks: readonly Block[]): boolean {
  const { block, end } = draft.pieces.at(-1)!
  return /\b(?:following|that|whether|if|about|on|as to|regarding|for|asked|questions?|points?|including|these|those|follows|below|areas|matters|issues|namely)\s*:\s*-?$/i.test(
    blocks[block]!.text.slice(0, end),
  )
}

/** The words of a draft's last block up to where the draft ends. */
export function lastText(draft: Draft, { blocks }: Pick<Scribe, 'blocks'>): string {
  const { block, end } = draft.pieces.at(-1)!
  return blocks[block]!.text.slice(0, end)
}

/** What somebody who is called so asked last in this item. */
export function lastQuestionOf(label: string, { drafts, scene, resolve }: Scribe): Draft | null {
  const asker = resolve(label)
  return (
    drafts.findLast(
      ({ act, item, speaker }) => act === 'question' && item === scene.index && sameSpeaker(speaker, asker),
    ) ?? null
  )
}
