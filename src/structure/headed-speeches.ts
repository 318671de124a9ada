import { speakingTitles } from '../lexicons/speaking'
import type { Line, LineMark } from '../model/source'
import { isName, isNamed, isTitledSurname } from '../text/names'
import { skipSpace } from '../text/white-space'
import { lineLabel } from './speaker-label'

/** So many headings by the name of who speaks make a record, of two speakers at least who come back. */
const LEAST = 4
const LONGEST = 60

/**
 * The lines of a record that prints each speech below a heading with its speaker's name ('Councillor Doe'), with the speakers told
 * and no longer headings; other documents' lines as they are.
 */
export function headedSpeeches(view: string, lines: readonly Line[]): readonly Line[] {
  const names = new Map<number, string>()
  const counts = new Map<string, number>()
  lines.forEach(({ start, end, mark }, index) => {
    if (mark.heading === undefined || end - start > LONGEST * 2) return
    const name = view.slice(start, end).replace(/\s+/g, ' ').trim()
    if (name.length < 3 || name.length > LONGEST || !isSpeaker(name)) return
    names.set(index, name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  const often = [...counts.values()].filter((count) => count >= 2).length
  if (names.size < LEAST || often < 2) return lines
  const known = (name: string): boolean => counts.get(name)! >= 2 || isNamed(name)
  let within = false
  return lines.map((line, index) => {
    const name = names.get(index)
    if (name !== undefined && known(name)) {
      within = true
      return { ...line, mark: { ...withoutHeading(line.mark), opens: true, spoken: true, speaker: name } }
    }
    if (line.mark.heading !== undefined) within = false
    const blank = skipSpace(view, line.start, line.end) >= line.end
    return within && !blank ? { ...line, mark: { ...line.mark, spoken: true } } : line
  })
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
