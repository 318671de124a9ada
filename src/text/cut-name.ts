const CUT_NAME = /(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Dr|Cllrs?)\.$/u
/** More units than such an end has. */
const LONG = 10

/** Whether a line ends in an initial or a form of address, whose surname stands on the next. */
export function endsInCutName(line: string): boolean {
  return line.endsWith('.') && CUT_NAME.test(line.slice(-LONG))
}
