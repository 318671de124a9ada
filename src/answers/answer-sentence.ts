import type { Figure } from '../model/figure'
import type { PrintedSign } from '../model/reading'
import type { NonAnswerWords } from './find-non-answers'
import type { Marks } from './mark-names'

/** One of the turns that answer: its text, where its matter begins behind the speaker's label, and its figures with spans into the text. */
export interface AnswerTurn {
  readonly text: string
  readonly from: number
  readonly figures: readonly Figure[]
  /** The items of lists in the text; none unless given. */
  readonly signs?: readonly PrintedSign[] | undefined
}

/** Where a sentence of an answer stands. Offsets are into the turn's text. */
export interface SentencePlace {
  /** Index of the turn. */
  readonly turn: number
  readonly start: number
  readonly end: number
  /** The parts of the question that it is given to by its sign, '(b)', from 1; empty where there is none. */
  readonly parts: readonly number[]
}

/** A sentence of an answer with what the verdicts ask of it; `body` leaves out who said it. */
export interface AnswerSentence extends SentencePlace {
  readonly text: string
  readonly body: string
  /** The verb of saying in front of the body, in lower case ('confirmed'); '' for none. */
  readonly said: string
  readonly keys: ReadonlySet<string>
  /** How much in particular it names: words that are not vague, names, figures and dates. */
  readonly particulars: number
  /** How many words in it name what can be pointed to. */
  readonly concrete: number
  /** How many names stand in it. */
  readonly names: number
  readonly figures: readonly Figure[]
  readonly refusals: readonly NonAnswerWords[]
  readonly opening: 'yes' | 'no' | null
  /** The family of the auxiliary behind a pronoun or number that opens it, as its bit: 'it had not yet' gives that of 'have'; 0 for none. */
  readonly anaphoric: number
  /** The families of all its auxiliaries, and its tenses, as the sums of their bits. */
  readonly auxiliaries: number
  readonly tenses: number
  /** Its keys in front of its first auxiliary, which is mostly what it is about, and the family of that as its bit; 0 for none. */
  readonly subject: readonly string[]
  readonly first: number
  /** Which of the clauses' patterns its words call for. */
  readonly calls: number
  /** The rows of the learned weights of words that it has. */
  readonly weighed: readonly number[]
  /** Whether it begins as one that goes on with what was said. */
  readonly leans: boolean
  /** What it does whatever was asked. */
  readonly marks: Marks
}
