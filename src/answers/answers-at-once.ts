import type { AskType } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

type Sentence = SentenceEvidence['sentence']
type Answers = (sentence: Sentence, ask: string) => boolean

/**
 * Whether one sentence gives what was asked, though words behind it speak of what is to follow or of who knows more: 'They were not at
 * present', 'She thought not, and would raise it with the Treasurer', 'It would be before the end of the month'.
 */
export function answersAtOnce({ ask, own }: AskEvidence): boolean {
  const answers = ANSWERS[ask.type]
  return answers !== undefined && own.some(({ sentence }) => answers(sentence, ask.text))
}

const ANSWERS: Readonly<Partial<Record<AskType, Answers>>> = {
  polar: (sentence, ask) =>
    !hasMark(sentence.marks, markAt.conditional) &&
    (STANDS.test(sentence.body) ||
      NOT_ALL.test(sentence.body) ||
      DONE_SO.test(sentence.body) ||
      NO_PROMISE.test(sentence.text) ||
      NOT_ALLOWED.test(sentence.body) ||
      (MAY.test(ask) && WELCOME.test(sentence.body)) ||
      (ASKS_FOR_STEP.test(ask) && (NOT_FEASIBLE.test(sentence.body) || ALREADY.test(sentence.body))) ||
      THINKS_NOT.test(sentence.text) ||
      IN_OPINION.test(sentence.text) ||
      (ANY.test(ask) && SO_MANY.test(sentence.body)) ||
      canBe(sentence.body, ask)),
  opinion: ({ body, text, said }) => (OPINES.test(said) && JUDGES.test(body)) || IN_OPINION.test(text),
  entity: (sentence, ask) =>
    (APPOINTED.test(ask) && NOBODY.test(sentence.body)) ||
    (WHICH_MEETING.test(ask) && comes(sentence, ask)) ||
    (WHICH.test(ask) && !hasMark(sentence.marks, markAt.hedged) && IT_IS.test(sentence.body)) ||
    (WHO_TO_ASK.test(ask) && PERSON_TO_ASK.test(sentence.text)) ||
    (WHO.test(ask) && (CONTACT.test(sentence.text) || TAKES_IT_ON.test(sentence.body))),
  example: ({ marks, refusals, body }, ask) =>
    SUCH_AS.test(ask) && refusals.length === 0 && !hasMark(marks, markAt.vague) && body.length > TELLING,
  quantity: (sentence, ask) =>
    !EACH.test(ask) &&
    !ASKS_ALSO.test(ask) &&
    (counts(sentence) || countsAgain(sentence.body, ask) || (HOW_LONG.test(ask) && LASTS.test(sentence.body))),
  time: (sentence, ask) => comes(sentence, ask) || (HOW_LONG.test(ask) && LASTS.test(sentence.body)),
  reason: ({ text, body, marks, said, refusals }) =>
    AMONG_FACTORS.test(body) ||
    (!hasMark(marks, markAt.vague) && !hasMark(marks, markAt.hedged) && cameBeforeMore(body)) ||
    (refusals.length === 0 &&
      !hasMark(marks, markAt.vague) &&
      (LAID_TO.test(text) || (said === 'explained' && !hasMark(marks, markAt.hedged) && CAME_BETWEEN.test(body)))),
}

