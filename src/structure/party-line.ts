import { isNamed } from '../text/names'

const FROM =
  /^(?:(?:question )?from|asked by|question by|(?:name of (?:the )?)?questioner|submitted by|put by|(?:name of )?member(?: asking)?|name)\s*:\s*([^:?]{3,120}?)(?:\s+(?:to|for)\s*:\s*([^:?]{3,120}))?$/i
const TO =
  /^(?:(?:question )?to|for|addressed to|asked of|answer(?:ed)?(?: given)? by|(?:reply|response|answer) (?:from|by)|respondent|(?:name of )?member (?:answering|responding))\s*:\s*([^:?]{3,120})$/i

/** 'From Ms Jane Doe, Youth Forum, to the Leader of the Council, Councillor Roe' */
const FROM_TO =
  /^from\s+([^:?.]{2,5}\.?[^:?.]{2,120}?(?:\.[^:?.]{1,60}?){0,3}),?\s+to\s+((?:the|cllr|councillor|mrs?|ms|dr|alderman|deputy)\b[^:?]{3,160}[^:?.])$/i

/** 'Answered by Jane Doe on 3 May 2025' */
const ANSWERED_ON = /^(?:Answered|Initial response) by (\p{Lu}[^:?]{3,80}?) on \d{1,2} \p{L}{3,9} \d{4}$/u

/** Whom a line between a question's heading and its words names: 'From: Councillor Doe', 'To: the Leader', 'From: Jane Doe To: the Leader'. As printed. */
export interface PartyLine {
  readonly from: string | null
  readonly to: string | null
}

/** Reads a line that names who asks or who is to answer; null for other lines. */
export function partyLine(text: string): PartyLine | null {
  if (text.length > REACH) return null
  const both = /^from\s/i.test(text) ? FROM_TO.exec(text) : null
  if (both !== null && isNamed(both[1]!.split(',')[0]!)) return { from: both[1]!, to: both[2]! }
  const told = ANSWERED_ON.exec(text)?.[1]
  if (told !== undefined && isNamed(told)) return { from: null, to: told }
  if (!/^[a-z ]{2,24}:/i.test(text)) return null
  const from = FROM.exec(text)
  const to = from?.[2] ?? TO.exec(text)?.[1] ?? null
  return from === null && to === null ? null : { from: from?.[1] ?? null, to }
}

/** No line of that kind is longer. */
const REACH = 260
