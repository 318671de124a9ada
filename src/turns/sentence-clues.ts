import { lazily } from '../text/lazily'
import { isWordUnit } from '../text/letter-codes'
import { readyAtUse } from '../text/ready-at-use'
import { type WordTable, wordTable } from '../text/word-table'
import type { Clue, Trial } from './clue'
import { DECISIONS } from './decisions'
import { PROCEDURES } from './procedure'
import { type ReportedVerb, reportingVerbs } from './reporting-verb'

/** What the words of a sentence give to look into: its reporting verbs, and the patterns of procedure and of decisions that may fit. */
export interface SentenceClues {
  /** In order, without overlaps; the longest of those that begin at a place. */
  readonly verbs: readonly ReportedVerb[]
  readonly procedures: readonly Trial[]
  readonly decisions: readonly Trial[]
}

/** What one word gives. */
interface WordClues {
  /** Longest first. */
  readonly verbs: string[]
  readonly procedures: Trial[]
  readonly decisions: Trial[]
}

/** Looks for all words at once, so that the patterns of those which are not there need not be tried. */
export function cluesOf(sentence: string): SentenceClues {
  const clues = index()
  const verbs: ReportedVerb[] = []
  const procedures: Trial[] = []
  const decisions: Trial[] = []
  for (let start = 0, end = 0; end < sentence.length; start = end + 1) {
    end = wordEnd(sentence, start)
    const found = clues(sentence, start, end)
    if (found === undefined) continue
    if (found.verbs.length > 0 && start >= (verbs.at(-1)?.end ?? 0)) addVerb(sentence, start, found.verbs, verbs)
    addNew(procedures, found.procedures)
    addNew(decisions, found.decisions)
  }
  return { verbs, procedures, decisions }
}

function wordEnd(sentence: string, start: number): number {
  let end = start
  while (isWordUnit(sentence.charCodeAt(end))) end++
  return end
}

function addVerb(sentence: string, start: number, known: readonly string[], verbs: ReportedVerb[]): void {
  for (const verb of known) {
    const end = start + verb.length
    if (!isWordUnit(sentence.charCodeAt(end)) && sentence.slice(start, end).toLowerCase() === verb) {
      verbs.push({ start, end, verb })
      return
    }
  }
}

function addNew(list: Trial[], more: readonly Trial[]): void {
  for (const one of more) if (!list.includes(one)) list.push(one)
}

function ready([words, trial]: Clue): Clue {
  return [words, trial instanceof RegExp ? readyAtUse(trial) : trial]
}

const index = lazily((): WordTable<WordClues> => {
  const found = new Map<string, WordClues>()
  const at = (word: string): WordClues => {
    // 'n/a' and 'went on to ask' are found by the letters they begin with.
    const first = /^[a-z]+/.exec(word)![0]
    const known = found.get(first) ?? { verbs: [], procedures: [], decisions: [] }
    found.set(first, known)
    return known
  }
  for (const verb of reportingVerbs()) at(verb).verbs.push(verb)
  for (const [words, trial] of PROCEDURES.map(ready))
    for (const word of words.split(' ')) at(word).procedures.push(trial)
  for (const [words, trial] of DECISIONS.map(ready)) for (const word of words.split(' ')) at(word).decisions.push(trial)
  for (const { verbs } of found.values()) verbs.sort((a, b) => b.length - a.length)
  return wordTable(found)
})
