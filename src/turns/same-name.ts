import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance'

/** Short and long forms of given names that minutes use for one person. Source: common English, Irish, Scottish and Welsh usage. */
const SHORT: Readonly<Record<string, string>> = {
  matt: 'matthew',
  mike: 'michael',
  chris: 'christopher',
  dave: 'david',
  steve: 'stephen',
  tom: 'thomas',
  rob: 'robert',
  bob: 'robert',
  jo: 'joanne',
  kate: 'katherine',
  liz: 'elizabeth',
  sue: 'susan',
  jim: 'james',
  tony: 'anthony',
  andy: 'andrew',
  nick: 'nicholas',
  pete: 'peter',
  phil: 'philip',
  sam: 'samuel',
  ben: 'benjamin',
  dan: 'daniel',
  joe: 'joseph',
  alex: 'alexander',
  ed: 'edward',
  greg: 'gregory',
  jon: 'jonathan',
  ken: 'kenneth',
  pat: 'patricia',
  pam: 'pamela',
  deb: 'deborah',
  debbie: 'deborah',
  jen: 'jennifer',
  jenny: 'jennifer',
  becky: 'rebecca',
  vicky: 'victoria',
  val: 'valerie',
  tim: 'timothy',
  will: 'william',
  bill: 'william',
  charlie: 'charles',
  fred: 'frederick',
  gill: 'gillian',
}

/** Whether two full names are one person's: equal, one with initials, short for long given names, or misspelt by a letter or two. */
export function sameName(one: string, other: string): boolean {
  const a = words(one)
  const b = words(other)
  if (a.length === 0 || b.length === 0) return false
  if (a.join('').toLowerCase() === b.join('').toLowerCase()) return true
  if (!sameSurname(a.at(-1)!, b.at(-1)!)) return false
  // 'Galvin' of a list of councillors is the 'L. Galvin' of a heading.
  if (a.length === 1 || b.length === 1) return a.at(-1)!.toLowerCase() === b.at(-1)!.toLowerCase() && isInitialled(a, b)
  return sameGiven(a[0]!, b[0]!)
}

/** One of two names is a surname alone, and the other has but initials before it. */
function isInitialled(one: readonly string[], other: readonly string[]): boolean {
  const longer = one.length > other.length ? one : other
  return longer.length > 1 && longer.slice(0, -1).every((part) => /^\p{Lu}\.?$/u.test(part))
}

/** Whether two surnames are one, a misspelling allowed for: the same first letter and likeness by Jaro-Winkler of 0.9 or more. */
export function sameSurname(one: string, other: string): boolean {
  const a = one.toLowerCase()
  const b = other.toLowerCase()
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false
  return a[0] === b[0] && jaroWinkler(a, b) >= 0.9
}

function sameGiven(one: string, other: string): boolean {
  const a = one.toLowerCase()
  const b = other.toLowerCase()
  if (a === b || (SHORT[a] ?? a) === (SHORT[b] ?? b)) return true
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0]
  return (
    a[0] === b[0] && Math.abs(a.length - b.length) <= 2 && Math.min(a.length, b.length) >= 4 && jaroWinkler(a, b) >= 0.9
  )
}

function words(name: string): string[] {
  return name
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:\p{Lu}{2,3}|Jr|Sr)$/u.test(word))
}
