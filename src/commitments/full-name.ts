import type { NamedBody } from './named-body'

/** The bodies that a document names, looked for when first asked. */
export interface NamedBodies {
  /** The authority or trust whose committee or board met. */
  readonly front: string | null
  /** The bodies that people come from. */
  readonly present: ReadonlySet<string>
  /** The body that the document names most often. */
  named(): string | null
  bodies(): readonly NamedBody[]
}

/** What minutes call a body for short, with or without its article. */
const CALLED =
  /^(?:the )?(council|authority|trust|constabulary|police|force|police service|gardaí|gardai|service|fire service|icb|university|college|city|shire|county|town)$/i
const FORCE =
  / (?:Police|Police Service|Police Department|Police Force|Constabulary)$|^(?:Police S|Police Service of |Police (?!Authority|Board|Committee|Panel|Federation|Commission)\p{Lu}\p{Ll}+$|PSNI$|An Garda)/u
/** What a police board calls the service. */
const POLICE_SERVICE = /(?: Police| Police Service| Constabulary)$|^(?:Police S|Police Service of |PSNI$)/
/** A force that is the only one of a country or a capital. */
const NATIONAL = /^(?:Police S|PSNI$|An Garda|Metropolitan Police)/
const KINDS: Readonly<Record<string, RegExp>> = {
  police: FORCE,
  force: FORCE,
  'police service': FORCE,
  constabulary: FORCE,
  gardaí: FORCE,
  gardai: FORCE,
  service: / (?:Fire and Rescue|Ambulance|Police) Service$/,
  'fire service': / Fire and Rescue Service$/,
  trust: / NHS (?:Foundation )?Trust$/,
  icb: / Integrated Care Board$/,
  city: /^City of /,
  shire: /^Shire of /,
  county: /^County of /,
  town: /^Town of /,
}
/** 'the service' of a police, fire and crime panel is the fire service, since the police are 'the force'. */
const POLICING = /^(?!.*\bfire\b).*\bpolic(?:e|ing)\b/i
const FORCE_CALLED = /police|force|gard|service|constabulary/

/** 'the council' by the name that the document has for it, where its board or the body named most often is one; else as called. */
export function fullName(called: string | null, board: string | null, known: NamedBodies): string | null {
  const noun = CALLED.exec(called ?? '')?.[1]?.toLowerCase()
  if (noun === undefined) return called
  const kind = noun === 'service' && POLICING.test(board ?? '') ? POLICE_SERVICE : KINDS[noun]
  if (kind !== undefined && known.front !== null && kind.test(known.front)) return known.front
  const own = kind === undefined ? null : ownService(known, kind, board)
  if (own !== null || (kind !== undefined && FORCE_CALLED.test(noun))) return own ?? called
  const ends = (name: string | null): boolean => name?.toLowerCase().endsWith(` ${noun}`) === true
  return [board, known.front, known.named()].find(ends) ?? called
}

/** The service that bears a name of its board, 'Harbour Police' of the 'Harbour Police and Crime Panel', or the only one of its kind that is named again and again. */
function ownService({ bodies, present }: NamedBodies, kind: RegExp, board: string | null): string | null {
  const named = bodies()
  const come = [...present]
    .filter((name) => !named.some((one) => one.name === name))
    .map((name) => ({ name, times: 1 }))
  const all = [...named, ...come].filter(({ name }) => kind.test(name))
  const place = (board ?? '').split(' ')[0]!
  const own = place.length > 3 ? all.find(({ name }) => name.startsWith(place)) : undefined
  const only = all.length === 1 ? all[0] : undefined
  return (
    own?.name ??
    (only !== undefined && (only.times > 1 || present.has(only.name) || NATIONAL.test(only.name)) ? only.name : null)
  )
}
