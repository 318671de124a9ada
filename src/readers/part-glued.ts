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
    const line = text.slice(start, end)
    const title = TITLE.exec(line)
    const label = title === null ? (MOVER.exec(line) ?? GROUP.exec(line)) : null
    const number = title?.[1] ?? label?.[0] ?? ''
    const from = start + (title === null ? 0 : title[0].length - number.length)
    builder.write(number, from)
    const rest = text.slice(from + number.length, end)
    if (number !== '') builder.write(title === null && GROUP.test(line) ? ': ' : ' ', from + number.length, 0)
    builder.write(rest, from + number.length)
  })
  return builder.finish()
}
