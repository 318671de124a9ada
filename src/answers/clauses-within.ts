import { matches } from '../text/matches'
import type { Stretch } from '../text/sentences'
import type { PartSign } from './part-signs'

const AUXILIARY =
  '(?:is|are|was|were|am|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|cannot)'
const SAID = '(?:said|added|noted|advised|explained|confirmed|stated|reported|pointed out)'
const REFUSES =
  "(?:he|she|they|we|i) (?:(?:did|do|does|could|can|would|was|were)(?: not|n't)|cannot|had no|have no|has no|(?:would|will) (?:then |also )?(?:forward|circulate|provide|send|write|report|share|supply|check|find out|come back|get back|look))\\b"
/**
 * Where a sentence goes on with a main clause of its own: behind a semicolon, at the second of two reported clauses ('that it had and
 * that five were left'; behind 'and', 'that was' begins with a pronoun), and at a subject that can be no object ('and they had').
 */
const CUT = new RegExp(
  `;\\s+(?:(?:and|but) )?|,? (?:and|but) (?:(?:also|then) )?${SAID} that |,? (?:and|but) that (?!(?:is|was|were|has|had|will|would|could|can|did|does|should|may|might)\\b)|,? (?:and|but) (?=(?:he|she|we|they|i|there|it|this|these|none|nobody)(?:'|\\s${AUXILIARY}\\b))|,? (?:and|but) (?=(?:the|an?|his|her|their|its|our) (?:[a-z-]+ ){1,3}(?:will|would) be\\b)|,? however,? (?=(?:he|she|they|it|we|i) )|, (?=${REFUSES})`,
  'g',
)
/** A cheap test before it. */
const MAY = /;\s| (?:and|but) |, (?:he|she|they|we|i) | however,? /
/** 'agreed to send the figures and said that there were fewer': what is promised, and what is told. */
const PROMISES_AND_TELLS = new RegExp(
  `\\b(?:agreed|undertook|offered|promised) to (?:provide|supply|send|share|circulate|find out|check|look into|report)\\b[^;]{0,300}? (?:and|but) (?:(?:also|then) )?${SAID} that `,
)
/** 'that it was well 7; she did not have the figure': what is told, and what is not known, told or done yet. */
const TELLS_AND_REFUSES = new RegExp(`(?:;|,|,? (?:and|but)) ${REFUSES}`)
const TELLS_TOO = new RegExp(`${SAID} that $`)
const THAT = /\bthat\b/
/** 'On the open findings,', 'As he had said,': what stands before a main clause. */
const OPENERS =
  '(?:on|in|with|as|if|when|while|whilst|although|though|because|since|after|before|for|to|at|by|of|from|regarding|concerning|given|until|unless|under|where|once|having|being|unfortunately|sadly|however|now|today|currently)'
const OPENS = new RegExp(`^(?:that )?${OPENERS}\\b|\\bthat ${OPENERS}\\b[^,]*$|^\\S+(?: \\S+){0,2}$`)
/** A clause has more units than these. */
const SHORT = 6

/** Whether a sentence promises or refuses something and tells something else. */
export function tellsBesides(plain: string, start: number, end: number): boolean {
  const sentence = plain.slice(start, end)
  return PROMISES_AND_TELLS.test(sentence) || TELLS_AND_REFUSES.test(sentence)
}

/** The main clauses of the sentence in `[start, end)` of a text in lower case: what an answer says on each thing asked may stand in one of its own. */
export function clausesWithin(plain: string, start: number, end: number, signs: readonly PartSign[]): Stretch[] {
  const own = signs.filter((sign) => sign.start > start + SHORT && sign.start < end)
  const starts = [start, ...own.map((sign) => sign.start)]
  return starts.flatMap((from, at) => mainClauses(plain, from, starts[at + 1] ?? end))
}

function mainClauses(plain: string, start: number, end: number): Stretch[] {
  const sentence = plain.slice(start, end)
  if (!MAY.test(sentence)) return [{ start, end }]
  const found: Stretch[] = []
  let from = 0
  for (const { index, 0: cut } of matches(CUT, sentence)) {
    const to = index + cut.length
    if (index - from < SHORT || sentence.length - to < SHORT) continue
    if (cut === ', ' && OPENS.test(sentence.slice(from, index))) continue
    if (cut.endsWith('that ') && !TELLS_TOO.test(cut) && !THAT.test(sentence.slice(from, index)) && found.length === 0)
      continue
    found.push({ start: start + from, end: start + index + (cut.startsWith(';') ? 1 : 0) })
    from = to
  }
  return [...found, { start: start + from, end }]
}
