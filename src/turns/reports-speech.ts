import type { Frame } from './said'

const SPEECH: ReadonlySet<string> = new Set(
  'said stated added replied responded explained confirmed advised answered thought felt believed reported observed outlined informed stressed'.split(
    ' ',
  ),
)

/** Whoever said, replied or explained something was not running the meeting, unless by asking for a motion. */
export function reportsSpeech(frame: Frame | null, sentence: string): boolean {
  return frame?.subject != null && SPEECH.has(frame.verb) && !/\bentertain an? /.test(sentence)
}
