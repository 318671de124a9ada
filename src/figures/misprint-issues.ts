import type { Issue } from '../model/issue'
import { locate, type Source } from '../model/source'
import { misprints } from '../text/misprints'

/** What a user should know of dates and times that scanned text prints with letters among their figures. None where all is plain. */
export function misprintIssues(source: Source): Issue[] {
  return misprints(source.view).map(({ kind, start, end }) => ({
    code: `${kind}/misread`,
    message: `'${source.view.slice(start, end).replace(/\s+/g, ' ')}' is read as a ${kind}: letters stand in it where scanned text has figures.`,
    span: locate(source, start, end),
    severity: 'info',
  }))
}
