import { findFrom } from '../text/find-from'
import { type Draft, draftText } from './draft'
import type { Moment } from './moment'
import { lastQuestionOf } from './scribe'
import { sameSpeaker } from './sides'

const RETURNS = /^(?:on )?(?:returning|coming back|going back|reverting|turning back)(?: now)? to ([^,]{3,80}),\s/i
const ASKED =
  /^((?:the\s)?\p{Lu}[^,]{1,50}?)['\u2019]s?\s(?:\p{L}+\s)?(?:points?|questions?|quer(?:y|ies)|requests?|concerns?|enquir(?:y|ies))\b/iu

/** The question above that a sentence says it comes back to: 'Returning to Ms Doe's point, ...'; null where there is none. */
export function returnedTo({ text, scribe }: Pick<Moment, 'text' | 'scribe'>): Draft | null {
  const matter = RETURNS.exec(text)?.[1]
  if (matter === undefined) return null
  const waiting = scribe.drafts.filter((one, at) => one.item === scribe.scene.index && waits(scribe.drafts, at))
  const asker = ASKED.exec(matter)?.[1]
  if (asker !== undefined) {
    const speaker = scribe.resolve(asker)
    // One that was put off may be answered now.
    return waiting.findLast((one) => sameSpeaker(one.speaker, speaker)) ?? lastQuestionOf(asker, scribe)
  }
  const words = matter.split(' ').filter((word) => word.length >= LEAST && !EMPTY.has(word.toLowerCase()))
  return (
    waiting.findLast((draft) => {
      const asked = draftText(draft, scribe.blocks)
      return words.some((word) => asked.includes(word))
    }) ?? null
  )
}

/** The question of whom a reply names, where several wait for theirs: 'In reply to Ms Doe, ...', 'The Clerk, in reply to Mr Roe, said'; null where it names nobody, or one asked alone. */
export function repliesToWhom({
  text,
  scribe,
  utterance,
}: Pick<Moment, 'text' | 'scribe' | 'utterance'>): Draft | null {
  const name = utterance.frame?.answers?.asker ?? IN_REPLY_TO.exec(text)?.[1]
  if (name == null) return null
  const own = lastQuestionOf(name, scribe)
  if (own === null) return null
  const asked = scribe.drafts.filter(({ act, item }) => act === 'question' && item === scribe.scene.index)
  const others = own === asked.at(-1) ? asked.slice(-2, -1) : [own]
  return others.some((one) => waits(scribe.drafts, scribe.drafts.indexOf(one))) ? own : null
}

const IN_REPLY_TO =
  /,\s(?:in (?:reply|response|answer) to|replying to|responding to|answering)\s((?:the\s)?\p{Lu}[^,.;:]{1,50}?),/u

/** So many letters make a word that tells what a question was about. */
const LEAST = 4
const EMPTY: ReadonlySet<string> = new Set(
  'matter question point subject issue query topic raised about from regarding made earlier previous item'.split(' '),
)

/** Whether a draft is a question with no answer before the next one. */
function waits(drafts: readonly Draft[], at: number): boolean {
  if (drafts[at]!.act !== 'question') return false
  const next = findFrom(
    drafts,
    at + 1,
    ({ act, replyTo }) => act === 'question' || (act === 'answer' && replyTo === null),
  )
  return next?.act !== 'answer'
}
