import { requestNouns, tellingVerbs } from '../lexicons/question-words'
import type { AskType } from '../model/ask'
import { oneOf } from '../text/one-of'
import { holds } from '../text/pattern-guard'
import { plainLower } from '../text/plain-lower'
import { singleSpaced } from '../text/single-spaced'
import type { AskForm } from './ask-draft'
import { generalRules, specialRules, type TypeRule, typeGuard } from './type-rules'

/** A clause that asks, also in lower case with straight apostrophes, and which patterns its words call for. */
interface Clause {
  readonly text: string
  readonly lower: string
  readonly calls: number
}

const OPENS_WH = /^(?:what|how|which|who|where|when|why)\b/i
const ANY_WH = /\b(?:what|how|which|who|where)\b/i
const POLAR = /^(?:and |or |but |so |then |also )?(?:whether|if|that)\b/i
const POLAR_ORDER =
  /^(?:(?:and|so|but|or|then|also),? )?(?:is|are|was|were|am|has|have|had|do|does|did|can|could|will|would|should|may|might|must|shall|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't)\b/i

/** What an ask wants. `lead` is what stands before it in its question, `calls` are those of its words for the patterns of types. */
export function askType(words: string, lead: string, form: AskForm, calls: number): AskType {
  const text = singleSpaced(words).replace(/^(?:if|as) (?:so|not|yes|no|to),?\s+(?:and\s+)?/i, '')
  if (form === 'challenge') return challengeType({ text, lower: plainLower(text), calls })
  if (
    /\bin (?:(?:your|his|her|their)|(?:the )?(?:\p{L}+ ){0,3}\p{L}+['\u2019]s?) (?:own )?(?:view|opinion),?\s*$/iu.test(
      lead,
    )
  )
    return 'opinion'
  if (
    /\b(?:assured|reassured|satisfied|confident|assurances? (?:was|were) (?:also )?(?:sought|requested))(?: that)?\s*$/i.test(
      lead,
    )
  )
    return 'assurance'
  const clause = { text, lower: plainLower(text), calls }
  const framed = search('frame', clause)
  const inner = framed === null ? clause : behind(clause, framed[0].length)
  const type = typeOfClause(inner.text === '' ? clause : inner, clause, form, framed !== null)
  return type === 'manner' && form === 'thing' && wantsDeed(text, lead) ? 'polar' : type
}

/** Something to be done or handed over, which one does or does not: 'to look into it', 'for a copy', 'requested more patrols'. */
function wantsDeed(text: string, lead: string): boolean {
  if (WH.test(text)) return false
  const wanted = DEED.exec(text)
  if (wanted !== null) return !tells(wanted[1]!.toLowerCase())
  const phrase = text.toLowerCase().split(/[^\p{L}]+/u)
  // 'that the Director explain the policy'
  if (phrase[0] === 'that' && phrase.some((word) => tells(word))) return false
  return (WANTED.test(text) || WANTING.test(lead)) && !phrase.some((word) => THING_TYPES.has(word) || informs(word))
}

const WH = /\b(?:what|how|which|who|whom|whose|where|when|why)\b/i
const DEED = /^to (?:please |also |then )*(?!be\b|have\b)(\p{L}+)\b/iu
const WANTED = /^for\b/i
const WANTING = /\b(?:call(?:ed|s|ing) for|request(?:ed|s|ing)?)\s*$/i
const tells = oneOf(tellingVerbs)
const informs = oneOf(
  'background context evidence insight feedback advice guidance account briefing presentation terms wording result results explanation reason reasons findings history lessons story understanding',
)

/** What a challenge wants: what it says was asked, where it says that; an account of what a question or concern was about; else a view. */
function challengeType(clause: Clause): AskType {
  const told = TOLD.exec(clause.text)
  if (told !== null) {
    const fact = behind(clause, told[0].length)
    return typeOfClause(fact, fact, 'reported', false)
  }
  if (ABOUT_MATTER.test(clause.text)) return thingType(clause)
  // 'The length of time the post had been vacant'
  const thing = THING.exec(clause.text)?.[1]
  if (thing !== undefined) return /time$/i.test(thing) ? 'time' : (knownThing(thing) ?? 'manner')
  if (clause.text.split(' ').length >= FRAGMENT) return 'opinion'
  return typeByRule(specialRules, clause) ?? typeByRule(generalRules, clause) ?? fragmentType(clause)
}

/** A noun of what can be told, and what of. */
const THING =
  /^(?:the |any |an? )?(?:\p{L}+ )?(numbers?|figures?|proportion|percentage|length of time|reasons?|causes?|costs?|amount|rate|timescale|timetable|date) (?:of|for|that|the|in|at|by|to|behind|which)\b/iu

/** With fewer words a challenge is a fragment: 'And the number?', 'By whom?' */
const FRAGMENT = 4

/** 'On being asked by Mr Hale when', 'wants to know why', 'a query as to whether': what was asked follows. */
const TOLD =
  /^[^?]{0,160}?\b(?:ask(?:ed|ing)?|quer(?:y|ied)|enquir(?:y|ed|ing)|inquir(?:y|ed|ing)|questioned|know|wondered|wondering)\b[^?,;]{0,60}?\s(?=(?:whether|if|when|what|why|how|who|which|where)\b)/i
/** 'Following a query on', 'In response to Ms Hale's question', 'concerns about': a matter, and what it is about. */
const ABOUT_MATTER =
  /^(?:in (?:response|answer|reply(?:ing)?) to|in replying to|following|further to|arising from|responding to|about|on|regarding|concerning|in relation to|with regards? to|as to)\b|^(?:there (?:was|were) )?(?:a |an |the |some |his |her |their )?(?:[a-z]+ ){0,2}(?:concerns?|quer(?:y|ies)|enquir(?:y|ies)|questions?|issues?|matter|problems?|possibility|subject|lack|need)\b/i

function typeOfClause(inner: Clause, clause: Clause, form: AskForm, framed: boolean): AskType {
  if (YES_OR_NO.test(clause.lower)) return 'polar'
  const special = typeByRule(specialRules, clause)
  if (special !== null) return special
  if (POLAR.test(inner.text) && !(form === 'direct' && isConditional(inner))) return polarOrFact(inner)
  if (form === 'thing' && !OPENS_WH.test(inner.text)) return thingType(inner)
  if (POLAR_ORDER.test(inner.text)) return polarOrFact(inner)
  const asking = behindCondition(inner)
  if (asking !== null) return typeOfClause(asking, asking, form, framed)
  return typeByRule(generalRules, inner) ?? (framed || ANY_WH.test(inner.text) ? thingType(inner) : fragmentType(inner))
}

/** 'will it open, yes or no', and not 'how many had answered yes or no' */
const YES_OR_NO =
  /^(?!(?:.*\s)?(?:who|whom|what|why|how|when|where|which)\b).*\byes or no\W*$|[,:\u2014] (?:just |simply )?yes or no\b/

/** 'And the number?', 'Reason?': a question without a verb names what it wants. */
function fragmentType({ text }: Clause): AskType {
  return text.split(' ').length <= FRAGMENT ? (knownThing(text) ?? 'polar') : 'polar'
}

/** The type by the first rule that holds. */
function typeByRule(rules: readonly TypeRule[], { text, lower, calls }: Clause): AskType | null {
  const { patterns } = typeGuard()
  return rules.find(({ name }) => holds(patterns[name], name === 'thinks' ? text : lower, calls))?.type ?? null
}

function search(
  name: keyof ReturnType<typeof typeGuard>['patterns'],
  { lower, calls }: Clause,
): RegExpExecArray | null {
  const { pattern, bit } = typeGuard().patterns[name]
  return (calls & bit) === 0 ? null : pattern.exec(lower)
}

/** What of a clause stands behind its first `length` units. */
function behind({ text, lower, calls }: Clause, length: number): Clause {
  return { text: text.slice(length), lower: lower.slice(length), calls }
}

/** 'If nothing was done, what would ...': the condition before a clause that asks. */
function behindCondition(clause: Clause): Clause | null {
  const found = search('condition', clause)
  return found === null ? null : behind(clause, found[0].length)
}

function isConditional(clause: Clause): boolean {
  return /^if\b/i.test(clause.text) && behindCondition(clause) !== null
}

/** 'is there any evidence what may be behind this', 'do we know why', 'could a breakdown be provided': a polar frame round a fact. */
function polarOrFact(clause: Clause): AskType {
  if (search('number', clause) !== null) return 'quantity'
  if (search('name', clause) !== null) return 'entity'
  if (search('reasoned', clause) !== null) return 'reason'
  const known = search('known', clause)
  if (known !== null) {
    const fact = behind(clause, known.index + known[0].length - known[1]!.length)
    return typeByRule(generalRules, fact) ?? 'manner'
  }
  const named = search('named', clause)
  if (named !== null) return knownThing(named.slice(1).find((noun) => noun !== undefined)!) ?? 'manner'
  if (search('eitherOr', clause) !== null && !/\bany\b/.test(clause.lower)) return 'entity'
  if (search('explained', clause) !== null) return 'manner'
  const provided = search('provided', clause) ?? search('provides', clause)
  return provided === null || HENCEFORTH.test(clause.text) ? 'polar' : (knownThing(provided[1]!) ?? 'polar')
}

/** 'that figures be given by ward in future': a request, met by a yes. */
const HENCEFORTH =
  /\b(?:in future|going forward|from now on|henceforth|next time|in (?:later|future|subsequent) \p{L}+|(?:each|every) (?:time|meeting|month|quarter|year))\b/iu

/** The type of the noun that names what is asked for: the first that is known. */
function thingType(clause: Clause): AskType {
  if (search('rise', clause) !== null) return 'reason'
  const topic = search('topic', clause)
  if (topic === null) return knownThing(behindNews(clause.text)) ?? 'manner'
  const asked = behind(clause, topic.index + topic[0].length - topic[1]!.length)
  return POLAR.test(topic[1]!) ? polarOrFact(asked) : (typeByRule(generalRules, asked) ?? 'manner')
}

/** What news is wanted of: 'information on the timeline', 'details of the cost'. */
function behindNews(phrase: string): string {
  const of = NEWS.exec(phrase)
  if (of === null) return phrase
  const matter = phrase.slice(of[0].length).replace(/\s(?:of|for|to|in|on|at|by|from|with|behind)\s.*$/is, '')
  return /^(?:quantity|time|entity|reason)$/.test(knownThing(matter) ?? '') ? matter : phrase
}

const NEWS =
  /^(?:for |about )?(?:(?:an?|the|any|some|more|further|additional|full|written|his|her|their) )*(?:information|details?|clarification|clarity|quer(?:y|ies)|questions?|response|answer) (?:on|of|about|regarding|as to|in relation to|in respect of|concerning|around) (?:the |its |their |his |her |any )?/i

function knownThing(phrase: string): AskType | null {
  for (const word of phrase.toLowerCase().split(/[^\p{L}]+/u)) {
    const type = THING_TYPES.get(word)
    if (type !== undefined) return type
  }
  return null
}

const THING_TYPES = new Map<string, AskType>(
  Object.entries(requestNouns).flatMap(([type, nouns]) => nouns.map((noun) => [noun, type as AskType] as const)),
)
