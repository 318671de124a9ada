import { isPlainSpeaker } from './is-speaker'

const REPLIES = /^(?:replies|responses|answers)(?: (?:by|from|of) [^.?!]{3,80})?:?$/i

/** 'Response – Councillor Doe': the name behind the label. */
const NAMED =
  /^(?:(?:written|oral|supplement(?:ary|al)|further) )?(?:reply|response|answer)(?:\s*[:\u2013\u2014-]\s*|\s(?:by|from)\s)(\p{Lu}[^,(:?!]{2,60}?)(?:,\s[^.?!]{2,80}|\s\([^()]{2,60}\))?\s*:?$/iu

/** Whether a heading is 'Responses', 'Replies from the Force' or the like, over what was replied to the questions above it. */
export function headsReplies(text: string): boolean {
  return REPLIES.test(text)
}

/** Who gives the one reply below a heading, as it says: 'Response – Councillor Doe'; null for others. */
export function namedReplier(text: string): string | null {
  const name = NAMED.exec(text)?.[1]
  return name !== undefined && isPlainSpeaker(name) ? name : null
}
