import { isDated, type Sentence } from './sentence'
import type { Subject } from './subject'

/** 'it was hoped to have it in 2026', 'it is intended to': nobody is named; in the past tense only a coming date makes it a plan. */
export function isPutImpersonally(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (/^it['’]s$/.test(words[at - 1]?.lower ?? ''))
    return /^(?:hoped|intended|planned|proposed)$/.test(words[at]!.lower)
  if (words[at - 2]?.lower !== 'it' || !/^(?:hoped|intended|planned|proposed)$/.test(words[at]!.lower)) return false
  return words[at - 1]!.lower === 'is' || (words[at - 1]!.lower === 'was' && isDated(sentence, at, words.length))
}

/** 'it is proposed to', 'it is planned to': nobody is named, the body itself does it. */
export function impersonal(sentence: Sentence, subject: Subject, at: number): Subject {
  const isIt =
    subject.head === 'it' &&
    /^(?:proposed|planned|intended|expected|anticipated|hoped)$/.test(sentence.words[at]!.lower)
  return isIt ? { ...subject, kind: 'we' } : subject
}
