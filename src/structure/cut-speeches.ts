import type { Line, LineMark } from '../model/source'
import { skipSpace } from '../text/white-space'
import { headedSpeeches } from './headed-speeches'
import { speechLabels } from './speech-labels'
import { opensHearing } from './sworn-in'

/** A time, the number of the speech or a sign of a list before a label on its line. */
const STAMP =
  /^(?:[-\u2013\u2014\u2022*]{1,2}|[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?|\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])$/
/** The number of a speech at the end of the one before, where all stand on one line. */
const COUNTED = /[.?!]['"\u201d\u2019)]?\s+(\(\d{1,4}\)\s+)$/
/** The count of a page. */
const PAGE = /^[[(]?.{0,40}\b\d{1,4} of \d{1,4}[\])]?$/

/** The lines of a verbatim record with each speech on lines of its own, its label told; other documents' lines as they are. */
export function cutSpeeches(view: string, lines: readonly Line[]): readonly Line[] {
  const labels = speechLabels(view, lines)
  if (labels.length === 0) return headedSpeeches(view, lines)
  const cut: Line[] = []
  let place = 0
  for (const line of lines) {
    let { start } = line
    let mark: LineMark = place > 0 ? { ...line.mark, spoken: true } : line.mark
    for (let label = labels[place]; label !== undefined && label.start < line.end; label = labels[++place]) {
      const before = view.slice(start, label.start).trim()
      const tail = start === line.start ? null : COUNTED.exec(view.slice(start, label.start))
      const own = label.start - (tail === null ? 0 : tail[1]!.length)
      const stamp =
        start === line.start && STAMP.test(before) ? label.start - skipSpace(view, start, line.end) : label.start - own
      if (stamp === 0 || tail !== null) {
        if (before !== '') cut.push({ start, end: own, mark: PAGE.test(before) ? { ...mark, furniture: true } : mark })
        start = own
      }
      mark = { ...without(line.mark), opens: true, spoken: true, speaker: label.name, ...(stamp > 0 ? { stamp } : {}) }
    }
    const rest = view.slice(start, line.end).trim()
    // 'MS JANE DOE (sworn)' goes on with no speech.
    if (start === line.start && rest !== '' && rest.length < 300 && opensHearing(rest))
      cut.push({ start, end: line.end, mark: { ...line.mark, whole: true } })
    else cut.push(rest === '' ? { ...line, start } : { start, end: line.end, mark })
  }
  return cut
}

function without({ runs: _, ...mark }: LineMark): LineMark {
  return mark
}
