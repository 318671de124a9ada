import { opensWith } from '../text/opens-with'

const WH =
  /^(?:and\s+|but\s+|so\s+|also,?\s+)?(?:(?:what|which|how|why|who|whose)\b(?:\s+[\p{L}\d'\u2019%-]+){0,9}?|(?:when|where)(?:\s(?:else|exactly|precisely|next|and\s(?:when|where|how)|(?:next|this|in\sthe|on\sthe|in|on)\s\p{L}+)){0,2})\s+(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|might|may|isn't|aren't)\b/iu
/** Not 'IS noted that', where these are the initials of somebody. */
const INVERTED =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Aa]lso,?)\s+)?(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill|[Dd]oes|[Dd]o|[Dd]id|[Hh]as|[Hh]ave|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Ss]hould|[Mm]ay|[Ii]sn't|[Aa]ren't|[Dd]on't|[Dd]oesn't|[Hh]aven't|[Hh]asn't)\s+(?:(?:you|the|we|there|it|this|these|that|those|any|an?|he|she|they|i|your|our|their|his|her|its|members|officers)\b|\p{Lu}|\d)/u
const REQUEST =
  /^(?:(?:(?:further to|following|in (?:the )?light of|with (?:regard|reference) to)\b[^.?!]{3,140},\s+)?(?:please|kindly)\s+(?:can|could|provide|explain|confirm|give|tell|outline|describe|state|advise|say|list|clarify|indicate|supply|set out|specify|let (?:me|us) (?:know|have))|can i ask|may i ask|i would like to (?:know|ask)|i'd like to (?:know|ask)|i wonder|i(?:'d| would) like (?:some|an?|your|further) (?:re)?(?:assurances?|explanation|clarity|clarification|answer)|tell us|give (?:us|me)|(?:talk|take|walk) (?:us|me|the (?:panel|board|committee)) through|i(?:'d| would) be (?:very )?interested to (?:know|hear)|help us|comments on)\b/i

/** The words that questions and requests begin with, in lower case. */
const opens = opensWith(
  'and but so also what which how why when where who whose could can would will does do did has have is are was were should may isn aren don doesn haven hasn please kindly further following in with i tell give talk help comments',
)

/** The words of a question of which notice was given: 'I will ask at the next meeting for an update on ...'. */
const WILL_ASK = /^["'\u201c\u2018\s]*I (?:will|shall|wish to|would like to|beg to) ask\b/

/** Whether a sentence has the form of a question and only thanks or calls on somebody: 'Can I thank our guests?', 'Deputy Mayor, can I bring you in?' */
export function isCourtesy(sentence: string): boolean {
  return sentence.includes(' I ') && COURTESY.test(sentence)
}

const COURTESY =
  /^(?:(?:\p{Lu}[\p{L}'\u2019]*,? ){1,4})?(?:and |so |but |now,? )?(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight) I (?:(?:just|also|first|firstly|again|perhaps|please|then|now) )*(?:(?:thank|welcome|congratulate|remind|apologi[sz]e|commend|pay tribute|wish|bring (?:you|him|her|them|\p{Lu}\S*(?: \p{Lu}\S*)?)(?: back)? in|put (?:that|this|it) on (?:the )?record)\b|(?:piggyback|interrupt|(?:come|jump|step) in|follow (?:that|this) up|press (?:you|him|her|them))(?: (?:(?:on|off|about|with) (?:that|this|it|there)|there|here|further|again|more|for a moment|a (?:little|bit))){0,3}\?)/u

/** Whether a sentence asks directly: it ends in a question mark, which a bracketed note or a quotation mark may follow. */
export function isQuestion(sentence: string): boolean {
  if (WILL_ASK.test(sentence)) return true
  if (isCourtesy(sentence)) return false
  return sentence.includes('?') && /\?["'\u201d\u2019)\]]*\s*(?:\([^()]{1,80}\)\.?)?$/.test(sentence)
}

/** Whether a sentence without a question mark has the word order of a question. */
export function isInterrogative(sentence: string): boolean {
  if (!opens(sentence) || isCourtesy(sentence)) return false
  return (
    INVERTED.test(sentence) ||
    REQUEST.test(sentence) ||
    (WH.test(sentence) &&
      !/^(?:which|when|where|what)\b[^?]{0,120},\s/i.test(sentence) &&
      !/^(?:what|how)\s+(?:\p{L}+\s+){1,6}(?:is|was)\s+that\b/iu.test(sentence))
  )
}

/** Whether a sentence is a question told in its own words: 'Had the growers been met, he asked.' */
export function isTagged(sentence: string): boolean {
  return TAGGED.test(sentence)
}

const TAGGED =
  /^(?:had|has|have|was|were|is|are|did|does|do|could|can|would|will|should|might|what|why|when|where|who|how|which)\b.{5,200}, (?:s?he|they|(?:the |Mrs? |Ms |Dr |Cllr |Councillor )?\p{Lu}[\p{L}'\u2019-]+) (?:then |also |further )?(?:asked|enquired|inquired|wondered)\.$/iu
