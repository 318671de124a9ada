import { isDigit } from '../text/letter-codes'

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,3}\/\d{2,4}(?:\/\d{1,3})?)\s(?:\s?[\u2013\u2014-]\s)?(?:\d{1,3}\/\d{2}\s(?:[\u2013\u2014-]\s)?)?(?=\p{Lu})/u

/** How long the number is of a paragraph that runs on in another: '5.3. Ms Doe sought assurance', '73/16 \u2013 Mr Roe asked'; 0 where there is none. */
export function runOnNumber(sentence: string): number {
  return isDigit(sentence.charCodeAt(0)) ? (NUMBER.exec(sentence)?.[0].length ?? 0) : 0
}
