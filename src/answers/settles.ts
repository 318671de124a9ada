import { answersAtOnce } from './answers-at-once'
import type { AskEvidence } from './ask-evidence'
import { echoesAsk } from './echoes-ask'
import { hasMark, markAt } from './mark-names'
import { saysInKind } from './says-in-kind'
import { saysPlainly } from './says-plainly'
import { saysShortly } from './says-shortly'
import { saysSomewhere } from './says-somewhere'
import type { SentenceEvidence } from './sentence-evidence'
import { statesOutright } from './states-outright'

/** Whether the words of an answer settle what was asked in so many words, whatever the weights say. */
export function settles(evidence: AskEvidence): boolean {
  return (
    yesOrNo(evidence) ||
    answersAtOnce(evidence) ||
    saysShortly(evidence) ||
    saysPlainly(evidence) ||
    saysInKind(evidence) ||
    saysSomewhere(evidence) ||
    saysWho(evidence) ||
    dated(evidence) ||
    oneOfTwo(evidence) ||
    namesHolder(evidence) ||
    echoesWhich(evidence) ||
    assuresWithGrounds(evidence) ||
    grants(evidence) ||
    suppliesUnknown(evidence) ||
    figureFirst(evidence) ||
    accountsAtLength(evidence) ||
    echoesAsk(evidence) ||
    statesOutright(evidence)
  )
}

/** So many particulars make an account of how something is done, and so many an example, whichever words they are told in. */
const ACCOUNT = 18
const INSTANCE = 10
/** So many sentences, or one that speaks of it, are on what was asked. */
const SEVERAL = 3
const SPEAKS_OF = 0.1

/** Whether an account, or an example, is given at length: what names so much in particular is one. */
function accountsAtLength({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'manner' && ask.type !== 'example') return false
  if (own.some(({ sentence }) => sentence.refusals.some(({ reply }) => reply === 'declining' || reply === 'ignorance')))
    return false
  // One sentence on another matter is no account of this one.
  if (own.length < SEVERAL && !own.some(({ overlap }) => overlap >= SPEAKS_OF)) return false
  const particulars = own.reduce((sum, { sentence }) => {
    const tells = sentence.refusals.length === 0 && !hasMark(sentence.marks, markAt.asks)
    return tells ? sum + sentence.particulars : sum
  }, 0)
  return particulars >= (ask.type === 'manner' ? ACCOUNT : INSTANCE)
}

/** 'The Chief did not have the figure. The Treasurer said that it was 14.': what one does not know, the next says in a sentence that leans on the question. */
function suppliesUnknown({ ask, own }: AskEvidence): boolean {
  const unknown = own.findIndex(
    ({ sentence }) => hasMark(sentence.marks, markAt.ignorance) || CHECKS.test(sentence.body),
  )
  if (unknown < 0) return false
  return own
    .slice(unknown + 1)
    .some(
      ({ owed, sentence }) =>
        owed &&
        sentence.refusals.length === 0 &&
        IT_IS.test(sentence.body) &&
        (!hasMark(sentence.marks, markAt.conditional) || HELPS.test(sentence.body)) &&
        !(ask.type === 'quantity' && hasMark(sentence.marks, markAt.date) && !IS_SO_MANY.test(sentence.body)),
    )
}

