import { answerMarks } from '../lexicons/answer-marks'
import { openings } from '../lexicons/openings'
import { synonyms } from '../lexicons/synonyms'
import { vagueWords } from '../lexicons/vague-words'
import type { Figure } from '../model/figure'
import { contentWords } from '../text/content-words'
import { scanDates } from '../text/date-scan'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { sentences } from '../text/sentences'
import { stem } from '../text/stems'
import { wordRoot } from '../text/word-root'
import { auxiliariesIn, familyOf } from './auxiliaries'
import { type NonAnswerWords, nonAnswersIn } from './find-non-answers'
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

const MARKS = lazily(() => answerMarks.map(({ mark, pattern }) => ({ mark, pattern: new RegExp(pattern, 'u') })))
const OPENINGS = lazily(() => openings.map(({ answer, pattern }) => ({ answer, pattern: new RegExp(pattern, 'u') })))
const NAME =
  /(?<![.?!:]["'\u201d\u2019)]?\s)(?<!^)(?<=[\s("'\u2018\u201c/-])(?:\p{Lu}[\p{L}\d&'\u2019.-]*\p{L}\d*|\p{Lu}{2,}\d*)(?:\s(?:of|and|the|for|de|van)?\s?\p{Lu}[\p{L}\d&'\u2019.-]*)*/gu
const NO_NAME =
  /^(?:I|I['\u2019](?:m|ve|d|ll)|Mr|Mrs|Ms|Dr|Chair|Chairman|Cllr|Councillor|The|In|It|He|She|They|We|And|But|So|No|Yes|There|This|That|A|An|If|As)$/
const ANAPHOR =
  /^(?:yes|no|well|and|but|so|indeed)?[,.]? ?(?:\u2013 )?(?:it|they|he|she|we|i|you|there|that|this|these|those|all|both|none|most|some|many|one|two|three|four|five|six|neither|nobody|everyone|\d+|this one|the (?:first|second|former|latter|rest|others?))(?: of (?:it|them|these|those|us|which))?(?: also| already| now| all| both| indeed| only| still| never)? (\w+)\b/
const DATED =
  /\d|day|week|month|year|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|christmas|easter|term/

const VAGUE: () => ReadonlySet<string> = lazily(() => new Set(vagueWords.map(stem)))
const SYNONYM = lazily(() => {
  const heads = new Map<string, string>()
  for (const row of synonyms) {
    const roots = row.split(' ').map(wordRoot)
    for (const root of roots) if (!heads.has(root)) heads.set(root, roots[0]!)
  }
  return heads
})

/** What a word is compared by: its root, or the root of the first of its synonyms. */
export function keyOf(wordStem: string): string {
  const root = wordRoot(wordStem)
  return SYNONYM().get(root) ?? root
}

/** Whether a word by its stem belongs to the vague vocabulary of administration. */
export function isVague(wordStem: string): boolean {
  return VAGUE().has(wordStem)
}

/** The sentences of an answer's turns, in order. */
export function answerSentences(turns: readonly AnswerTurn[]): AnswerSentence[] {
  return turns.flatMap((turn, index) =>
    sentences(turn.text)
      .filter(({ end }) => end > turn.from)
      .map(({ start, end }) => read(turn, index, Math.max(start, turn.from), end)),
  )
}

function read({ text, figures }: AnswerTurn, turn: number, start: number, end: number): AnswerSentence {
  const sentence = text.slice(start, end)
  const { at, said } = behindFrame(sentence)
  const body = sentence.slice(at)
  const plain = body
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s/g, ' ')
  const words = contentWords(body)
  const names = namesIn(body)
  const own = figures.filter(({ span }) => span.start >= start && span.end <= end)
  const dates = DATED.test(plain) ? scanDates(body).length : 0
  const particular = words.filter((word) => !isVague(word.stem)).length
  return {
    turn,
    start,
    end,
    text: sentence,
    body,
    said,
    keys: new Set(words.map((word) => keyOf(word.stem))),
    particulars: particular + names.length + own.length + dates,
    names,
    figures: own,
    dates,
    refusals: nonAnswersIn(sentence, start),
    opening: OPENINGS().find(({ pattern }) => pattern.test(plain))?.answer ?? null,
    anaphoric: familyOf(ANAPHOR.exec(plain)?.[1]),
    auxiliaries: auxiliariesIn(plain),
    marks: new Set(MARKS().flatMap(({ mark, pattern }) => (pattern.test(plain) ? [mark] : []))),
  }
}

/** Names in a sentence, but for a word that begins it. */
function namesIn(body: string): string[] {
  return matches(NAME, ` ${body}`.replace(/\s/g, ' '))
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name))
}
