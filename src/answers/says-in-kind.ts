import type { AnswerSentence } from './answer-sentence'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** What is asked, by its words, and what says it wherever it stands in the reply. */
const PAIRS: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  // 'Do you think that it will help?' 'I do think it will.'
  [
    /\b(?:think|believe|agree|view|opinion)\b/i,
    /\bI (?:do |really |certainly |personally |don['\u2019]t |do not )?(?:think|believe) (?:that )?(?:it|they|that|this|we|there|s?he) (?:will|would|is|are|was|were|does|do|did|has|have|should|can|could)(?: not|n['\u2019]t)?(?=\W*$|[.,;])/i,
  ],
  // 'Could you write to us?' 'I can certainly do that.'
  [
    /^(?:and |so |please )?(?:could|can|would|will|may|might)\b/i,
    /\b(?:I|we|s?he|they)(?: (?:can|could|will|would)|['\u2019]ll)(?: (?:certainly|gladly|happily|definitely|absolutely|of course))? (?:certainly )?do (?:that|so|it|this)\b/i,
  ],
  // 'Can I have your assurance?' 'I can give that assurance. Each reading is checked twice.'
  [
    /\b(?:re)?assur|\bguarantee/i,
    /\b(?:can|could|will|would|cannot)(?: not|n['\u2019]t)? (?:give|offer|provide|make) (?:that|this|such an?) (?:re)?(?:assurance|guarantee)(?:[;:]| as\b| because\b| since\b|, as\b| and\b)/i,
  ],
  // 'Is it still open?' 'It is still in use.'
  [
    /\bstill\b/i,
    /^(?:that )?[^,;]{2,60} (?:is|are|was|were) still (?:in (?:place|use|force|post)|there|open|available|valid|current|the case|running)\b|\b(?:can|could|was able to) confirm (?:that )?[^,;]{2,60} remain(?:s|ed)\b/i,
  ],
  // 'Is the post still vacant?' 'It had been filled in May.'
  [
    /\bstill\b/i,
    /^(?:that |no,? )?(?:it|they|this|that|these|those|s?he|all|both|most|the (?:post|role|vacancy|offer|scheme|contract)s?) (?:had|has|have|was|were|is|are)(?: (?:since|now|long|already|all|both))?(?: been)? (?:filled|lapsed|expired|ended|ceased|discontinued|withdrawn|closed|called off|lifted|stopped|cancelled|abandoned|resolved|settled|finished|removed|replaced|dropped|reopened|restored|wound up|terminated|sold|demolished|scrapped)\b/i,
  ],
  // 'Did the Force accept them?' 'She accepted every one of them.'
  [
    /\b(?:accept|agree|support|endorse|back)(?:s|ed)?\b/i,
    /\b(?:accepted|agreed with|supported|endorsed|backed|rejected) (?:every one|all|none|each|both) of (?:them|these|those)\b|\b(?:fully|firmly|wholly|right|completely) behind (?:it|this|that|them)\b/i,
  ],
  // 'Who was responsible?' 'He himself was the lead.'
  [
    /\bwho\b/i,
    /\b(?:he|she|I)(?: (?:him|her|my)self)? (?:was|is|am) the (?:lead|owner|senior responsible|named|executive|accountable|one)\b|\bit (?:was|is) (?:him|her|me|(?:he|she|I) (?:who|that))\b/i,
  ],
  // 'whether members could attend' 'They were welcome.'
  [
    /\b(?:could|can|may|might)\b.*\b(?:attend|come|join|visit|observe|take part|sit in|apply|see)\b/i,
    /\b(?:they|you|all|members|anyone|everyone|residents|councillors) (?:is|are|was|were|would be|will be) (?:all |very |more than |most |always )?welcome\b/i,
  ],
  // 'how confident they were' 'Reasonably confident, in that the plan had been checked.'
  [
    /\bhow (?:confident|sure|certain|optimistic)\b/i,
    /\b(?:confident|sure|certain|optimistic)\b(?:,? (?:in that|because|as|since|given that|on the (?:basis|strength) of)|: )/i,
  ],
]

/** 'It could and they would send dates', 'They were, and a note would follow': a yes or no leans on the question, whatever is put off behind it. */
const LEANS =
  /^(?:that )?(?:it|they|s?he|there|we|I|this|that|all|both) (?:is|are|was|were|has|have|had|could|can|would|will|did|does|do)(?: not|n['\u2019]t)?(?:,? and|,? but|[;,:])\s/i

/** Whether a sentence of the answer says what was asked in words that answer such a question: a view for a view, leave for a request. */
export function saysInKind({ ask, own }: AskEvidence): boolean {
  const first = own[0]?.sentence
  if (ask.type === 'polar' && first !== undefined && LEANS.test(first.body)) return stands(first)
  const sayings = PAIRS.filter(([asks]) => asks.test(ask.text))
  return (
    sayings.length > 0 &&
    own.some(({ sentence }) => stands(sentence) && sayings.some(([, says]) => says.test(sentence.body)))
  )
}

/** Without a condition, and without more than something put off. */
function stands({ refusals, marks }: AnswerSentence): boolean {
  return refusals.every(({ reply }) => reply === 'deferred') && !hasMark(marks, markAt.conditional)
}
