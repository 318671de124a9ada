import { isCapital } from '../text/letter-codes'

const NAME =
  /(?<![.?!:]["'\u201d\u2019)]?\s)(?:\p{Lu}[\p{L}\d&'\u2019.-]*\p{L}\d*|\p{Lu}{2,}\d*)(?:\s(?:of|and|the|for|de|van)?\s?\p{Lu}[\p{L}\d&'\u2019.-]*)*/uy
const NO_NAME =
  /^(?:I|I['\u2019](?:m|ve|d|ll)|Mr|Mrs|Ms|Dr|Chair|Chairman|Cllr|Councillor|The|In|It|He|She|They|We|And|But|So|No|Yes|There|This|That|A|An|If|As)$/
/** What may stand before a name. */
const BEFORE = ' ("\'\u2018\u201c/-'

/** Names in a sentence, but for a word that begins it. */
export function namesIn(body: string): string[] {
  const found: string[] = []
  const text = ` ${body.replace(/\s/g, ' ')}`
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((!isCapital(code) && code < 128) || !BEFORE.includes(text[at - 1]!)) continue
    NAME.lastIndex = at
    const name = NAME.exec(text)?.[0]
    if (name === undefined) continue
    if (!NO_NAME.test(name)) found.push(name)
    at += name.length - 1
  }
  return found
}
