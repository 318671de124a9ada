import { isName, isTitledSurname } from '../text/names'
import { readyAtUse } from '../text/ready-at-use'
import { shortForms } from '../text/short-forms'

const WORDS =
  "(?:[\\p{Lu}\\d][\\p{L}\\d'\\u2019&/()-]*|\\d[\\d,]*)(?:\\s(?:(?:and|of|for|the|on|to|in|with|&|-|\\u2013)\\s){0,2}(?:[\\p{Lu}\\d][\\p{L}\\d'\\u2019&/()-]*)){0,8}"
/** 'Public Comment. Ms Doe asked', 'Body-Worn Cameras \u2013 the Chief said': a title of capitals, and a sentence behind it. */
const TITLES = {
  '.': readyAtUse(new RegExp(`^(${WORDS})\\.\\s+(?=\\p{Lu})`, 'u')),
  '-': readyAtUse(new RegExp(`^(${WORDS})\\s[\\u2013\\u2014-]\\s+(?=(?:\\p{Lu}|the\\s))`, 'u')),
  ':': readyAtUse(new RegExp(`^(${WORDS}):\\s+(?=\\p{Lu})`, 'u')),
}
/** What stands before a colon and is no title. */
const LABEL =
  /\b(?:motion|moved|mover|second(?:ed|er)?|votes?|ayes?|noes?|nays?|abstain\w*|absent|orders?|actions?|resolved|resolution|decision|outcome|result|proposed|carried|notes?|present|apologies|questions?|answers?|reply|response|appear\w*)\b/i
/** What closes with a stop and is no title. */
const SHORT_FORM = new RegExp(`\\b(?:${shortForms})$`, 'u')

/** 'Blankets. LA asked ...', 'Women in custody \u2013 AR asked ...': what a point of a list is about, in few words. */
const POINT =
  /^((?!(?:The|An?|Whether|How|What|Why|When|Who|Where|Which|If|That|This|These|Their|His|Her|Our|Its|More|Any|Some)\b)\p{Lu}[\p{L}\d'\u2019&/-]*(?:\s[\p{L}\d'\u2019&/-]+){0,5})(?:\.\s+|\s[\u2013\u2014]\s+)(?=\p{Lu})/u
/** Words that tell something and name nothing. */
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|be|been|do|does|did|said|asked|noted|agreed|confirmed|reported|advised|went|came|got|sent|made|gave|took|put|yes|no|none|nil|done|complete|completed|closed|open|ongoing|thanks|thank|sorry|resolved|welcome|accepted|carried|received|deferred|adopted|granted|passed|approved|pending|outstanding)\b/i

/** Where the words end that say what a point of a list is about; 0 where none do. */
export function pointTopic(text: string): number {
  const found = POINT.exec(text.slice(0, 90))
  if (found === null || TELLS.test(found[1]!) || SHORT_FORM.test(found[1]!)) return 0
  return isTitledSurname(found[1]!) || isName(found[1]!) || tellsOfSomebody(found[1]!) ? 0 : found[0].length
}

/** 'Jane Doe introduced the paper', 'Ms Doe submitted the register' */
function tellsOfSomebody(words: string): boolean {
  if (PRESENTS.test(words)) return true
  const [, name = '', deed = ''] = DOES.exec(words) ?? []
  return isTitledSurname(name) || (/ed$/.test(deed) && isName(name))
}
/** 'JD presented the report' */
const PRESENTS =
  /^\p{Lu}{2,4} (?:presented|introduced|tabled|outlined|summari[sz]ed|submitted|circulated|shared|explained|reported|updated|highlighted)\b/u
const DOES = /^(\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){1,2})\s(\p{Ll}{3,})\b/u

/** Where the title that runs into a paragraph ends and its first sentence begins; 0 where no title is seen. `sign` is what stands behind it. */
export function runInTopic(text: string, sign: keyof typeof TITLES): number {
  const found = TITLES[sign].exec(text.slice(0, 140))
  if (found === null) return 0
  const title = found[1]!
  if (sign === ':' && (LABEL.test(title) || !/\p{Ll}/u.test(title))) return 0
  if ((sign === '.' && !title.includes(' ')) || SHORT_FORM.test(title) || isTitledSurname(title)) return 0
  return isName(title) && sign !== '-' ? 0 : found[0].length
}

/** '(5.3 Information sharing) The Chair asked': what of the last minutes a paragraph is about. */
const BRACKETED = /^\((?:\d{1,3}(?:\.\d{1,2})*|(?:item|minute|page|para(?:graph)?)\s\d)[^()]{0,60}\)\s+(?=\p{Lu})/iu

/** Where words in brackets end that tell what a paragraph is about; 0 where none do. */
export function bracketedTopic(text: string): number {
  return text.startsWith('(') ? (BRACKETED.exec(text)?.[0].length ?? 0) : 0
}
