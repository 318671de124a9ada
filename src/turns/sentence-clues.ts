import { escapePattern } from '../text/escape-pattern'
import { lazily } from '../text/lazily'
import { isLetter, isWordUnit } from '../text/letter-codes'
import { readied } from '../text/readied'
import { readyAtUse } from '../text/ready-at-use'
import { type WordTable, wordTable } from '../text/word-table'
import type { Clue, Trial } from './clue'
import { DECISIONS, PROCEDURES } from './procedure'
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
  const { words, table } = index()
  const verbs: ReportedVerb[] = []
  const procedures: Trial[] = []
  const decisions: Trial[] = []
  words.lastIndex = 0
  while (words.test(sentence)) {
    const end = words.lastIndex
    let start = end - 1
    while (start > 0 && isLetter(sentence.charCodeAt(start - 1))) start--
    const found = table(sentence, start, end)!
    if (found.verbs.length > 0 && start >= (verbs.at(-1)?.end ?? 0)) addVerb(sentence, start, found.verbs, verbs)
    addNew(procedures, found.procedures)
    addNew(decisions, found.decisions)
  }
  return { verbs, procedures, decisions }
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

interface Index {
  readonly words: RegExp
  readonly table: WordTable<WordClues>
}

const index = lazily((): Index => {
  const found = new Map<string, WordClues>()
  const stems = new Set<string>()
  const at = (word: string): WordClues => {
    // 'n/a' and 'went on to ask' are found by the letters they begin with.
    const first = /^[a-z]+/.exec(word)![0]
    if (word.endsWith('*')) stems.add(first)
    const known = found.get(first) ?? { verbs: [], procedures: [], decisions: [] }
    found.set(first, known)
    return known
  }
  for (const verb of reportingVerbs()) at(verb).verbs.push(verb)
  for (const [words, trial] of PROCEDURES.map(ready))
    for (const word of words.split(' ')) at(word).procedures.push(trial)
  for (const [words, trial] of DECISIONS.map(ready)) for (const word of words.split(' ')) at(word).decisions.push(trial)
  for (const { verbs } of found.values()) verbs.sort((a, b) => b.length - a.length)
  const whole = [...found.keys()].filter((word) => !stems.has(word)).map(escapePattern)
  return {
    words: readied(new RegExp(`\\b(?:(?:${whole.join('|')})\\b|${[...stems].join('|')})`, 'gi')),
    table: wordTable(found),
  }
})
