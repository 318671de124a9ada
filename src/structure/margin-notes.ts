import type { Line } from '../model/source'
import { matches } from '../text/matches'
import { trimmedEnd } from '../text/white-space'

/** Words, a wide gap, and who is to act: 'It would go to the next meeting.      JD', 'Fees      JD/RR', 'Moorings     Action'. */
const NOTED =
  /^([^\S\n]{0,80}\S[^\n]{2,240}?\S)[^\S\n]{3,120}((?:All|Clerk|CLERK|Chair|Sec|[A-Z]{2,4})(?:\s?[/,&+]\s?(?:All|[A-Z]{2,4})){0,4}|Actions?|ACTIONS?|(?:Action|ACTION) (?:by|By|BY|for|owner))[^\S\n]*$/gm
/** The head of the column of those who are to act, alone or behind a title. */
const HEAD =
  /^(?:[^\S\n]{0,160}|[^\n]{1,160}[^\S\n]{3})(?:Actions?|ACTIONS?|Action (?:by|By|for|owner)|ACTION (?:BY|FOR)|By whom|Lead)[^\S\n]*$/m
/** The letters that somebody's name begins with, the second name left out or not. */
const NAMED =
  /(?<!\p{L})(?!(?:Mrs?|Ms|Miss|Dr|Cllr|Prof|Rev|Sir|Dame|The)\b)(?=(\p{Lu})(?:\p{Ll}[\p{L}'\u2019-]{0,20}|\.)?\s?(?:(\p{Lu})(?:\.|\p{Ll}{1,20})\s)?(\p{Lu})['\u2019]?\p{L}\p{Ll})/gu
/** No longer is a name that opens a line. */
const NAME = 40
/** Words of more letters are no initials. */
const WIDEST = 4

/**
 * The lines of a view whose margin says who is to act beside the words, the note of the margin as a line of its own that is no word
 * of the text: '... that the fees would      JD' / 'rise in May.' Only where the document has a column for actions or several such
 * notes, and only letters that are somebody's initials.
 */
export function cutMarginNotes(view: string, lines: readonly Line[]): readonly Line[] {
  const notes = view.includes('   ') ? matches(NOTED, view) : []
  if (notes.length === 0) return lines
  const column = HEAD.test(view)
  const known = initialsIn(view)
  const cuts = new Map<number, number>()
  for (const { 0: line, 1: words = '', 2: note = '', index } of notes) {
    const parts = note.split(/\s?[/,&+]\s?/)
    const people = parts.filter((part) => /^[A-Z]+$/.test(part) && part.length <= WIDEST && known.has(part))
    const isHead = /^action/i.test(note)
    const isNote = column
      ? people.length > 0 || /^(?:all|clerk|chair|sec)$/i.test(note)
      : people.length === parts.length
    // 'Jane Doe      Treasurer      JD' is an entry of a list.
    if (!isHead && isEntry(words.trim(), note)) continue
    if (isHead ? column : isNote) cuts.set(index + line.lastIndexOf(note), index + words.length)
  }
  if (!column && cuts.size < LEAST) return lines
  const places = [...cuts.keys()]
  let next = 0
  return lines.flatMap((line): Line[] => {
    while (next < places.length && places[next]! <= line.start) next++
    const at = places[next]
    if (at === undefined || at >= line.end || line.mark.row !== undefined) return [line]
    const note: Line = { start: at, end: line.end, mark: { ...line.mark, furniture: true, aside: true } }
    return [{ ...line, end: trimmedEnd(view, line.start, cuts.get(at)!) }, note]
  })
}

/** So many notes show that a document without a column for actions has them in its margin. */
const LEAST = 2

/** Whether words in columns, or nothing but a name, open with the name whose letters stand behind them. */
function isEntry(words: string, letters: string): boolean {
  if (/[.;:,]$/.test(words) || !(words.length < NAME || words.includes('   '))) return false
  return initialsIn(words.slice(0, NAME)).has(letters)
}

function initialsIn(view: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, first = '', second = '', last = ''] of matches(NAMED, view)) {
    found.add(first + last)
    found.add(first + second + last)
    if (second !== '') found.add(second + last)
  }
  return found
}
