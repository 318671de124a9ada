import { tellingVerbs } from '../lexicons/question-words'
import type { Speaker } from '../model/person'
import { oneOf } from '../text/one-of'
import { type Draft, lastBlock } from './draft'
import type { Moment } from './moment'
import { isAssembly, readSaying } from './read-saying'
import { becomeQuestion, type Scribe, touches } from './scribe'
import { sameSpeaker } from './sides'
import { tells } from './tells'
import type { Spoken } from './utterance'

const ASKS_BACK =
  /\b(?:meant|did (?:s?he|they) mean|had in mind|was referring|were referring|referred to|(?:could|would) (?:clarify|repeat|specify|be more specific))\b/i
/** 'Ms Doe, having referred to the survey, asked': what stands before the question. */
const ASIDE = /, (?:having|who had) [^,]{3,160}(?=, )/
const INTERROGATIVE = /^\s*(?:if|whether|how|what|why|when|where|who|which)\b/i

const THAT_BE = /^\s*that\s.{1,80}?\bbe\b/i

/** Reads a question in reported speech: 'The Chair asked how many ...'. */
export function readAsk(moment: Moment): void {
  const { utterance, scribe, piece, speaker } = moment
  if (asksBack(moment)) {
    scribe.start('answer', speaker, piece, 'turns/asks-back', true)
    return
  }
  // 'She asked that no reflection be made on him.' goes on with the reply.
  if (
    moment.here &&
    moment.current?.act === 'answer' &&
    utterance.frame?.subject?.kind === 'pronoun' &&
    // And 'She asked which list the Member was referring to.' asks back.
    (THAT_BE.test(complement(moment)) || ASKS_BACK.test(complement(moment)))
  ) {
    scribe.extend(piece)
    return
  }
  // In a report of one's own work, 'she asked every club to sign up' is history.
  if (sameSpeaker(speaker, scribe.scene.reporter) && !INTERROGATIVE.test(complement(moment))) {
    readSaying({ ...moment, utterance: { ...utterance, frame: { ...utterance.frame!, act: 'say' } } })
    return
  }
  if (charges(moment) || wantsDone(moment)) {
    const decides = NOTES_AND.test(moment.text)
    scribe.start(decides ? 'decision' : 'action', null, piece, decides ? 'turns/decision' : 'turns/charged')
    return
  }
  ask(moment, speaker, true)
  const question = scribe.current()!
  question.framed = true
  question.speaker ??= speaker
  question.addressee = utterance.frame?.addressee ?? question.addressee
}

/** 'The Panel asked the Treasurer to write to the Minister.': what the body that meets charges somebody with, where nobody replies to it. */
function charges({ utterance, text, spoken, place, speaker }: Moment): boolean {
  if (speaker === null || !isAssembly(speaker.label)) return false
  const deed = CHARGED.exec(text.slice(utterance.frame!.end))?.[1]
  const next = spoken.utterances[place + 1]?.frame
  return deed !== undefined && !givesAccount(deed) && next?.act !== 'say' && next?.act !== 'reply'
}

/** 'The Panel requested that a further report be brought in May.': what the body that meets wants done, where nobody replies to it. */
function wantsDone({ text, spoken, place, speaker, scribe }: Moment): boolean {
  if (speaker === null || !isAssembly(speaker.label) || /\bmember/i.test(speaker.label)) return false
  if (!WANTED.test(text) || place < spoken.utterances.length - 1) return false
  return !REPLIES.test(scribe.blocks[spoken.index + 1]?.text.slice(0, 90) ?? '')
}

/** Not 'that the question be answered', which wants a reply there and then. */
const WANTED =
  /\b(?:requested|asked)\s+that\s[^.?]{2,120}?\bbe\s(?:re-?)?(?:brought|submitted|presented|provided|prepared|circulated|arranged|produced|sent|shared|published|added|included|scheduled|organised|convened|established|undertaken|carried out|invited|written|monitored|updated|developed)\b/iu
const REPLIES =
  /\b(?:said|replied|responded|answered|advised|confirmed|agreed|explained|undertook|stated|assured|reply|response)\b/i
/** 'The Board noted the report and requested that ...' */
const NOTES_AND =
  /^.{2,60}? (?:noted|welcomed|endorsed|approved|received|considered|supported|agreed|accepted)\b[^.]*\band\b/i

const CHARGED = /^\s+(?:the\s)?\p{Lu}[^,.;:?]{2,60}?\s+to\s+(\p{Ll}+)\b/u
const givesAccount = oneOf(tellingVerbs)

/** Reads a question in the asker's own words: 'How many are there?' */
export function readDirect(moment: Moment): void {
  const { utterance, speaker, scribe, piece, current, here, text } = moment
  // 'Mr Roe said that two were planned. Did she mean the first?'
  if (here && current?.act === 'answer' && MEANT.test(text)) {
    current.by = 'turns/asks-back'
    scribe.extend(piece)
    return
  }
  ask(moment, utterance.frame !== null && utterance.frame.act !== 'other' ? speaker : null, false)
}

const MEANT = /^(?:did|was|were|is|are) .{1,40}? (?:mean|meant|referring to|asking about|thinking of)\b/i

