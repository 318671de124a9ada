const REPLY = /^(?:\p{L}+\s){0,2}(?:answer|reply|response)\s*:/iu

/** Whether words begin with the label of a reply: 'Reply:', 'Force response:'. */
export function opensReply(text: string): boolean {
  return REPLY.test(text)
}
