import { isListedName } from '../text/names'
import { isRole } from './is-role'
import { isArea } from './roster-entry'

/** Whether the comma at `at` stands in the name of an office: 'Police, Fire and Crime Commissioner', 'Chief Officer, People Jane Doe'. */
export function insideOffice(text: string, at: number): boolean {
  if (text.startsWith(' Fire and Crime', at + 1) && text.slice(at - 6, at) === 'Police') return true
  const [, area, name] = OVER.exec(text.slice(at + 1, at + 90)) ?? []
  return area !== undefined && isArea(area) && isListedName(name!) && isRole(text.slice(0, at)) && at < 40
}

/** ' People and Resources Jane Doe' behind the comma of an office that opens a line. */
const OVER =
  /^ ((?:\p{Lu}[\p{L}'\u2019-]*|and|&|of)(?: (?:\p{Lu}[\p{L}'\u2019-]*|and|&|of)){0,4}?) (\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'\u2019-]+)(?:$| \()/u
