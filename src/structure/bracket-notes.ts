import { matches } from '../text/matches'

/** What stands in brackets, and in brackets within: '(Hon. J. Doe (Northtown, Lib.))'. */
const NOTES = /\(([^()]{0,240})(?:\(([^()]{0,60})\))?\)/g

/** What stands in brackets in a label, those within others apart, and the label without them. */
export function bracketNotes(text: string): { readonly notes: readonly string[]; readonly bare: string } {
  if (!text.includes('(')) return { notes: [], bare: text }
  const notes = matches(NOTES, text).flatMap(([, note = '', within = '']) => [note.trim(), within.trim()])
  return { notes: notes.filter((note) => note !== ''), bare: text.replace(NOTES, ' ') }
}
