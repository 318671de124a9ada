/** 'The Board RECEIVED the report and NOTED its contents.': what was decided, in capitals. */
export function isLoud(sentence: string): boolean {
  return /[A-Z]{5}/.test(sentence) && LOUD.test(sentence)
}
const LOUD =
  /^(?:[Mm]embers|[Tt]he (?:\p{L}+ ){0,3}(?:[Bb]oard|[Pp]anel|(?:[Ss]ub-?)?[Cc]ommittee|[Aa]uthority|[Cc]ouncil|[Cc]abinet|[Cc]ommission|[Mm]embers|[Tt]rustees|[Gg]overnors))\b[^.;]{0,160}\b(?:RESOLVED|AGREED|NOTED|APPROVED|RECEIVED|ENDORSED|RATIFIED|ADOPTED)\b/u
