/** 'Members asked the officers questions and made comments.': asked, and not told what. */
export const NAMES_NO_QUESTION =
  /\basked (?:\S+ ){0,6}?questions(?: and (?:made|gave|offered) (?:\S+ ){0,2}?comments)?\.?$/i
