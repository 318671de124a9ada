import { forenames } from '../lexicons/forenames'
import { isName } from '../text/names'
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
  if (SURNAME.test(next) && isCutForename(line, next)) return true
  if ((CUT_SHORT.test(line) || (TITLE_CUT.test(line) && VERB.test(next))) && /^\p{Lu}\p{Ll}/u.test(next)) return true
  if (OFFICE_CUT.test(line) && OFFICE_ENDS.test(next)) return true
  return TITLE_ALONE.test(next) ? false : null
}

/** '... The Vice' / 'Chair asked': an office whose last word stands on the next line. */
const OFFICE_CUT =
  /(?:^|\s)(?:[Tt]he|and|by|from|of|to) (?:Vice|Deputy|Chief|Assistant|Assistant Chief|Deputy Chief|Lord|Acting|Interim)$/
const OFFICE_ENDS =
  /^(?:Chair(?:man|woman|person)?|Constable|Mayor|Executive|Officer|President|Commissioner|Leader|Provost|Superintendent|Inspector|Clerk|Director|Convener)\b/

/** 'Harbour Fees (Item' / '4.0)' */
const ITEM_CUT = /\((?:agenda )?item$/i
const NUMBER_CLOSES = /^\d{1,3}(?:\.\d{1,2})*\)$/

/** Whether a line ends before the number of the item that it names in brackets. */
export function cutsItemNumber(line: string, next: string): boolean {
  return next.endsWith(')') && NUMBER_CLOSES.test(next) && ITEM_CUT.test(line)
}

/** 'Harbour Manager - Jane', 'Deputy Chair, Councillor Jane', whose surname stands on the next line. */
const FORENAME = /(?:\s[\u2013\u2014-] |(?:,|\s[\u2013\u2014-]) (?:Councillor|Cllr|Cr|Mrs?|Ms|Dr)\.? )(\p{Lu}\p{Ll}+)$/u
const SURNAME = /^\p{Lu}[\p{L}'\u2019-]+$/u

function isCutForename(line: string, next: string): boolean {
  const forename = FORENAME.exec(line)?.[1]
  return forename !== undefined && forenames.has(forename.toLowerCase()) && isName(`${forename} ${next}`)
}
