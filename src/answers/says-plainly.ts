import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

type Sentence = SentenceEvidence['sentence']

/** Whether the first words of an answer say in few what was asked: how sure somebody is, how often, who, where, which, or that there is none. */
export function saysPlainly({ ask, own }: AskEvidence): boolean {
  const first = own[0]?.sentence
  if (first === undefined || first.refusals.length > 0 || hasMark(first.marks, markAt.conditional)) return false
  if (/\bstill\b/i.test(ask.text) && CHANGED.test(first.body)) return true
  if (ask.type === 'polar')
    return takesSide(first) || (/\b(?:can|could|may|might|possible)\b/i.test(ask.text) && FORBIDDEN.test(first.body))
  return PAIRS.some(([asks, says]) => asks.test(ask.text) && says.test(first.body)) || isAsSure(ask.text, first)
}

/** What is asked, by its first words, and what says it, by the first of the reply. */
const PAIRS: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  // 'Which would close?' 'None would.'
  [
    /^(?:and )?(?:which|who|what)\b/i,
    /^(?:none|neither|nobody|no one)(?: of (?:them|these|those|the \p{L}+))?(?: (?:would|did|were|was|had|has|will|is|are|do|does)\b.{0,30})?\W*$/iu,
  ],
  // 'Where would it come from?' 'From reserves.'
  [
    /^(?:and )?(?:from )?where\b/i,
    /^(?:mostly |mainly |chiefly )?(?:from|in|at|to|out of) (?!(?:time|principle|general|future|due|part|the (?:whole|future|end|event)|this (?:case|regard)|that (?:case|regard)|all|least|present|the moment)\b).{3,60}$/i,
  ],
  // 'Which was cheaper?' 'The second.'
  [/^(?:and )?which (?:of|one|was|is)\b/i, /^the (?:first|second|third|last|former|latter|other|\p{L}+ one)\W*$/iu],
  // 'How often is it checked?' 'Every Monday.'
  [
    /\bhow (?:often|frequently|regularly)\b/i,
    /\b(?:every|each|once|twice|(?:two|three|four|five|six|\d+) times)(?: (?:a|an|per|in))? (?:\p{L}+ )?(?:hour|day|week|fortnight|month|quarter|year|morning|night|shift|term|meeting|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b|\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)\b/iu,
  ],
  // 'How were they told?' 'By letter.'
  [
    /^(?:and )?how (?:is|are|was|were|had|has|have|did|do|does|staff|members|residents|people|they|it|he|she)\b/i,
    /^(?:by|through|via|using) (?:an? |the )?\p{L}.{2,60}$/iu,
  ],
  // 'How was the figure arrived at?' 'It was assessed on the basis of the load.'
  [
    /\bhow\b.*\b(?:arrived at|calculated|worked out|assessed|measured|determined|set|reached|costed|estimated|valued)\b/i,
    /\b(?:assessed|based|calculated|worked out|measured|derived|estimated|modelled|taken|priced|reckoned|costed) (?:on (?:the (?:basis|strength) of )?|from |by |against |using |out of )(?!(?:an? )?(?:number|range|variety|various|several|many|case)\b)(?:the |an? |last |connected )?\p{L}{3}/iu,
  ],
  // 'How were parents told?' 'The school had written to them.'
  [
    /^(?:and )?how\b.*\b(?:told|informed|notified|warned|made aware|advised|consulted)\b/i,
    /^(?:that )?[^.;,]{2,50} (?:had|has|have|was|were) (?:been )?(?:written|phoned|telephoned|emailed|e-mailed|texted|spoken|visited|met|sent|posted|put up|advertised|leafleted|rung)\b/i,
  ],
  // 'How did it compare?' 'Slightly above the average.'
  [
    /\bcompare[ds]?\b/i,
    /\b(?:above|below|better|worse|higher|lower|ahead of|behind|in line with|(?:first|second|third|fourth|fifth|\p{L}+th|bottom|top) (?:of|in|among))\b/iu,
  ],
  // 'What is your view?' 'She supported it.'
  [
    /\b(?:views?|opinion|thoughts|position|stance)\b/i,
    /^(?:that )?(?:s?he|they|it|the \p{L}+) (?:(?:fully|strongly|personally) )?(?:supported|opposed|favoured|welcomed|backed|agreed with|was (?:in favour|against|opposed|content|sceptical)|(?:thought|believed|felt|considered) (?:that )?(?:it|this|the) )/iu,
  ],
  // 'Who signed it off?' 'It had been her predecessor.'
  [
    /^(?:and )?(?:who|whom|by whom)\b/i,
    /^(?:that )?(?:it|this|that) (?:was|is|had been|has been|would be|will be) (?:(?:\p{L}+ed|done|led|run|made|drawn up) (?:in-house )?by )?(?!\p{L}+ly\b)(?:the|an?|his|her|its|their|our) \p{L}.{3,50}$|^(?:that )?(?:it|this|that) (?:was|is|had been|has been|would be|will be) (?:\p{L}+ed|done|led|run|made|drawn up) by \p{L}.{2,60}$/iu,
  ],
  // 'Who pays for it?' 'The school pays, out of its own budget.'
  [
    /^(?:and )?who (?:pays?|paid|would pay|funds?|funded|meets?|met|bears?|owns?|owned|runs?|ran)\b/i,
    /^(?:that )?(?!(?:it|this|that|there|he|she|we|i)\b)(?:the |an? )?\p{L}+(?: \p{L}+){0,3} (?:pays?|paid|funds?|funded|meets|met|bears?|bore|owns?|owned|runs?|ran|would|does|did|do)\b/iu,
  ],
  // 'Abuse from whom?' 'Parents, I am sorry to say.'
  [/\b(?:from|by|to|with|against) whom\W*$/i, /^(?:mostly |mainly |chiefly )?\p{L}+s(?:,| and\b|\W*$)/iu],
  // 'Who would lead it?' 'A retired judge had been asked to.'
  [
    /^(?:and )?who\b/i,
    /^(?:that )?(?:an?|the|his|her|their|our) [^,.;]{3,50} (?:had|has|have|was|were|would|will) (?:been |be )?(?:asked|appointed|chosen|picked|named|hired|engaged)(?: to)?\b/iu,
  ],
  // 'Where would the clinic be?' 'The old post office had been chosen.'
  [
    /^(?:and )?(?:where|which)\b/i,
    /^(?:that )?(?:the |an? )?(?!(?:date|day|time|name|price|company|firm|contractor|supplier)\b)[^,.;]{4,60} (?:had|has) (?:now |since )?been (?:chosen|selected|picked|settled on)\b/i,
  ],
  // 'What do you make of it?' 'It's a disgrace.', 'I found it shoddy.'
  [
    /\b(?:make of|made of|think of|thought of|acceptable|fair|views?|opinion|working)\b/i,
    /^(?:that )?(?:it|that|this)(?:['\u2019]s| is| was) (?:an? |the )?(?:(?:complete|total|absolute|real|utter|great|bit of a) )?(?:disgrace|mess|scandal|shambles|triumph|success|failure|nonsense|mistake|shame|outrage|joke|farce|disaster|tragedy)\b|^I (?:found|thought|think|consider) (?:it|this|that) (?:to be )?(?:very |rather |quite |pretty )?(?!(?:hard|difficult|important|right to)\b)\p{L}+(?:,|\W*$)/iu,
  ],
  // 'What difference had it made?' 'Thefts had halved.'
  [
    /\bwhat (?:difference|effect|impact|result)\b/i,
    /\b(?:halved|doubled|trebled|fallen|risen|fell|rose|dropped|gone (?:up|down)|went (?:up|down)|improved|worsened|increased|decreased|shortened)\b/i,
  ],
  // 'What was the main risk?' 'It was the age of the roof.'
  [
    /^(?:and )?what (?:the|its|their|was the|were the|is the|are the) (?:\p{L}+ ){0,2}\p{L}+ (?:was|were|is|are)?\b/iu,
    /^(?:that )?(?:it|this|that|they|these) (?:was|were|is|are) the (?!(?:\p{L}+ )?(?:matter|question|issue|intention|aim|hope|case|same|point|responsibility|decision|priority|challenge|concern|process|plan|subject|work)\b)\p{L}.{3,60}$|\b(?:identified|named|described|cited) .{3,60} as the\b/iu,
  ],
  // 'What was the commonest fault?' 'Delay.'
  [
    /^(?:and )?what (?:is|was|are|were)? ?(?:the |its |their )?(?:\p{L}+ )?(?:most|main|biggest|largest|commonest|usual|chief|principal|worst|best|single)\b/iu,
    /^(?:mostly |mainly |usually |probably )?(?!(?:difficult|complex|complicated|unclear|unknown|confidential|good|mixed|various|many|under|it|that|this|there|they|s?he|we|i|not|being|still|yet)\b)\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]*){0,3}\W*$/iu,
  ],
  // 'What is the difference?' 'One was for boys, the other for girls.'
  [
    /\bdiffer(?:s|ed|ence|ences|ent)?\b/i,
    /\b(?:one|the first|the former)\b.+\b(?:the (?:other|second|latter)|others)\b/i,
  ],
  // 'Who told them?' 'The school had written to them.'
  [
    /^(?:and )?(?:who|by whom)\b/i,
    /^(?:that )?(?:the|his|her|their|our) \p{L}+(?: \p{L}+)? (?:(?:had|has|have) )?\p{L}+(?:ed|en|[dt]) (?:to |with |for )?(?:it|them|him|her|this)\b/iu,
  ],
  // 'When were they told?' 'On the day after.'
  [
    /^(?:and )?(?:by )?when\b/i,
    /\b(?:the (?:same|next|following|previous) (?:day|morning|afternoon|evening|night|week|month)|the (?:day|week|month|year) (?:after|before)|that (?:same )?(?:morning|afternoon|evening|night|day|week)|straight ?away|at once|(?:an hour|a day|a week|a month|\p{L}+ (?:hours|days|weeks|months)) (?:later|earlier|before|afterwards|ago))\b/iu,
  ],
  // 'How much was saved?' 'Nothing so far.'
  [
    /\bhow (?:much|many)\b|\bwhat (?:difference|effect|impact)\b/i,
    /^(?:nothing|none|very little|very few|not much|not many|hardly any|little)\b.{0,50}/i,
  ],
  // 'When shall we see it?' 'At the next meeting.'
  [
    /^(?:and )?(?:by )?when\b/i,
    /^(?:at|in|on|by|before|after|within|from|during|next|this|last) (?:the |an? )?(?:next |first |last |end of |following |early |late |coming )?(?:meeting|spring|summer|autumn|winter|quarter|month|week|year|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b.{0,30}$/i,
  ],
  // 'Why was it missed?' 'The software had been late.'
  [
    /\b(?:why|reasons?)\b/i,
    /\b(?:was|were|had been|has been|have been) (?:too )?(?:late|ill|sick|off sick|on leave|broken|delayed|short of|out of (?:stock|order|date)|flooded|overbooked|understaffed)\b/i,
  ],
  // 'Why was this one taken?' 'It was the only offer received.'
  [
    /\b(?:why|reasons?)\b/i,
    /\b(?:was|were) (?:found|discovered|shown) to be\b|^(?:that )?(?:it|this|that) (?:was|is|had been) (?:the only|(?:cheaper|quicker|safer|easier|simpler|better|not possible|too) )/i,
  ],
  // 'Why were trips lost?' 'It was mainly due to a shortage of drivers.'
  [
    /\b(?:why|reasons?|causes?|caused)\b/i,
    /\b(?:mainly|largely|partly|chiefly|primarily|mostly|entirely|was|were|is|are|been) (?:due to|because of|down to|caused by|owing to|attributable to|the result of|a result of) (?!(?:an? )?(?:number|range|variety|combination|various|several|many|different|other|external|factors|circumstances)\b)\p{L}/iu,
  ],
  // 'Why did they go off line?' 'The network had been switched off.'
  [
    /\bwhy\b/i,
    /^(?:that )?(?:the|an?|his|her|their|our|its|one|two|three|some) .{2,50} (?:had|has|have) (?:been (?:switched|turned|cut|shut) off|(?:been )?(?:flooded|stolen|withdrawn|removed|vandalised|cancelled|left|failed|gone bust|gone into))\b/i,
  ],
  // 'Why had it gone up?' 'More people had been told of it.'
  [
    /\b(?:why|reasons?)\b.*\b(?:up|rise|risen|rose|increased?|higher|grown|grew|down|fall|fallen|fell|lower|dropped|reduced|decreased?)\b/i,
    /^(?:that )?(?:more|fewer|less) \p{L}+ (?:\p{L}+ )?(?:had|were|was|have|are)\b/iu,
  ],
]

