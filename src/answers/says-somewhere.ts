import { stem } from '../text/stems'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** Whether words that answer such an ask stand in any sentence that is taken to be on it, wherever the sentence stands. */
export function saysSomewhere(evidence: AskEvidence): boolean {
  return (
    pairsUp(evidence) ||
    doesIt(evidence) ||
    deniesIt(evidence) ||
    isAssured(evidence) ||
    (evidence.ask.type === 'quantity' && countsAllTheSame(evidence))
  )
}

/** What is asked, and what says it. */
const PAIRS: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  // 'What would the proceeds be spent on?' 'They were to be used for the new pier.'
  [
    /\bwhat\b.*\b(?:proceeds|money|income|grant|funds?|sum|receipts?|surplus|savings?|underspend)\b.*\b(?:spent on|used for|(?:go|going|put) (?:to|towards|into))\b/i,
    /\b(?:proceeds|money|income|grant|funds?|sum|receipts?|surplus|savings?|underspend|it|they|this)\b.*\b(?:(?:used|spent) (?:for|on|to)|(?:go|goes|going|gone|went|put|paid|reinvested) (?:back )?(?:to|towards|into|in))\b/i,
  ],
  // 'Who was responsible for the screen?' 'It belonged to the Harbour Trust.'
  [
    /^(?:and |or )?(?:who|whose|which)\b.*\b(?:responsib\p{L}+|own(?:s|ed)?|looks? after|maintain\p{L}*|belong\p{L}*|in charge)\b/iu,
    /\b(?:belong(?:s|ed)? to|(?:is|was|are|were) (?:owned|maintained|managed|run|looked after|operated) by|(?:is|was|are|were|lay|lies|rests?|rested) with|(?:the )?responsibility of) (?:the )?\p{Lu}/u,
  ],
  // 'Did officers accept that buses used it?' 'It was acknowledged that two did.'
  [
    /\b(?:accept|acknowledge|agree|recogni[sz]e|concede|admit)(?:s|d|ed|ted)?\b/i,
    /^(?:it was|s?he|they|the \p{L}+(?: \p{L}+){0,2}) (?:acknowledged|accepted|agreed|recogni[sz]ed|conceded|admitted) that\b/iu,
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

/** 'Will she meet the council?' 'I am happy to meet the council.' */
function doesIt({ ask, own }: AskEvidence): boolean {
  const asked = ask.type === 'polar' ? verbsOf(ask.text) : []
  return own.some(({ sentence }) => {
    const verb = READY.exec(sentence.body)?.[1]
    return verb !== undefined && !THINKS.test(verb) && asked.includes(stem(verb))
  })
}

const READY =
  /^(?:that )?(?:I|we|s?he|they)(?: am| is| was| are| were| would be|['\u2019]m|['\u2019]re|['\u2019]d be) (?:very |more than |only too |quite |always )?(?:happy|glad|pleased|delighted|willing|content) to (\w{3,})\b/i
/** What only thinks of a thing does not do it. */
const THINKS = /^(?:look|consider|think|explore|investigate|discuss|take|hear|help|try|work|say|tell)$/i

/** 'if the Council would publish the advice' and 'it would not be published'. */
function deniesIt({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'polar' || !/\b(?:would|will)\b/i.test(ask.text)) return false
  const asked = verbsOf(ask.text)
  return own.some(({ sentence }) => {
    const verb = DENIED.exec(sentence.body)?.[1]
    return verb !== undefined && asked.includes(stem(verb))
  })
}

const DENIED = /\b(?:would|will) not(?: now)? be (\w{4,}ed)\b/i

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

const GIVEN = /\b(?:that|this|the|such an) (?:re)?assurance (?:was|is|had been) (?:given|provided|offered)\b.{20,}/i
const ASSURED =
  /\bassured (?:him|her|them|members|the \p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) that (?:there|it|they|s?he|this|all) (?:is|are|was|were|had|has|have|would|did|could)(?! not\b)[:,;].{15,}/iu

/** 'It could be £200 a tonne; it was not yet known whether it would be raised.': what is not known is another thing than the number. */
function countsAllTheSame({ own }: AskEvidence): boolean {
  const counts = own.some(({ owed, sentence }) => owed && hasMark(sentence.marks, markAt.figure))
  const unknown = own.filter(({ sentence }) => sentence.refusals.length > 0)
  return counts && unknown.length > 0 && unknown.every(({ sentence }) => UNKNOWN.test(sentence.text))
}

const UNKNOWN = /\bnot (?:yet )?(?:been )?(?:known|clear|decided|certain) (?:whether|if)\b/i
