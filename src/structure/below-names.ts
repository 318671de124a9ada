import { speakingTitles } from '../lexicons/speaking'
import type { Line } from '../model/source'
import { isCapitals } from '../text/letter-case'
import { isCapital, isDigit } from '../text/letter-codes'
import { isAddressed } from '../text/names'
import { skipSpace } from '../text/white-space'
import { isClockTime } from './clock-time'
import { isSpeaker } from './is-speaker'
import { lineText } from './line-text'
import { isSpoken } from './spoken-words'
import { withoutHeading } from './without-heading'

/** So many lines with a name make a record, of two speakers at least who come back, or of one among many. */
const MANY = 6
const LONGEST = 60
/** So much of a speech tells whether somebody speaks. */
const LOOK = 300
/** '31. Ada Doe (Doeshire)': the question's number on the order paper. */
const NUMBER = /^Q?\d{1,4}\.?\s+(?=\p{Lu})/u
/** 'Photo of Ada DoeAda Doe (Doeshire)': what stands for a picture before the name. */
const PHOTO = /^Photo of (\p{Lu}[^()]{3,40}?)(?=\1(?:\s?\(|$))\1/u
/** The end of the speech before, right above a name. */
const STOPPED = /[.?!\])"\u201d\u2019*]\s*$/

/** 'The Convener', 'Ada Doe (Doeshire) (Ind)', 'Ada Doe Green Harbour West' alone on lines, each over what they say: as official reports print speeches; other documents' lines as they are. */
export function belowNames(view: string, lines: readonly Line[]): readonly Line[] {
  const sheet = sheetOf(view, lines)
  const names = new Map<number, string>()
  const counts = new Map<string, number>()
  lines.forEach((line, index) => {
    const name = mayHead(view, line) ? nameOn(sheet, index) : null
    if (name === null) return
    names.set(index, name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const several = [...counts.values()].filter((count) => count >= 2).length
  if (several < 2 && (several < 1 || names.size < MANY)) return lines
  const over = [...names.keys()].find((index) => isOverSpeech(sheet, index))
  const from = over ?? [...names].find(([, name]) => counts.get(name)! >= 2)![0]
  const heads = [...names.keys()].filter((index) => index >= from)
  const spoken = heads.filter((index) => isSpoken(view.slice(lines[index]!.end, lines[index]!.end + LOOK)))
  if (heads.length < MANY || spoken.length * 10 < heads.length * 6) return lines
  // 'Question No. 4' above a name: on paper, whoever asks stands over the question alone.
  if (heads.filter((index) => aboveOf(view, lines[index - 1]) === 'question').length >= 2) return lines
  const opens = new Set(heads)
  const beside = new Set(heads.flatMap((head) => partyAbove(sheet, head)))
  return lines.map((line, index) => {
    if (beside.has(index)) return { ...line, mark: { ...line.mark, furniture: true } }
    return opens.has(index)
      ? { ...line, mark: { ...withoutHeading(line.mark), opens: true, spoken: true, speaker: names.get(index)! } }
      : line
  })
}

/** A text by its lines: their words, read once, and whether a line comes back. */
interface Sheet {
  readonly view: string
  readonly lines: readonly Line[]
  readonly text: (index: number) => string
  readonly comesBack: (index: number) => boolean
}

function sheetOf(view: string, lines: readonly Line[]): Sheet {
  const texts: string[] = []
  const text = (index: number): string => {
    texts[index] ??= lineText(view, lines[index]).replace(PHOTO, '$1')
    return texts[index]
  }
  let counts: Map<string, number> | null = null
  const count = (): Map<string, number> => {
    const found = new Map<string, number>()
    lines.forEach(({ start, end }, index) => {
      if (end - start <= LONGEST * 2) found.set(text(index), (found.get(text(index)) ?? 0) + 1)
    })
    return found
  }
  const comesBack = (index: number): boolean => {
    counts ??= count()
    return text(index) !== '' && (counts.get(text(index)) ?? 0) >= 2
  }
  return { view, lines, text, comesBack }
}

/** A cheap test: a short line that begins with a capital or a number, and no stop ends it. */
function mayHead(view: string, { start, end, mark }: Line): boolean {
  if (end - start > LONGEST * 2 || end - start < 3 || mark.runs === true) return false
  const first = view.charCodeAt(skipSpace(view, start, end))
  return first > 127 || isCapital(first) || isDigit(first)
}

/** Who is named on a line alone, or at its beginning where it tells more of them; null where nobody is. */
function nameOn(sheet: Sheet, index: number): string | null {
  const { view, lines } = sheet
  const text = sheet.text(index)
  if (text.length < 3 || /[.?!,;:]$/.test(text)) return null
  const above = lines[index - 1]
  if (aboveOf(view, above) === 'words' && !NUMBER.test(text) && !STOPPED.test(view.slice(above!.start, above!.end)))
    return null
  const called = calledFirst(text)
  if (called !== null && (sheet.comesBack(index) || partyAbove(sheet, index).length > 0)) return called
  if (lines[index]!.mark.heading !== undefined) return null
  const [, name = '', bracketed = ''] = /^(.*?)((?:\s?\([^()]{2,120}\))*)$/.exec(text.replace(NUMBER, ''))!
  if (name.length < 3 || name.length > LONGEST || /[.?!,;:\d]$/.test(name) || isCapitals(name)) return null
  // 'The Minister for Harbours (Ms Ada Doe)'
  const holds = name.startsWith('The ') && isAddressed(bracketed.trim().slice(1, -1))
  return isSpeaker(name) || holds ? name : null
}

/** 'Ada Doe' of 'Ada Doe Green Harbour West, ON', 'Chief Jo Roe' of 'Chief Jo Roe  Harbour Police': the name that opens a line; null for others. */
function calledFirst(text: string): string | null {
  const words = text.split(' ', 5)
  if (words.length < 4) return null
  const title = words[0] !== 'The' && speakingTitles.has(words[0]!.toLowerCase().replace('.', ''))
  const size = title ? 3 : 2
  const name = words.slice(0, size).join(' ')
  return words.length > size + 1 && isSpeaker(name) ? name : null
}

/** No name of a party is longer. */
const PARTY = 24

/** The lines right above a name that tell of a party or of the hour: both come back, or the party stands right below the hour. */
function partyAbove(sheet: Sheet, head: number): number[] {
  const above = wordsAbove(sheet, head)
  const short = above.map((at) => isShort(sheet.text(at)))
  const tells = (at: number): boolean => sheet.comesBack(at) || isClockTime(sheet.text(at))
  const [near, far] = above
  if (near === undefined || !short[0]) return []
  const two = far !== undefined && short[1] === true
  if (!tells(near)) return two && isClockTime(sheet.text(far)) ? [near, far] : []
  return two && tells(far) ? [near, far] : [near]
}

function isShort(text: string): boolean {
  return text.length <= PARTY && !/[?!,;]$|\p{Ll}\.$/u.test(text.replace(/[ap]\.m\.$/, ''))
}

/** The two lines above one that are not blank, the nearest first. */
function wordsAbove(sheet: Sheet, head: number): number[] {
  const found: number[] = []
  for (let at = head - 1; at >= 0 && at > head - 6 && found.length < 2; at--) if (sheet.text(at) !== '') found.push(at)
  return found
}

/** Whether the next line that has words is one of a speech, and no other name. */
function isOverSpeech({ view, lines }: Sheet, index: number): boolean {
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
