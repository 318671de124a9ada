/** 'Members asked the officers questions and made comments.': asked, and not told what. */
const TOLD_OF =
  /\basked (?:\S+ ){0,6}?questions(?: and (?:made|gave|offered) (?:\S+ ){0,2}?comments)?(?: (?:on|about|regarding|of) (?:the|this|his|her|their) (?:report|presentation|item|update|paper|briefing|presenters?|officers?|speakers?))?\.?$/i
/** 'Members asked the following:' over what each of them asked. */
const SEVERAL =
  /\b(?:members|councillors|governors|the (?:panel|board|(?:sub-?)?committee|council|commission)) (?:then |also )?(?:asked|queried|put) the following\s*:\s*-?$/i
const MADE = /\bmade the following\s+\p{L}+:?$/iu

const COUNTED =
  '(?:(?:an?|one|two|three|four|five|six|several|some|various|many|numerous|further|other|additional|supplementary|follow[- ]?up|second|final|detailed|his|her|their|a (?:number|series|range|couple) of|\\d{1,2})\\s+){0,4}'
const ANSWERED =
  '(?:answered|answers|responded|responses?|replied|replies|addressed|dealt with)\\b(?:\\s+(?:by|in|to|at|accordingly|fully|verbally|from)\\b[^.?!:]{0,60})?'
const PUT = `(?:asked|put|posed|raised)\\s+${COUNTED}`
/** What leads to an answer behind the question: ', which were'. */
const BEHIND = ',?\\s+(?:and|which|to which|who|with)\\b[^.?!:]{0,60}?\\b'
/** 'Ms Doe asked two further questions, which were answered.', 'Members asked questions and officers responded.' */
const WITHOUT_WORDS = new RegExp(
  `\\b${PUT}questions?(?:\\s+(?:of|to)\\s+(?:the\\s+)?[\\p{L} ]{2,50}?)?(?:\\s+at (?:the|this) meeting)?(?:${BEHIND}${ANSWERED})?\\s*\\.?$`,
  'iu',
)

const TAIL = `${BEHIND}(?:${ANSWERED}|explained|(?:was|were) given(?: an update)?|satisfied with the (?:answers?|replies|response))`
const TOPICS =
  '\\s+(?:on|about|regarding|concerning|relating to|in relation to|around|as to)\\s(?!whether|how|why|what|when|who|if)[^.?!:;]{2,160}?'
/** 'Members raised a number of queries on the accounts, which the Treasurer answered.': of what, and not what. */
const ON_TOPICS = new RegExp(
  `\\b(?:${PUT}(?:questions|queries)|sought clarification on (?:a number of|several|some|various) (?:points|matters|issues))\\b(?:${TOPICS})?(?<answered>${TAIL})?[\\s,;]*\\.?$|\\bquestioned (?:the )?(?:\\p{L}+ ){0,3}?(?:commissioner|constable|superintendent|director|officers?|treasurer|minister|leader|witness(?:es)?|representatives?|executive|chair\\p{L}*|pcc|manager)(?: (?:at length|closely|in detail))?(?: (?:on|about) (?:the|this|his|her|their) (?:report|presentation|update|item|paper|plan))?\\s*\\.?$|\\bquestions (?:were|had been) (?:asked|raised|put)(?: and (?<met>${ANSWERED}))?[\\s,;]*\\.?$`,
  'iu',
)

/**
 * Whether a sentence tells of what there were questions, and not what was asked: 'no' where it does not, 'answered' where it says
 * that they were answered and no more, else 'asked', so that a reply may stand behind it.
 */
export function questionsOnTopics(sentence: string): 'no' | 'asked' | 'answered' {
  const found = /question|quer|clarif/i.test(sentence) ? ON_TOPICS.exec(sentence) : null
  if (found === null) return 'no'
  return found.groups?.answered !== undefined || found.groups?.met !== undefined ? 'answered' : 'asked'
}

const EMPTY_REPLY = new RegExp(
  `^\\W*(?:(?:and|to which|which|who|with) )?(?:(?:the |Mrs? |Ms |Dr )?[\\p{L}.'\u2019 -]{2,60}? )?(?:(?:was|were) )?${ANSWERED}\\W*$`,
  'iu',
)

/** 'to which the Commissioner responded.': that there was a reply, and nothing of it. */
export function isEmptyReply(words: string): boolean {
  return words.length < 140 && EMPTY_REPLY.test(words)
}

/** 'Mr Doe had submitted a question to the Leader but was not present.' */
const NOT_PUT =
  /\b(?:submitted|tabled|given notice of|sent in|handed in) (?:an?|one|two|three|several|\d{1,2}) (?:\p{L}+ )?questions?(?: (?:to|for|of) [^.?:]{3,80}?)?,? (?:but|and|however) (?:(?:s?he|they) )?(?:was|were|had|did|could)\b[^?:]*\.?$/iu

/** Whether a sentence says that things were asked or remarked, and not what. */
export function namesNoQuestion(sentence: string): boolean {
  return [TOLD_OF, SEVERAL, MADE, WITHOUT_WORDS, NOT_PUT].some((pattern) => pattern.test(sentence))
}
