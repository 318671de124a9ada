import type { Speaker } from '../model/person'
import type { Draft } from './draft'
import { speakerOf, unlisted } from './parties'
import { predicateAt } from './predicate'
import type { Sentence } from './sentence'
import { phrase } from './sentence'
import { subjectOf } from './subject'
import { isProgressive } from './verb-forms'

/** A sentence that ends in 'undertook to:' and gives what the list behind it needs. */
export interface Lead {
  /** Null leaves it to the speaker. */
  readonly owner: Speaker | null
  readonly kind: Draft['kind']
}

const LEAD = /\b(undertook|agreed|promised|will|would)( to)?:\W*$/i

/** What a sentence opens with 'undertook to:', 'agreed to:' or 'will:'; null where it opens nothing. */
export function leadOf(sentence: Sentence): Lead | null {
  if (!sentence.text.slice(sentence.end - 3, sentence.end).includes(':')) return null
  const match = LEAD.exec(sentence.text.slice(sentence.start, sentence.end))
  if (match === null) return null
  const cue = sentence.words.findIndex((word) => word.start === sentence.start + match.index)
  const subject = subjectOf(sentence, 0, cue)
  const label = phrase(sentence, subject.from, subject.to)
  const person = sentence.parties.find(label)
  const owner = person !== null ? speakerOf(person, label) : subject.kind === 'body' ? unlisted(label) : null
  return { owner, kind: /^undertook$/i.test(match[1]!) ? 'undertaking' : null }
}

/** A list item that starts with a bare verb is one more thing undertaken; null where it does not. */
export function listed(sentence: Sentence, lead: Lead): Draft[] | null {
  const first = sentence.words[0]
  const predicate = predicateAt(sentence.words, 0)
  if (
    first === undefined ||
    predicate === null ||
    predicate.voice !== 'active' ||
    /(?:ed|[^s]s)$/.test(first.lower) ||
    isProgressive(first.lower)
  )
    return null
  const subject = { from: 0, to: 0, kind: 'person' as const, head: '' }
  const words = sentence.words
  const to = words.at(-1)!.lower === 'and' ? words.length - 1 : words.length
  const owner = lead.owner === null ? {} : { owner: lead.owner }
  return [{ from: 0, to, subject, predicate, kind: lead.kind, firmness: 'firm', ...owner, by: 'commitments/lead' }]
}