/** Whether a yes or a no is taken by what one thinks, or by a 'yes' behind a comma. */
function takesSide({ text, body }: Sentence): boolean {
  return (
    [THINKS, EXPECTS_NONE].some((says) => says.test(text)) ||
    [YES_BEHIND, NO_PLANS, SHORT_OF, NARROWS, SIDE_FIRST].some((says) => says.test(body))
  )
}

/** 'Is it safe?' 'Now it is made of steel, yes.' */
const YES_BEHIND = /(?:^|[,;] )(?:yes|no)\W*$/i
/** 'Are they related?' 'They are, the tools were the same.' */
const SIDE_FIRST =
  /^(?:that )?(?:they|it|s?he|we|that|this|there) (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could)(?: not|n['\u2019]t)?, (?!(?:however|although|though|but|if|unless|subject|as|in|on|at|by|he|she|they|it)\b)\p{L}/iu
/** 'Can a ramp be put in?' 'Ramps are not allowed there.', 'It did not meet the criteria.', 'The budget was used up.': what stands in the way. */
const FORBIDDEN =
  /\b(?:is|are|was|were) (?:not (?:permitted|allowed|lawful|legal)|(?:un|il)lawful|illegal|prohibited|forbidden|ring-?fenced (?:for|to))\b|\b(?:did|does|do) not (?:meet|satisfy|fulfil|comply with) (?:the |any |those |these )?(?:\p{L}+ )?(?:criteria|criterion|requirements?|standards?|threshold|conditions)\b|\bfell? (?:well |far |a long way )?short of the (?:required|necessary|minimum)\b|\bno (?:legal|statutory|lawful) (?:basis|power|authority|provision|mechanism)\b|\bexempt (?:from (?:disclosure|publication)|under)\b|\b(?:budget|funding|money|fund|allocation)(?: for (?:\p{L}+ ){1,3})? ?(?:is|was|had been|has been) (?:exhausted|used up|fully committed|all gone)\b/iu
/** 'Would it go on?' 'There were no plans to stop it.' */
const NO_PLANS =
  /\bno (?:(?:current|firm|immediate|definite|present|such) )?(?:plans?|proposals?|intention) (?:to|for|of)\b/i
/** 'Would hours change?' 'She did not expect any change.' */
const EXPECTS_NONE = /\b(?:did|does|do) not (?:anticipate|expect|foresee|envisage) (?:any|this|that|it|so)\b/i
/** 'Are they locked?' 'They already were.' 'Would it save money?' 'It was not meant to.' */
const SHORT_OF =
  /^(?:that )?(?:\p{L}+ ){1,3}(?:already|always|still|now|never) (?:is|are|was|were|has|have|had|do|does|did)\W*$|^(?:that )?(?:\p{L}+ ){1,3}(?:is|are|was|were)(?: not|n['\u2019]t)? (?:meant|supposed|intended|designed|required|allowed|able|entitled|obliged|due) to\W*$/iu
/** 'Were they paid?' 'Expenses only.' 'Is it shut?' 'Only at night.' */
const NARROWS =
  /^only (?:at|in|on|for|by|from|when|where|if|with|during|after|before|to)\b[^,;]{2,60}$|^(?:\p{L}+ ){1,3}only\W*$/iu

/** 'Is it safe?' 'Ms Doe did not think so.' */
const THINKS = /\b(?:did|does|do) not (?:think|believe) so\b|\b(?:thought|believed) (?:so|not)(?=[.,;:]|$)/i
/** 'Is it still 90%?' 'It had been raised to 92%.' */
const CHANGED = /\b(?:raised|lowered|changed|replaced|moved|cut|increased|reduced|extended|dropped) (?:to|from|by)\b/i

/** 'How confident was she?' 'She was very confident.' */
function isAsSure(ask: string, { body }: Sentence): boolean {
  const held = HOW_SURE.exec(ask)?.[1]?.toLowerCase()
  return held !== undefined && new RegExp(`\\b${AS_SURE}${held}\\b`, 'i').test(body)
}

const HOW_SURE =
  /\bhow (?:very )?(confident|sure|certain|satisfied|concerned|worried|likely|serious|urgent|safe|secure|realistic|optimistic|comfortable|content|happy|prepared|ready|reliable|accurate|robust|common|rare|busy)\b/i
const AS_SURE =
  '(?:(?:is|are|was|were|be|been|felt|remained) (?:(?:not|very|quite|fairly|extremely|reasonably|entirely|rather|highly|pretty|absolutely|completely|increasingly|more|less|only|moderately|cautiously|at all) ){1,2}|(?:is|are|was|were) )'
