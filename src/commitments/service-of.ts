import type { Turn } from '../model/turn'

/** A public service: the offices that only it has, and what minutes call it. */
interface Sector {
  readonly office: RegExp
  readonly body: RegExp
  /** What such a service is called where the minutes do not. */
  readonly called?: string
}

/** How local services are staffed in Britain and Ireland; a health board, which only Wales and Scotland have, employs its directors of public health. */
const SECTORS: readonly Sector[] = [
  {
    office: /\b(?:constable|superintendent|inspector|sergeant|garda)\b/i,
    body: /\bthe (?:force|police service|police department|police|constabulary|gardaí|gardai)(?!\p{L}| (?:officers?|stations?|authority|board|panel)\b)/iu,
  },
  {
    office:
      /\b(?:fire|local senior officer|area manager|group manager|station manager|(?:station|group|area|watch) commander|watch manager)\b/i,
    body: /\bthe fire (?:and rescue )?service\b/i,
    called: 'the fire service',
  },
  { office: /\bpublic health\b/i, body: /\bthe health board\b/i },
  {
    office: /\b(?:nurse|nursing|midwife|midwifery|medical|clinical|primary care)\b/i,
    body: /\bthe (?:health board|trust|health trust|integrated care board)\b/i,
  },
  {
    office:
      /\b(?:community safety|democratic services|commissioning|housing|social services|social care|licensing|environmental health|cabinet member|portfolio|director of services|town clerk|children[’']s services|trading standards|highways|roads|parks|street scene|waste|environmental|regeneration|libraries|leisure|community support)\b/i,
    body: /\bthe (?:borough |county |city |district )?council\b/i,
    called: 'the Council',
  },
]

/**
 * The service that an officer with such a role works for, in the minutes' own words ('the fire service'), where it is another than the
 * `usual` one; null where the role tells nothing or the minutes do not name such a service.
 */
export function serviceOf(
  role: string | null | undefined,
  usual: string | null,
  turns: readonly Turn[],
): string | null {
  if (role == null) return null
  for (const { office, body, called } of SECTORS) {
    if (!office.test(role)) continue
    if (usual !== null && !isOfAnother(usual, body)) return null
    for (const { text } of turns) {
      const found = body.exec(text)?.[0]
      if (found !== undefined) return found
    }
    if (called !== undefined && usual !== null) return called
  }
  return null
}

/** Whether a body's name says that it is another service; 'the service' and 'the authority' may be any. */
function isOfAnother(usual: string, own: RegExp): boolean {
  const called = /^the /i.test(usual)
    ? usual
    : `the ${/^Police /.test(usual) ? 'police' : usual.split(' ').slice(-1)[0]}`
  return !own.test(called) && SECTORS.some(({ body }) => body.test(called))
}
