const ISSUES =
  /\b(?:questioned|asked|quizzed)\b[^?.:]{0,80}\b(?:on|about)\s(?:\p{L}+\s){1,4}(?:issues|matters|subjects|topics|areas|points)\b[^?.:]{0,60}:\s*-?$/iu

/** 'Members questioned the Treasurer about several matters, among them:' */
export const ANNOUNCES_ISSUES = {
  // What ends in no colon need not be tried.
  test: (text: string): boolean => /:\s*-?$/.test(text.slice(-4)) && ISSUES.test(text),
}
