import { isNamed } from '../text/names'

const FROM =
  /^(?:(?:question )?from|asked by|question by|(?:name of (?:the )?)?questioner|submitted by|put by|(?:name of )?member(?: asking)?|name)\s*:\s*([^:?]{3,120}?)(?:\s+(?:to|for)\s*:\s*([^:?]{3,120}))?$/i
const TO =
  /^(?:(?:question )?to|for|addressed to|asked of|answer(?:ed)?(?: given)? by|(?:reply|response|answer) (?:from|by)|respondent|(?:name of )?member (?:answering|responding))\s*:\s*([^:?]{3,120})$/i

/** 'From Ms Jane Doe, Youth Forum, to the Leader of the Council, Councillor Roe' */
const FROM_TO =
  /^from\s+([^:?.]{2,5}\.?[^:?.]{2,120}?(?:\.[^:?.]{1,60}?){0,3}),?\s+to\s+((?:the|cllr|councillor|mrs?|ms|dr|alderman|deputy)\b[^:?]{3,160}[^:?.])$/i

/** 'From Jane Doe' over her questions */
const FROM_ALONE = /^From\s+(\p{Lu}[^:?.,()]{2,50}(?:\.[^:?.,()]{1,40}){0,2})\s*:?$/u

/** 'Answered by Jane Doe on 3 May 2025' */
const ANSWERED_ON = /^(?:Answered|Initial response) by:? (\p{Lu}[^:?]{3,80}?) on \d{1,2} \p{L}{3,9} \d{4}$/u

/** 'Asked by Jane Doe (Harbour Isles)', 'Written question by Jane Doe (Greens, Harbour Isles)' */
const ASKED_BY =
  /^(?:(?:asked|lodged|tabled) by|written question (?:by|from))\s+(\p{Lu}[^:?(]{2,60}?(?:\s\([^()]{2,60}\))?)$/iu

/** 'To Councillor Jane Doe, Leader of the Council:-' over the words of a question. */
const TO_ALONE =
  /^to\s+((?:(?:the\s+)?(?:cllr|councillor|alderman|mrs?|ms|miss|dr|deputy|chair|leader|mayor|convener|cabinet member|portfolio holder|minister|commissioner|chief)\b)\.?(?!.{0,40}\band members\b)(?:[^:?!.]|(?<=\b(?:[A-Z]|Cllr|Mrs?|Ms|Dr|Prof|Rev|Hon))\.){2,110}?)\s*(?::\s*-?)?$/i

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
  const sender = text.startsWith('From ') && text.length < LONGEST ? FROM_ALONE.exec(text)?.[1] : undefined
  if (sender !== undefined && isNamed(sender)) return { from: sender, to: null }
  const told = ANSWERED_ON.exec(text)?.[1]
  if (told !== undefined && isNamed(told)) return { from: null, to: told }
  const asked = /^(?:asked|lodged|tabled|written) /i.test(text) ? ASKED_BY.exec(text)?.[1] : undefined
  if (asked !== undefined && isNamed(asked.split(' (')[0]!)) return { from: asked, to: null }
  const alone = /^to /i.test(text) && text.length < LONGEST ? TO_ALONE.exec(text)?.[1] : undefined
  if (alone !== undefined) return { from: null, to: alone }
  if (!/^[a-z ]{2,24}:/i.test(text)) return null
  const from = FROM.exec(text)
  const to = from?.[2] ?? TO.exec(text)?.[1] ?? null
  return from === null && to === null ? null : { from: from?.[1] ?? null, to }
}

/** No line of that kind is longer. */
const REACH = 260
/** Nor any that names whom it is put to alone. */
const LONGEST = 140
