import type { Word } from '../text/words'

/** 'Car park: MQ to get a quote': where the words behind a short label of what it is about begin; 0 where no such label opens the line. */
export function behindTopic(words: readonly Word[]): number {
  for (let at = 1; at < Math.min(words.length - 2, LONGEST + 1); at++)
    if (/^[*_]{0,3}:[*_]{0,3} /.test(words[at]!.before)) return NO_TOPIC.test(words[0]!.lower) ? 0 : at
  return 0
}

/** Words of a label. */
const LONGEST = 8

/** What stands in front of what is resolved, put forward or told of others, and charges nobody by itself. */
const NO_TOPIC =
  /^(?:actions?|agreed|motion|moved|propos(?:al|als|ed)|seconded?|resolved|decisions?|undertakings?|questions?|q|re|news|headlines?|recommend(?:ation|ations|ed)|title|subject|purpose|aims?|objectives?|options?|roles?|examples?|notes?)$/
