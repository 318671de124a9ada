const FROM =
  /^(?:(?:question )?from|asked by|question by|(?:name of (?:the )?)?questioner|submitted by|put by|(?:name of )?member(?: asking)?|name)\s*:\s*([^:?]{3,120}?)(?:\s+(?:to|for)\s*:\s*([^:?]{3,120}))?$/i
const TO =
  /^(?:(?:question )?to|for|addressed to|asked of|answer(?:ed)?(?: given)? by|(?:reply|response|answer) (?:from|by)|respondent|(?:name of )?member (?:answering|responding))\s*:\s*([^:?]{3,120})$/i

/** Whom a line between a question's heading and its words names: 'From: Councillor Doe', 'To: the Leader', 'From: Jane Doe To: the Leader'. As printed. */
export interface PartyLine {
  readonly from: string | null
  readonly to: string | null
}

/** Reads a line that names who asks or who is to answer; null for other lines. */
export function partyLine(text: string): PartyLine | null {
  if (text.length > REACH || !/^[a-z ]{2,24}:/i.test(text)) return null
  const from = FROM.exec(text)
  const to = from?.[2] ?? TO.exec(text)?.[1] ?? null
  return from === null && to === null ? null : { from: from?.[1] ?? null, to }
}

/** No line of that kind is longer. */
const REACH = 260
