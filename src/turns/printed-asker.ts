import { isName, isTitledSurname, stripTitles } from '../text/names'

const ASKED = /^(?:\(?\d{1,3}[.)]\s{1,9})?(\p{Lu}[^:?!;]{2,80}?)(?:\s\([^()]{1,60}\))?\s(?:asked|to ask) the \p{Lu}/u

/** Who asks in a question that a verbatim record prints from the order paper: 'Mr A Doe (Lab) asked the Minister of Works:'; null for other text. */
export function printedAsker(text: string): string | null {
  const name = ASKED.exec(text)?.[1]
  if (name === undefined) return null
  return isTitledSurname(name) || (stripTitles(name).name !== name && isName(name)) ? name : null
}