const STANDS =
  /^(?:that )?(?:it|they|he|she|we|i|there|this|these|those|all|both|most|some|none|(?:the|every|each) (?:\p{L}+ ){0,2}\p{L}+) (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would)(?: not|n['\u2019]t)?(?::| (?:at (?:present|the moment|this (?:time|stage|point))|currently|for now|so far)\s*(?:[.,;:]|$))/iu
const NOT_ALL =
  /^\W*not (?:entirely|wholly|quite|exactly|completely|all of (?:it|them)|at this (?:time|stage|point)|at present)\s*(?:[.,;:]|$)|\b(?:but|though|although) (?:perhaps |probably )?not to (?:the same|that) (?:extent|degree)\b|^\W*(?:yes,? )?to (?:an?|some) (?:\p{L}+ )?(?:extent|degree)\W*$/iu
const DONE_SO = /\b(?:ha[sd]|have) (?:already |all |both )?done so\b|\b(?:go|going|carry) on doing so\b/i
const NO_PROMISE =
  /\b(?:not possible|impossible|unable|not able|not in a position) to (?:give|provide|offer|make) (?:that|this|such an?|any such) (?:commitment|(?:re)?assurance|guarantee|undertaking|promise)\b/i
/** 'The system did not allow it' */
const NOT_ALLOWED =
  /\b(?:did|does|do|would|will|could|can)(?: ?not|n['\u2019]t) (?:allow|permit|support) (?:it|this|that)\b/i
/** 'if members could visit' and 'they would be welcome' */
const MAY = /\b(?:could|can|may|might)\b/i
const WELCOME = /\b(?:would|will|'d) (?:always )?be (?:very |most |more than )?welcome\b/i
/** 'whether the shop could be extended' */
const ASKS_FOR_STEP = /\b(?:could|can|may|might|would|will|should|possible|feasible|an? (?:idea|option))\b/i
/** 'this would not be possible', but not 'it was not possible to say' */
const NOT_FEASIBLE =
  /(?:^|\b(?:it|this|that|these|they|which|(?:such|doing|the) \p{L}+) )(?:is|are|was|were|would|will|may|might)(?: (?:simply|therefore|currently|sadly|unfortunately))? not (?:be )?(?:currently )?(?:possible|feasible|practicable|practical|viable|an option|achievable|affordable)\b(?=\W*$|[,;]| (?:and|but|because|as|since|given|due|owing|at (?:present|this|the moment)|for (?:now|the|this|that|such|health|safety|legal|cost))\b)/iu
/** 'this already happens', 'it was already in place' */
const ALREADY =
  /^(?:that )?(?:it|this|that|they|these|such \p{L}+) (?:already (?:occurs?|occurred|happens?|happened|exists?|existed|takes? place|took place|applies|applied)|(?:is|are|was|were|had) already (?:happening|in place|being done|the case|available|possible|done))\b/iu
const THINKS_NOT = /\b(?:did|does|do) not (?:think|believe) so\b/i

/** 'whether it would be possible to split the figures' and 'this could be done' */
function canBe(body: string, ask: string): boolean {
  const modal = CAN_BE.exec(body)?.[1]?.toLowerCase()
  return modal !== undefined && (/\bpossible\b/i.test(ask) || new RegExp(`\\b${modal}\\b`, 'i').test(ask))
}

const CAN_BE =
  /(?:^|\bthat )(?:it|this|that|they|these) (could|can|would|will|should)(?: not|n['\u2019]t)? be (?:done|possible|arranged|the case)\b/i

/** 'Mr Doe thought that it was unlikely unless one re-opened', but not 'that it was too early to say' */
const OPINES = /^(?:thought|considered|believed|felt|opined)$/
const JUDGES =
  /^(?:that )?(?:it|they|this|he|she|there|the \p{L}+) (?:is|are|was|were|do|does|did|would|will|could|ha[sd]|have)(?: not)?\b(?! (?:too|very|quite)? ?(?:early|soon|difficult|hard|complex|a matter|for|up to|right to (?:wait|ask)|important|vital|essential|in hand|progress))/iu

/** 'was of the opinion that they would, and noted ...' */
const IN_OPINION =
  /\bof the (?:opinion|view) that (?:it|they|he|she|this|that|these|there) (?:would|will|could|should|did|does|do|is|are|was|were|ha[sd]|have)(?: not)?(?=[,.;]|$| and\b)/i
/** 'Have any offers come?' and 'two had come' */
const ANY =
  /\b(?:have|has|had|are|were|is|was|did|do|does) (?:there (?:been )?)?any\b|\b(?:if|whether) (?:there (?:were|was|had been) )?any\b/i
const SO_MANY =
  /^(?:that )?(?:\d[\d,]*|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|most) (?:had|have|has|were|was|are|is|did) (?:not )?(?:been )?\p{L}/iu

/** 'which road would be used' and 'it would be the forest track' */
const WHICH = /^(?:what|which) \p{L}+ (?:would|will|was|were|is|are|had|has)\b/iu
const IT_IS = /^(?:that )?it (?:would be|will be|was|is) (?:the|a|an) \p{L}/iu
/** 'who residents should contact' and 'the Inspector was the person to ring' */
const WHO_TO_ASK =
  /^(?:and )?(?:who|whom)\b.*\b(?:contact|ring|call|phone|speak to|approach|write to|ask|turn to|go to|report to)\b/i
const PERSON_TO_ASK = /\b(?:was|is|were|are|would be) the (?:person|officer|one|people|contact|point of contact)\b/i
/** 'Who is the lead officer?' 'Please contact Jane Doe.' */
const WHO = /^(?:and )?who\b/i
const CONTACT =
  /(?<!\bnot |n['\u2019]t |\b(?:had|have|has|needed) to |\b(?:to|I|we|he|she|they) )\b(?:contact|ring|email|speak to|write to|get in touch with) (?:(?:Mrs?|Ms|Dr|Cllr|Councillor|[A-Z]{2,4}|Sergeant|Inspector)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+/u
/** 'Who would lead it?' 'Dame Jane Doe had agreed to take it on.' */
const TAKES_IT_ON =
  /(?:^|[,;] |that )(?:(?:Mrs?|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+ (?:had|has|would|will) (?:been |be )?(?:agreed|offered|appointed|asked|engaged|named|lead|chair|take|do)\b/u
/** 'Such as?' */
const SUCH_AS = /^(?:such as|like what|for example|for instance)\W*$/i
/** So many units tell something. */
const TELLING = 30

const APPOINTED = /^(?:and )?who\b.*\b(?:appointed|elected|chosen|recruited|hired)\b/i
const NOBODY = /^(?:that )?(?:no (?:appointment|election|choice)|nobody|no one) (?:ha[sd]|was|has yet|had yet) been\b/i

const EACH = /\b(?:each|every|breakdown|broken down|respectively|per ward)\b/i
const ASKS_ALSO = /\band (?:how|what|which|when|where|why)\b/i
/** 'There was one', '14 in the last count', 'had spent nothing' */
function counts({ body, marks }: Sentence): boolean {
  return (
    !hasMark(marks, markAt.conditional) &&
    !hasMark(marks, markAt.asks) &&
    (COUNTS.test(body) || STANDS_AT.test(body) || ONE_OR_NONE.test(body))
  )
}
const HOW_LONG = /\bhow long\b/i
/** 'It was under a minute', 'half an hour' */
const LASTS =
  /^(?:that )?(?:it|this|they)? ?(?:is|are|was|were|took|takes|lasted|lasts|would be|would take)? ?(?:(?:just |well |mostly )?(?:under|over|about|around|less than|more than|nearly|almost|up to)) (?:an?|half an?) (?:minute|hour|day|week|fortnight|month|year)\b/i
/** 'how many had been issued' and '48 had been issued' */
const SO_MANY_WERE = /^(?:that )?\d[\d,]* (?:had|have|has) been (\p{L}{4,})/iu
function countsAgain(body: string, ask: string): boolean {
  const verb = SO_MANY_WERE.exec(body)?.[1]
  return verb !== undefined && ask.toLowerCase().includes(verb.toLowerCase())
}

/** 'It stands at 11.4 days' */
const STANDS_AT =
  /^(?:that )?(?:it|they|this|that|these) (?:now |currently )?(?:stands?|stood) at (?:around |about |some |just (?:over|under) )?[\u00a3\u20ac$]?\d/i
const COUNTS =
  /^(?:that )?(?:there (?:is|are|was|were|had been|have been) )?(?:only |just |about |around |some |nearly |over )?(?:[\u00a3\u20ac$]?\d[\d,.]*(?:%|m|k|bn)?(?: (?:in|at|as at|out of|of (?:them|these|those|whom))\b|\s*[,;.]\s|\.?$))|^(?:that )?there (?:is|are|was|were) (?:only |just )?(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?:[.,;]|$)|\b(?:spent|cost|paid|received|raised|lost|borrowed) (?:zero|nothing|none|nil)\b/iu

/** 'Just the one.', 'A single complaint.', 'Not a penny.' */
const ONE_OR_NONE =
  /^\W*(?:(?:just|only) (?:the )?one|an? single \p{L}+|not (?:a|one) (?:penny|cent|euro|pound|single \p{L}+|one))\W*$/iu

/** When what was asked for will come. */
function comes({ body, marks }: Sentence, ask: string): boolean {
  return (
    AHEAD.test(ask) &&
    !hasMark(marks, markAt.hedged) &&
    (IN_TIME.test(body) || (hasMark(marks, markAt.date) && ARRIVES.test(body)))
  )
}

const WHICH_MEETING = /\b(?:which|what) (?:meeting|month|day|date|quarter)\b/i
const AHEAD = /\b(?:will|would|shall|might|going to|(?:is|are|was|were) (?:to|due)\b)|^by when\b|\bhow soon\b/i
const IN_TIME =
  /\b(?:would|will|'ll|shall) (?:\p{L}+ ){1,4}(?:by|before|at) the end of (?:the|this|next) (?:day|week|month|quarter|term|year|summer|autumn|winter|spring)\b|\b(?:would|will|'ll|shall) \p{L}+ (?:\p{L}+ ){0,3}(?:to|at|on|for|in) the (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\p{L}+ ){0,2}(?:meeting|committee|board|cabinet|panel|council|agenda)\b/iu
/** What was asked for arrives, or is presented: 'Members would have it by Friday', 'it would be presented to the May Committee' */
const ARRIVES =
  /^(?:that )?(?:it|this|these|they|he|she|members|(?:the|a) (?:report|response|reply|plan|paper|strategy|review|answer)) (?:would|will|'ll|shall) (?:be (?:presented|submitted|brought|published|circulated|on|with|ready|complete|completed|finished|done|held)|(?:have|give|send|bring|publish|circulate|hold|present) (?:it|them|this|that|one))\b|\bthe (?:report|response|plan|paper|strategy|review) (?:would|will) be (?:on|with|before|at) (?:the|members)\b/i

/** 'a number of factors, one being that the form had changed' */
const AMONG_FACTORS =
  /\b(?:factors?|reasons?|causes?)\b[^.;]{0,30}\b(?:one (?:being|was|is|of which (?:was|is))|the (?:main|first) (?:one )?(?:being|was|is)|namely|chiefly|mainly)\b/i
/** 'The Treasurer put it down to sickness' */
const LAID_TO =
  /\b(?:pointed to (?:the |an? )?\p{L}|attributed (?:it|this|that|the \p{L}+(?: in \p{L}+)?) to\b|(?:put|puts) (?:it|this|that|the \p{L}+) down to\b|blamed (?:the |an? )?\p{L})/iu
/** 'that the advice had come only in May and that the action would be closed at the next meeting': what came of it stands behind the reason. */
function cameBeforeMore(body: string): boolean {
  const [first = '', more] = body.split(/,? and that /)
  return more !== undefined && /\b(?:would|will)\b/.test(more) && CAME_BETWEEN.test(first)
}

/** Something that had come to be, or that was so then; not what is to come. */
const CAME_BETWEEN =
  /^(?!.*\b(?:would|will|being|priority|plans?|national|safety|number of|complex|always)\b)(?:that )?.{2,60}?\b(?:had (?:not |been |only |already )?\p{L}+(?:ed|en|t|ne|d)|there (?:was|were) (?:no|only|not enough|too)|did not (?:have|allow|cover)|could not)\b/iu
