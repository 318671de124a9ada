import type { AskType } from '../model/ask'
import { holds } from '../text/pattern-guard'
import type { AnswerSentence } from './answer-sentence'
import type { AskDraft } from './ask-draft'
import { clauseGuard } from './clause-patterns'
import type { AskSentences } from './sentence-evidence'

/** What counts for a sentence to speak about an ask: common words most, then its place in the answer, then giving what is owed. */
const ABOUT = 2.6
const ORDER = 1.4
const PAIRED = 0.6
/** How telling it is of the ask that a sentence gives what is owed: figures and dates much, particulars not at all. */
const TELLING: Readonly<Record<AskType, number>> = {
  polar: 0.3,
  quantity: 0.7,
  time: 0.7,
  entity: 0.5,
  reason: 0.5,
  manner: 0,
  example: 0.3,
  opinion: 0.3,
  assurance: 0.4,
}
/** What it counts against a sentence to lack that: a yes or a no may be given in many words. */
const LACK = 0.3
const LACKING: ReadonlySet<AskType> = new Set(['quantity', 'time', 'entity', 'reason', 'manner', 'example'])
/** What it counts for a sentence to name what is owed, and to take up the ask's subject with its auxiliary. */
const NAMING = 1.2
const TAKES_UP = 0.6
/** What it counts that a sentence has the sign of the ask's part, '(b)', or of another. */
const LISTED = 4
/** What is owed, by its name: 'he would write with a date' is about the ask for a time. */
const NAMED = {
  time: 'namesTime',
  quantity: 'namesQuantity',
  reason: 'namesReason',
  entity: 'namesEntity',
  example: 'namesExample',
} as const

/** How much each sentence answers an ask, which is the one at `index` of `count`: what it speaks about, what it gives, and where it stands. */
export function fitnessOf({ ask, sentences }: AskSentences, index: number, count: number): number[] {
  const keys = new Set(ask.words.content.map(({ key }) => key))
  const asked = index / Math.max(1, count - 1)
  const last = Math.max(1, sentences.length - 1)
  const pairs = sentences.length === count
  return sentences.map(({ sentence, overlap, formed }, at) => {
    const telling = formed ? TELLING[ask.type] : LACKING.has(ask.type) ? -LACK : 0
    const place = (1 - Math.abs(at / last - asked)) * ORDER + (pairs && at === index ? PAIRED : 0)
    const listed =
      ask.part > 0 && sentence.parts.length > 0 ? (sentence.parts.includes(ask.part) ? LISTED : -LISTED) : 0
    const names = isNamed(ask.type, sentence) ? NAMING : 0
    return ABOUT * overlap + telling + place + names + listed + TAKES_UP * takenUp(ask, keys, sentence)
  })
}

function isNamed(type: AskType, { body, calls }: AnswerSentence): boolean {
  return type in NAMED && holds(clauseGuard().patterns[NAMED[type as keyof typeof NAMED]], body, calls)
}

/** In how many ways a sentence goes on with an ask's auxiliary: behind a pronoun ('they had'), and behind words of the ask ('the station had'). */
function takenUp(
  { words }: AskDraft,
  keys: ReadonlySet<string>,
  { anaphoric, first, subject }: AnswerSentence,
): number {
  const byPronoun = (words.auxiliaries & anaphoric) !== 0
  const bySubject = (words.auxiliaries & first) !== 0 && subject.some((key) => keys.has(key))
  return Number(byPronoun) + Number(bySubject)
}
