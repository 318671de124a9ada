import { matches } from '../text/matches'
import type { ReportedVerb } from './reporting-verb'

/** No subject stands further from its verb. */
const REACH = 110
/** So far an opening goes that tells of a question, and any other. */
const RUN_ON = 320
const SHORT = 60
/** Where the one who replies may stand: before a name, an office or a pronoun that goes on with nothing before it. */
const MAY_REPLY =
  /(?:(?<=\s(?!(?:of|and|or|from|by|for|to|with|on|at|in|as|than|the|an?|that|whether|if|when|how|why|what|which|where|about|regarding|concerning|including|between|under|re)\s)\p{Ll}[\p{L}'\u2019-]+)\s(?=\p{Lu}\p{L})|(?<=[\p{L}'\u2019]{2})(?<!\s(?:of|and|or|from|by|for|to|with|on|at|in|about))\s(?=(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.?\s\p{Lu}|the\s\p{L}|it was\s|s?he\s|(?:members|officers|councillors|governors|trustees)\s))/gu

/**
 * Where who speaks may begin in a sentence of which no comma parts the opening from it, one place for each verb: 'In response to a
 * question from Ms Doe about the roof Mr Roe said ...', and near the beginning, if it does not answer, 'On this point Ms Doe said'.
 */
export function startsRunOn(sentence: string, verbs: readonly ReportedVerb[], answering: boolean): number[] {
  const starts = matches(MAY_REPLY, sentence.slice(0, answering ? RUN_ON : SHORT)).map(
    ({ index, 0: gap }) => index + gap.length,
  )
  return verbs.flatMap(({ start }) => {
    const at = starts.findLast((place) => place < start)
    return at === undefined || start - at > REACH ? [] : [at]
  })
}
