import { afterComma, type Word } from '../text/words'
import { isOffice } from './word-classes'

/** Word indices of who is named with commas in it, half-open. */
interface Named {
  readonly from: number
  readonly to: number
}

/** No title is longer, in words. */
const LONGEST = 14

/** 'The Senior Engineer, Roads, Parks and Cleansing', 'Ida Marsh, the town's attorney,': who is meant, where commas stand in a title or set one apart; null where none do. */
export function titled(words: readonly Word[], from: number, to: number): Named | null {
  if (to - from < 3 || to - from > LONGEST) return null
  const comma = words.findIndex((word, at) => at > from && at < to && afterComma(word))
  if (comma < 0) return null
  return inOffice(words, from, comma, to) ?? withOffice(words, from, comma, to)
}

/** An office, and behind commas what it is for or who holds it. */
function inOffice(words: readonly Word[], from: number, comma: number, to: number): Named | null {
  const first = words[from]!.lower === 'the' ? from + 1 : from
  const isHeld = words
    .slice(first, comma)
    .some(({ lower }, at, own) => isOffice(lower) && /^(?:of|for|)$/.test(own[at + 1]?.lower ?? ''))
  if (!isHeld || !isCapital(words[to - 1]!) || words.slice(comma, to).some(isOfAnother)) return null
  return words.slice(first, to).every((word) => isCapital(word) || /^(?:and|of|for|&)$/.test(word.lower))
    ? { from, to }
    : null
}

/** A name, and behind its comma the office that it holds, with a comma behind it too. */
function withOffice(words: readonly Word[], from: number, comma: number, to: number): Named | null {
  const next = words[to]
  if (next === undefined || !afterComma(next) || comma - from > 4 || !words.slice(from, comma).every(isCapital))
    return null
  const isSet = /^(?:the|an?|our|its|his|her|their)$/.test(words[comma]!.lower) || /['’]s$/.test(words[comma]!.lower)
  const holds = words
    .slice(comma, to)
    .some(({ lower }) => isOffice(lower) || /^(?:attorney|counsel|consultant)$/.test(lower))
  const isOne = !words
    .slice(comma + 1, to)
    .some((word) => afterComma(word) || /^(?:and|who|which|that)$/.test(word.lower))
  return isSet && holds && isOne ? { from, to: comma } : null
}

/** 'The Chair, Ms Lane and the Clerk': a list of people and no title. */
function isOfAnother({ lower }: Word): boolean {
  return isOffice(lower) || /^(?:cr|ald|alderman)$/.test(lower)
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}
