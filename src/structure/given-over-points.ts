import { bodyNouns, roleNouns } from '../lexicons/roles'
import { formLabels } from '../lexicons/speaking'
import type { Block } from '../model/block'

const GIVEN = /^\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\.)?\s?:$/u
/** How a point begins that tells what somebody said who is named above. */
const SAYS =
  /^(?:also |then )?(?:asked|asks|had|questions?|wanted|wondered|questioned|inquired|enquired|said|says|stated|thanked|expressed|spoke|commented|requested|suggested|complained|noted|shared|urged)\b/i

/** 'Denise:' on a line of its own over 'Asked why ...': a forename alone, as clerks name those of the public. */
export function isGivenOverPoints(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!
  if (text.length > 22 || !GIVEN.test(text)) return false
  const word = text.replace(/\W.*$/u, '').toLowerCase()
  if (formLabels.has(word) || bodyNouns.has(word) || roleNouns.has(word)) return false
  const below = blocks.slice(index + 1, index + 4).find(({ kind, text }) => kind !== 'furniture' && text !== '')
  return below !== undefined && SAYS.test(below.text)
}
