import type { Block } from '../model/block'
import { namedInFull } from './office-first'
import type { RosterEntry } from './roster-entry'
import { readRosterText } from './roster-text'

const SENT =
  /(?:^|(?<=[.;:]\s|\bapologies(?: for absence)?\s|\b(?:said|reported|announced|advised|noted|stated) (?:that )?))(?:an\s+|further\s+)?apolog(?:y|ies)(?:\s+for\s+(?:absence|non-attendance))?\s+(?:was|were|had been|have been)\s+(?:also\s+)?(?:received|submitted|given|sent|tendered|recorded|reported|noted|intimated|made)\s+(?:from|by|on behalf of|for)\s+/i
/** 'from Councillor Doe and Councillor Roe attended as substitute' */
const SUBSTITUTED =
  /,?\s(?:and|with|for whom)\s(?:(?:Cllr|Councillor|Mrs?|Ms|Dr)\.?\s)?(?:\p{Lu}[\p{L}.'\u2019-]*\s){1,3}(?:(?:was|were|had|would)\s\S+\s?)?(?:attend(?:ed|ing)|substitut(?:ed|ing)|deputi[sz](?:ed|ing)|in attendance)\b[^,;]*(?=[,;]|$)/u
/** 'Ms Doe (Green), who was at a funeral, and Mr Roe' */
const WHO = /,? who (?:was|were|is|are|had|has|could) [^,;.]{3,80}(?=[,;.]|$)/g
const SENDS =
  /(?:^|(?<=[.;]\s))([^.;:]{4,80}?)\s+(?:had\s+)?(?:sent|gave|given|tendered|submitted)\s+(?:(?:his|her|their)\s+)?apologies\b(?! (?:on behalf of|for the absence of))/i

/** How far into a paragraph. */
const REACH = 2_000
/** 'The apology of Ms Jane Doe was noted.' */
const OF =
  /\b[Tt]he apolog(?:y|ies) (?:of|from) (?:the )?(\p{Lu}[^.;:]{4,160}?) (?:was|were|be) (?:noted|accepted|received|recorded|read|given|conveyed|sustained|approved)\b/u

/** 'Leave of absence was granted to Cr Jane Doe.', 'Cr Jane Doe was granted leave of absence.' */
const LEAVE =
  /\b[Ll]eave of absence (?:was|had been|has been|be|is) (?:previously )?(?:granted|approved|accepted)(?: to| for) (?:the )?(\p{Lu}[^.;:]{4,160}?)(?=[.;:]|,? (?:for|from|at|until|due)\b|$)/u

/** 'Cr Jane Doe \u2013 leave of absence' on a line of its own. */
const LEAVE_BEHIND =
  /^(\p{Lu}[^.;:\u2013\u2014]{4,60}?)\s[\u2013\u2014-]\s(?:(?:approved|granted) )?leave of absence(?: (?:previously )?(?:approved|granted|accepted))?(?: \([^()]{1,40}\))?\.?$/iu

/** Those whose apologies a sentence of a block reports: 'Apologies were received from Cllr Doe and Mr Roe (Co-opted Member).' */
export function reportedApologies(block: Block): RosterEntry[] {
  const text = block.text.slice(0, REACH)
  if (!(text.includes('polog') || text.includes('POLOG') || text.includes('eave of absence'))) return []
  const told = OF.exec(text)?.[1] ?? LEAVE.exec(text)?.[1] ?? LEAVE_BEHIND.exec(text)?.[1]
  if (told !== undefined) return namedInFull(told)
  const sent = SENT.exec(text)
  if (sent !== null)
    return readRosterText(
      firstSentence(text.slice(sent.index + sent[0].length))
        .replace(SUBSTITUTED, '')
        .replace(WHO, '')
        .replace(/ and from /g, ' and '),
    )
  const sends = SENDS.exec(text)
  if (sends !== null) return readRosterText(sends[1]!)
  const from = FROM.exec(text)
  return from === null ? [] : namedInFull(firstSentence(text.slice(from.index + from[0].length)))
}

/** 'We have had apologies from the Chief Constable, Jane Doe, who ...': within what somebody says. */
const FROM =
  /\b(?:had|have|has|received|accept(?:ed)?|noted?|there (?:are|were)) (?:\S+ ){0,2}?apologies (?:for (?:absence|non-attendance) )?(?:at the [Mm]eeting )?from (?:the |our )?/i

/** Up to a full stop behind a word or a bracket; the stop of an initial ends nothing. */
function firstSentence(text: string): string {
  const end = /(?<=[\p{Ll})])\.(?=\s|$)/u.exec(
    text.replace(/\b(?:Mr|Mrs|Ms|Dr|Cllr|Prof|Rev)\./g, (title) => `${title.slice(0, -1)} `),
  )
  return end === null ? text : text.slice(0, end.index)
}
