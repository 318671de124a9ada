import type { Scribe } from './scribe'

/** 'Responses' over what was replied to all the questions above. */
const REPLIES = /^(?:replies|responses|answers)(?: (?:by|from|of) [^.?!]{3,80})?:?$/i

/** Whether a heading stands over the replies to what was asked above it. */
export function isOverReplies(heading: string, scribe: Scribe): boolean {
  return scribe.open() !== null && REPLIES.test(heading)
}

/** Has what stands below a heading reply to all that was asked above it. */
export function openReplies(scribe: Scribe): void {
  scribe.close()
  scribe.scene = { ...scribe.scene, replying: true, collective: true, questions: false }
}
