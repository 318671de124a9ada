import type { Block } from '../model/block'
import { readableCase } from '../text/letter-case'

const NOUN =
  'Board|(?:Sub-?)?Committee|Panel|Council|Authority|Commission|Commissioners|Directors|Trustees|Supervisors|Assembly|Partnership|Forum|Trust|Group|Court'
/** 'Minutes of the meeting of the Harbour Authority held on 3 May', 'A PUBLIC MEETING OF THE HARBOUR BOARD WAS HELD IN', 'The Regular Meeting of the BOARD OF WHARVES, Taken at' */
const MET = new RegExp(
  `\\b(?:meeting|proceedings|session) of (?:the )?(\\p{Lu}[^.;:()]{3,90}?\\b(?:${NOUN})(?: (?:on|of|for) (?:the )?\\p{Lu}[^.;:(),]{2,60}?)?),? (?:(?:was |were )?held|taken|convened|which was held|at|on|to order)\\b`,
  'iu',
)
/** 'Members of the Harbour Panel questioned the Director' */
const MEMBERS = new RegExp(
  `^(?:The )?Members of the ((?:\\p{Lu}[\\p{L}'\\u2019-]*,? (?:(?:and|of|for|the|&) )?){1,6}(?:${NOUN}))\\s+\\p{Ll}`,
  'u',
)

/** 'HARBOUR PARK AUTHORITY MINUTES OF THE BOARD MEETING' where lines have run together. */
const OVER_MINUTES =
  /^((?:[A-Z&'\u2019-]+ ){1,8}(?:AUTHORITY|BOARD|COUNCIL|COMMITTEE|PANEL|COMMISSION|TRUST)) (?:DRAFT )?MINUTES (?:OF|-)/
/** 'CRB Meeting minutes: 3/12/20' */
const INITIALS = /^(?:.{0,40} )?([A-Z]{2,6}) [Mm]eeting [Mm]inutes\b/
/** 'The Assembly met in the Chamber' */
const SAT = /^The (Senedd|Assembly|House|Parliament|D\u00e1il|Seanad|Senate) (?:met|sat)\b/

/** How much of a first paragraph may tell who met, where a page's lines have run together. */
const REACH = 420

/** The body of which a sentence at the front says that it met, or that its members asked; null where none does. */
export function bodyMet(blocks: readonly Block[]): string | null {
  for (const { text, kind } of blocks) {
    if (kind === 'furniture') continue
    const front = text.slice(0, REACH)
    const short = (OVER_MINUTES.exec(front) ?? INITIALS.exec(front) ?? SAT.exec(front))?.[1]
    if (short !== undefined) return /\s/.test(short) ? readableCase(short) : short
    const name = (/\b(?:meeting|proceedings|session) of\b/i.test(front) ? MET.exec(front) : MEMBERS.exec(front))?.[1]
    if (
      name !== undefined &&
      /^\p{Lu}/u.test(name) &&
      name.split(' ').length > 1 &&
      !/\b(?:was|were|minutes)\b/i.test(name)
    )
      return readableCase(name.trim())
  }
  return null
}
