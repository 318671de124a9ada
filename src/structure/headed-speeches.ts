import type { Line } from '../model/source'
import { isCapitals, titleCase } from '../text/letter-case'
import { isSmall } from '../text/letter-codes'
import { isNamed } from '../text/names'
import { skipSpace } from '../text/white-space'
import { belowNames } from './below-names'
import { isSpeaker } from './is-speaker'
import { lineText } from './line-text'
import { withoutHeading } from './without-heading'

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

/** Whether a line in capitals stands right above words, with nothing above itself. */
function standsOver(view: string, lines: readonly Line[], index: number): boolean {
  const { start, end } = lines[index]!
  const from = skipSpace(view, start, end)
  // No line in capitals has a small letter among its first.
  if (isSmall(view.charCodeAt(from)) || isSmall(view.charCodeAt(from + 1))) return false
  const text = lineText(view, lines[index])
  if (!isCapitals(text) || /[.?!,;\d]/.test(text) || lineText(view, lines[index - 1]) !== '') return false
  const below = lineText(view, lines[index + 1])
  return below.length > 2 && !isCapitals(below)
}
