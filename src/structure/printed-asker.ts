import { casedName, isCapitals } from '../text/letter-case'
import { isName, isTitledSurname, stripTitles } from '../text/names'

const ASKED =
  /^(?:\(?\d{1,3}[.)]\s{1,9})?(\p{Lu}[^:?!;]{2,80}?)(?:\s\(([^()]{1,60})\))?\s(?:(?:asked|to ask) the \p{Lu}|to the (?:\p{Lu}\p{Ll}+ ){0,2}(?:Minister|Secretary)\b[^:]{0,60}:)/u

/** Who asks in a question that a verbatim record prints from the order paper: 'Mr A Doe (Lab) asked the Minister of Works:', 'ADA DOE to the Minister of Works:'; null for other text. */
export function printedAsker(text: string): string | null {
  const [, printed, note] = ASKED.exec(text) ?? []
  // 'The Hon. Member for Northtown (Mr Doe) to ask the Minister'
  const name = note !== undefined && MEMBER.test(printed!) ? note : printed
  if (name === undefined) return null
  const cased = isCapitals(name) || ENDS_SHOUTED.test(name) ? casedName(name) : name
  if (isTitledSurname(cased)) return cased
  return isName(cased) && (cased !== name || stripTitles(name).name !== name) ? cased : null
}

const MEMBER = /^the (?:hon(?:ourable|\.)? )?(?:member|representative|deputy) for\b/i

/** 'Hon JANE DOE': a form of address, then capitals alone. */
const ENDS_SHOUTED = /^[^\p{Ll}]?\p{L}*\.?\s\p{Lu}{2,}[\p{Lu}\s'\u2019-]*$/u
