import type { Stretch } from '../text/sentences'
import { type Word, wordsOf } from '../text/words'
import type { AskForm, AskStretch } from './ask-draft'

const SAYS =
  /^(?:highlighted|said|noted|clarified|stated|commented|felt|suggested|thought|pointed|observed|stressed|argued|believed|raised|challenged|remarked|expressed|considered)$/

/** A sentence that says itself what somebody misses or wants. */
const WANTS =
  /\b(?:(?:expressed|raised|voiced)\s(?:\p{L}+\s){0,2}(?:concerns?|disappointment|frustration|interest)|was (?:\p{L}+\s)?(?:concerned|disappointed|unhappy)|(?:was|were) not (?:\p{L}+\s)?(?:happy|satisfied|convinced)|complained|would like to see|(?:more|additional|extra) (?:\p{L}+\s){0,2}(?:is|are|was|were) (?:needed|required))\b/iu

/** What a turn that was answered puts to others without asking: the clause behind its verb of saying in the sentence that says what is wanted, else in its last. */
export function challengeIn(text: string, parts: readonly Stretch[]): AskStretch[] {
  const last = parts.find(({ start, end }) => WANTS.test(text.slice(start, end))) ?? parts.at(-1)
  if (last === undefined) return []
  const words = wordsOf(text, last.start, last.end)
  if (words.length === 0) return []
  const from = claimed(words)
  const start = words[from]!.start
  const end = words.at(-1)!.end
  return [{ start, end, form: from > 0 ? 'challenge' : formOf(text.slice(start, end)) }]
}

/** What a point of a list puts to others: 'Whether the fund would last', 'The cost of the move'; else a challenge. */
function formOf(words: string): AskForm {
  if (/^(?:whether|if)\s[^,]+$/i.test(words)) return 'reported'
  const noun = NAMED.exec(words)
  return noun === null || FINITE.test(words.replace(RELATIVE, '')) ? 'challenge' : 'thing'
}

/** A noun with what it is of. */
const NAMED =
  /^(?:the|any|an?|its|their|his|her)\s(?:(?!\w+ed\s)[\w'\u2019-]+\s){1,4}?(?:of|for|on|between|to|at|by|from)\s/i
const RELATIVE = /\s(?:that|which|who|whose|where|when|why|how|whether)\s.*$/is
const FINITE =
  /\b(?:is|are|was|were|had|has|have|did|does|do|would|will|could|should|must|can|may|might|needs?|needed|seemed|felt)\b/i

function claimed(words: readonly Word[]): number {
  // 'You said that it would do, so you see no need for a review.'
  const concludes = words.findIndex(
    ({ lower, before }, index) =>
      index > 3 && lower === 'so' && before.includes(',') && words[index + 1]?.lower === 'you',
  )
  if (concludes > 0) return concludes + 1
  const verb = words.findIndex(({ lower }, index) => index < 14 && SAYS.test(lower))
  if (verb < 0) return behindLabel(words)
  for (let at = verb + 1; at < Math.min(words.length, verb + 6); at++)
    if (words[at]!.lower === 'that') return Math.min(at + 1, words.length - 1)
  return Math.min(verb + 1, words.length - 1)
}

function behindLabel(words: readonly Word[]): number {
  for (let at = 1; at < Math.min(words.length, 7); at++) if (words[at]!.before.includes(':')) return at
  return 0
}
