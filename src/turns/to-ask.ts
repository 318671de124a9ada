const TO_ASK =
  /^(?:To|TO|to) ask\s+((?:[Tt]he\s+(?:\p{L}+,?\s){1,6}?|(?:\p{Lu}[\p{L}'\u2019.-]*,?\s){1,6}?))(?=\(|(?:how|what|why|when|where|who|whom|whose|which|whether|if|for (?:an?|the|any|his|her|their|its|details|assurances?|reassurances?)|to|on|at|by|in (?:how|what|which|respect|relation|view|light)|with|from|regarding|concerning|about|following|further|pursuant|is|are|has|have|will|does|do)\b)/u

/** 'To ask the Minister', and behind what leads up to it: 'Following the flood in May, to ask how long'. */
const OPENS = /^["'\u201c\u2018]?(?:\p{Lu}[^.?!:]{3,160},\s+(?=to ask\s))?(?=(?:To|TO|to) ask\s)/u

/** 'Will the Minister of Ports be pleased to state': how a question is put in the houses of India. */
const PLEASED =
  /^(?:\p{Lu}[^:?]{2,60}:\s+)?(?:Will|Would) the (?:\p{L}+ )?Minister\b.{0,120}?\bbe pleased to (?:state|refer|lay|inform)\b/iu

/** Whether a question in the manner of India's houses begins. */
export function asksPleased(text: string): boolean {
  return text.includes(' be pleased to ') && PLEASED.test(text)
}

/** 'What recent discussions she has had on the pier. [1234]', 'When he next expects to visit the port; and if he will make a statement.': how oral questions are printed. */
const ORAL =
  /^(?:What|Whether|If|How|When|Why|Which|Who|Where)\b[^?]{0,160}?\b(?:s?he|they|(?:her|his|their|the) (?:\p{L}+ ){1,5}?)\s?(?:next )?(?:has|have|had|is|are|plans?|will|intends?|expects?|makes?|takes?|was|were)\b[^?]{3,300}(?:\[\d{4,6}\]|\bmake a statement\b\.?)\W*$/u

/** Whether a question is printed in the order of a reported one, with its number behind it, as members put them aloud. */
export function asksOrally(text: string): boolean {
  return text.length < 600 && ORAL.test(text)
}

/** Whom a question in the parliamentary manner is put to: 'To ask the Minister for Justice how many ...'; '' where it says of nobody, null for other texts. */
export function toAsk(printed: string): string | null {
  const opening = OPENS.exec(printed)?.[0].length
  if (opening === undefined) return null
  return TO_ASK.exec(printed.slice(opening))?.[1]?.replace(/[,\s]+$/, '') ?? ''
}
