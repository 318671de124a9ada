import type { AskType } from '../model/ask'
import type { AskWords } from './ask-words'

/** How a question asks: in its own word order, in reported speech, for a thing by its name, or not in words of asking. */
export type AskForm = 'direct' | 'reported' | 'thing' | 'challenge'

/** One thing asked, before it is judged. Offsets are into the question's text. */
export interface AskDraft {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: AskForm
  readonly type: AskType
  readonly restated: string
  readonly words: AskWords
  /** Whether it is asked only for the case that what is asked before it is so, or is not: 'if so, when?' */
  readonly condition: 'so' | 'not' | null
  /** The part of the question that it stands in, from 1; 0 where parts are not counted. */
  readonly part: number
}

/** Where an ask starts and ends, and how it asks. */
export interface AskStretch {
  readonly start: number
  readonly end: number
  readonly form: AskForm
}
