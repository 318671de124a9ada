import { speakerLabel } from '../structure/speaker-label'
import { isSmall } from '../text/letter-codes'
import { isName, isNamed, isTitledSurname } from '../text/names'
import type { TurnLabel } from './printed-label'
import { sideSpeaking } from './side-heard'
import type { Speakers } from './speakers'

/** 'Mrs Doe MLA - student officers: how many ...' */
const NAMED =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor|Deputy|Bailie|Sir|Lord|Lady)\.?\s[\p{Lu}][\p{L}'\u2019. -]{1,40}?)(?:\s+M[LS][AP]|\s+TD|\s+AM)?\s+[\u2013\u2014-]\s+/u

/** 'Director Works - November 2021; some 18,000 tonnes': who answers, by office or full name. */
const DASHED =
  /^(\p{Lu}[\p{L}'\u2019-]*(?:\s[\p{L}'\u2019-]+){1,5})\s+[\u2013\u2014-]\s+(?=[\p{Lu}\d\u00a3$\u20ac"\u201c])/u

/** 'Ada Doe, 41 Mill Lane \u2013 She has two children': who speaks at a hearing, and where they live. */
const HOUSED = /^([^,:.?!\d]{5,50}), \d{1,5}[A-Z]? [\p{Lu}\d][^,:?!]{2,40}?\s[\u2013\u2014-]\s+(?=\p{L})/u

/** 'Doe \u2013 how bad is it?', 'PC Roe \u2013 two people': notes that call people by the surname. */
const NOTED =
  /^((?:(?:[A-Z]{2,4}|Mrs?|Ms|Dr|Prof|Cllr|Cr|Supt|Insp|Sgt|Inspector|Sergeant|Superintendent|Chief|Captain)\.?\s)?((?:(?:\p{Lu}\.\s?){1,2}(?:\p{Lu}\p{Ll}+\s)?)?\p{Lu}\p{Ll}[\p{L}'\u2019-]{1,20}))\s[\u2013\u2014-]\s+(?=\S)/u

/** 'CLLR DOE Have any offers been received?': in capitals before a sentence. */
const SHOUTED =
  /^((?:CLLR|COUNCILLOR|CR|ALD|ALDERMAN|MR|MRS|MS|MISS|DR|DEPUTY|SENATOR)\.? \p{Lu}[\p{Lu}'\u2019-]+(?: \p{Lu}[\p{Lu}'\u2019-]+)?)\s+(?=\p{Lu}\p{Ll}|I\s)/u

/** 'The Minister of Justice and Constitutional Development' */
const LONG_OFFICE = /^[Tt]he\s(?:(?:\p{Lu}\p{L}*|of|for|and),?\s){3,11}\p{Lu}\p{L}*$/u

/** 'CI Doe 07/01/25: ...' in a log. */
const DATED = /^(\p{Lu}[^:?!\d]{2,50}?),?\s+\(?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\)?:\s+(?=\S)/u

/** 'DCS: Confirmed it had.', 'Deputy PCC: How does ...', 'DPCC - What is ...', 'CFO How are we ...', 'DCE. The ...'. */
export function spokenLabel(text: string, speakers: Speakers): TurnLabel | null {
  const own =
    !text.slice(0, 61).includes(':') || text.lastIndexOf(':', 60) < 2 ? null : /^([^:?!.]{2,60}):\s+(?=\S)/.exec(text)
  if (own !== null && speakers.person(own[1]!) !== null)
    return { kind: 'speaker', who: own[1]!, end: own[0].length, alone: false }
  const dated = DATED.exec(text.slice(0, 90))
  if (dated !== null && speakers.person(dated[1]!) !== null)
    return { kind: 'speaker', who: dated[1]!, end: dated[0].length, alone: false }
  const shouted = SHOUTED.exec(text.slice(0, 60))
  if (shouted !== null && (text.endsWith('?') || speakers.person(shouted[1]!) !== null))
    return { kind: 'speaker', who: shouted[1]!, end: shouted[0].length, alone: false }
  const side = sideSpeaking(text)
  if (side !== null) return { kind: 'speaker', ...side, alone: false }
  const colon = speakerLabel(text)
  if (colon !== null && text.length > colon.end) {
    const known =
      speakers.person(colon.name) !== null ||
      isName(colon.name) ||
      isTitledSurname(colon.name) ||
      /^[A-Z/]{2,6}$/.test(colon.name)
    // 'Minister for Works (Deputy Jane Doe):'
    const holder = known ? undefined : colon.notes.find((note) => isNamed(note))
    if (holder !== undefined) return { kind: 'speaker', who: holder, end: colon.end, alone: false }
    if (known || /^(?:the\s+)?(?:\p{L}+\s){0,4}\p{L}+$/iu.test(colon.name) || LONG_OFFICE.test(colon.name))
      return { kind: 'speaker', who: colon.name, end: colon.end, alone: false }
  }
  const named = /[\u2013\u2014-]/.test(text) ? NAMED.exec(text) : null
  if (named !== null && speakers.person(named[1]!) !== null)
    return { kind: 'speaker', who: named[1]!, end: named[0].length, alone: false }
  const housed = HOUSED.exec(text.slice(0, 110))
  if (housed !== null && isName(housed[1]!))
    return { kind: 'speaker', who: housed[1]!, end: housed[0].length, alone: false }
  const dashed = DASHED.exec(text.slice(0, 90))
  if (dashed !== null && speakers.person(dashed[1]!) !== null)
    return { kind: 'speaker', who: dashed[1]!, end: dashed[0].length, alone: false }
  const noted = /[\u2013\u2014-]/.test(text.slice(2, 40)) ? NOTED.exec(text.slice(0, 60)) : null
  if (noted !== null && speakers.find(noted[2]!).some(({ name }) => name.endsWith(noted[2]!)))
    return { kind: 'speaker', who: noted[1]!, end: noted[0].length, alone: false }
  if (isSmall(text.charCodeAt(1))) return null
  const short =
    /^((?:T\/|A\/)?[A-Z][A-Z&]{1,5}|[A-Z] [A-Z]|[A-Z]{1,2}c?[A-Z])(?:\s*[\u2013\u2014-]\s+|\.\s+|\s+(?=(?:What|How|Why|When|Where|Who|Which|Is|Are|Was|Were|Has|Have|Do|Does|Did|Can|Could|Will|Would|Should)\b))/.exec(
      text,
    )
  if (short === null || ADDRESS.test(short[0]) || speakers.person(short[1]!) === null) return null
  // 'JD - to send the figures'
  return /^to\s\p{Ll}/u.test(text.slice(short[0].length))
    ? { kind: 'action', who: null, end: 0, alone: false }
    : { kind: 'speaker', who: short[1]!, end: short[0].length, alone: false }
}

/** 'MS. DOE said': a form of address in capitals, and nobody's initials. */
const ADDRESS = /^(?:MRS?|M[SX]|DR|ST|SR|FR)\./
