import { VERB } from './roster-bounds'

/** 'Doe moved,' / 'Roe seconded': no paragraph ends so, however short its line. */
const CUT_SHORT =
  /^(?:\p{Lu}[\p{L}.'\u2019-]* ){1,4}(?:moved|proposed),$|^(?:At the request of|In (?:response|reply|answer) to)$/u
/** A form of address whose surname stands on the next line. */
const TITLE_CUT =
  /(?:^|[.;] )(?:Councilmember|Council Member|Councilman|Councilwoman|Councillor|Commissioner|Supervisor|Alderman|Alderwoman|Trustee|Mayor|Mayor Pro Tem|Vice Chair|City (?:Attorney|Manager|Clerk)|Chief|Sheriff)$|^(?:(?:Public Works|Finance|Community Development|Human Resources|Parks|Police|Fire|Deputy|Assistant|County|City|Town|Village) )(?:Director|Attorney|Manager|Clerk|Administrator|Engineer|Planner|Chief)$/
/** Such a form on a line of its own, which opens a paragraph. */
const TITLE_ALONE =
  /^(?:Councilmember|Councilman|Councilwoman|Councillor|Commissioner|Supervisor|Alderman|Alderwoman|Mayor)$/

/** Whether a line that was cut short of the words it needs goes on with the next (true), or the next opens what was cut so (false); null for other lines. */
export function cutShort(line: string, next: string): boolean | null {
  if ((CUT_SHORT.test(line) || (TITLE_CUT.test(line) && VERB.test(next))) && /^\p{Lu}\p{Ll}/u.test(next)) return true
  return TITLE_ALONE.test(next) ? false : null
}
