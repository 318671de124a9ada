import type { Draft } from './draft'
import { lastText, type Scribe } from './scribe'

/** 'Members noted the report, and the following points were made:' */
export function announcesTalk(current: Draft, scribe: Scribe): boolean {
  return TALK.test(lastText(current, scribe))
}
const TALK =
  /\bthe following (?:\p{L}+ ){0,3}?(?:were|was) (?:then |also )?(?:raised|made|discussed|asked|noted|highlighted|put|given)\b[^.:]{0,80}[.:]?\s*-?$|\b(?:raised|made|asked) the following (?:\p{L}+ ){0,2}?(?:points?|comments?|questions?|queries|issues?|observations?)[^.:]{0,60}[.:]?\s*-?$/iu
