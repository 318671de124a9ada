import { readNoun } from './noun'
import type { Quantity } from './quantity'

/** A number that only tells which one of a list, a section or a page it stands at: '1.', '(2)', '3.1 The Chief', '- 4 -'. */
export function isEnumerator(text: string, quantity: Quantity, end: number): boolean {
  const before = text.slice(Math.max(0, quantity.start - 3), quantity.start)
  const after = text.slice(end, end + 3)
  if (!/^\d+(?:\.\d+)*$/.test(text.slice(quantity.start, end))) return false
  if (/^\)/.test(after) && (quantity.value ?? 99) <= 40)
    return !/\([^()]{2,}$/.test(text.slice(Math.max(0, quantity.start - 60), quantity.start)) || /[(]$/.test(before)
  if (isAnswer(text, quantity, end)) return false
  if (isPageNumber(text, quantity.start, end)) return true
  if (
    numbersParagraph(text, quantity, end) ||
    /^\.\s+\d{1,2}[:.]\d\d\b|^\\\.\s|^\s(?:st|nd|rd|th)\b/.test(text.slice(end, end + 9))
  )
    return true
  const head = quantity.start === 0 || /[\n\r]\s*$/.test(before)
  if (head && /^[.)\]:]\s|^\.?\t|^\.$/.test(after)) return true
  return /\[$/.test(before) && /^\]/.test(after)
}

const OPENER =
  /^[.,)]?\s+(?:The|A|An|It|This|That|These|Those|We|He|She|They|In|On|Of|At|As|For|From|To|By|With|There|If|When|Where|Whether|How|What|Why|Who|Which|Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Will|Would|Can|Could|Should|Please|Following|Although|All|Any|No|Our|Members|Councillor|Cllr|Mr|Mrs|Ms|Dr)\b/

/** A number in front of a sentence or a title: '3.1 The Chief', '12. How many', '2 Minutes of the last meeting'. */
function numbersParagraph(text: string, quantity: Quantity, end: number): boolean {
  const before = text.slice(Math.max(0, quantity.start - 4), quantity.start)
  const after = text.slice(end, end + 40)
  const opens =
    quantity.start === 0 ||
    /[\n\r]\s*$|[.?!;:]['’"”)]*\s+$|(?:^|\s)[-–—•*]\s+$|^[-–—•*]\s*$|(?:^|[\s.])\*\*$/.test(before)
  if (!opens || (quantity.value ?? 1e3) >= 1e3) return false
  if (/^\s+[-–—]\s/.test(after) || /^\\?[.)]\s+\d/.test(after)) return true
  if (/^\s+[A-Z]/.test(after) && readNoun(text, end)?.plural !== true) return true
  if (OPENER.test(after) || /^\\?[.,)]\s+["“‘'*A-Z]/.test(after)) return true
  if (quantity.start !== 0 && !/[\n\r]\s*$|^\s*[-–—•*]\s*$/.test(before)) return false
  return (
    /^\s*$|^\s*[\n\r]/.test(after) ||
    (/^\s+["“‘'(]?[A-Z][a-z’']/.test(after) &&
      !/^\s+[A-Z]\w+s\s+(?:have|has|had|were|are|was|will|joined|left|attended)\b/.test(after))
  )
}

/** Words that no line ends with unless it goes on below. */
const GOES_ON =
  /\b(?:of|to|for|over|under|above|below|about|around|than|the|an?|and|or|with|by|from|at|in|on|is|are|was|were|has|have|had|only|nearly|almost|least|all|those|these|between|beginning|commencing|to[ \t]+[a-z]{3,12})[ \t]*[\r\n]\s*$/

/** A number at the head of a line that is none of its list: the line above goes on ('to reach / 200 Specials'), or it is all that a list entry or a reply says ('2. 37.'). */
function isAnswer(text: string, quantity: Quantity, end: number): boolean {
  const left = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const after = text.slice(end, end + 3)
  if (/(?:^|[\r\n])[ \t]*\(?\d{1,2}[.)][ \t]+$/.test(left)) return /^\.?[ \t]*(?:[\r\n]|$)/.test(after)
  // A list opens with 1: 'GH: 31. Nine had left.'
  if (/[A-Za-z\d]:[ \t]+$/.test(left))
    return /^\.(?:\s|$)/.test(after) && quantity.value !== 1 && !/\./.test(text.slice(quantity.start, end))
  if (!GOES_ON.test(left)) return false
  return !/^[.)]/.test(after) || (/^\.\s*(?:[\r\n]|$)/.test(after) && (quantity.value ?? 99) > 12)
}

/** A number alone between two dashes on its line, or behind the last tab of it. */
function isPageNumber(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 8)
  return (
    (/(?:^|[\r\n])[ \t]*[-–—][ \t]$/.test(left) && /^[ \t][-–—][ \t]*(?:[\r\n]|$)/.test(after)) ||
    (/[^\t\r\n]\t+$/.test(left) && /^[ \t]*(?:[\r\n]|$)/.test(after))
  )
}
