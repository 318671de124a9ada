import { headsReplies } from '../structure/heads-replies'
import type { Scribe } from './scribe'

/** Whether a heading stands over the replies to what was asked above it. */
export function isOverReplies(heading: string, scribe: Scribe): boolean {
  return scribe.open() !== null && headsReplies(heading)
}

/** Has what stands below a heading reply to all that was asked above it. */
export function openReplies(scribe: Scribe): void {
  scribe.close()
  scribe.scene = { ...scribe.scene, replying: true, collective: true, questions: false }
}
