import type { Sentence } from './sentence'
import { type Subject, subjectOf } from './subject'

/** 'we're going to': the subject sits in the auxiliary. */
export function subjectContracted(sentence: Sentence, from: number, auxiliary: number): Subject {
  const word = sentence.words[auxiliary]?.lower ?? ''
  const pronoun = /^(we|i|they|it|he|she)'/.exec(word)?.[1]
  if (pronoun === undefined) return subjectOf(sentence, from, auxiliary)
  const kind =
    pronoun === 'we' ? 'we' : pronoun === 'i' ? 'I' : pronoun === 'it' ? 'this' : pronoun === 'they' ? 'they' : 'person'
  return { from: auxiliary, to: auxiliary + 1, kind, head: pronoun }
}
