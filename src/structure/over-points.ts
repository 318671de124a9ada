import type { Block } from '../model/block'

/** 'Asked if ...', 'Also had ...': what somebody did whose name stands above. */
const DID =
  /^(?:(?:also|then) )?(?:asked|asks|wanted|wants|questioned|inquired|enquired|wondered|said|says|stated|states|commented|expressed|thanked|suggested|requested|complained|noted|spoke|shared|voiced|had|has)\b/i

/** 'Rosa:' on a line of its own: one word, and points below it that tell what she said. */
export function namesOverPoints(blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1]
  return (
    /^\p{Lu}[\p{L}'\u2019-]{1,20}:$/u.test(blocks[index]!.text) &&
    below !== undefined &&
    below.level > 0 &&
    DID.test(below.text)
  )
}
