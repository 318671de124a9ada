import type { Turn } from '../model/turn'
import { readableCase } from '../text/letter-case'
import { matches } from '../text/matches'
import { plainLower } from '../text/plain-lower'
import { isBody } from './word-classes'

const PART = /^(?:team|unit|department|directorate|section|division|group|services)$/i

/** What the people list prints behind a name, where it is a body that can act and not a department or a constituency; else null. */
export function bodyOnly(organisation: string | null | undefined): string | null {
  if (organisation == null || !/^\p{Lu}/u.test(organisation)) return null
  if (/^[A-Z][A-Z&]{2,7}$/.test(organisation)) return organisation
  if (/^(?:Department|Ministry) (?:of|for) \p{Lu}/u.test(organisation)) return organisation
  const named = organisation.split(' ').some((word) => isBody(word.toLowerCase()) && !PART.test(word))
  return named ? organisation : null
}

const CALLED =
  /\bthe (?:force|service|trust|council|constabulary|authority|police(?: service)?|gardaí|gardai|icb)(?! (?:officers?|stations?|authority|board|panel)\b)(?!\p{L})/uy
/** Boards that hold a service to account, which they call by that word. */
const SERVING = /\b(?:police|policing|fire|rescue|ambulance|probation|prison)\b/i
/** Boards whose own staff report to them. */
const EMPLOYS = /\b(?:integrated care board|NHS (?:foundation )?trust|university)$/i
/** Boards that run a service themselves. */
const OWN_WORK =
  /(?:authority|council|trust|health board)$|^(?:shire|city|town|borough|district|county|village|municipality) of [^,:;]{3,40}$/i
