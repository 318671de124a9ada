import { isCapital } from '../text/letter-codes'
import { oneOf } from '../text/one-of'
import { isSpaceAt } from '../text/white-space'

const NAME =
  /(?<![.?!:]["'\u201d\u2019)]?\s)(?:\p{Lu}[\p{L}\d&'\u2019.-]*\p{L}\d*|\p{Lu}{2,}\d*)(?:\s(?:of|and|the|for|de|van)?\s?\p{Lu}[\p{L}\d&'\u2019.-]*)*/uy
const isNoName = oneOf(
  "I I'm I\u2019m I've I\u2019ve I'd I\u2019d I'll I\u2019ll Mr Mrs Ms Dr Chair Chairman Cllr Councillor The In It He She They We And But So No Yes There This That A An If As",
)
/** What besides white space may stand before a name. */
const BEFORE = '("\'\u2018\u201c/-'

/** How many names stand in a sentence; a word that begins it is none. */
export function namesIn(body: string): number {
  let count = 0
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at)
    if ((!isCapital(code) && code < 128) || (at > 0 && !isSpaceAt(body, at - 1) && !BEFORE.includes(body[at - 1]!)))
      continue
    NAME.lastIndex = at
    const name = NAME.exec(body)?.[0]
    if (name === undefined) continue
    if (!isNoName(name)) count++
    at += name.length - 1
  }
  return count
}
