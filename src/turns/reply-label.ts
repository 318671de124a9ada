const REPLY = /^(?:\p{L}+\s){0,2}(?:answer|reply|response)(?:\s\([^()]{2,60}\)|\s(?:from|by)\s[^:.?!]{3,60})?\s*:/iu

/** Whether words begin with the label of a reply: 'Reply:', 'Force response:', 'Response (Ms Doe):'. */
export function opensReply(text: string): boolean {
  return REPLY.test(text)
}
