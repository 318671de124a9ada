import type { Line, LineMark } from '../model/source'
import { skipSpace } from '../text/white-space'
import { headedSpeeches } from './headed-speeches'
import type { LabelMark } from './label-marks'
import { speechLabels } from './speech-labels'
import { opensHearing } from './sworn-in'

/** A time, the number of the speech or a sign of a list before a label on its line. */
const STAMP =
  /^(?:[-\u2013\u2014\u2022*]{1,2}|[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?(?:\s?[-\u2013])?|\[\d{1,4}\]|\(\d{1,4}\)|[*#\u2020\u2021]?\d{1,4}[.)]|\d{1,4} #)$/
/** The number of a speech at the end of the one before, where all stand on one line. */
const COUNTED = /[.?!]['"\u201d\u2019)]?\s+((?:\(\d{1,4}\)|\[\d{1,4}\])\s+)$/
/** The count of a page. */
const PAGE = /^[[(]?.{0,40}\b\d{1,4} of \d{1,4}[\])]?$/

/** 'No. | Question | Asked by | Response' with tabs between them. */
const HEADS_QUESTIONS =
  /^(?:[^\t\n]{0,20}\t)?questions?\t(?:[^\t\n]{0,30}\t){0,3}(?:responses?|answers?|repl(?:y|ies))\b/im

/** The lines of a verbatim record with each speech on lines of its own, its label told; other documents' lines as they are. */
export function cutSpeeches(view: string, lines: readonly Line[]): readonly Line[] {
  // In a table of questions a name on a line of its own is a cell.
  if (HEADS_QUESTIONS.test(view)) return lines
  const all = speechLabels(view, lines)
  if (all.length === 0) return headedSpeeches(view, lines)
  const labels = withoutCompany(view, all)
  const company = new Set(all.flatMap((label) => (labels.includes(label) ? [] : [label.start])))
  const titles = tabledTitles(view, lines, labels)
  const cut: Line[] = []
  let place = 0
  for (const line of lines) {
    let { start } = line
    if (titles.has(line)) {
      cut.push({ ...line, mark: { ...line.mark, heading: 3, whole: true } })
      continue
    }
    let mark: LineMark = place > 0 ? { ...line.mark, spoken: true } : line.mark
    if (company.size > 0 && company.has(skipSpace(view, start, line.end))) mark = { ...mark, runs: true }
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

/** The labels without those that follow right upon another: 'SHRI A. DOE:' / 'SMT. B. ROE:' put a question together, and the first is named. */
function withoutCompany(view: string, labels: readonly LabelMark[]): readonly LabelMark[] {
  return labels.filter((label, index) => {
    const above = labels[index - 1]
    return above === undefined || label.name === '' || view.slice(above.end, label.start).trim() !== ''
  })
}

/** No title of a tabled question is longer. */
const LONGEST = 110

/** The lines apart, without a stop, each right above a numbered question with its label: 'Cold stores at harbours' / '*612. SHRI A. DOE:' */
function tabledTitles(view: string, lines: readonly Line[], labels: readonly LabelMark[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const isBlank = (line: Line | undefined): boolean =>
    line === undefined || skipSpace(view, line.start, line.end) >= line.end
  let place = 0
  lines.forEach((line, index) => {
    while (place < labels.length && labels[place]!.start < line.start) place++
    const label = labels[place]
    if (label === undefined || label.start >= line.end || !NUMBERED.test(view.slice(line.start, label.start))) return
    const above = index - (isBlank(lines[index - 1]) ? 2 : 1)
    const title = lines[above]
    if (title === undefined || title.end - title.start > LONGEST || !isBlank(lines[above - 1])) return
    if (/^\s*\p{Lu}[^:]*[\p{L}\d)'\u2019"\u201d]\s*$/u.test(view.slice(title.start, title.end))) found.add(title)
  })
  return found
}

const NUMBERED = /^\s*(?:[*#\u2020\u2021]?\d{1,4}[.)]|\d{1,4} #)\s*$/

function without({ runs: _, ...mark }: LineMark): LineMark {
  return mark
}
