import { lazily } from '../text/lazily'
import { patternGuard } from '../text/pattern-guard'

/** What is looked for in asks and in sentences of answers beside the phrases, guarded by the words that it takes. */
export const clauseGuard = lazily(() => patternGuard(patterns))

const patterns = {
  // In an ask: what it wants.
  everything:
    /\b(?:each|both|all|every|(?:two|three|four|five)(?: main| largest| top)?|break ?down|broken down|respectively|full|list)\b|, [^,]+ and /i,
  effect:
    /\b(?:difference|impact|impacts|effects?|results?|outcomes?|affect\w*|improv\w+|progress|achieved?|shown|made of|mean|meant|benefits?|learn(?:ed|t))\b/i,
  howFar:
    /\b(?:enough|sufficient\w*|all|every|still|fewer|more|worse|better|adequate\w*|content|satisf\w+|confident|worth|comfortable|ready|fair|always|each|only|any)\b/i,
  steps: /\b(?:steps|action|actions|measures|done|doing|do|plans?|work)\b/i,
  share: /\b(?:percentage|proportion|share|per ?cent|rate)\b/i,
  duration: /\bhow (?:long|often|quickly|fast)\b|\bwait\b|\btime\b/i,
  howMany: /\bhow many\b/i,
  money: /\b(?:much|costs?|spen[dt]|paid|pay|price|budget|saving|fee|bill|overspend|underspend|money|funding)\b/i,
  exists:
    /\b(?:(?:is|are|was|were|will|would|had|has|have)\s+there|there\s+(?:is|are|was|were|had|has|have|will|would)|any|(?:do|does|did|has|have|had)\s+(?:you|we|they|the|he|she|it))\b/i,
  // In an ask: a future that no word shows by itself, and whether it hangs on the ask before.
  asksFuture: /\b(?:going to|to be)\b/i,
  hangs: /\b(?:it|this|that|these|those|them|they|so)\b/i,
  // In a sentence of an answer. 'In June, yes': what was asked is left to be understood.
  ellipsis: /(?:, |^)(?:yes|no)(?=[.,;:!]|$)/,
  numeral:
    /(?<=^|[\s(\u00a3$\u20ac])(?:\d[\d,.]*(?:%|\b)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)|twenty|forty|hundred|thousand|dozen)\b)/,
  thereIs: /\bthere (?:is|are|was|were|has|have|had|will|would)\b/i,
  role: /\b(?:the|an?|his|her|their|our|its)\s+(?:[\p{L}-]+\s+){0,3}(?:officer|director|manager|head|team|unit|department|board|(?:sub-?)?committee|council|police|force|trust|commissioner|constable|inspector|superintendent|sergeant|governor|head ?teacher|principal|contractor|company|firm|agency|authority|ministry|government|college|office|service|charity|group|panel|leader|minister|secretary|treasurer|clerk|nurse|consultant|surveyor|landlord|insurers?|bank|union|members?|residents?|parents?|staff|taxpayers?)\b|\b(?:i|we|nobody|no one|everyone|everybody)\b/iu,
  namesTime: /\b(?:dates?|when|time ?(?:scale|table|line)s?|deadlines?)\b/i,
  namesQuantity: /\b(?:figures?|numbers?|totals?|costs?|percentages?|breakdowns?|how (?:many|much))\b/i,
  namesReason: /\b(?:reasons?|why|causes?|explanation)\b/i,
  namesEntity: /\b(?:names?|who|whom|which)\b/i,
  namesExample: /\b(?:examples?|instances?)\b/i,
}
