import type { AskType } from '../model/ask'
import { holds } from '../text/pattern-guard'
import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { assignSentences } from './assign-sentences'
import type { ReadWord } from './clause-lexicon'
import { clauseGuard } from './clause-patterns'
import type { ContentKey } from './content-key'
import { isMeant, owedForm } from './owed-form'

/** What an answer gives on one ask, sentence by sentence. */
export interface AskEvidence {
  readonly ask: AskDraft
  readonly sentences: readonly SentenceEvidence[]
  /** The sentences that speak about this ask rather than another one of its question. */
  readonly own: readonly SentenceEvidence[]
  /** Index of the sentence that speaks about the ask most. */
  readonly nearest: number
  /** Index of the sentence that gives what is owed and speaks about the ask most; -1 where none gives it. */
  readonly given: number
}

/** How far a sentence speaks about an ask, from 0 to 1, and whether it holds what is owed in the owed form. */
export interface SentenceEvidence {
  readonly sentence: AnswerSentence
  readonly overlap: number
  readonly context: number
  /** Most overlap of the sentence with another ask of the question. */
  readonly rival: number
  readonly fresh: number
  /** Whether it holds something in the form that is owed, and whether that answers the ask. */
  readonly formed: boolean
  readonly owed: boolean
}

/** Words of asking, which say nothing of what is asked about. */
const ASKING: ReadonlySet<string> = new Set(
  'ask confirm explain clarifi outlin advis indic inform detail describ updat whether mani much long number figur amount proport percentag exampl view opinion think assur reassur confid reason caus impact chief constabl commission council member chair board panel committe depute minist pleas say tell know give'.split(
    ' ',
  ),
)

/** What the answer's sentences give on each ask of a question, whose words are `words`. */
export function gatherEvidence(
  words: readonly ReadWord[],
  asks: readonly AskDraft[],
  sentences: readonly AnswerSentence[],
): AskEvidence[] {
  const context = new Set<string>()
  for (const { entry } of words) if (entry.content !== null) context.add(entry.content.key)
  const overlaps = focused(keysOf(asks)).map((own) => sentences.map((sentence) => shared(own, sentence)))
  const rivals = sentences.map((_, at) => rivalsOf(overlaps.map((row) => row[at]!)))
  const fresh = sentences.map((sentence) => freshIn(context, sentence))
  const evidence = asks.map((ask, index) => {
    const hasForm = owedForm(ask)
    const found = sentences.map((sentence, at) => {
      const formed = hasForm(sentence)
      return {
        sentence,
        overlap: overlaps[index]![at]!,
        context: sentence.keys.size === 0 ? 0 : (sentence.keys.size - fresh[at]!) / sentence.keys.size,
        rival: rivals[at]!(index),
        fresh: fresh[at]!,
        formed,
        owed: formed && isMeant(ask, sentence),
      }
    })
    return { ask, sentences: found, nearest: best(found, () => true), given: best(found, ({ owed }) => owed) }
  })
  if (evidence.length === 1) return evidence.map((one) => ({ ...one, own: one.sentences }))
  const path = assignSentences({
    scores: evidence.map((_, index) => sentences.map((_, at) => fitness(evidence, index, at))),
    leans: sentences.map(({ leans, anaphoric }) => anaphoric !== 0 || leans),
  })
  return evidence.map((one, index) => ({ ...one, own: one.sentences.filter((_, at) => path[at] === index) }))
}

/** What counts for a sentence to speak about an ask: common words most, then its place in the answer, then giving what is owed. */
const ABOUT = 2
const ORDER = 1.4
const PAIRED = 0.6
/** How telling it is of the ask that a sentence gives what is owed: figures and dates much, particulars little. */
const TELLING: Readonly<Record<AskType, number>> = {
  polar: 0.5,
  quantity: 1,
  time: 1,
  entity: 0.3,
  reason: 0.5,
  manner: 0.15,
  example: 0.3,
  opinion: 0.3,
  assurance: 0.4,
}

