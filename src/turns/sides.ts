import type { Person, Speaker } from '../model/person'
import { rankInFull } from '../text/rank-in-full'
import type { Speakers } from './speakers'
import type { Spoken } from './utterance'

/** Who asks at this meeting and who answers: true for those who scrutinise, false for those who are scrutinised, null where nothing tells. */
export type Sides = (speaker: Speaker | null) => boolean | null

const ANSWERS =
  /\b(?:chief constable|superintendent|inspector|sergeant|director|leader of|portfolio holder|cabinet member|head of|manager|treasurer|chief fire officer|chief executive|finance officer|nurse|engineer|consultant|gardai?|commander)\b/i
const ASKS_BACK = /^\s*(?:if|whether|which)\b.{0,60}\b(?:meant|had in mind|was referring|were referring)\b/i
const SEVERAL = 3
const ASKS =
  /\b(?:chair|chairman|chairwoman|chairperson|convenor|convener|non-executive|councillor|member|co-optee|trustee|governor)\b/i

/** Reads the sides from what people do in the record, and from their offices where that is even. */
export function readSides(spoken: readonly Spoken[], speakers: Speakers, people: readonly Person[]): Sides {
  const score = new Map<string, number>()
  const add = (label: string, weight: number): void => {
    const key = keyOf(speakers.resolve(label))
    score.set(key, (score.get(key) ?? 0) + weight)
  }
  for (const { label, utterances, block } of spoken) {
    if (label?.who && label.kind !== 'decision')
      add(label.who, label.kind === 'question' ? 2 : label.kind === 'answer' ? -2 : 0)
    for (const { frame, start, end } of utterances) {
      if (frame?.subject == null || frame.subject.kind === 'pronoun') continue
      // Who asks what was meant is being asked.
      if (frame.act === 'ask' && ASKS_BACK.test(block.text.slice(start + frame.end - frame.start, end))) continue
      if (frame.act === 'ask') add(frame.subject.label, 2)
      else if (frame.answers !== null || /^(?:replied|responded|answered)$/.test(frame.verb))
        add(frame.subject.label, -2)
      else if (frame.act === 'reply') add(frame.subject.label, -1)
    }
  }
  const roles = new Map(people.map((person) => [person.id, rankInFull(person.role)]))
  // An office that several hold is a seat: 'Commissioner', 'Director' of a board.
  const shared = new Map<string, number>()
  for (const role of roles.values())
    if (!role.includes(' ') && role !== '') shared.set(role, (shared.get(role) ?? 0) + 1)
  return (speaker) => {
    if (speaker === null) return null
    const own = score.get(keyOf(speaker)) ?? 0
    // Who holds a seat with others is not on the other side for an answer to one of them.
    const seated = speaker.personId !== null && (shared.get(roles.get(speaker.personId) ?? '') ?? 0) >= SEVERAL
    if (seated) return own < 0 ? null : true
    if (own !== 0) return own > 0
    const office = `${speaker.personId === null ? '' : (roles.get(speaker.personId) ?? '')} ${speaker.label}`
    if (ANSWERS.test(office) && !/\bnon-executive\b/i.test(office)) return false
    return ASKS.test(office) ||
      /^(?:cllr|councill?or|cr|clr|coun|alder(?:man|woman)|senator|deputy(?=\s\p{Lu}[\p{L}'\u2019-]+$)(?! (?:Chief|Director|Leader|Head|Mayor|Manager|Commissioner))|councilmember|speaker \d|resident \d|caller \d)\b/iu.test(
        speaker.label,
      )
      ? true
      : null
  }
}

function keyOf(speaker: Speaker): string {
  return speaker.personId ?? speaker.name.toLowerCase().replace(/^the\s+/, '')
}

/** Whether two speakers are one. */
export function sameSpeaker(one: Speaker | null, other: Speaker | null): boolean {
  return one !== null && other !== null && keyOf(one) === keyOf(other)
}
