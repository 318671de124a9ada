import { bodyNouns, roleNouns } from '../lexicons/roles'
import { isName, isTitledSurname } from '../text/names'
import { isRole } from './is-role'
import { type RosterEntry, rosterEntry } from './roster-entry'

/** One of them: office, comma, form of address and name, a place in brackets, and what parts it from the next. */
const ONE =
  /^(?:and )?(?:[Tt]he )?(\p{Lu}[^,;:()]{3,70}), ((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [^,;()]{2,40}?)(?: \(([^()]{2,40})\))?(?:\s?[;,]\s+(?:and )?|\s+and\s+|\s?\.?$)/u
/** So many words of an office may be a body behind it: 'Superintendent An Garda Pierse'. */
const BODY = 4

/** The people of 'Director of Services, Mr Jane Doe and Inspector, Ms Ann Roe (Northtown)', of whom each stands behind their office; null for other lists. */
export function holdersBehindCommas(text: string): RosterEntry[] | null {
  const found: RosterEntry[] = []
  for (let rest = text.trim(); rest !== ''; ) {
    const [whole, office, holder] = ONE.exec(rest) ?? []
    if (whole === undefined || !(isName(holder!) || isTitledSurname(holder!))) return null
    const role = roleOf(office!)
    const entry = role === null ? null : rosterEntry(holder!, [role.office])
    if (entry === null) return null
    found.push({ ...entry, role: role!.office, organisation: role!.body })
    rest = rest.slice(whole.length)
  }
  return found.length > 1 ? found : null
}

/** An office, and the body behind it where one stands there; null for other words. */
function roleOf(office: string): { readonly office: string; readonly body: string | null } | null {
  const words = office.split(' ')
  for (let behind = Math.min(BODY, words.length - 1); behind > 0; behind--) {
    const [held, body] = [words.slice(0, -behind), words.slice(-behind)]
    const isBody = body.join(' ').startsWith('An Garda ') || bodyNouns.has(body.at(-1)!.toLowerCase())
    const starts = /^\p{Lu}/u.test(body[0]!) && !roleNouns.has(body[0]!.toLowerCase())
    if (isBody && starts && roleNouns.has(held.at(-1)!.toLowerCase()))
      return { office: held.join(' '), body: body.join(' ') }
  }
  return isRole(office) ? { office, body: null } : null
}