/** What it counts for a sentence to name what is owed, and against it to lack the number or the time that is. */
const NAMING = 1.2
const LACK = 0.6
/** What is owed, by its name: 'he would write with a date' is about the ask for a time. */
const NAMED = {
  time: 'namesTime',
  quantity: 'namesQuantity',
  reason: 'namesReason',
  entity: 'namesEntity',
  example: 'namesExample',
} as const

function isNamed(type: AskType, { body, calls }: AnswerSentence): boolean {
  return type in NAMED && holds(clauseGuard().patterns[NAMED[type as keyof typeof NAMED]], body, calls)
}

/** How much a sentence at `at` answers the ask at `index`: what it speaks about, what it gives, and where it stands. */
function fitness(evidence: readonly Omit<AskEvidence, 'own'>[], index: number, at: number): number {
  const { ask, sentences } = evidence[index]!
  const one = sentences[at]!
  const along = sentences.length < 2 ? 0 : at / (sentences.length - 1)
  const asked = evidence.length < 2 ? 0 : index / (evidence.length - 1)
  const paired = sentences.length === evidence.length && at === index ? PAIRED : 0
  const names = isNamed(ask.type, one.sentence) ? NAMING : 0
  const telling = one.formed ? TELLING[ask.type] : ask.type === 'quantity' || ask.type === 'time' ? -LACK : 0
  return ABOUT * one.overlap + telling + names + (1 - Math.abs(along - asked)) * ORDER + paired
}

/** Words that other asks of the question have too tell less which of them a sentence speaks about. */
function focused(asks: readonly ReadonlyMap<string, number>[]): readonly ReadonlyMap<string, number>[] {
  if (asks.length === 1) return asks
  const times = new Map<string, number>()
  for (const keys of asks) for (const key of keys.keys()) times.set(key, (times.get(key) ?? 0) + 1)
  return asks.map(
    (keys) => new Map([...keys].map(([key, weight]) => [key, times.get(key)! > 1 ? weight * 0.4 : weight])),
  )
}

/** For each ask the most that any other has of the overlaps. */
function rivalsOf(overlaps: readonly number[]): (ask: number) => number {
  let first = -1
  let second = -1
  overlaps.forEach((overlap, ask) => {
    if (first < 0 || overlap > overlaps[first]!) {
      second = first
      first = ask
    } else if (second < 0 || overlap > overlaps[second]!) second = ask
  })
  return (ask) => overlaps[ask === first ? second : first] ?? 0
}

/** How many of a sentence's words the question does not have. */
function freshIn(context: ReadonlySet<string>, { keys }: AnswerSentence): number {
  let count = 0
  for (const key of keys) if (!context.has(key)) count++
  return count
}

/** Index of the best of those sentences that hold; the earlier of two alike; -1 for none. */
function best(found: readonly SentenceEvidence[], holds: (one: SentenceEvidence) => boolean): number {
  let index = -1
  let most = -1
  found.forEach((one, at) => {
    const score = one.overlap + one.context * 0.3
    if (holds(one) && score > most) {
      most = score
      index = at
    }
  })
  return index
}

/** The words of each ask with their weights; an ask that hangs on the one before takes over its words. */
function keysOf(asks: readonly AskDraft[]): ReadonlyMap<string, number>[] {
  const { hangs } = clauseGuard().patterns
  return asks.map(({ text, words }, index) => {
    const keys = new Map<string, number>()
    add(keys, words.content, 1)
    if (index > 0 && (keys.size < 2 || holds(hangs, text, words.calls))) add(keys, asks[index - 1]!.words.content, 0.5)
    return keys
  })
}

function add(keys: Map<string, number>, words: readonly ContentKey[], factor: number): void {
  for (const { key, stem, vague } of words) {
    if (ASKING.has(stem)) continue
    const weight = (vague ? 0.4 : 1) * factor
    if (weight > (keys.get(key) ?? 0)) keys.set(key, weight)
  }
}

function shared(keys: ReadonlyMap<string, number>, { keys: words }: AnswerSentence): number {
  let sum = 0
  let total = 0
  for (const [key, weight] of keys) {
    total += weight
    if (words.has(key)) sum += weight
  }
  return total === 0 ? 0 : sum / total
}
