/** 'The Chair thanked them and it was RESOLVED that the report be noted.': where in a sentence the decision begins; 0 where none does. */
export function resolvedWithin(sentence: string): number {
  if (!sentence.includes(' and it was ')) return 0
  const found = WITHIN.exec(sentence)
  return found === null ? 0 : found.index + found[1]!.length
}

const WITHIN = /(,? )and it was (?:unanimously |therefore |duly |then )?(?:RESOLVED|ORDERED|DECIDED)\b/
