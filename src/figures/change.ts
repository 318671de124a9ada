import { fallingWords, risingWords, steadyWords } from '../lexicons/figure-changes'
import type { Change } from '../model/figure'
import { firstWords } from '../text/first-words'
import { lazily } from '../text/lazily'
import { matches } from '../text/matches'
import { readied } from '../text/readied'
import { hasWord, wordKey } from '../text/word-keys'
import { clauseBefore, clauseBehind, type Reading } from './reading'

const patterns = lazily(() => {
  const words = `(?:(${risingWords.join('|')})|(${fallingWords.join('|')})|(${steadyWords.join('|')}))`
  // 'the same as' is known by its second word, since every clause has a 'the'.
  const first = [...risingWords, ...fallingWords, ...steadyWords].flatMap((one) => firstWords(`${one} `))
  return {
    words: new Set([...first.map(({ text }) => text).filter((word) => word !== 'the'), 'same'].map(wordKey)),
    before: readied(
      new RegExp(
        `\\b${words}\\b(?!\\s+(?:than|up\\s+to)\\b|\\s+to\\s+(?:[a-z]+\\s)?[a-z])(?<!\\b(?:up|down)(?=\\s+to\\b)|\\bmore|\\bless|\\bfewer|\\blower|\\bhigher)`,
        'gi',
      ),
    ),
    behind: readied(new RegExp(`^\\s+(?:[a-z]+\\s+)?${words}\\b(?!\\s+(?:detail|information|work))`, 'i')),
  }
})

/** Which way a figure moved and the word that says so: 'fell to', 'an increase of', '800 fewer', 'from 12 to 20', 'doubled'. */
export function changeOf(reading: Reading, index: number): Change | null {
  const own = changeAt(reading, index)
  return own === null && continues(reading, index) ? changeAt(reading, index - 1) : own
}

function changeAt(reading: Reading, index: number): Change | null {
  const draft = reading.drafts[index]!
  if (draft.kind === 'multiple') return ofMultiple(reading.text.slice(draft.start, draft.end), draft.value)
  const { words, before: pattern, behind: direct } = patterns()
  const after = clauseBehind(reading, index, 48)
  const behind = hasWord(after, words) ? direct.exec(after) : null
  if (behind !== null) return change(behind)
  const left = clauseBefore(reading, index, 64)
  const before = hasWord(left, words) ? matches(pattern, left).at(-1) : undefined
  return before === undefined ? null : change(before)
}

function ofMultiple(words: string, value: number | null): Change | null {
  if (!/^(?:doubl|halv|trebl|tripl|quadrupl)/i.test(words) || value === null) return null
  return { direction: value < 1 ? 'fall' : 'rise', word: words }
}

function change(match: RegExpExecArray): Change {
  const [, rising, falling, steady] = match
  return {
    direction: rising !== undefined ? 'rise' : falling !== undefined ? 'fall' : 'none',
    word: (rising ?? falling ?? steady)!,
  }
}

/** The second half of 'from 12 to 20' moves with the first. */
function continues({ text, drafts }: Reading, index: number): boolean {
  const last = drafts[index - 1]
  return (
    last !== undefined &&
    last.kind === drafts[index]!.kind &&
    /^\s+to\s+(?:[a-z]+\s+)?$/.test(text.slice(last.end, drafts[index]!.start))
  )
}
