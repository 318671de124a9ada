import { readableCase } from '../text/letter-case'
import { matches } from '../text/matches'

/** Bodies that run a service, by the last words of their names; in capitals as headings print them. */
const SERVING =
  /(?:\p{Lu}[\p{L}’'-]{1,20} (?:and |& )?){1,7}(?:Police(?: Service| Department| Force)?|POLICE(?: SERVICE| DEPARTMENT| FORCE)?|Constabulary|CONSTABULARY|Council|COUNCIL|NHS (?:Foundation |FOUNDATION )?(?:Trust|TRUST)|Integrated Care Board|INTEGRATED CARE BOARD|Fire and Rescue Service|FIRE AND RESCUE SERVICE|Ambulance Service)(?!\p{L}|[’'](?!s )| (?:\p{Lu}[\p{L}’'-]+ |and |of ){0,4}(?:Board|BOARD|Panel|PANEL|Committee|COMMITTEE|Commission|COMMISSION|Forum|FORUM)\b|\s+(?:and Crime|AND CRIME)| (?:Fire|Medal|Services Board|SERVICES BOARD|Board|BOARD|Authority|AUTHORITY|Panel|Committee|Commissioner|Member|Chamber|Office|Federation))/u
/** Districts of one purpose, as American counties have, and municipal corporations; their boards are theirs alone. */
const INCORPORATED =
  /(?:\p{Lu}[\p{L}’'-]{1,20} ){1,4}(?:(?:Water|School|Fire|Fire Protection|Irrigation|Sanitation|Park|Utility|Library|Transit) District|(?:WATER|SCHOOL|FIRE|FIRE PROTECTION|IRRIGATION|SANITATION|PARK|UTILITY|LIBRARY|TRANSIT) DISTRICT)(?!\p{L})|(?<!\p{L})(?:City|CITY|Town|TOWN|County|COUNTY|Township|TOWNSHIP|Village|VILLAGE|Port|PORT) (?:of|OF) (?:(?!Board|BOARD|Council|COUNCIL|Police|POLICE|Fire|FIRE)\p{Lu}[\p{L}’'-]{1,20} ?){1,2}(?<! )/u
const ALONE =
  /(?:Police Scotland|PSNI|Police Service of (?:Northern Ireland|\p{Lu}[\p{L}-]{2,20})|An Garda Síochána)(?!\p{L})/u
const NAMED = new RegExp([SERVING, INCORPORATED, ALONE].map(({ source }) => source).join('|'), 'gu')
const POLICE = /\b(?:police|constabulary|psni|garda)\b/i
/** Words in front of a name that are none of it. */
const OPENERS =
  /^(?:(?:The|In|At|For|Of|From|By|And|With|Also|Present|Attendance|Apologies|Councillors?|Members?|Ordinary|Meeting|Local|Each|This|That|Our|Every|Parish|Full)\s)+/i

/** 'QUESTIONS TO THE POLICE', 'the Special Constabulary', 'City Council': headings, what is part of a force, and what any place has. */
const NO_NAME =
  /\b(?:to|the|special|deputy|chief|questions?|between|joint|in|at|by|with|from|under|board of|(?:sub-?)?committee|ordinary|extraordinary)\b|^(?:city|county|town|village|district|borough|parish|youth) council$/i

export interface NamedBody {
  /** In mixed case. */
  readonly name: string
  readonly times: number
}

/** The bodies that a document names anywhere in it, headings and attendance list included: those named most often first. */
export function bodiesNamed(view: string): readonly NamedBody[] {
  const counts = new Map<string, number>()
  for (const { 0: match } of matches(NAMED, view)) {
    const bare = match.replace(/\s+/g, ' ').replace(OPENERS, '')
    const name = bare.includes(' ') ? readableCase(bare) : bare
    if (/ |^PSNI$/.test(name) && !NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => ({ name, times }))
}

/** The one that is named most often, of as many the first; a police force goes before others where `isPolice`. Null where none is named. */
export function mostNamed(bodies: readonly NamedBody[], isPolice: boolean): string | null {
  return (isPolice ? namedForce(bodies) : null) ?? bodies[0]?.name ?? null
}

/** The police force that is named most often; null where none is. */
export function namedForce(bodies: readonly NamedBody[]): string | null {
  return bodies.find(({ name }) => POLICE.test(name))?.name ?? null
}
