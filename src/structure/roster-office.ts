import { isCapitals, titleCase } from '../text/letter-case'

const OFFICE =
  /^(?:(?:vice|deputy|leas)[- ])?(?:chair(?:man|woman|person)?|convenor|convener|c(?:h)?athaoirleach|cadeirydd|(?:present )?in the chair|presiding|minutes?(?:\s+(?:by|taken by|taker))?|minute[- ]taker|recorder|recording secretary|notes?(?: by)?|secretary|secretariat|(?:town |parish )?clerk|treasurer|president|(?:lord )?mayor|provost|reeve|facilitator|host)\s*:\s*/i

const OFFICE_LINE =
  /^(?:(?:vice|deputy|acting|leas)[- ])?(?:chair(?:man|woman|person)?|conven[eo]r|c(?:h)?athaoirleach|cadeirydd|leader|president|secretary|(?:present )?in the chair)(?: of the (?:(?:sub-?)?committee|board|council|panel|commission|authority|forum|meeting))?(?:\s?\/\s?[\p{L}'\u2019 -]{4,20})?\s*:?$/iu

/** The label of an office before a name: 'Chair:', 'Minutes taken by:'; null where none is. */
export function officeLabel(text: string): RegExpExecArray | null {
  return OFFICE.exec(text)
}

/** Whether a line holds nothing but an office of the meeting. */
export function isOfficeLine(text: string): boolean {
  return OFFICE_LINE.test(text)
}

/** Whether a label names an office of the meeting, and not what was done for it ('Minutes:'). */
export function isHeld(label: string): boolean {
  return /chair|presid|conven|mayor|provost|reeve|treasurer|clerk|secretar|recorder|cathaoirleach|cadeirydd/i.test(
    label,
  )
}

/** 'IN THE CHAIR:' as Chair, 'ELECTED MEMBER' as Elected Member. */
export function officeName(label: string): string {
  const bare = label.replace(/(?:\s?\/\s?\p{L}[^/:]*)?\s*:?\s*$/u, '')
  if (/^(?:(?:present )?in the chair|presiding)$/i.test(bare)) return 'Chair'
  return isCapitals(bare) && bare.length > 4 ? titleCase(bare) : bare
}

/** Offices that a list gives to a whole group: 'Commissioners Present:', 'Trustees:'. Courtesy titles ('Councillors', 'Aldermen') are none. */
const OFFICES =
  /^(?:(?:board|port|county|city|school|planning) )?(commissioner|trustee|supervisor|councilor|councilmember|council member|selectman|selectmen|assemblymember|director)s?\b(?! of\b)/i

/** The office of each in a group whose words name it in the plural; null where they name none. */
export function pluralOffice(words: string): string | null {
  const office = OFFICES.exec(words)?.[1]
  return office === undefined ? null : titleCase(office.toLowerCase().replace(/men$/, 'man'))
}
