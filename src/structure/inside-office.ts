import { isListedName } from '../text/names'
import { isRole } from './is-role'
import { isArea } from './roster-entry'

/** An office with what it is over behind a comma, before the name of who holds it; `end` is where the name ends. */
export interface HeldOver {
  readonly office: string
  readonly comma: number
  readonly end: number
}

/** Reads 'Chief Officer, People and Resources Jane Doe' at the start of a text; null for others. */
export function heldOver(text: string): HeldOver | null {
  const [whole = '', office = '', area = '', name = ''] = OVER.exec(text) ?? []
  if (!isArea(area) || !isListedName(name) || !isRole(office)) return null
  return { office: `${office}, ${area}`, comma: office.length, end: whole.length }
}

const OVER =
  /^([^,()]{3,39}), ((?:\p{Lu}[\p{L}'\u2019-]*|and|&|of)(?: (?:\p{Lu}[\p{L}'\u2019-]*|and|&|of)){0,4}?) (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+)(?=$| \()/u

/** Whether the comma at `at` stands in the name of an office: 'Police, Fire and Crime Commissioner', 'Chief Officer, People Jane Doe'. */
export function insideOffice(text: string, at: number): boolean {
  const ofCrime = text.startsWith(' Fire and Crime', at + 1) && text.slice(at - 6, at) === 'Police'
  return ofCrime || heldOver(text)?.comma === at
}
