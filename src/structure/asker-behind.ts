/** Who asks, where brackets behind a title say so: 'Burglary (asked by JD)'; with the place where the brackets begin. Null for other titles. */
export function askerBehind(title: string): { readonly who: string; readonly start: number } | null {
  const found = title.endsWith(')') ? ASKED_BY.exec(title) : null
  return found === null ? null : { who: found[1]!, start: found.index }
}

const ASKED_BY = /\s\((?:question )?(?:asked|raised|put|submitted|tabled) by ([^()]{2,60})\)$/i
