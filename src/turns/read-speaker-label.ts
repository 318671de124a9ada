import type { Speaker } from '../model/person'
import { isNamed } from '../text/names'
import type { Piece } from './draft'
import { callsName } from './hands-over'
import { CHAIRS } from './office-here'
import { readRest } from './read-paragraph'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import { asksOrally, toAsk } from './to-ask'
import type { Spoken } from './utterance'

/** 'DCS: Confirmed it had.' and 'DPCC - What is ...': a speaker's label in minutes. */
export function readSpeakerLabel(spoken: Spoken, scribe: Scribe): void {
  const speaker = scribe.resolve(spoken.label!.who!)
  const open = scribe.open()
  const said = spoken.block.text.slice(spoken.label!.end).replace(REFERS, '')
  // 'Mr Speaker: Mr Doe.'
  if (CHAIRS.test(spoken.label!.who!) && callsName(said.trim()) && isNamed(said.trim().replace(/[.!]$/, ''))) {
    scribe.start('procedural', speaker, { block: spoken.index, start: 0, end: spoken.block.text.length }, 'turns/label')
    return
  }
  const asked = toAsk(said)
  const tells = TELLS.test(said)
  const reported =
    ASKS.test(said) || (tells && ASKS_THEN.test(said)) || (!FIRST_PERSON.test(said) && asksByPronoun(spoken))
  const reply = otherSpeaker(spoken, speaker, scribe, reported || tells)
  const own = reply > 0 ? spoken.utterances.slice(0, reply) : spoken.utterances
  const asks = asked !== null || asksOrally(said.trim()) || reported || own.some((one) => one.asks || one.inverted)
  const end = reply > 0 ? spoken.utterances[reply - 1]!.end : spoken.block.text.length
  const piece: Piece = { block: spoken.index, start: 0, end }
  const asksBack =
    asks &&
    open !== null &&
    scribe.sides(speaker) === false &&
    scribe.current() === open &&
    open.speaker?.name !== speaker.name
  const listed = scribe.scene.questions && spoken.block.level > 0 && !/^A\s?\d/i.test(spoken.block.marker)
  const act =
    (asks && !asksBack) || listed
      ? 'question'
      : open !== null && open.speaker?.name !== speaker.name && !THANKS.test(said) && !comesIn(speaker, scribe)
        ? 'answer'
        : 'statement'
  const noted = reply > 0 ? null : notedReply(spoken)
  if (noted !== null) {
    scribe.start('question', speaker, { block: spoken.index, start: 0, end: noted.asked }, 'turns/label', true)
    const answer: Piece = { block: spoken.index, start: noted.start, end: spoken.block.text.length }
    scribe.start('answer', scribe.scene.answerer, answer, 'turns/noted-answer')
    return
  }
  const draft = scribe.start(act, speaker, piece, 'turns/label', true)
  if (asked !== null) draft.addressee = asked
  if (reply > 0) {
    draft.framed = true
    readRest(spoken, reply, scribe)
  }
}

/** 'JD – 55/16(a) – Asked': the minute that a point goes back to. */
const REFERS = /^\s*\(?\d{1,4}\/\d{2,4}(?:\([a-z]\))?\)?\s*[\u2013\u2014-]\s*/

/** 'Mr Doe: would the lamps be repaired. They would, in May.': a point of a list that notes what was asked and, behind it, what the answer was; null for others. */
function notedReply({ block, label, utterances }: Spoken): { readonly asked: number; readonly start: number } | null {
  const [first, second] = utterances
  if (block.level === 0 || second === undefined || !NOTED_ASK.test(block.text.slice(label!.end))) return null
  const plain = utterances.slice(1).every(({ frame, asks, inverted }) => frame === null && !asks && !inverted)
  return plain ? { asked: first!.end, start: second.start } : null
}

/** In small letters, as notes of what was asked are. */
const NOTED_ASK =
  /^\s*(?:whether|if|what|how|why|when|where|who|which|would|could|can|will|should|is|are|was|were|has|have|had|do|does|did)\s[^.]{8,300}[.?]\s+\p{Lu}/u

/** 'Ada Doe, 41 Mill Lane \u2013 She has two children. She asked whether ...' */
function asksByPronoun({ utterances }: Spoken): boolean {
  return utterances.some(({ frame }) => frame?.act === 'ask' && frame.subject?.kind === 'pronoun')
}

/** A member who has a word when the question of another has its answer. */
function comesIn(speaker: Speaker, scribe: Scribe): boolean {
  const current = scribe.current()
  return current?.act === 'answer' && !sameSpeaker(current.speaker, speaker) && scribe.sides(speaker) === true
}

/** 'Mrs Doe: Asked how many there were.' */
const ASKS =
  /^\s*(?:asked|queried|enquired|inquired|questioned|requested|sought|wondered|(?:wished|wants?|wanted) to know)\b/i

/** 'Mrs Doe: Gave a report on the moorings.' */
const TELLS =
  /^\s*(?:also |again |then )?(?:gave|informed|told|said|stated|reported|spoke|noted|advised|explained|confirmed|raised|mentioned|highlighted|outlined|provided|presented|updated|reminded|suggested|commented|added|attended|met|proposed)\b/i

/** '... and asked what could be done', before the sentence ends. */
const ASKS_THEN =
  /^[^.?!]{4,400},? (?:and|but|then) (?:(?:also|then|so) )?(?:asked|queried|enquired|inquired|wondered|questioned|(?:wished|wanted) to know)\s(?!for (?:it|this|that) to be noted)/i

/** 'Mr Doe: Thanked the Board.' */
const THANKS = /^\s*(?:thanked|congratulated|commended|welcomed|praised|paid tribute|delighted|pleased|glad)\b/i

/** Whoever is quoted says so of themselves, and may tell what others said. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b/
/** Not 'any of us'. */
const SPEAKS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/

/** The first utterance behind a label that somebody else is the subject of, or where another label stands; -1 where there is none. */
function otherSpeaker({ block, utterances }: Spoken, speaker: Speaker, scribe: Scribe, reported: boolean): number {
  const quoted = FIRST_PERSON.test(block.text)
  return utterances.findIndex(({ frame, start }, place) => {
    if (place === 0 || frame?.subject == null || frame.subject.kind === 'pronoun') return false
    const other = scribe.resolve(frame.subject.label)
    // 'Ms Doe: two bids in. Mr Roe asked when it would start.', 'Ms Doe: Why was that? We paid. Mr Roe said that they had.'
    const replies = utterances.slice(0, place).some(({ asks }) => asks) && !SPEAKS.test(block.text.slice(start))
    const listed =
      (replies || !quoted) && frame.subject.kind === 'named' && frame.act !== 'other' && other.personId !== null
    return (reported || frame.labelled === true || listed) && !sameSpeaker(other, speaker)
  })
}
