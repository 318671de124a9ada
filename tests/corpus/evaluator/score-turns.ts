import type { AnnotatedTurn } from './annotation'
import { finding, type Rate } from './measure'
import { pairUp } from './pair-up'
import { differing, type LayerScore, type Remark, unpaired } from './remark'
import { sameName } from './same-words'

type Pair = readonly [AnnotatedTurn, AnnotatedTurn]
type Labels = Record<'act' | 'speaker' | 'named', Rate>

const wordUnit = /[\p{L}\p{N}]/u
/** Ends may differ by this much: a closing bracket, a stray sign. */
const slack = 2

/**
 * Where turns start, how many are whole (start, end, act), and act and speaker by character: of the letters and digits
 * of the gold's turns, those in a found turn of the same act, or of the same speaker.
 * With `startsOnly` the acts count for nothing, and only starts and named speakers are measured.
 */
export function scoreTurns(
  gold: readonly AnnotatedTurn[],
  found: readonly AnnotatedTurn[],
  source: string,
  startsOnly: boolean,
): LayerScore {
  const pairs = pairUp(gold, found, (a, b) => (a.start === b.start ? 1 : 0), 1)
  const labels = labelsByCharacter(gold, found, source)
  const starts = finding(pairs.length, gold.length, found.length)
  const whole = finding(pairs.filter(isWhole).length, gold.length, found.length)
  const remarks = [...unpaired('turns', gold, found, pairs, (turn) => turn.act), ...pairRemarks(pairs, startsOnly)]
  const acts = { turnsWhole: whole, actByCharacter: labels.act, speakerByCharacter: labels.speaker }
  const measures = { turnStarts: starts, ...(startsOnly ? {} : acts), namedSpeakerByCharacter: labels.named }
  return { measures, remarks }
}

function isWhole([gold, found]: Pair): boolean {
  return endsAlike(gold, found) && gold.act === found.act
}

function endsAlike(gold: AnnotatedTurn, found: AnnotatedTurn): boolean {
  return Math.abs(gold.end - found.end) <= slack
}

function labelsByCharacter(gold: readonly AnnotatedTurn[], found: readonly AnnotatedTurn[], source: string): Labels {
  const at = { gold: paint(gold, source.length), found: paint(found, source.length) }
  const act = { right: 0, of: 0 }
  const speaker = { right: 0, of: 0 }
  const named = { right: 0, of: 0 }
  for (let i = 0; i < source.length; i++) {
    const want = gold[at.gold[i] ?? -1]
    if (want === undefined || !wordUnit.test(source[i] ?? '')) continue
    const have = found[at.found[i] ?? -1]
    const isSpeaker = have !== undefined && sameSpeaker(want, have)
    count(act, have?.act === want.act)
    count(speaker, isSpeaker)
    if (want.speaker != null) count(named, isSpeaker)
  }
  return { act: { kind: 'rate', ...act }, speaker: { kind: 'rate', ...speaker }, named: { kind: 'rate', ...named } }
}

/** The index of the turn over each unit, -1 where there is none; of turns that overlap, the later. */
function paint(turns: readonly AnnotatedTurn[], length: number): Int32Array {
  const over = new Int32Array(length).fill(-1)
  turns.forEach((turn, index) => {
    over.fill(index, turn.start, turn.end)
  })
  return over
}

function count(rate: { right: number; of: number }, isRight: boolean): void {
  rate.of++
  if (isRight) rate.right++
}

const known = new WeakMap<AnnotatedTurn, WeakMap<AnnotatedTurn, boolean>>()

/** Asked for every character, so the answer for a pair of turns is kept. */
function sameSpeaker(gold: AnnotatedTurn, found: AnnotatedTurn): boolean {
  const answers = known.get(gold) ?? new WeakMap<AnnotatedTurn, boolean>()
  known.set(gold, answers)
  const answer = answers.get(found) ?? sameName(gold.speaker, found.speaker)
  answers.set(found, answer)
  return answer
}

function pairRemarks(pairs: readonly Pair[], startsOnly: boolean): Remark[] {
  const speakers = differing(
    'turns',
    'speaker',
    pairs,
    (turn) => turn.speaker ?? 'nobody',
    (gold, found) => sameName(gold.speaker, found.speaker),
  )
  if (startsOnly) return speakers
  const acts = differing('turns', 'act', pairs, (turn) => turn.act)
  const ends = differing('turns', 'ends at', pairs, (turn) => String(turn.end), endsAlike)
  return [...acts, ...ends, ...speakers]
}
