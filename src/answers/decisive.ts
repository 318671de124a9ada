import type { Reply } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import type { SentenceEvidence } from './sentence-evidence'
import type { AnswerStretch } from './verdict'

/** How many sentences of an answer are quoted for a verdict at most. */
const QUOTED = 2

/** The words of an answer that decide a verdict, in order; empty where nothing of it bears on the ask. */
export function decisive(evidence: AskEvidence, reply: Reply): AnswerStretch[] {
  const among = evidence.own.length > 0 ? evidence.own : evidence.sentences.filter(({ overlap }) => overlap > 0)
  if (reply === 'explicit') return stretches(best(giving(evidence), QUOTED))
  if (reply === 'dodging' || reply === 'unrecorded') return []
  const saying = among.filter(({ sentence }) => sentence.refusals.some((refusal) => refusal.reply === reply))
  if (saying.length > 0) return stretches(saying.slice(0, QUOTED))
  if (reply === 'clarification') return stretches(evidence.sentences.slice(0, 1))
  return stretches(best(among, reply === 'general' ? 1 : QUOTED))
}

/** The sentences that give what is owed, or else those that speak about the ask. */
function giving({ own, sentences, given, nearest }: AskEvidence): readonly SentenceEvidence[] {
  const owed = own.filter((one) => one.owed && one.sentence.refusals.length === 0)
  if (owed.length > 0) return owed
  if (own.length > 0) return own
  const one = sentences[given] ?? sentences[nearest]
  return one === undefined ? [] : [one]
}

function best(among: readonly SentenceEvidence[], count: number): readonly SentenceEvidence[] {
  if (among.length <= count) return among
  const chosen = new Set([...among].sort((a, b) => b.overlap - a.overlap).slice(0, count))
  return among.filter((one) => chosen.has(one))
}

function stretches(among: readonly SentenceEvidence[]): AnswerStretch[] {
  return among.map(({ sentence: { turn, start, end } }) => ({ turn, start, end }))
}
