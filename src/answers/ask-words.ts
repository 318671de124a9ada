import { lastWhere } from '../model/last-where'
import type { ReadWord } from './clause-lexicon'
import type { ContentKey } from './content-key'
import { TENSE_LEAD } from './tenses'

/** What the words of an ask come to. */
export interface AskWords {
  readonly content: readonly ContentKey[]
  /** The families of the auxiliaries near its start, as the sum of their bits. */
  readonly auxiliaries: number
  /** The tenses in which those at its start ask, as bits. */
  readonly tenses: number
  /** Which of the clauses' patterns they call for, and which of those that tell types of asks. */
  readonly calls: number
  readonly typeCalls: number
}

/** Within how many units of its start an ask has the auxiliary that an answer takes up. */
const LEAD = 80

/** What the words in `[start, end)` of a question, of which `words` are all, come to. */
export function askWords(words: readonly ReadWord[], start: number, end: number): AskWords {
  const content: ContentKey[] = []
  let auxiliaries = 0
  let tenses = 0
  let calls = 0
  let typeCalls = 0
  const first = lastWhere(words.length, (index) => words[index]!.start < start, -1) + 1
  for (let at = first; at < words.length && words[at]!.end <= end; at++) {
    const { entry, end: until } = words[at]!
    if (until <= start + LEAD) auxiliaries |= entry.family
    if (until <= start + TENSE_LEAD) tenses |= entry.asks
    calls |= entry.calls
    typeCalls |= entry.typeCalls
    if (entry.content !== null) content.push(entry.content)
  }
  return { content, auxiliaries, tenses, calls, typeCalls }
}
