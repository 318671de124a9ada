import type { Act } from '../model/turn'
import { calledIn } from './called-by-name'
import { formalAct } from './formal-act'
import { OPENS_MEETING } from './opens-meeting'
import type { Speech } from './speech'

/** 'When you say pay, do you mean base pay?' */
const ASKS_BACK = /^(?:(?:sorry|well|so)[,.]? )?(?:when you say\b|(?:do|did) you mean\b)/i

/** What a speech does of which the record does not tell who makes it, by what stood before. */
export function unnamedAct({ asks, text: said, speaker }: Speech, before: Act | null): Act {
  const text = said.replace(/^>+\s*/, '')
  if (before === 'question' && ASKS_BACK.test(text)) return 'answer'
  const formal = formalAct(text)
  if (formal !== null) return formal
  if (calledIn(text) !== null || PASSES.test(text)) return 'procedural'
  if (asks || asksUnstopped(text)) return 'question'
  // Whoever was called greets before speaking.
  if (speaker === null && OPENS_MEETING.test(text)) return 'procedural'
  return before === 'question' ? 'answer' : 'statement'
}

/** The chair turns to whoever knows: 'thank you Mr Roe can you answer that'. */
const PASSES =
  /^(?:(?:thank you|thanks|okay|ok|all right|sure|yes)\b[^?]{0,40}|[^?]{3,30}) (?:can|could|would|do) you (?:want to |like to |please )?(?:answer|respond to|address|speak to|take) (?:that|this|it|the question)\b[^?]{0,30}\??$/i

/** Words without a stop that end in a question, as captions print it: 'the bridge is shut why is that'. */
function asksUnstopped(text: string): boolean {
  return !/[.?!]/.test(text) && UNSTOPPED.test(text.slice(-160))
}
const UNSTOPPED =
  /(?<!\b(?:that['\u2019]s|is|are|was|know|see|about|of|on|to|understand|exactly|not|that|and|from|explain|for|in|at|by|with|what|how|the) )\b(?:(?:what|why|how|when|where|who)(?: (?:many|much|long|often|soon|far))?(?: \p{L}+){0,2}? (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have)|(?:can|could|will|would|do|does|did|are|is) (?:you|there|they|it|anyone|we))\b.{3,}$/iu
