import type { Spoken } from './utterance'

/** '- Cllr Doe thanked the crews' in a list of questions and comments: thanks and praise ask nothing. */
export function thanksAlone({ block, utterances }: Spoken): boolean {
  return (
    THANKS.test(block.text) &&
    utterances.every(({ asks, inverted, frame }) => !asks && !inverted && frame?.act !== 'ask')
  )
}

const THANKS =
  /^(?:[\p{L}.'\u2019-]+\s){1,6}(?:thanked|congratulated|commended|praised|paid tribute to|expressed (?:\p{L}+ ){1,2}thanks)\b/iu
