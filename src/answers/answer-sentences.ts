import { synonyms } from '../lexicons/synonyms'
import { causalWords, conditionWords, hedges, stanceWords, vaguePhrases, vagueWords } from '../lexicons/vague-words'
import type { Figure } from '../model/figure'
import type { Span } from '../model/span'
import { contentWords } from '../text/content-words'
import { scanDates } from '../text/date-scan'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { sentences } from '../text/sentences'
import { stem } from '../text/stems'
import { type NonAnswerWords, nonAnswersIn } from './find-non-answers'
import { behindFrame } from './reporting-frame'

/** One of the turns that answer: its text, its figures (spans into the text), and how its stretches are shown in the source. */
export interface AnswerTurn {
  readonly text: string
  readonly figures: readonly Figure[]
}

/** A sentence of an answer with what the verdicts ask of it. Offsets are into the turn's text; `body` leaves out who said it. */
export interface AnswerSentence {
  readonly turn: number
  readonly start: number
  readonly end: number
  readonly body: string
  /** The words of saying in front of the body, in lower case: 'confirmed'. */
  readonly said: string
  readonly keys: ReadonlySet<string>
  /** Content words that name something in particular. */
  readonly particular: number
  readonly names: readonly string[]
  readonly figures: readonly Figure[]
  readonly dates: number
  readonly refusals: readonly NonAnswerWords[]
  readonly opening: 'yes' | 'no' | null
  readonly negative: boolean
  readonly hedged: boolean
  readonly conditional: boolean
  readonly vague: boolean
  readonly causal: boolean
  readonly stance: boolean
  readonly exemplary: boolean
}

const VAGUE = lazily(() => new RegExp(`\\b(?:${vaguePhrases.join('|')})`, 'i'))
const HEDGE = lazily(() => new RegExp(`\\b(?:${hedges.join('|')})\\b`, 'i'))
const CONDITION = lazily(() => new RegExp(`\\b${conditionWords}\\b`, 'i'))
const CAUSE = lazily(() => new RegExp(`\\b${causalWords}\\b`, 'i'))
const STANCE = lazily(() => new RegExp(`\\b${stanceWords}\\b`, 'i'))
const EXAMPLE =
  /\b(?:for (?:example|instance)|such as|e\.g|examples?|one (?:case|was|is|of (?:them|these|those|which))|including|in (?:one|a recent) case|take the|namely)\b/i
const NAME =
  /(?<![.?!:]["'\u201d\u2019)]?\s)(?<!^)(?<=[\s("'\u2018\u201c/-])(?:\p{Lu}[\p{L}\d&'\u2019.-]*\p{L}\d*|\p{Lu}{2,}\d*)(?:\s(?:of|and|the|for|de|van)?\s?\p{Lu}[\p{L}\d&'\u2019.-]*)*/gu
const NO_NAME =
  /^(?:I|I'm|I've|I'd|I'll|I\u2019m|I\u2019ve|I\u2019d|I\u2019ll|Mr|Mrs|Ms|Dr|Chair|Chairman|Cllr|Councillor|The|In|It|He|She|They|We|And|But|So|No|Yes|There|This|That|A|An|If|As)$/
const NEGATIVE =
  /\b(?:no|not|none|never|nothing|nobody|neither|nor|nowhere|without|cannot|\w+n['\u2019]t|no-one|no one|unable|fail(?:s|ed)?|lack(?:s|ed)?)\b/i
const YES =
  /^(?:well,? |oh,? |chair,? |i think |in short,? |the (?:short )?answer (?:is|was) |(?:he|she|they) (?:said|replied|answered) )*(?:[\u2018\u201c"']*)(?:yes\b|yeah\b|yep\b|aye\b|indeed\b|correct\b|absolutely\b(?! not)|certainly\b(?! not)|definitely\b(?! not)|of course\b(?! not)|exactly\b|confirmed\b|agreed\b|true\b|that(?:['\u2019]s| is| was) (?:right|correct|true|the case|so)|(?:it|they|he|she|we|i|there|that|this|these|those|all|both|most|some) (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|am|may)(?: (?:indeed|all|both|already|now|now all|certainly|always|still))?(?=[.,;:!\u2013\u2014-]|$| and\b| but\b| \u2013| on \d| since\b| in \w+ ?\d| from\b| until\b| last\b| at \d))/i
const NO =
  /^(?:well,? |oh,? |chair,? |i['\u2019]m afraid |in short,? |the (?:short )?answer (?:is|was) |(?:he|she|they) (?:said|replied|answered) )*(?:[\u2018\u201c"']*)(?:no\b(?! doubt| matter| longer| (?:more|less) than|\.\s?\d)|nope\b|none\b|nothing\b|nobody\b|never\b|not (?:yet|at all|really|quite|currently|at present|so|necessarily|all|any|a |in |as |this|since|to (?:my|his|her|our))|certainly not|absolutely not|definitely not|of course not|neither\b|far from it|on the contrary|(?:it|they|he|she|we|i|there|that|this|these|those|all|both|none) (?:(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|am) not|cannot|(?:isn|aren|wasn|weren|hasn|haven|hadn|doesn|don|didn|can|couldn|won|wouldn|shouldn)['\u2019]t)(?: yet)?(?=[.,;:!\u2013\u2014-]|$| and\b| but\b| yet\b))/i

const VAGUE_STEMS: ReadonlySet<string> = new Set(vagueWords.map(stem))
const SYNONYM = new Map<string, string>()
for (const row of synonyms) for (const word of row) if (!SYNONYM.has(stem(word))) SYNONYM.set(stem(word), stem(row[0]!))

/** What a word is compared by: its stem, or the stem of the first of its synonyms. */
export function keyOf(wordStem: string): string {
  return SYNONYM.get(wordStem) ?? wordStem
}

/** Whether a word by its stem belongs to the vague vocabulary of administration. */
export function isVague(wordStem: string): boolean {
  return VAGUE_STEMS.has(wordStem)
}

/** The sentences of an answer's turns, in order. */
export function answerSentences(turns: readonly AnswerTurn[]): AnswerSentence[] {
  return turns.flatMap((turn, index) => sentences(turn.text).map(({ start, end }) => read(turn, index, start, end)))
}

function read({ text, figures }: AnswerTurn, turn: number, start: number, end: number): AnswerSentence {
  const sentence = text.slice(start, end)
  const { at, said } = behindFrame(sentence)
  const body = sentence.slice(at)
  const words = contentWords(body)
  const names = matches(NAME, ` ${body}`.replace(/\s/g, ' '))
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name))
  return {
    turn,
    start,
    end,
    body,
    said,
    keys: new Set(words.map((word) => keyOf(word.stem))),
    particular: words.filter((word) => !VAGUE_STEMS.has(word.stem)).length,
    names,
    figures: figures.filter(({ span }) => span.start >= start && span.end <= end),
    dates:
      /\d|day|week|month|year|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|christmas|easter|term/i.test(
        body,
      )
        ? scanDates(body).length
        : 0,
    refusals: nonAnswersIn(sentence, start),
    opening: YES.test(body) ? 'yes' : NO.test(body) ? 'no' : null,
    negative: NEGATIVE.test(body),
    hedged: HEDGE().test(body),
    conditional: CONDITION().test(body),
    vague: VAGUE().test(body),
    causal: CAUSE().test(body),
    stance: STANCE().test(body),
    exemplary: EXAMPLE.test(body),
  }
}

/** The words of a stretch of a sentence's turn, for evidence. */
export function sentenceSpan({ start, end }: AnswerSentence): Span {
  return { start, end }
}
