import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'

/** Whether a yes or no, or who it is, comes in a few words wherever they stand: '93% came on time, so yes', 'In the street, no, I do not', 'and it's me'. */
export function saysShortly({ ask, own }: AskEvidence): boolean {
  const says = (pattern: RegExp): boolean =>
    own.some(({ sentence }: SentenceEvidence) => sentence.refusals.length === 0 && pattern.test(sentence.body))
  if (ask.type === 'polar' || ask.type === 'opinion') {
    if (says(YES_OR_NO)) return true
    if (own.some(({ sentence }) => IN_FEW.test(sentence.body) || OF_MIND.test(sentence.text))) return true
    if (says(ENDS_IN_NO) || (HABIT.test(ask.text) && says(HOW_OFTEN))) return true
    if (LEADING.test(ask.text) && own.some(({ sentence }) => AGREES.test(sentence.text))) return true
    if (MAY_BE.test(ask.text) && own.some(({ sentence }) => DOUBTS.test(sentence.text))) return true
    return ask.type === 'polar' && (isDenied(ask.text, own) || isAllowed(ask.text, own))
  }
  return ask.type === 'entity' && /\bwhom?\b/i.test(ask.text) && says(SELF)
}

const YES_OR_NO =
  /(?:^|[,;.:]\s|\u2014\s?|\bso,?\s)(?:yes|no),? (?:(?:I|we|he|she|it|they|that|there) (?:do|does|did|is|are|was|were|would|will|can|could|should|has|have|had)(?: not|n['\u2019]t)?)(?=[.,;]|$)|\bso,? (?:yes|no)\b/i

/** 'In full.', 'Hardly.', 'Not that I'm aware of.', 'I'd be delighted to.' */
const IN_FEW =
  /^\W*(?:in full|hardly|every (?:single )?one(?: of them)?|all of them|none of them|wholeheartedly|by all means|with pleasure|certainly not|gladly|not (?:that|as far as) (?:I|we)(?:['\u2019](?:m|re)| am| are)? (?:aware(?: of)?|know(?: of)?)|not to (?:my|our) knowledge|(?:yes, )?I (?:believe|think) (?:so|not))\W*$|^\W*(?:I|we|s?he|they)(?:['\u2019]d| would|['\u2019]ll| will) be (?:very |more than |only too )?(?:delighted|glad|happy|pleased) to\W*$|\b(?:have|has|had|['\u2019]ve|['\u2019]d) no (?:difficulty|problem|objection|quarrel|hesitation)s? (?:with|in) (?:that|this|it)\b/i

/** 'Apart from those, probably not.' */
const ENDS_IN_NO =
  /^(?:[^.;?]{0,80}, )?(?:well,? )?(?:probably|possibly|perhaps|certainly|definitely|generally|apparently) not\W*$/i

/** 'Have there been complaints?' 'Well, occasionally we have had some.' */
const HOW_OFTEN =
  /^\W*(?:(?:well|yes|oh|and|but),? )*(?:very |only |just |quite |fairly |not )?(?:occasionally|sometimes|often|frequently|regularly|rarely|seldom|never|(?:every )?now and (?:then|again)|from time to time|once or twice|on occasions?|all the time|hardly ever)(?=[,.]? (?:of course,? )?(?:(?:I|we|they|it|there|he|she|you|people) (?:ha(?:ve|s|d)|do(?:es)?|did)|there (?:is|are|was|were))\b|\W*$)/i

const HABIT = /^(?:and |but |so )?(?:have|has|had|do|does|did|is there|are there|was there|were there)\b/i

/** 'Isn't a boat a basic need?' 'I agree with you.'; agreement that something else is so tells nothing. */
const LEADING =
  /^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|would|should|could|can|wo|ca)n['\u2019]?t\b/i
const AGREES =
  /(?:^|[,;] )(?:and |but |well,? |yes,? )*(?:I|we) (?:(?:do|would|can|\p{L}+ly) )?(?:(?:agree(?: with (?:you|that|him|her))?|accept (?:that|it))(?: (?:entirely|completely|wholly|fully))?(?=\W*$|, (?!but|however|although|though))|agree that (?:it|this|they) (?:is|are|does|do|should|would)\b(?![^.;]{0,25}\b(?:question|point|issue|view|matter)\b))/iu

/** 'Will it reopen?' 'She doubted it.', 'He thought it unlikely.' */
const DOUBTS =
  /\bdoubted (?:it|this|that)(?=\W*$|[.,;])|\bthought (?:it|this|that) (?:un)?likely\b|\b(?:is|was|were|am|are) (?:very |rather )?doubtful(?=\W*$|[.,;])/i
const MAY_BE = /\b(?:will|would|could|can|might|may|should|likely|think|thought|expect(?:ed)?|believed?|going to)\b/i

/** 'She was not aware of any.', 'He gave an undertaking to that effect.' */
const OF_MIND =
  /\bnot aware of any(?=\W*$|[.;]|,(?! (?:but|however|although|though)\b))|\b(?:undertaking|assurance|commitment|promise) to that effect\b|\b(?:is|was|were|am|are) all (?:for|in favour of) (?:it|this|that|them)(?=\W*$|[.,;])/i

const SELF =
  /\bit(?:['\u2019]s| is| was| would be| will be) (?:me|him|her|them|us)\b|\b(?:he|she|I|they|we) (?:am|is|are|was|were|would be|will be) (?:his|her|their|the|its|your|our) (?:[\p{L}-]+ ){0,3}(?:contact|lead|holder|owner|chair|person|point)\b|\b(?:he|she|I|they|we) (?:(?:would|will|shall|had|have|did|was|were) )?(?:be )?\w+ (?:it |so |that |them )?(?:himself|herself|myself|themselves|ourselves)\b/iu

/** 'if parish councils might put jobs forward' and 'Parish councils could write to her': who may is said to be able to. */
function isAllowed(ask: string, own: readonly SentenceEvidence[]): boolean {
  const who = MAY.exec(ask)?.[1]?.toLowerCase()
  return (
    who !== undefined &&
    own.some(({ sentence: { body, refusals, marks } }) => {
      const said =
        refusals.length === 0 && !hasMark(marks, markAt.conditional) ? CAN.exec(body)?.[1]?.toLowerCase() : null
      return said === who
    })
  )
}

const MAY = /^(?:and )?(?:whether|if) (?:the |any |an? )?(.{3,40}?) (?:might|could|can|may) /i
const CAN = /^(?:that )?(?:the |any |an? )?(.{3,40}?) (?:might|could|can|may)(?: not)? /i

/** 'whether the new system was to blame' and 'The system was not a factor': what is asked of something is denied of it. */
function isDenied(ask: string, own: readonly SentenceEvidence[]): boolean {
  const things = ABOUT.exec(ask)?.[1]
    ?.toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
  if (things === undefined) return false
  return own.some(({ sentence: { body, refusals, marks } }) => {
    const denied = DENIED.exec(body)?.[1]?.toLowerCase()
    return (
      denied !== undefined &&
      refusals.length === 0 &&
      ![markAt.hedged, markAt.conditional, markAt.asks].some((mark) => hasMark(marks, mark)) &&
      things.some((thing) => denied.includes(thing))
    )
  })
}

const ABOUT = /^(?:(?:and|or|but) )?(?:whether|if) (.{3,50}?) (?:is|was|are|were) /i
const DENIED = /^([^.;,]{2,60}?) (?:is|was|are|were)(?: not|n['\u2019]t)\b/i
