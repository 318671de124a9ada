/** 'The Chair thanked him and it was' / 'RESOLVED That ...': what was decided stands in capitals on a line of its own. */
export function isResolvedBelow(line: string, next: string): boolean {
  return /\bit was:?$/i.test(line) && RESOLVED.test(next)
}

const RESOLVED = /^(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|ORDERED|DECIDED|NOTED|RECOMMENDED)\b/
