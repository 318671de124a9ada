const TO_ASK =
  /^to ask\s+((?:the\s+(?:\p{L}+,?\s){1,6}?|(?:\p{Lu}[\p{L}'\u2019.-]*,?\s){1,6}?))(?=\(|(?:how|what|why|when|where|who|whom|whose|which|whether|if|for (?:an?|the|any|his|her|their|its|details|assurances?|reassurances?)|to|on|at|by|in (?:how|what|which|respect|relation|view|light)|with|from|regarding|concerning|about|following|further|pursuant|is|are|has|have|will|does|do)\b)/iu

/** Whom a question in the parliamentary manner is put to: 'To ask the Minister for Justice how many ...'; null for other texts. */
export function toAsk(printed: string): string | null {
  const text = printed.replace(/^["'\u201c\u2018]/, '')
  const found = /^to ask\b/i.test(text) ? TO_ASK.exec(text) : null
  return found === null ? null : found[1]!.replace(/[,\s]+$/, '')
}
