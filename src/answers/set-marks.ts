import { oneOf } from '../text/one-of'
import { holds } from '../text/pattern-guard'
import type { PhraseHit } from '../text/phrase-index'
import type { AnswerSentence } from './answer-sentence'
import type { PhraseSense } from './clause-lexicon'
import { clauseGuard } from './clause-patterns'
import { hasMark, markAt } from './mark-names'

const NUMBER_FIRST =
  /^(?:about |around |roughly |some |over |nearly |almost |just |only |there (?:are|were|is|was|have been|had been) )?(?:\d|\u00a3|\u20ac|\$|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|none|all|both)\b)/
const ASKS = /\?["'\s)]*$/
const settles = oneOf('confirmed agreed accepted acknowledged denied assured reassured conceded admitted disagreed')

/** From how many particulars a sentence is particular, and below how many vague words are all it has. */
const PARTICULAR = 4
const BARE = 5

/** Sets in a sentence's marks what it does whatever was asked: its phrases, and what is seen of the whole. `lead` is it in lower case without who said it. */
export function setMarks(sentence: AnswerSentence, phrases: readonly PhraseHit<PhraseSense>[], lead: string): void {
  const { said, refusals, particulars, marks } = sentence
  const { ellipsis, numeral } = clauseGuard().patterns
  for (const { value } of phrases) if (value.kind === 'mark') marks[value.mark] = 1
  for (const { reply } of refusals) marks[markAt[reply]] = 1
  const vague = hasMark(marks, markAt.vague)
  marks[markAt.verbless] = Number(sentence.tenses === 0)
  if (holds(ellipsis, lead, sentence.calls)) marks[markAt.ellipsis] = 1
  marks[markAt.numeral] = Number(holds(numeral, lead, sentence.calls))
  marks[markAt['number-first']] = Number(NUMBER_FIRST.test(lead))
  marks[markAt.asks] = Number(lead.includes('?') && ASKS.test(lead))
  marks[markAt.opening] = Number(sentence.opening !== null)
  marks[markAt.settles] = Number(settles(said))
  marks[markAt.refused] = Number(refusals.length > 0)
  marks[markAt.figure] = Number(sentence.figures.length > 0)
  marks[markAt.name] = Number(sentence.names > 0)
  marks[markAt.particular] = Number(particulars >= PARTICULAR)
  marks[markAt.bare] = Number(vague && particulars < BARE)
  marks[markAt.plain] = Number(!vague && !hasMark(marks, markAt.hedged) && refusals.length === 0)
}
