import { cutEnd } from '../text/cut-end'
import { singleSpaced } from '../text/single-spaced'
import type { AskForm } from './ask-draft'
import { opensWithCondition } from './condition'

const AUXILIARY = '(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)\\b'
/** A clause in the order of a statement: 'what it has cost', 'how many people the scheme employs'. */
const SUBORDINATE = new RegExp(
  `^(?:whether|that|if)\\b|^(?:what|which|who|when|where|why|how)(?: (?!${AUXILIARY})[\\w-]+){0,3}? (?:it|they|he|she|we|you|i|there|this|that|these|those|the|an?|its|their|his|her|our|your) `,
  'i',
)
const BARE =
  /^(?:(?:by|since|from|until|for|to|with|at) )?(?:when|why|how|where|what|which|whom?|how (?:many|much|long|often|soon|far))(?: (?:so|not|then|exactly|else|to|for))?$/i

const END = '?.,;: '

/**
 * An ask as a question that can be put again by itself. A direct question stays as it is, a reported one becomes a request
 * ('Please say whether ...'), and one that hangs on the ask before it is joined to that.
 */
export function restate(words: string, form: AskForm, before: string | null): string {
  const own = cutEnd(singleSpaced(words).replace(/^(?:and|but|or|so|also)\s+/i, ''), END)
  const hangs = before !== null && (opensWithCondition(own) || BARE.test(own))
  if (!hangs) return framed(own, form)
  const first = cutEnd(singleSpaced(before), END)
  return framed(`${first} \u2013 and ${own.charAt(0).toLowerCase()}${own.slice(1)}`, form)
}

function framed(words: string, form: AskForm): string {
  // 'Can you confirm that it is on time, what it has cost ...?': the second clause is no question by itself.
  if (form === 'direct' && /^\p{Ll}/u.test(words) && SUBORDINATE.test(words)) return `Please say ${words}.`
  if (form === 'direct') return `${capital(words)}?`
  if (form === 'challenge') return `What is the answer to this: \u2018${words}\u2019?`
  const asked = words
    .replace(/^(?:if|whether)\b/i, 'whether')
    .replace(/^(?:The|Any|An?|Its|Their|His|Her)\s/, (first) => first.toLowerCase())
  if (form !== 'thing') return `Please say ${asked}.`
  const thing = asked.replace(/^(?:for|about|on|into|as to|regarding|concerning|around)\s+/i, '')
  if (/^(?:explain|confirm|clarify|outline|provide|give|say|tell|describe|set out|share|comment)\b/i.test(thing))
    return `Please ${thing}.`
  return `Please give ${thing}.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
