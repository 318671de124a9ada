import { isNamed } from '../text/names'
import type { Draft } from './draft'
import { sameSpeaker } from './sides'
import type { Speakers } from './speakers'

const HEADING =
  /^(?:(?:appendix|annex)\s+\w{1,3}\s*[:\u2013\u2014-]?\s*)?(?:written\s+|full\s+)?(?:repl(?:y|ies)|responses?|answers?)\s+to\s+(?:the\s+|a\s+)?(?:(?:written|public|supplement(?:ary|al))\s+)?questions?\b\s*(?:no\.?\s*)?(\d{1,3})?(?:[^()]{0,30}?\b(?:from|by|of)\s+([^()]{3,80}))?/i

/** The question that a heading says the text below replies to: 'Reply to Question 3', 'WRITTEN REPLY TO THE QUESTION FROM MR DOE'; null for other headings. */
export function repliesTo(heading: string, drafts: readonly Draft[], speakers: Speakers): Draft | null {
  const found = heading.length > 220 ? null : HEADING.exec(heading)
  if (found === null) return null
  const questions = drafts.filter((draft) => draft.act === 'question')
  if (found[1] !== undefined) {
    const numbered = questions.find((draft) => draft.number === found[1])
    if (numbered !== undefined) return numbered
  }
  const asker = found[2] === undefined ? null : speakers.resolve(nameIn(found[2]))
  return questions.find((draft) => sameSpeaker(draft.speaker, asker)) ?? null
}

/** 'MR J. DOE' of 'MR J. DOE (Minute 4)'. */
function nameIn(text: string): string {
  return text.split(/,|\s+(?:of|on|about|regarding|at)\s+/i)[0]!.trim()
}

/** Whether a line under a written reply signs it: a name, an office or a date alone. */
export function isSignature(text: string): boolean {
  return text.length < 70 && (isNamed(text) || /^\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+\s+\d{4}$/u.test(text))
}
