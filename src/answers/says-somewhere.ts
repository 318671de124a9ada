import { stem } from '../text/stems'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** Whether words that answer such an ask stand in any sentence that is taken to be on it, wherever the sentence stands. */
export function saysSomewhere(evidence: AskEvidence): boolean {
  return (
    pairsUp(evidence) ||
    concedes(evidence) ||
    doesIt(evidence) ||
    deniesIt(evidence) ||
    isAssured(evidence) ||
    countsAllTheSame(evidence)
  )
}

/** What is asked, and what says it. */
const PAIRS: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  // 'What would the proceeds be spent on?' 'They were to be used for the new pier.'
  [
    /\bwhat\b.*\b(?:proceeds|money|income|grant|funds?|sum|receipts?|surplus|savings?|underspend)\b.*\b(?:spent on|used for|(?:go|going|put) (?:to|towards|into))\b/i,
    /\b(?:proceeds|money|income|grant|funds?|sum|receipts?|surplus|savings?|underspend|it|they|this)\b.*\b(?:(?:used|spent) (?:for|on|to)|(?:go|goes|going|gone|went|put|paid|reinvested) (?:back )?(?:to (?!plan\b|look\b|be\b|do\b|have\b)|towards|into))\b/i,
  ],
  // 'Who was responsible for the screen?' 'It belonged to the Harbour Trust.'
  [
    /^(?:and |or )?(?:who|whose|which)\b.*\b(?:responsib\p{L}+|own(?:s|ed)?|looks? after|maintain\p{L}*|belong\p{L}*|in charge)\b/iu,
    /\b(?:belong(?:s|ed)? to|(?:is|was|are|were) (?:owned|maintained|managed|run|looked after|operated) by|(?:responsibility|ownership|it|this|that) (?:is|was|lay|lies|rests?|rested) with|(?:the )?responsibility of) (?:the )?\p{Lu}/u,
  ],
]

function pairsUp({ ask, own }: AskEvidence): boolean {
  const pairs = PAIRS.filter(([asks]) => asks.test(ask.text))
  return own.some(
    ({ sentence }) =>
      sentence.refusals.length === 0 &&
      !hasMark(sentence.marks, markAt.conditional) &&
      pairs.some(([, says]) => says.test(sentence.body) || says.test(sentence.text)),
  )
}

/** 'Did officers accept that buses used it?' 'It was acknowledged that two did.' */
function concedes({ ask, own }: AskEvidence): boolean {
  if ((ask.type !== 'polar' && ask.type !== 'opinion') || !CONCEDE.test(ask.text)) return false
  return own.some(({ overlap, sentence }) => {
    const said = CONCEDED.exec(sentence.text)
    return said !== null && sentence.refusals.length === 0 && (overlap > 0 || said[1] !== undefined)
  })
}

const CONCEDE =
  /^(?:and |or )?(?:whether|if|that|do|does|did|would|will)\b.{1,50}\b(?:accept|acknowledge|agree|recogni[sz]e|concede|admit)(?:s|d|ed|ted)? that\b/i
const CONCEDED =
  /^(?:it was|s?he|they|the \p{L}+(?: \p{L}+){0,2}) (?:acknowledged|accepted|agreed|recogni[sz]ed|conceded|admitted) that\b( (?:\p{L}+ )?\p{L}+ (?:is|are|was|were|has|have|had|do|does|did|would|could|might)(?: not)?[.,;])?/iu

/** 'Will she meet the council?' 'I am happy to meet the council.' */
function doesIt({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'polar' || !/\b(?:would|will|can|could)\b/i.test(ask.text)) return false
  const asked = verbsOf(ask.text)
  return own.some(({ sentence }) => {
    const verb = READY.exec(sentence.body)?.[1]
    return verb !== undefined && !THINKS.test(verb) && asked.includes(stem(verb))
  })
}

const READY =
  /^(?:that )?(?:I|we|s?he|they)(?: am| is| was| are| were| would be|['\u2019]m|['\u2019]re|['\u2019]d be) (?:very |more than |only too |quite |always )?(?:happy|glad|pleased|delighted|willing|content) to (\w{3,})\b/i
/** What only thinks of a thing does not do it. */
const THINKS =
  /^(?:look|consider|think|explore|investigate|discuss|take|hear|help|try|work|say|tell|come|get|leave|let|keep|put)$/i

/** 'if the Council would publish the advice' and 'it would not be published'. */
function deniesIt({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'polar' || !/\b(?:would|will)\b/i.test(ask.text)) return false
  const asked = verbsOf(ask.text)
  return own.some(({ sentence }) => {
    const [, noun, verb] = DENIED.exec(sentence.body) ?? []
    return verb !== undefined && asked.includes(stem(verb)) && (noun === undefined || asked.includes(stem(noun)))
  })
}

const DENIED =
  /^(?:that )?(?:it|they|this|that|these|(?:the|any|all|no) (\w+)(?: (?:is|was|are|were) [\w ]{3,30}? and)?) (?:would|will) not(?: now)? be (\w{4,}ed)\b(?!.*\b(?:until|till|before|lightly|without|unless|if)\b)/i

/** The stems of an ask's words that may be verbs. */
function verbsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).flatMap((word) => (word.length > 2 ? [stem(word)] : []))
}

/** 'That assurance was given by the Treasurer, who pointed to the plan', 'assured Members that there were: three stood ready'. */
function isAssured({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'assurance' && own.some(({ sentence }) => GIVEN.test(sentence.text) || ASSURED.test(sentence.text))
  )
}

const GIVEN =
  /^(?:that|this|the|such an) (?:re)?assurance (?:was|is) (?:given|provided|offered)\b(?!.*\b(?:but|rarely|never|only|last|then|predecessor)\b).{20,}/i
const ASSURED =
  /\bassured (?:him|her|them|members|the \p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) that (?:there|it|they|s?he|this) (?:is|are|was|were|had|has|have|would|did|could)[:;].{15,}/iu

/** 'It could be £200 a tonne; it was not yet known whether it would be raised.': what is not known is another thing than the number. */
function countsAllTheSame({ ask, own }: AskEvidence): boolean {
  const unknown = own.findIndex(({ sentence }) => sentence.refusals.length > 0)
  if (ask.type !== 'quantity' || unknown < 0) return false
  const [, before, of] = UNKNOWN.exec(own[unknown]!.sentence.text) ?? []
  if (of === undefined || own.slice(unknown + 1).some(({ sentence }) => sentence.refusals.length > 0)) return false
  const number = /\bhow much\b|cost|price|charge|fee|budget/i.test(ask.text) ? PRICE : NUMBER
  const told = own.slice(0, unknown).filter(({ owed, sentence }) => owed && hasMark(sentence.marks, markAt.figure))
  return number.test(before!) || told.some(({ sentence }) => number.test(sentence.text))
}

/** What stands in front of what is not known; what is not known is not whether there was any. */
const UNKNOWN =
  /^(.*)\bnot (?:yet )?(?:been )?(?:known|clear|decided|certain) (whether|if)\b(?! (?:any|there|some|the \d|the other))/i
const PRICE = /[£$€]|\d ?(?:p|%|per cent|pounds?|dollars|euros?)\b/i
const NUMBER = /\d/
