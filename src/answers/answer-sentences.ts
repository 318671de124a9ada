import { openings } from '../lexicons/openings'
import type { Figure } from '../model/figure'
import { lastWhere } from '../model/last-where'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { type PhraseHit, phrasesAt } from '../text/phrase-index'
import { plainLower } from '../text/plain-lower'
import { sentences } from '../text/sentences'
import { auxiliaryFamily } from './auxiliaries'
import { type PhraseSense, type ReadWord, readWords } from './clause-lexicon'
import { type NonAnswerWords, nonAnswersAmong } from './find-non-answers'
import { behindFrame } from './reporting-frame'

/** One of the turns that answer: its text, where its matter begins behind the speaker's label, and its figures with spans into the text. */
export interface AnswerTurn {
  readonly text: string
  readonly from: number
  readonly figures: readonly Figure[]
}

/** A sentence of an answer with what the verdicts ask of it. Offsets are into the turn's text; `body` leaves out who said it. */
export interface AnswerSentence {
  /** Index of the turn. */
  readonly turn: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly body: string
  /** The verb of saying in front of the body, in lower case ('confirmed'); '' for none. */
  readonly said: string
  readonly keys: ReadonlySet<string>
  /** How much in particular it names: words that are not vague, names, figures and dates. */
  readonly particulars: number
  readonly names: readonly string[]
  readonly figures: readonly Figure[]
  readonly dates: number
  readonly refusals: readonly NonAnswerWords[]
  readonly opening: 'yes' | 'no' | null
  /** The auxiliary behind a pronoun or number that opens it, by its family: 'it had not yet' gives 'have'. */
  readonly anaphoric: string | null
  /** The families of all its auxiliaries. */
  readonly auxiliaries: ReadonlySet<string>
  /** What its words do, by the names of the lexicon of answer marks. */
  readonly marks: ReadonlySet<string>
}

const OPENINGS = lazily(() => openings.map(({ answer, pattern }) => ({ answer, pattern: new RegExp(pattern) })))
const NAME =
  /(?<![.?!:]["'\u201d\u2019)]?\s)(?<!^)(?<=[\s("'\u2018\u201c/-])(?:\p{Lu}[\p{L}\d&'\u2019.-]*\p{L}\d*|\p{Lu}{2,}\d*)(?:\s(?:of|and|the|for|de|van)?\s?\p{Lu}[\p{L}\d&'\u2019.-]*)*/gu
const NO_NAME =
  /^(?:I|I['\u2019](?:m|ve|d|ll)|Mr|Mrs|Ms|Dr|Chair|Chairman|Cllr|Councillor|The|In|It|He|She|They|We|And|But|So|No|Yes|There|This|That|A|An|If|As)$/
const ANAPHOR =
  /^(?:yes|no|well|and|but|so|indeed)?[,.]? ?(?:\u2013 )?(?:it|they|he|she|we|i|you|there|that|this|these|those|all|both|none|most|some|many|one|two|three|four|five|six|neither|nobody|everyone|\d+|this one|the (?:first|second|former|latter|rest|others?))(?: of (?:it|them|these|those|us|which))?(?: also| already| now| all| both| indeed| only| still| never)? (\w+)\b/
const NUMBER_FIRST =
  /^(?:about |around |roughly |some |over |nearly |almost |just |only |there (?:are|were|is|was|have been|had been) )?(?:\d|\u00a3|\u20ac|\$|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|none|all|both)\b)/
/** 'as follows:', and what has no word at all. */
const EMPTY = /^(?:as follows|the following)?[^\p{L}\d]*$/iu
const ASKS = /\?["'\s)]*$/
const DATED =
  /\b(?:(?:jan|feb|mar|apr|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?|may(?= \d)|(?:of|in|by|until|since|from|during|this|next|last|early|late|mid) may|june|july|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|\d{1,2}\/\d\d|spring|summer|autumn|winter|christmas|easter|tomorrow|yesterday|q[1-4]|(?:year|month)[- ]end|(?:next|last|this|each|every|per|a|\d+|two|three|four|six|twelve) (?:days?|weeks?|months?|quarters?|years?|terms?))\b/g

/** The sentences of an answer's turns, in order. */
export function answerSentences(turns: readonly AnswerTurn[]): AnswerSentence[] {
  return turns.flatMap((turn, index) =>
    sentences(turn.text)
      .filter(({ end }) => end > turn.from)
      .map(({ start, end }) => read(turn, index, Math.max(start, turn.from), end))
      .filter(({ body }) => !EMPTY.test(body)),
  )
}

/** The figures of `[start, end)`, which stand in order in a list that may be as long as the answer. */
function figuresWithin(figures: readonly Figure[], start: number, end: number): Figure[] {
  const found: Figure[] = []
  const first = lastWhere(figures.length, (index) => figures[index]!.span.start < start, -1) + 1
  for (let index = first; index < figures.length && figures[index]!.span.start < end; index++)
    if (figures[index]!.span.end <= end) found.push(figures[index]!)
  return found
}

function read({ text, figures }: AnswerTurn, turn: number, start: number, end: number): AnswerSentence {
  const sentence = text.slice(start, end)
  const { at, said } = behindFrame(sentence)
  const body = sentence.slice(at)
  const whole = plainLower(sentence)
  const plain = whole.slice(at)
  const words = readWords(whole)
  const hits = phrasesAt(whole, words)
  const { keys, auxiliaries, particular } = contentFrom(words, at)
  const names = namesIn(body)
  const own = figuresWithin(figures, start, end)
  const dates = matches(DATED, plain).length
  return {
    turn,
    start,
    end,
    text: sentence,
    body,
    said,
    keys,
    particulars: particular + names.length + own.length + dates,
    names,
    figures: own,
    dates,
    refusals: nonAnswersAmong(sentence, start, hits),
    opening: OPENINGS().find(({ pattern }) => pattern.test(plain))?.answer ?? null,
    anaphoric: auxiliaryFamily(ANAPHOR.exec(plain)?.[1] ?? ''),
    auxiliaries,
    marks: marksIn(plain, at, hits),
  }
}

function contentFrom(
  words: readonly ReadWord[],
  from: number,
): { keys: ReadonlySet<string>; auxiliaries: ReadonlySet<string>; particular: number } {
  const keys = new Set<string>()
  const auxiliaries = new Set<string>()
  let particular = 0
  for (const { start, content, family } of words) {
    if (start < from) continue
    if (family !== null) auxiliaries.add(family)
    if (content === null) continue
    keys.add(content.key)
    if (!content.vague) particular++
  }
  return { keys, auxiliaries, particular }
}

function marksIn(plain: string, from: number, hits: readonly PhraseHit<PhraseSense>[]): ReadonlySet<string> {
  const marks = new Set<string>()
  for (const { value, start } of hits) if (value.kind === 'mark' && start >= from) marks.add(value.mark)
  if (NUMBER_FIRST.test(plain)) marks.add('number-first')
  if (ASKS.test(plain)) marks.add('asks')
  return marks
}

/** Names in a sentence, but for a word that begins it. */
function namesIn(body: string): string[] {
  return matches(NAME, ` ${body}`.replace(/\s/g, ' '))
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name))
}
