import { outsideNouns } from '../lexicons/commitment-parties'
import { memberOf } from './cue-sets'
import { phrase, type Sentence } from './sentence'

/** Whether a noun is that of a body or an office outside. */
export const isOutside = memberOf(outsideNouns)

/** Bodies of state and services of a whole country, by more than their last word; source: British, Irish and Canadian usage. */
const NAMED =
  /^(?:the )?(?:(?:ministry|secretary of state|minister) (?:of|for) .+|transport for .+|nhs england|national highways|network rail|irish (?:rail|water)|iarnr[o\u00f3]d [e\u00e9]ireann|uisce [e\u00e9]ireann|translink|(?:boundary|electoral|charity|law|information) commission(?:er)?|auditor general|comptroller and auditor general|independent office for police conduct|coroner|high court|supreme court)$/i

/** Whether words name a body or an office of state that no board of a place has in the room. */
export function isOutsider(words: string): boolean {
  const bare = words.toLowerCase().replace(/^the /, '')
  return NAMED.test(words) || isOutside(bare)
}

/** 'HMICFRS has said it will return', 'the Minister has announced that a bill will be brought', 'the Minister said that she will meet them': the pronoun is whoever is told to have said so. */
export function isOutsidersWord(
  sentence: Sentence,
  { kind, from, to }: { readonly kind: string; readonly from: number; readonly to: number },
): boolean {
  const isThing = kind === 'thing' || kind === 'work'
  if (!isThing && (to - from !== 1 || !/^(?:it|s?he|they)$/.test(sentence.words[from]?.lower ?? ''))) return false
  const who = SAID.exec(phrase(sentence, 0, from))?.[1]
  return who !== undefined && isOutsider(who)
}

const SAID =
  /(?:^|[,;] |\bthat )((?:the )?[\p{L}' \u2019&-]{2,50}?) (?:(?:has|have|had) (?:now |also |since )?)?(?:said|says|announced|indicated|stated|advised|confirmed|promised)(?: that)?$/iu
