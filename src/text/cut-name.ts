const CUT_NAME = /(?:^|[\s(])(?:\p{Lu}|Mrs?|Ms|Dr|Cllrs?)\.$/u

/** Whether a line ends in an initial or a form of address, whose surname stands on the next. */
export function endsInCutName(line: string): boolean {
  return CUT_NAME.test(line)
}
