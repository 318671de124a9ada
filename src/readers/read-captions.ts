import type { Source } from '../model/source'
import type { Span } from '../model/span'
import { type CueToken, cueLabel, cueWords } from './cue-words'
import { type Cue, readCues } from './cues'
import { type Passage, type Words, writeSpeeches } from './write-speeches'

/**
 * WebVTT or SRT captions as a source: the words of the cues as speeches, with the time of each cue.
 * Speakers are read from `<v Name>`, from 'NAME:' in the cue and from `>>` where they change. Captions that roll, each repeating the last
 * line of the one before, are read once. A text without a cue gives an empty view.
 */
export function readCaptions(text: string): Source {
  const cues = readCues(text)
  const known = knownLabels(text, cues)
  const passages: Passage[] = []
  let shown: string[] = []
  for (const cue of cues) {
    const lines = cue.lines.map((line) => ({ line, tokens: cueWords(text, line, known) }))
    const printed = lines.map(({ tokens }) => spoken(tokens))
    const repeated = rolled(shown, printed)
    for (const passage of passagesOf(lines.slice(repeated), cue)) passages.push(passage)
    shown = printed.filter((words) => words !== '')
  }
  return writeSpeeches(text, 'captions', passages)
}

/** How many of a cue's first lines repeat the last ones of the cue before. */
function rolled(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    const again = lines.slice(0, count).every((line, index) => line === before[before.length - count + index])
    // Who says 'Yes.' twice is no rolling caption: that repeats a line of words and goes on below it, or stands alone for a moment.
    if (again && lines.slice(0, count).some((line) => line.split(' ').length > 2)) return count
  }
  return 0
}

function spoken(tokens: readonly CueToken[]): string {
  const words = tokens.flatMap((token) => (token.kind === 'words' ? [token.text] : []))
  return words.join('').replace(/\s+/g, ' ').trim()
}

function passagesOf(lines: readonly { line: Span; tokens: readonly CueToken[] }[], { start, end }: Cue): Passage[] {
  const found: { time: Passage['time']; speaker: Words | null; words: Words[] }[] = []
  const open = (speaker: Words | null) => found.push({ time: { start, end }, speaker, words: [] })
  for (const { line, tokens } of lines) {
    for (const token of tokens) {
      const length = token.end - token.start
      if (token.kind === 'speaker') open(nameIn(token))
      else {
        if (found.length === 0) open(null)
        found.at(-1)!.words.push({ text: token.text, raw: token.start, length })
      }
    }
    found.at(-1)?.words.push({ text: ' ', raw: line.end, length: 0 })
  }
  return found
}

function nameIn({ name, start, end }: CueToken & { kind: 'speaker' }): Words {
  // The name ends where its tag or label does, but for the sign that closes it.
  return { text: name, raw: start, length: name === '' ? 0 : Math.max(0, end - start) }
}

/** What stands before a colon at the start of three lines or more. */
function knownLabels(text: string, cues: readonly Cue[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { lines } of cues)
    for (const line of lines) {
      const printed = text.slice(line.start, line.end).replace(/^\s*(?:(?:>>|&gt;&gt;)>?|[-\u2013])\s*/, '')
      const label = cueLabel(printed)
      if (label !== null) counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
    }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([name]) => name))
}
