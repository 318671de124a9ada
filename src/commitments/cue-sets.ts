import type { CueGroup } from '../lexicons/undertakings'
import { escapePattern } from '../text/escape-pattern'
import { lazily } from '../text/lazily'
import type { Word } from '../text/words'

/** The words of the groups, in their order. */
export function cueWords(groups: readonly CueGroup[]): string[] {
  return groups.flatMap((group) => group.split(/, |\n/)).filter((word) => word !== '')
}

/** Whether a word, in lower case, stands in one of the groups. */
export function memberOf(...groups: readonly (readonly CueGroup[])[]): (word: string) => boolean {
  const set = lazily(() => new Set(cueWords(groups.flat())))
  return (word) => set().has(word)
}

/** Whether one of the forms that a word may be of stands in the groups. */
export function anyMemberOf(...groups: readonly (readonly CueGroup[])[]): (words: readonly string[]) => boolean {
  const has = memberOf(...groups)
  return (words) => words.some(has)
}

/** A pattern of whole words for the groups' expressions, the longest first. */
export function patternOf(groups: readonly CueGroup[], flags = 'i'): () => RegExp {
  return lazily(() => {
    const words = cueWords(groups).sort((a, b) => b.length - a.length)
    return new RegExp(`\\b(?:${words.map(escapePattern).join('|')})\\b`, flags)
  })
}

/** Whether one of the words `[from, to)` can begin an expression of the groups, so that their pattern is worth a look. */
export function mayBegin(groups: readonly CueGroup[]): (words: readonly Word[], from: number, to: number) => boolean {
  const firsts = lazily(() => new Set(cueWords(groups).map((words) => words.split(' ')[0]!)))
  return (words, from, to) => {
    const set = firsts()
    for (let at = from; at < to; at++) {
      const { lower } = words[at]!
      if (set.has(lower) || lower.includes('-')) return true
    }
    return false
  }
}
