/** 'said the sign was hard to read, what did it mean': behind a remark the word order of a question. */
const BEHIND =
  /,\s(?:and\s|so\s|but\s)?(?:(?:what|why|how|when|where)\s(?:did|does|do|would|could|should|had|has|will|can|was|were|is|are)|(?:did|does|do|could|would|can|will)(?=\s(?:it|s?he|they|we|this|that)\b)|(?:was|were|is|are)(?=\sthere\b))\s(?:the|it|s?he|they|we|this|that|these|those|there|any|an?|members|residents|officers|people|nobody|anybody|(?<=(?:what|why|how|when|where)\s(?:did|does|do)\s)\p{L}+)\b[^.;,]*[.?]?$/iu
const REMARKS =
  /^(?:said|stated|felt|thought|commented|noted|remarked|observed|pointed out|considered|believed|complained|mentioned|argued|was concerned|were concerned)$/

/** Whether what is told behind a verb of saying ends in a question without a question mark. */
export function asksBehindComma(verb: string, rest: string): boolean {
  return rest.includes(', ') && REMARKS.test(verb) && BEHIND.test(rest)
}
