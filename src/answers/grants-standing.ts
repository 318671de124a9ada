import type { AskEvidence } from './ask-evidence'

/** What comes again and again */
const AGAIN =
  /\b(?:weekly|monthly|quarterly|annual(?:ly)?|regular(?:ly)?|in (?:the )?future|going forward|from now on|each (?:\p{L}+ )?(?:meeting|month|quarter|year)|every (?:\p{L}+ )?(?:meeting|month|quarter|year))\b/iu
const REQUESTED = /^(?:that|for|if|whether|to)\b/i
const AGREED = /\b(?:agreed|undertook|promised|offered|was happy|were happy) to\b|\bagreed that (?:this|it|they)\b/i

/** Whether what was requested for every month or meeting is agreed to: that grants it, where to send something once only puts it off. */
export function grantsStanding({ ask, own }: AskEvidence): boolean {
  return REQUESTED.test(ask.text) && AGAIN.test(ask.text) && own.some(({ sentence }) => AGREED.test(sentence.text))
}
