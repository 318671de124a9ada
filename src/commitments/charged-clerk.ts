import type { Draft } from './draft'
import { predicateAt } from './predicate'
import type { Sentence } from './sentence'
import { basesOf } from './verb-forms'
import { isDoing } from './word-classes'

const SEES_TO = /^(?:investigate|inspect|obtain|pursue|research|explore|order|buy|book|apply|advertise|ensure)$/
const CHARGING = /^(?:asked|requested|instructed|directed|tasked)$/

/** 'The Chairman asked the Clerk to write', 'requested that the Town Clerk writes': what a meeting charges its own clerk with. */
export function chargedClerk(sentence: Sentence, at: number): Draft | null {
  const { words } = sentence
  let from = at
  while (from > 0 && at - from < 2 && /^\p{Lu}/u.test(words[from - 1]!.text)) from--
  if (words[from - 1]?.lower !== 'the' || /\bhad\b/.test(words[from - 3]?.lower ?? '')) return null
  from--
  const isThat = words[from - 1]?.lower === 'that'
  const charge = words[isThat ? from - 2 : from - 1]
  if (charge === undefined || !CHARGING.test(charge.lower)) return null
  if (/^(?:had|was|were|been|has|who|not)$/.test(words[isThat ? from - 3 : from - 2]?.lower ?? '')) return null
  const predicate = isThat
    ? finite(sentence, at + 1)
    : words[at + 1]?.lower === 'to'
      ? predicateAt(words, at + 2)
      : null
  if (predicate === null || predicate.negated || !(isDoing(predicate.bases) || SEES_TO.test(predicate.bases[0]!)))
    return null
  // 'asked the Clerk to read the letter', 'to come in': there and then.
  if (/^(?:read|come|go|let|take|speak|explain|confirm)$/.test(predicate.bases[0]!) && !isThat) return null
  return {
    from: 0,
    to: words.length,
    subject: { from, to: at + 1, kind: 'person', head: words[at]!.lower },
    predicate,
    kind: 'action',
    firmness: 'firm',
    by: 'commitments/charged-clerk',
  }
}

function finite({ words }: Sentence, at: number): Draft['predicate'] | null {
  const verb = words[at]?.lower ?? ''
  return verb === '' ? null : { at, voice: 'active', bases: basesOf(verb), negated: false, adverbs: [] }
}
