/** 'Members asked the officers questions and made comments.': asked, and not told what. */
const TOLD_OF =
  /\basked (?:\S+ ){0,6}?questions(?: and (?:made|gave|offered) (?:\S+ ){0,2}?comments)?(?: (?:on|about|regarding|of) (?:the|this|his|her|their) (?:report|presentation|item|update|paper|briefing|presenters?|officers?|speakers?))?\.?$/i
/** 'Members asked the following:' over what each of them asked. */
const SEVERAL =
  /\b(?:members|councillors|governors|the (?:panel|board|(?:sub-?)?committee|council|commission)) (?:then |also )?(?:asked|queried|put) the following\s*:\s*-?$/i
const MADE = /\bmade the following\s+\p{L}+:?$/iu

/** Whether a sentence says that things were asked or remarked, and not what. */
export function namesNoQuestion(sentence: string): boolean {
  return TOLD_OF.test(sentence) || SEVERAL.test(sentence) || MADE.test(sentence)
}