/** 'I have not got the exact number, but it's a little over 400.' */
const BUT_SO_MANY =
  /[,;] (?:but|although|though) (?:I (?:think|believe) )?(?:it|they|that|there)(?:['\u2019]s| is| was| are| were) (?:(?:about|around|roughly|just|a|little|bit|over|under|some|nearly|almost|currently) ){0,4}[\u00a3$\u20ac]?\d/iu

/** 'The estimate was £89,000, and he had not been told how much of it was covered': the sum comes before what is not known. */
function figureFirst({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'quantity' &&
    own.some(({ owed, sentence: { text, start, refusals, marks } }) => {
      const first = refusals[0]
      if (!owed || first === undefined || hasMark(marks, markAt.conditional)) return false
      if (BUT_SO_MANY.test(text)) return true
      return STATED.test(text.slice(0, first.span.start - start))
    })
  )
}

const STATED =
  /\b(?:is|was|were|are|stood at|stands at|came to|totalled|cost|costs) (?:(?:about|around|some|approximately|roughly|nearly|over|at|currently) ){0,2}[\u00a3$\u20ac]?\d[^;]*[,;] (?:and|but|though|although) /u

/** 'Let me just check.' */
const CHECKS =
  /\b(?:let me (?:just |quickly )?check|(?:I['\u2019]ll|I will|I can) (?:just )?check|bear with me|give me a (?:moment|second))\b/i

const HELP = 'if (?:it|that) (?:helps|is of (?:any )?help)'
const HELPS = new RegExp(`^${HELP}\\b`, 'i')
const IS_SO_MANY = /\b(?:is|are|was|were) (?:about |around |some )?\d/i
const IT_IS = new RegExp(
  `^(?:yes, )?(?:${HELP},(?: \\p{Lu}\\p{L}+,)? )?(?:that )?(?:it|they|this|these|there)(?:['\u2019]s\\b| (?:is|are|was|were|will be|would be|ha[sd] been|have been|stood at|came to)\\b)`,
  'iu',
)

/** 'for e-scooters to be added to the programme' and 'The Chair agreed', 'that the report show arrests' and 'she confirmed that it would be included'. */
function grants({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'polar' || !WANTS_DONE.test(ask.text)) return false
  // 'that the matter be placed before the panel' and 'It would be placed before it in May'.
  const done = BE_DONE.exec(ask.text)?.[1]
  const promised = done === undefined ? null : new RegExp(`\\b(?:would|will) (?:then |also )?be ${done}\\b`, 'i')
  return own.some(
    ({ sentence: { refusals, text, body } }) =>
      (refusals.length === 0 && GRANTED.test(text)) || promised?.test(body) === true,
  )
}

const BE_DONE = /^that\b.{3,80}? be (\p{L}{3,}(?:ed|en|wn|nt|ut))\b/iu

const WANTS_DONE = /^(?:for\b.* to (?:be \p{L}+|\p{L}+)\b|that\b)/iu
const GRANTED =
  /\b(?:agreed(?=[.,;:]|$| and\b| that (?:this|it) )|(?:agreed|confirmed|said|advised|replied) that (?:he|she|they|it|this|that|officers|we) (?:would|could|will) (?:do (?:so|this|that)|(?:include|add|arrange|do) (?:this|that|it)|be (?:included|added|done|arranged|shown)))\b/i

/** 'It had not been since the summer', 'In the affirmative': a yes or a no is what the reply begins with, and nothing takes it back. */
function yesOrNo({ ask, own }: AskEvidence): boolean {
  const first = own[0]?.sentence
  const isThere = IS_THERE.test(ask.text)
  if (first === undefined || (ask.type !== 'polar' && !isThere)) return false
  if (isThere && THERE_IS_NONE.test(first.body)) return true
  if (TAKES_SIDE.test(first.text) || AGREES.test(first.text) || NEGATES.test(first.body)) return true
  if (deniesThing(ask.text, first.body)) return true
  return first.opening !== null && first.refusals.length === 0 && !hasMark(first.marks, markAt.conditional)
}

/** 'Is there a plan?' 'There is not a plan that has been agreed.' */
const IS_THERE = /^(?:and )?(?:(?:is|are|was|were) there|(?:whether|if) there (?:is|are|was|were))\b/i
const THERE_IS_NONE = /^(?:no[,.] )?there (?:is|are|was|were)(?:n['\u2019]t| no\b| not\b| none\b)/i

/** 'Had they replied?' 'No reply had been received.' */
const NONE_CAME = /^(?:that )?no (\p{L}{4,}) (?:had|has|have|was|were|is|are)\b/iu

function deniesThing(ask: string, body: string): boolean {
  const thing = NONE_CAME.exec(body)?.[1]?.toLowerCase()
  return thing !== undefined && ask.toLowerCase().includes(thing.slice(0, Math.max(4, thing.length - 2)))
}

/** 'Not every one.', 'not this year' */
const NEGATES =
  /^\W*not (?:every|all|this (?:year|time)|yet|at first|initially|so far|always|for the (?:moment|present)|at (?:present|the moment)|currently|until)\b/i

/** 'The Head of Audit agreed.' */
const AGREES =
  /^\W*(?:\S+ ){1,6}?(?:agreed|concurred|nodded|(?:confirmed|accepted|agreed with) (?:this|that|it|the point))\W*$/i

/** 'Ms Doe did not dispute that', 'He did not accept this' */
const TAKES_SIDE =
  /\b(?:this|that|it) (?:is|was|would be|had been)(?: not|n['\u2019]t)? (?:indeed |in fact )?(?:the case|correct)(?=[.,;]|$)|\bcould (?:\w+ )?give (?:that|this|such an?|the) (?:commitment|assurance|undertaking|guarantee)\b|\b(?:did|does) not (?:dispute|deny|accept|agree with) (?:this|that|it)(?=[.,;:]|$| and\b| but\b)/i

/** 'Who held the keys?' 'The ranger did.' */
function saysWho({ ask, own }: AskEvidence): boolean {
  const first = own[0]?.sentence
  return (
    ask.type === 'entity' &&
    /\bwho\b/i.test(ask.text) &&
    first?.opening === 'yes' &&
    first.refusals.length === 0 &&
    first.body.length < BRIEF &&
    !/^(?:it|there|that|this|yes|yeah|indeed|always|agreed|correct)\b/i.test(first.body)
  )
}

const BRIEF = 60

/** 'that he redraft the part on cars' and 'A draft will come in April': what was requested is promised, with when. */
function dated({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'polar' &&
    /^(?:that|to)\b/i.test(ask.text) &&
    own.some(
      ({ sentence }) =>
        sentence.refusals.length === 0 &&
        hasMark(sentence.marks, markAt.date) &&
        /\b(?:will|would|shall)\b/i.test(sentence.body),
    )
  )
}

/** 'whether they were told before or after the vote': exactly one of the two words comes back, and not as a question. */
function oneOfTwo({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'entity' && ask.type !== 'polar') return false
  const lower = ask.text.toLowerCase()
  const pair = EITHER.exec(lower) ?? (ask.type === 'entity' ? THE_ONE_OR_OTHER.exec(lower) : null)
  if (pair === null) return false
  return own.some(({ sentence }) => {
    if (sentence.refusals.length > 0 || hasMark(sentence.marks, markAt.asks)) return false
    const words = sentence.body.toLowerCase().split(/[^\p{L}'\u2019-]+/u)
    return words.includes(pair[1]!) !== words.includes(pair[2]!)
  })
}

const EITHER =
  /\b(before|after|up|down|more|fewer|less|higher|lower|leased|bought|rented|owned|public|private|permanent|temporary|new|old|inside|outside|left|right|men|women|adults|children|internal|external|voluntary|compulsory|full-time|part-time|increase|decrease) or (?:a |the |an )?(before|after|up|down|more|fewer|less|higher|lower|leased|bought|rented|owned|public|private|permanent|temporary|new|old|inside|outside|left|right|men|women|adults|children|internal|external|voluntary|compulsory|full-time|part-time|increase|decrease)\b/

/** 'Is it you or is it the county?', 'whether the town or the county decided' */
const THE_ONE_OR_OTHER =
  /\b(?:the |by |in |at |from |is it )(?!one\b|two\b|more\b)(\p{L}{3,}) or (?:(?:is|was|were|are) it |by |in |at |from )?(?:the |an? )?(?!more\b|less\b|other\b|not\b)(\p{L}{4,})\b/u

/** 'who is liable for the jetty' and 'that rests with the lessee': with whom something lies is what was asked. */
function namesHolder({ ask, own }: AskEvidence): boolean {
  return ask.type === 'entity' && WHO_HOLDS.test(ask.text) && own.some(({ sentence }) => LIES_WITH.test(sentence.text))
}

/** 'which of the two was right' and 'Appendix B was right': what is said of one of them comes back with its name. */
function echoesWhich({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'entity') return false
  const said = WHICH_IS.exec(ask.text)?.[1]?.toLowerCase()
  return (
    said !== undefined &&
    own.some(
      ({ sentence }) =>
        sentence.names > 0 &&
        sentence.refusals.length === 0 &&
        sentence.body.toLowerCase().replace(/\W+$/, '').endsWith(` ${said}`),
    )
  )
}

const WHICH_IS = /^which\b.{0,60}? ((?:is|are|was|were|had|has) (?:\p{L}+ ){0,3}\p{L}+)\W*$/iu

const WHO_HOLDS =
  /\b(?:who|whose|whom|which (?:body|authority|agency|department|team|council|organisation))\b.{0,40}\b(?:responsib\w+|liable|accountable|decides?|decided|owns?|owned|pays?|paid|funds?|in charge|job|duty|maintains?|holds?|held|enforces?|enforced|makes? (?:that|this|the|such an?) (?:decision|determination|choice|call)|enforcing|enforcement|polic(?:es|ed|ing)|regulates?|manages?|approves?)\b/i
const LIES_WITH =
  /\b(?:(?:rests?|rested|lies?|lay|sits?|sat|remains?|remained|falls?|fell) (?:with|to|on)|(?:is|was|are|were) (?:at the discretion of|(?:the )?responsibility of|(?:a matter |one )?for)|(?:is|was|were|are) (?:owned|funded|paid for|maintained|held|decided) by)\s+(?:the\s|our\s|their\s)?\p{L}/iu

/** 'gave that assurance, noting that none of the nine reports had been traced': what it rests on stands with it. */
function assuresWithGrounds({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'assurance') return false
  if (own.some((one) => hasGrounds(one) || isRefusedOnGrounds(one) || comforts(one))) return true
  const given = own.findIndex(({ sentence }) => GIVES_ONE.test(sentence.text) && sentence.refusals.length === 0)
  return given >= 0 && own.slice(given + 1).some(({ sentence }) => sentence.particulars >= MANY)
}

/** 'could not give that, as a check had found three without': what it is refused on. */
function isRefusedOnGrounds({ sentence }: SentenceEvidence): boolean {
  return sentence.particulars >= MANY && CANNOT.test(sentence.text)
}

/** 'Members could take comfort from the audit, which had found no error': what it rests on stands with it. */
function comforts({ sentence }: SentenceEvidence): boolean {
  return sentence.particulars >= MANY && sentence.refusals.length === 0 && COMFORT.test(sentence.text)
}

const COMFORT =
  /\b(?:take (?:some |great )?(?:comfort|assurance|reassurance) (?:from|in)|be (?:re)?assured by|need have no (?:fear|concern|worry)|can rest assured)\b/i
const CANNOT =
  /\bcould not (?:give|offer|provide) (?:that|this|it|such an? (?:re)?assurance|(?:that|this) (?:re)?assurance)[,;:]? (?:as|because|since)\b/i

function hasGrounds({ sentence }: SentenceEvidence): boolean {
  const given = GIVES_IT.exec(sentence.text)
  return (
    given !== null &&
    // 'was able to confirm this' is itself a word of putting off elsewhere.
    sentence.refusals.every(({ span }) => span.start - sentence.start < given.index + given[0].length) &&
    !/\b(?:not|unable|nor)\b/i.test(sentence.text.slice(0, given.index)) &&
    !hasMark(sentence.marks, markAt.vague) &&
    sentence.text.length - given.index - given[0].length > GROUNDS
  )
}

/** 'could give that reassurance. Every officer had been trained': so many particulars behind it are grounds. */
const MANY = 3
const GIVES_ONE =
  /\b(?:can|could|was able to|happy to) (?:give|provide|offer) (?:that|this|the|such an?) (?:re)?assurance\b/i

/** So many units behind the assurance say something that it rests on. */
const GROUNDS = 40
const GIVES_IT =
  /\b(?:gave|gives?|given|provided?|received|confirm(?:ed)?) (?:it|that|this|the|his|her|their|such an|an)? ?(?:(?:re)?assurance)?(?:\s?[,:;]\s?(?:noting|since|because|as|saying|adding|explaining|pointing out|all|every|each|the|\p{Lu}|\d)| and (?:said|added|noted|explained) that)/u
