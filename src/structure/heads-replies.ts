const REPLIES = /^(?:replies|responses|answers)(?: (?:by|from|of) [^.?!]{3,80})?:?$/i

/** Whether a heading is 'Responses', 'Replies from the Force' or the like, over what was replied to the questions above it. */
export function headsReplies(text: string): boolean {
  return REPLIES.test(text)
}
