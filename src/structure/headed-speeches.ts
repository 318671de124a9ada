import { speakingTitles } from '../lexicons/speaking'
import type { Line, LineMark } from '../model/source'
import { isCapitals, titleCase } from '../text/letter-case'
import { isName, isNamed, isTitledSurname, stripTitles } from '../text/names'
import { skipSpace } from '../text/white-space'
import { isClockTime } from './clock-time'
import { lineLabel } from './speaker-label'
import { isSpoken } from './spoken-words'

/** So many headings by the name of who speaks make a record, of two speakers at least who come back, or of one among many. */
const LEAST = 4
const MANY = 6
const LONGEST = 60

/**
 * The lines of a record that prints each speech below a heading, or a line in capitals, with its speaker's name ('Councillor Doe'), with the speakers told
 * and no longer headings; other documents' lines as they are.
 */
export function headedSpeeches(view: string, lines: readonly Line[]): readonly Line[] {
  const names = new Map<number, string>()
  const counts = new Map<string, number>()
  lines.forEach(({ start, end, mark }, index) => {
    if (end - start > LONGEST * 2 || (mark.heading === undefined && !standsOver(view, lines, index))) return
    const name = lineText(view, lines[index])
    if (name.length < 3 || name.length > LONGEST || !isSpeaker(mark.heading === undefined ? titleCase(name) : name))
      return
    names.set(index, name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const often = [...counts.values()].filter((count) => count >= 2).length
  if (names.size < LEAST || (often < 2 && (often < 1 || names.size < MANY))) return belowNames(view, lines)
  const known = (name: string): boolean => counts.get(name)! >= 2 || isNamed(name) || isNamed(titleCase(name))
  let within = false
  return lines.map((line, index) => {
    const name = names.get(index)
    if (name !== undefined && known(name)) {
      within = line.mark.heading !== undefined
      return { ...line, mark: { ...withoutHeading(line.mark), opens: true, spoken: true, speaker: name } }
    }
    if (line.mark.heading !== undefined) within = false
    const blank = skipSpace(view, line.start, line.end) >= line.end
    return within && !blank ? { ...line, mark: { ...line.mark, spoken: true } } : line
  })
}

/** So much of a speech tells whether somebody speaks. */
const LOOK = 300

/** '31. Ada Doe (Doeshire)': the question's number on the order paper. */
const NUMBER = /^Q?\d{1,4}\.?\s+(?=\p{Lu})/u

/** The end of the speech before, right above a name. */
const STOPPED = /[.?!\])"\u201d\u2019*]\s*$/

/** 'The Convener', 'Ada Doe (Doeshire) (Ind)' alone on lines, each over what they say: as official reports print speeches. */
function belowNames(view: string, lines: readonly Line[]): readonly Line[] {
  const names = new Map<number, string>()
  const counts = new Map<string, number>()
  const often = comesBack(view, lines)
  lines.forEach(({ start, end, mark }, index) => {
    if (
      end - start > LONGEST * 2 ||
      (mark.heading !== undefined &&
        !often(lineText(view, lines[index])) &&
        calledFirst(lineText(view, lines[index])) === null) ||
      mark.runs
    )
      return
    const text = lineText(view, lines[index])
    const above = lines[index - 1]
    if (aboveOf(view, above) === 'words' && !NUMBER.test(text) && !STOPPED.test(view.slice(above!.start, above!.end)))
      return
    const known = often(text) || partyAbove(view, lines, index, often).length > 0
    const called = known ? calledFirst(text) : null
    if (called !== null) {
      names.set(index, called)
      counts.set(called, (counts.get(called) ?? 0) + 1)
      return
    }
    const [, name = '', bracketed = ''] = /^(.*?)((?:\s?\([^()]{2,40}\))*)$/.exec(text.replace(NUMBER, ''))!
    if (name.length < 3 || name.length > LONGEST || /[.?!,;:\d]$/.test(name) || isCapitals(name)) return
    // 'The Minister for Harbours (Ms Ada Doe)'
    if (!isSpeaker(name) && !(name.startsWith('The ') && isTitled(bracketed.trim().slice(1, -1)))) return
    names.set(index, name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const several = [...counts.values()].filter((count) => count >= 2).length
  if (several < 2 && (several < 1 || names.size < MANY)) return lines
  const over = [...names.keys()].find((index) => isOverSpeech(view, lines, index))
  const from = over ?? [...names].find(([, name]) => counts.get(name)! >= 2)![0]
  const heads = [...names.keys()].filter((index) => index >= from)
  const spoken = heads.filter((index) => isSpoken(view.slice(lines[index]!.end, lines[index]!.end + LOOK)))
  if (heads.length < MANY || spoken.length * 10 < heads.length * 6) return lines
  // 'Question No. 4' above a name: on paper, whoever asks stands over the question alone.
  if (heads.filter((index) => aboveOf(view, lines[index - 1]) === 'question').length >= 2) return lines
  const opens = new Set(heads)
  const beside = new Set(heads.flatMap((head) => partyAbove(view, lines, head, often)))
  return lines.map((line, index) => {
    if (beside.has(index)) return { ...line, mark: { ...line.mark, furniture: true } }
    return opens.has(index)
      ? { ...line, mark: { ...withoutHeading(line.mark), opens: true, spoken: true, speaker: names.get(index)! } }
      : line
  })
}

/** Whether a line stands in the text more than once. */
function comesBack(view: string, lines: readonly Line[]): (text: string) => boolean {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.end - line.start > LONGEST * 2) continue
    const text = lineText(view, line)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return (text) => text !== '' && counts.get(text)! >= 2
}

/** 'Ada Doe' of 'Ada Doe Green Harbour West, ON', 'Chief Roe' of 'Chief Jo Roe  Harbour Police', lines that come back: the name that opens them; null for others. */
function calledFirst(text: string): string | null {
  if (/[.?!,;:]$/.test(text)) return null
  const words = text.split(' ')
  const title = words[0] === 'The' || speakingTitles.has(words[0]!.toLowerCase().replace('.', ''))
  const name = words.slice(0, title && words[0] !== 'The' ? 3 : 2).join(' ')
  return words.length > name.split(' ').length + 1 && isSpeaker(name) ? name : null
}

/** The lines right above a name that tell of a party or of the hour, and come back too. */
function partyAbove(view: string, lines: readonly Line[], head: number, often: (text: string) => boolean): number[] {
  const above = wordsAbove(view, lines, head)
  const tells = (text: string): boolean => often(text) || isClockTime(text)
  const short = above.filter(
    ({ text }) => text.length <= PARTY && !/[?!,;]$|\p{Ll}\.$/u.test(text.replace(/[ap]\.m\.$/, '')),
  )
  if (short.length === 0 || short[0] !== above[0]) return []
  // 'Green' right below the hour need not come back.
  if (!tells(short[0]!.text)) return short[1] === above[1] && isClockTime(short[1]?.text ?? '') ? placesOf(short) : []
  return short[1] === above[1] && tells(short[1]?.text ?? '') ? placesOf(short) : [short[0]!.at]
}

function placesOf(found: readonly { readonly at: number }[]): number[] {
  return found.map(({ at }) => at)
}

/** The two lines above one that are not blank, the nearest first. */
function wordsAbove(view: string, lines: readonly Line[], head: number): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = []
  for (let at = head - 1; at >= 0 && at > head - 6 && found.length < 2; at--) {
    const text = lineText(view, lines[at])
    if (text !== '') found.push({ at, text })
  }
  return found
}

/** No name of a party is longer. */
const PARTY = 24

/** Whether the next line that has words is one of a speech, and no other name. */
function isOverSpeech(view: string, lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 4).find((line) => skipSpace(view, line.start, line.end) < line.end)
  return (
    below !== undefined && below.end - below.start > LONGEST && isSpoken(view.slice(below.start, below.start + LOOK))
  )
}

/** What stands on the line above a name: nothing, a question's number or title, or other words. */
function aboveOf(view: string, line: Line | undefined): 'nothing' | 'question' | 'words' {
  const at = line === undefined ? 0 : skipSpace(view, line.start, line.end)
  if (line === undefined || at >= line.end) return 'nothing'
  return /^question\b/i.test(view.slice(at, Math.min(line.end, at + 12))) ? 'question' : 'words'
}

/** A line's words with one space between them; nothing where there is no line. */
function lineText(view: string, line: Line | undefined): string {
  return line === undefined ? '' : view.slice(line.start, line.end).replace(/\s+/g, ' ').trim()
}

/** Whether a line in capitals stands right above words, with nothing above itself. */
function standsOver(view: string, lines: readonly Line[], index: number): boolean {
  const text = lineText(view, lines[index])
  if (!isCapitals(text) || /[.?!,;\d]/.test(text) || lineText(view, lines[index - 1]) !== '') return false
  const below = lineText(view, lines[index + 1])
  return below.length > 2 && !isCapitals(below)
}

function isSpeaker(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  return (
    isName(name) ||
    isTitledSurname(name) ||
    lineLabel(`${name}:`) !== null ||
    (rest.length > 0 && speakingTitles.has(first))
  )
}

function withoutHeading({ heading: _, ...mark }: LineMark): LineMark {
  return mark
}

/** 'Ms Ada Doe' */
function isTitled(text: string): boolean {
  return isNamed(text) && stripTitles(text).name !== text
}
