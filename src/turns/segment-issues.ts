import type { Issue } from '../model/issue'
import type { Source } from '../model/source'
import { locate } from '../model/source'
import type { Outline } from '../structure/outline'
import type { Segments } from './segment-turns'

/** What a user of the findings should know of the text: nothing in it, no list of those present, odd characters. */
export function segmentIssues(source: Source, outline: Outline, { people, turns }: Segments): Issue[] {
  const issues: Issue[] = []
  const add = (code: string, severity: Issue['severity'], message: string, at: number | null = null): void => {
    issues.push({ code, message, span: at === null ? null : locate(source, at, at + 1), severity })
  }
  if (source.view.trim() === '') add('empty-text', 'error', 'There is no text in the document.')
  else if (turns.length === 0)
    add(
      'no-turns',
      'warning',
      'Nothing in the document reads as said by anybody: no questions, answers, statements or decisions.',
    )
  const minutes = outline.kind === 'minutes' && outline.attendees.length === 0
  if (minutes && turns.length > 0)
    add(
      'no-attendance',
      people.length === 0 ? 'warning' : 'info',
      'No list of those present was found: speakers are named as the minutes label them.',
    )
  const control = controlCharacter(source.view)
  if (control >= 0)
    add(
      'control-character',
      'warning',
      'The text holds control characters; it may have been read from a binary file or in the wrong encoding.',
      control,
    )
  const lost = source.view.indexOf('\ufffd')
  if (lost >= 0)
    add(
      'lost-character',
      'warning',
      'Some characters could not be read (\ufffd); the file may have been read in the wrong encoding.',
      lost,
    )
  return issues
}

/** Where the first control character stands that is no white space; -1 where none does. */
function controlCharacter(view: string): number {
  for (let at = 0; at < view.length; at++) {
    const code = view.charCodeAt(at)
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) return at
  }
  return -1
}
