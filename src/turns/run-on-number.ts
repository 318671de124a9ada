import { isDigit } from '../text/letter-codes'

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,3}\/\d{2,4}(?:\/\d{1,3})?)\s(?:\s?[\u2013\u2014-]\s)?(?:\d{1,3}\/\d{2}\s(?:[\u2013\u2014-]\s)?)?(?=\p{Lu})/u

const REPLIED = /^\[(?:The|He|She|Mrs?|Ms|Miss|Dr|Cllr|Councillor|[A-Z]{2,4})\b/

/** How long the number is of a paragraph that runs on in another: '5.3. Ms Doe sought assurance', '73/16 \u2013 Mr Roe asked', or the bracket round '[Ms Doe replied that it was.]'; 0 where there is none. */
export function runOnNumber(sentence: string): number {
  if (sentence[0] === '[') return Number(REPLIED.test(sentence))
  return isDigit(sentence.charCodeAt(0)) ? (NUMBER.exec(sentence)?.[0].length ?? 0) : 0
}
