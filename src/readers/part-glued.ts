import type { Source } from '../model/source'
import { viewBuilder } from './view-builder'

/** 'Visited5.1Correspondence': a title as the pages of a minutes portal give it when they are copied as text, a word for its link glued to the number. */
const TITLE = /^Visited(\d{1,2}\.(?:\d{1,2}(?:\.\d{1,2})?\.?)?)(?=[\p{Lu}"'\u2018\u201c(])/u
const PORTAL = /^Visited\d{1,2}\.\s?\p{Lu}/gmu
/** So many such titles make a portal's page. */
const LEAST = 2
/** 'Moved ByJ. Doe', 'Members PresentJane Doe, Ravi Roe': the cells of a label and of what it labels. */
const MOVER = /^(?:Moved|Seconded) [Bb]y:?(?=\p{Lu})/u
const GROUP =
  /^(?:\p{Lu}[\p{L}'\u2019&-]* ){0,4}(?:Present|Absent|Regrets|Attendance|Location|Date|Time|Guests):?(?=\p{Lu})/u

/** A text copied from the pages of a minutes portal, with what lost its gap or its line break parted again; other texts as they are. */
export function partGlued(source: Source): Source {
  const { text, lines } = source
  if ((text.match(PORTAL)?.length ?? 0) < LEAST) return source
  const builder = viewBuilder(text, 'plain')
  lines.forEach(({ start, end }, index) => {
    if (index > 0) builder.newline(lines[index - 1]!.end, start - lines[index - 1]!.end)
    const { from, to, gap } = jointOf(text.slice(start, end))
    builder.write(text.slice(start + from, start + to), start + from)
    builder.write(gap, start + to, 0)
    builder.write(text.slice(start + to, end), start + to)
  })
  return builder.finish()
}

/** Where a line's first part stands that lost its gap, and the gap; nothing for lines that lost none. */
function jointOf(line: string): { readonly from: number; readonly to: number; readonly gap: string } {
  const title = TITLE.exec(line)
  if (title !== null) return { from: title[0].length - title[1]!.length, to: title[0].length, gap: ' ' }
  const mover = MOVER.exec(line)
  if (mover !== null) return { from: 0, to: mover[0].length, gap: ' ' }
  const group = GROUP.exec(line)
  return group === null ? { from: 0, to: 0, gap: '' } : { from: 0, to: group[0].length, gap: ': ' }
}
