import type { Line } from '../model/source'

const HEAD = /^(?:no\.?\s*)?\|?\s*item\s*\|?$/i
const RULE = /^[|\s:-]*[|-][|\s:-]*$/
const NUMBER = /^\s*\(?\d[\d/.()-]{0,11}\s*\|\s*/
/** The same where the pipe or the tab behind it is lost. */
const NUMBER_ALONE = /^\s*\|?\s*\(?\d[\d/.()-]{0,11}(?:\s*[|\t]\s*|\.\s+)/
/** A row that became one line: a title, the label and what was minuted. */
const RUN_ON = /^[^\n:]{3,400}?\s(?:Additional documents:.{0,300}?\s)?Minutes:\s+\S/
/** Fewer such lines make no table. */
const LEAST = 3
/** Where a title ends: at its attachment, at a label of the page, or where the agenda's words on it begin. */
const TITLE_END =
  /\s+(?:pdf icon\s+)?PDF\s+\d+(?:\.\d+)?\s*[KM]B\b|\s+(?=(?:[Aa]dditional |[Ss]upporting )?(?:[Dd]ocuments|[Mm]inutes):)|\s+(?=Reports? (?:of|by|from) [^.]{3,80}\.\s+Minutes:)|\s+(?=To (?:receive|consider|confirm|note|approve|agree|sign|ask|hear|elect|appoint|review|discuss|determine|provide)\b)|\s+(?=(?:Members|Councillors|Questions|A (?:total )?period|In accordance|Relevant Authorities|Under|This item|(?:The|Any|All) \p{L}+) (?:\p{L}+ ){0,3}?(?:is|are|was|were|will|may|must|can|should|shall|has|have|had|to|be|that|with|considered|received|welcomed|noted|asked|introduced|presented|opened|explained|advised)\b)/u
const MINUTES = /\s*\bMinutes:\s*/

/**
 * The lines of a committee's page whose table of items was printed with bare pipes: each row's title, the agenda's words on it,
 * the label 'Minutes:' and what was minuted become lines of their own, and the pipes furniture. Other documents' lines as they are.
 */
export function cutCommitteeTable(view: string, lines: readonly Line[]): readonly Line[] {
  const head = view.includes('|') ? lines.findIndex(({ start, end }) => HEAD.test(view.slice(start, end).trim())) : -1
  if (head < 0 || !view.slice(lines[head]!.start, lines[head]!.end).includes('|')) return cutRunOnRows(view, lines)
  let opens = true
  return lines.flatMap((line, index) => {
    const text = view.slice(line.start, line.end)
    if (index < head || text.trim() === '') return [line]
    if (index === head || RULE.test(text)) {
      opens = true
      return [{ ...line, mark: { ...line.mark, furniture: true } }]
    }
    const first = opens || NUMBER.test(text)
    opens = false
    const row = withoutLastPipe(line, text)
    return first ? rowLines(view, row) : [row]
  })
}

/** The same where each row is one line, with or without its pipes: '4. Dues Report of the Treasurer. Minutes: The Treasurer said ...' */
function cutRunOnRows(view: string, lines: readonly Line[]): readonly Line[] {
  if (!view.includes(' Minutes: ')) return lines
  const rows = new Set(lines.filter(({ start, end }) => RUN_ON.test(view.slice(start, end))))
  if (rows.size < LEAST) return lines
  return lines.flatMap((line) => {
    const text = view.slice(line.start, line.end)
    if (HEAD.test(text.trim()) || (text.includes('|') && RULE.test(text)))
      return [{ ...line, mark: { ...line.mark, furniture: true } }]
    return rows.has(line) ? rowLines(view, withoutLastPipe(line, text), NUMBER_ALONE) : [line]
  })
}

function withoutLastPipe(line: Line, text: string): Line {
  return { ...line, end: line.start + text.replace(/\s*\|\s*$/, '').length }
}

/** A row's first line: number, title, rubric, label, minutes, as far as they are there. */
function rowLines(view: string, line: Line, numbered = NUMBER): Line[] {
  const text = view.slice(line.start, line.end)
  const from = numbered.exec(text)?.[0].length ?? 0
  const title = TITLE_END.exec(text.slice(from))
  const stop = title === null ? text.length : from + title.index + title[0].length
  const label = MINUTES.exec(text.slice(stop))
  const places = label === null ? [] : [stop + label.index, stop + label.index + label[0].length]
  const cuts = [...(from > 0 ? [0] : []), from, stop, ...places, text.length]
  return cuts.slice(1).flatMap((cut, index) => {
    const start = cuts[index]!
    if (text.slice(start, cut).trim() === '') return []
    if (start === 0 && from > 0) {
      const number = /\(?\d[\d/.()-]{0,11}/.exec(text)!
      return [{ start: line.start + number.index, end: line.start + number.index + number[0].length, mark: line.mark }]
    }
    const mark = { ...line.mark, opens: true, ...(start === from ? { heading: 3 } : {}) }
    return [{ start: line.start + start, end: line.start + cut, mark }]
  })
}