const POLICE = /\b(?:force|police|constabulary|gardaí|gardai)$/iu
const NOUNS = ['Police', 'Constabulary', 'Council', 'Trust', 'Fire and Rescue Service']
/** With the rest of a force's name, and not where another body's name goes on: 'the Lowland Police Authority'. */
const NOUN = new RegExp(
  `\\b(?:${NOUNS.join('|')})(?: (?:Service|Department|Force)(?! Board))?\\b(?! (?:and Crime|Authority|Services? Board|Board|Panel|Committee|Commission(?:er)?s?|Federation|Chamber|Meeting)\\b)`,
  'g',
)
/** The capitals in front of the noun: 'Merebridge and Dale'. */
const NAME = /(?:\p{Lu}[\p{L}'-]{0,30} (?:and )?){1,4}$/u

/** Nothing, or a word that tells meetings and times apart: 'the Ordinary Council', 'Each Council'. */
const NO_NAME = /^(?:(?:Public|Private|Ordinary|Special|Extraordinary|Full|Annual|Each|Every|This|That|Last|Next) )*$/

/** What a text calls bodies with their article, in lower case; looked for at every 'the', since few are followed by one. */
function calledIn(text: string): string[] {
  const found: string[] = []
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : plainLower(text)
  for (let at = lower.indexOf('the '); at >= 0; at = lower.indexOf('the ', at + 4)) {
    if (!'fstcapgi'.includes(lower[at + 4] ?? ' ')) continue
    CALLED.lastIndex = at
    const called = CALLED.exec(lower)?.[0]
    if (called !== undefined) found.push(called === 'the icb' ? 'the ICB' : called)
  }
  return found
}

/**
 * The body that answers for itself most often, in the minutes' own words ('the force'); null where none is called so twice.
 * The police are one only where they may answer (`isPolice`).
 * A board that is itself an authority or a council gives way to the body that it holds to account, where one is called by name.
 */
export function usualBody(turns: readonly Turn[], board: string | null, isPolice = true): string | null {
  const counts = new Map<string, number>()
  const count = (body: string): void => {
    counts.set(body, (counts.get(body) ?? 0) + 1)
  }
  for (const { text } of turns) {
    for (const called of calledIn(text)) count(called)
    for (const hit of NOUNS.some((noun) => text.includes(noun)) ? matches(NOUN, text) : []) {
      const name = NAME.exec(text.slice(Math.max(0, hit.index - 80), hit.index))?.[0].replace(/^The /, '')
      if (name !== undefined && !NO_NAME.test(name)) count(`${name}${hit[0]}`)
    }
  }
  const drop = (kind: RegExp): void => {
    for (const body of [...counts.keys()]) if (kind.test(body)) counts.delete(body)
  }
  if (!isPolice) drop(POLICE)
  const polices = [...counts].some(([body, times]) => times >= 2 && POLICE.test(body))
  if (polices) counts.delete('the authority')
  // A police board does not hold the council to account that pays for the service.
  const serves = counts.has('the service') || polices
  if (serves && /\bpolice\b/i.test(board ?? '')) drop(/ council$/i)
  if (!SERVING.test(board ?? '') && !turns.some(({ text }) => text.includes('the Service')))
    counts.delete('the service')
  if (EMPLOYS.test(board ?? '')) return board
  const itself = (board ?? '').toLowerCase().split(' ').at(-1)!
  const order = [...counts].filter(([, times]) => times >= 2).sort((a, b) => b[1] - a[1])
  const other = order.find(([body]) => !body.toLowerCase().endsWith(itself) || itself === '')
  const usual = (other ?? order[0])?.[0]
  return usual === undefined ? parentOf(board) : usual === 'the police' ? (forceIn(counts) ?? usual) : usual
}

/** The board itself where it runs a service, or the authority whose committee it is: 'Bro Tawedd Fire Authority' of its 'Scrutiny Committee'. */
function parentOf(board: string | null): string | null {
  const parent = (board ?? '')
    .replace(/^.*\bMeeting of (?:the )?/i, '')
    .replace(/ (?:[A-Z][a-z-]+ (?:and [A-Z][a-z-]+ )?){0,3}(?:Sub-)?(?:Committee|Panel)$/, '')
    .replace(/[\s:\u2013\u2014-]+$/, '')
  return OWN_WORK.test(parent) ? parent : null
}

/** The council or authority whose committee met, as a line of its own names it on top: 'Harbour District Council'; null where none does. */
export function frontBody(view: string, board: string | null): string | null {
  if (!/\b(?:committee|commission|forum|governors|court|trustees|directors)$|^trust board$/i.test(board ?? ''))
    return null
  for (const line of view.slice(0, FRONT).split('\n')) {
    const name = line.replace(/^[#*\s]+|[*\s]+$/g, '')
    if (COUNCIL.test(name) && !GENERIC.test(name) && !LISTED.test(name)) return readableCase(name)
  }
  return null
}

/** What any place has. */
const GENERIC = /^(?:city|county|town|district|borough|parish|community) council$/i
/** 'Councillor Jane Doe Harbour Council' of an attendance list that lost the gap between its columns. */
const LISTED = /^(?:Councillor|Cllr|Cr|Ald|Alderman|Mayor|Mrs?|Ms|Miss|Dr)\b/
/** How far a title reaches. */
const FRONT = 400
const COUNCIL =
  /^(?:\p{Lu}[\p{L}'\u2019-]+ (?:and |of |& )?){1,8}(?:Council|COUNCIL|Authority|AUTHORITY|Trust|TRUST|University|UNIVERSITY)$|^(?:University|UNIVERSITY|Shire|SHIRE|City|CITY|Town|TOWN|County|COUNTY) (?:of|OF)(?: \p{Lu}[\p{L}'\u2019-]+){1,3}$/u

/** What minutes that speak of 'the police' call the force by name. */
function forceIn(counts: ReadonlyMap<string, number>): string | null {
  if (counts.has('the force')) return 'the force'
  const named = [...counts].filter(([body]) => /^\p{Lu}.* (?:Police|Constabulary)$/u.test(body))
  return named.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const ALONE = /^(?:police(?:,? fire)? and crime )?commissioner(?:$|,| for \p{Lu})/iu

/** Whether an office is a body of its own in law, so that what it plans is its holder's: a corporation sole, as a police and crime commissioner is. */
export function isSoleOffice(role: string | null | undefined): boolean {
  return ALONE.test(role ?? '')
}
