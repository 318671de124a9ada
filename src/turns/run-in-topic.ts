import { isName, isTitledSurname } from '../text/names'
import { readyAtUse } from '../text/ready-at-use'

const WORDS =
  "(?:[\\p{Lu}\\d][\\p{L}\\d'\\u2019&/()-]*|\\d[\\d,]*)(?:\\s(?:(?:and|of|for|the|on|to|in|with|&|-|\\u2013)\\s){0,2}(?:[\\p{Lu}\\d][\\p{L}\\d'\\u2019&/()-]*)){0,8}"
/** 'Public Comment. Ms Doe asked', 'Body-Worn Cameras \u2013 the Chief said': a title of capitals, and a sentence behind it. */
const STOPPED = readyAtUse(new RegExp(`^(${WORDS})\\.\\s+(?=\\p{Lu})`, 'u'))
const DASHED = readyAtUse(new RegExp(`^(${WORDS})\\s[\\u2013\\u2014-]\\s+(?=(?:\\p{Lu}|the\\s))`, 'u'))
/** What closes with a stop and is no title. */
const SHORT_FORM =
  /\b(?:Mrs?|Ms|Dr|Prof|Rev|St|No|Cllr|Cr|Hon|Sgt|Lt|Capt|Gov|Sen|Rep|Supt|Insp|Jr|Sr|Inc|Ltd|Co|\p{Lu})$/u

/** Where the title that runs into a paragraph ends and its first sentence begins; 0 where no title is seen. `dashed` for a dash behind it, else a full stop. */
export function runInTopic(text: string, dashed: boolean): number {
  const found = (dashed ? DASHED : STOPPED).exec(text.slice(0, 140))
  if (found === null) return 0
  const title = found[1]!
  if ((!dashed && !title.includes(' ')) || SHORT_FORM.test(title) || isTitledSurname(title)) return 0
  return isName(title) && !dashed ? 0 : found[0].length
}
