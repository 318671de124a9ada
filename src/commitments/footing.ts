import { routineMarks, routinePhrases } from '../lexicons/commitment-marks'
import { mayBegin, memberOf, patternOf } from './cue-sets'
import type { Predicate } from './predicate'
import { isDated, phrase, type Sentence } from './sentence'

const isRoutineMark = memberOf(routineMarks)
/** 'Usually, we will'; 'Naturally, we will' says 'of course'. */
const isRoutine = (opening: string): boolean => opening !== 'naturally' && isRoutineMark(opening)
const routinePhrase = patternOf(routinePhrases)
const mayBeRoutine = mayBegin(routinePhrases)

/** What bears on a predicate's worth: where its clause stands and whether a coming date pins it down. */
export interface Footing {
  readonly from: number
  readonly to: number
  readonly dated: boolean
  readonly routine: boolean
}

/** The footing of a predicate in the words `[from, to)`. */
export function footingOf(sentence: Sentence, from: number, to: number, predicate: Predicate): Footing {
  let routine: boolean | null = null
  let dated: boolean | null = null
  return {
    from,
    to,
    get routine() {
      routine ??=
        predicate.adverbs.some(isRoutineMark) ||
        isRoutine(sentence.words[from]?.lower ?? '') ||
        (mayBeRoutine(sentence.words, from, to) && routinePhrase().test(phrase(sentence, from, to)))
      return routine
    },
    get dated() {
      dated ??= isDated(sentence, from, to)
      return dated
    },
  }
}