function ask(moment: Moment, speaker: Speaker | null, reported: boolean): void {
  const { scribe, piece, current } = moment
  // 'Cllr Doe asked the Mayor:' on a line above the words.
  if (!reported && speaker === null && announces(moment)) {
    scribe.extend(piece)
    return
  }
  if (!reported && speaker === null && goesOnBelow(moment)) {
    scribe.extend(piece)
    return
  }
  const before = whatLedTo(moment, speaker, reported)
  if (before === 'lead-in') becomeQuestion(current!, speaker)
  if (before !== 'else') {
    scribe.extend(piece)
    return
  }
  // 'Ms Roe said 88. And how many were left?' goes on with whoever asked.
  const again = !reported && moment.here && current?.act === 'answer' ? scribe.lastAsker() : null
  const asker = speaker ?? (scribe.scene.headed && !reported ? scribe.scene.asker : again)
  scribe.start('question', asker, piece, reported ? 'turns/reported' : 'turns/direct', reported || speaker !== null)
}

/** A further paragraph of the question that a heading says somebody put. */
function goesOnBelow({ scribe, current, here, spoken, place }: Moment): boolean {
  return (
    place === 0 &&
    !here &&
    current?.act === 'question' &&
    scribe.scene.headed &&
    scribe.scene.asker !== null &&
    sameSpeaker(current.speaker, scribe.scene.asker) &&
    spoken.label === null &&
    spoken.block.level === 0 &&
    (current.bare || scribe.blocks[lastBlock(current)]!.level === 0) &&
    touches(current, spoken.index)
  )
}

/** The question above ends in a colon. */
function announces({ scribe, current, here, spoken }: Moment): boolean {
  if (here || current?.act !== 'question' || !touches(current, spoken.index)) return false
  const { block, end } = current.pieces.at(-1)!
  return /:\s*-?$/.test(scribe.blocks[block]!.text.slice(0, end))
}

/** Who is asked and asks back has replied. */
function asksBack(moment: Moment): boolean {
  const { scribe, current, speaker } = moment
  const open = scribe.open()
  if (
    open === null ||
    open !== current ||
    speaker === null ||
    open.speaker === null ||
    sameSpeaker(speaker, open.speaker)
  )
    return false
  return scribe.sides(speaker) === false || ASKS_BACK.test(moment.text.replace(ASIDE, ''))
}

function complement({ text, utterance }: Moment): string {
  return text.slice(utterance.frame!.end)
}

/** Whether the turn before an ask is its lead-in, is the same question already, or is something else. */
function whatLedTo(
  { spoken, current, here, place, scribe }: Moment,
  speaker: Speaker | null,
  reported: boolean,
): 'lead-in' | 'question' | 'else' {
  if (current === null || !touches(current, spoken.index)) return 'else'
  const agrees =
    speaker === null ? !reported || here : current.speaker === null || sameSpeaker(speaker, current.speaker)
  if (!agrees) return 'else'
  if (current.act === 'question')
    return here || (scribe.scene.headed && !reported && current.by === 'turns/lead-in') ? 'question' : 'else'
  if (current.act !== 'statement') return 'else'
  if (here)
    return reported &&
      speaker !== null &&
      (isReport(current, place, spoken) || tellsOfAnother(current, speaker, scribe))
      ? 'else'
      : 'lead-in'
  if (!current.framed) return speaker === null || scribe.scene.headed ? 'lead-in' : 'else'
  const again = spoken.utterances.find(({ frame }) => frame?.act === 'ask')?.frame?.subject?.kind !== 'pronoun'
  // 'The Chair suggested ...' and 'The Chair asked ...' below it are two turns; 'The Chair referred to ...' leads up to what is asked.
  const sameRemark =
    reported &&
    !(again && (tells(current.verb) || REMARKS.test(current.verb ?? ''))) &&
    sameSpeaker(speaker, current.speaker) &&
    !current.courteous &&
    current.pieces.length === 1 &&
    !isAssembly(speaker!.label)
  return sameRemark && spoken.index - lastBlock(current) === 1 ? 'lead-in' : 'else'
}

/** What leads up to no question of the next paragraph. */
const REMARKS = /^(?:commented|remarked|observed|praised|congratulated|commended|paid tribute)$/

/** What is told by nobody before somebody asks: one sentence leads up to the question, several are a report of their own. */
function isReport({ speaker, by }: Draft, place: number, { block }: Spoken): boolean {
  if (speaker !== null || by !== 'turns/plain') return false
  return place > 2 || DISCUSSED.test(block.text.slice(0, 200))
}

/** 'Chief Doe is asking for a renewal.', 'Ms Doe submitted the register.', 'The accounts were presented by Mr Roe.' before 'Councillor Roe asked ...': what is told of somebody known leads up to nobody else's question. */
function tellsOfAnother({ speaker, pieces }: Draft, asker: Speaker, { speakers, blocks, resolve }: Scribe): boolean {
  const [first] = pieces
  if (speaker !== null || first === undefined) return false
  const told = blocks[first.block]!.text.slice(first.start, first.end)
  const label = ABOUT.exec(told.slice(0, 80))?.[1] ?? DONE_BY.exec(told)?.[1]
  return label !== undefined && speakers.person(label) !== null && !sameSpeaker(resolve(label), asker)
}

const ABOUT =
  /^(?:\d{1,3}\.\s)?(\p{Lu}{2,4}|(?:[Tt]he )?\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){1,3}) (?!and\b|who\b)\p{Ll}{2,}\b/u

const DONE_BY =
  /\b(?:was|were) (?:then )?(?:presented|introduced|given|delivered|tabled|outlined|moved|summarised|reported|made) (?:to \S+ |to the \S+ )?by ((?:the )?\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){0,3})/u

const DISCUSSED =
  /^(?:there was an? (?:\p{L}+ )?(?:discussion|conversation|debate)|(?:an? )?(?:\p{L}+ )?discussion (?:took place|followed)|an update (?:from|by|on) .{3,80} was)\b/iu
